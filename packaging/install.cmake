# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. The man page and the completions of afterword-cli are made by
# the program itself, so that they say what it does.
include(GNUInstallDirs)
set(desktop_id io.github.afterword.Afterword)
set(desktop_files ${PROJECT_SOURCE_DIR}/packaging/desktop/${desktop_id})

if(TARGET afterword)
  if(APPLE)
    # Not tried: nobody has built this on a Mac yet.
    set_target_properties(afterword PROPERTIES
      MACOSX_BUNDLE ON
      MACOSX_BUNDLE_BUNDLE_NAME Afterword
      MACOSX_BUNDLE_GUI_IDENTIFIER ${desktop_id}
      MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
      MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
  elseif(WIN32)
    # Not tried: nobody has built this on Windows yet.
    set_target_properties(afterword PROPERTIES WIN32_EXECUTABLE ON)
  endif()
  install(TARGETS afterword
    BUNDLE DESTINATION .
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(TARGETS afterword-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/afterword)
if(WIN32 OR APPLE)
  return() # what follows is for desktops that follow freedesktop.org
endif()

# install_made(FOLDER NAME COMMAND…): what COMMAND prints, when it is installed.
function(install_made folder name)
  list(JOIN ARGN "\" \"" command)
  install(CODE "
    set(folder \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${folder}\")
    file(MAKE_DIRECTORY \"\${folder}\")
    execute_process(COMMAND \"${command}\" OUTPUT_FILE \"\${folder}/${name}\" COMMAND_ERROR_IS_FATAL ANY)
    message(STATUS \"Installing: \${folder}/${name}\")")
endfunction()

set(cli $<TARGET_FILE:afterword-cli>)
install_made(${CMAKE_INSTALL_MANDIR}/man1 afterword-cli.1 ${cli} manual)
install_made(${CMAKE_INSTALL_DATADIR}/bash-completion/completions afterword-cli ${cli} completion bash)
install_made(${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions _afterword-cli ${cli} completion zsh)
install_made(${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d afterword-cli.fish ${cli} completion fish)
if(NOT TARGET afterword)
  return()
endif()

install(FILES packaging/man/afterword.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${desktop_files}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop_files}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop_files}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
  RENAME ${desktop_id}.xml)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${desktop_files}.svg DESTINATION ${icons}/scalable/apps)
# For desktops that draw no SVG.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
  foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
    install_made(${icons}/${size}x${size}/apps ${desktop_id}.png
      ${RSVG_CONVERT} --width ${size} --height ${size} ${desktop_files}.svg)
  endforeach()
endif()
include(packaging/package.cmake)
