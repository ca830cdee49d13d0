# The portable package for Windows: one zip with the programs and every library they need, which runs from
# any folder without being installed. `cpack --preset windows` makes it; does nothing elsewhere.
if(NOT WIN32)
  return()
endif()

set(folder "credssp-wizard-${PROJECT_VERSION}")
# Libraries lie beside the programs: the only folder besides Windows' own that they are looked for in.
install(TARGETS credssp-wizard credssp-wizard-cli engine RUNTIME DESTINATION .)
install(FILES $<FILTER:$<TARGET_RUNTIME_DLLS:credssp-wizard>,EXCLUDE,credssp-wizard-engine> DESTINATION .)
foreach(library libstdc++-6.dll libgcc_s_seh-1.dll libwinpthread-1.dll)
  execute_process(COMMAND "${CMAKE_CXX_COMPILER}" "-print-file-name=${library}"
    OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT IS_ABSOLUTE "${path}")
    message(FATAL_ERROR "The compiler does not have ${library}.")
  endif()
  # The compiler's own come with what a debugger needs: four fifths of the package.
  install(CODE "execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded -o
    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${library}\" \"${path}\" COMMAND_ERROR_IS_FATAL ANY)")
endforeach()
# What draws windows. The look is our own, the pictures are PNG, which Qt reads by itself: no other plug-in is used.
install(FILES $<TARGET_FILE:Qt6::QWindowsIntegrationPlugin> DESTINATION platforms)

# Every licence of what is in the zip, from the packages that it is built of.
set(PACKAGE_LICENSES
  "qt=/usr/share/doc/libqt6core6/copyright"
  "lgpl-3=/usr/share/common-licenses/LGPL-3"
  "gpl-3=/usr/share/common-licenses/GPL-3"
  "fmt=/usr/share/doc/libfmt-dev/copyright"
  "spdlog=/usr/share/doc/libspdlog-dev/copyright"
  "tl-expected=/usr/share/doc/libexpected-dev/copyright"
  "zlib=/usr/share/doc/libz-mingw-w64/copyright"
  "gcc=/usr/share/doc/gcc-mingw-w64-base/copyright"
  "mingw-w64=/usr/share/doc/mingw-w64-x86-64-dev/copyright"
  CACHE STRING "NAME=FILE: the licences of the libraries in the package for Windows")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION licenses RENAME credssp-wizard.txt)
install(FILES "${CMAKE_CURRENT_LIST_DIR}/licenses.txt" DESTINATION licenses RENAME README.txt)
foreach(license IN LISTS PACKAGE_LICENSES)
  string(REGEX MATCH "^([^=]+)=(.+)$" parts "${license}")
  # Looked for when the package is made: a build needs none of them.
  install(FILES "${CMAKE_MATCH_2}" DESTINATION licenses RENAME "${CMAKE_MATCH_1}.txt")
endforeach()

set(CPACK_GENERATOR ZIP)
set(CPACK_PACKAGE_NAME "CredSSP Wizard")
set(CPACK_PACKAGE_VENDOR "CredSSP Wizard")
set(CPACK_PACKAGE_FILE_NAME "${folder}-windows-x64")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
include(CPack)
