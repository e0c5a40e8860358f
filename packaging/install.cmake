# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. The man page and the completions of afterword-cli are made by
# the program itself, so that they say what it does.
include(GNUInstallDirs)
if(TARGET afterword)
  install(TARGETS afterword RUNTIME)
  install(FILES packaging/man/afterword.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
install(TARGETS afterword-cli RUNTIME)
foreach(page IN ITEMS
    "manual|${CMAKE_INSTALL_MANDIR}/man1|afterword-cli.1"
    "completion;bash|${CMAKE_INSTALL_DATADIR}/bash-completion/completions|afterword-cli"
    "completion;zsh|${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions|_afterword-cli"
    "completion;fish|${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d|afterword-cli.fish")
  string(REGEX REPLACE "^([^|]*)[|].*" "\\1" words "${page}")
  string(REGEX REPLACE "^[^|]*[|]([^|]*)[|].*" "\\1" folder "${page}")
  string(REGEX REPLACE ".*[|]" "" name "${page}")
  install(CODE "
    set(folder \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${folder}\")
    file(MAKE_DIRECTORY \"\${folder}\")
    execute_process(COMMAND \"$<TARGET_FILE:afterword-cli>\" ${words}
      OUTPUT_FILE \"\${folder}/${name}\" COMMAND_ERROR_IS_FATAL ANY)
    message(STATUS \"Installing: \${folder}/${name}\")")
endforeach()
