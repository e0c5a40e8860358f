# SPDX-License-Identifier: GPL-3.0-or-later
# The package for Debian and its kin; packaging/deb makes it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME afterword)
set(CPACK_PACKAGE_VENDOR Afterword)
set(CPACK_PACKAGE_CONTACT "Afterword maintainers <afterword@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "private journal in one locked file")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A place to write in a hard time, such as after the end of a relationship.
Every word lies in one sealed file on this computer; a passphrase opens it.
There is no account and no network.
.
It asks one small question a day if you like, draws your moods as they were,
and has guided pages, letters that are never sent, and help for hard moments.
What was written elsewhere comes in, and everything goes out again.")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Libraries are read from the programs; by hand what they open while running: what Qt itself says in
# other languages, and the folders icons lie in.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "hicolor-icon-theme, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-color-emoji, fonts-noto-core, hunspell-en-us, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-inter, hunspell-ar, hunspell-de-de, hunspell-es, hunspell-fr")
# Strips, compresses and adds what Debian asks of every package.
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/debian/tree.cmake)
set(CPACK_AFTERWORD_DEBIAN ${PROJECT_SOURCE_DIR}/packaging/debian)
include(CPack)
