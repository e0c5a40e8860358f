# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack over the installed tree before it becomes a package: what Debian's policy asks for.
execute_process(COMMAND ${CPACK_AFTERWORD_DEBIAN}/tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY} ${CPACK_PACKAGE_VERSION}
  COMMAND_ERROR_IS_FATAL ANY)
