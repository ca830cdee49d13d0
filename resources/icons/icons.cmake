# add_icon_masks(target): renders the icons on the build machine and puts them into the target's resources.
#
# NAME-16.svg and NAME-24.svg become masks of 16, 24 and 32, and of 24, 32, 36, 48 and 64 px: 16, 24 and 32 px at
# 100, 150 and 200 %. application.svg becomes the program's icon, 16 to 256 px, and on Windows an .ico of these.
find_program(RSVG_CONVERT rsvg-convert DOC "Renders the icons; package librsvg2-bin")
if(NOT RSVG_CONVERT)
  message(FATAL_ERROR "rsvg-convert renders the icons and is missing: install the package librsvg2-bin.")
endif()

set(ICONS_FOLDER "${CMAKE_CURRENT_LIST_DIR}")
set(ICONS_BINARY_FOLDER "${PROJECT_BINARY_DIR}/resources/icons")
set(APPLICATION_ICON_SIZES 16 24 32 48 64 128 256)

# render_icon(source.svg variable name size…): NAME-SIZE.png each, appended to the variable.
function(render_icon source result name)
  set(rendered)
  set(commands)
  foreach(size IN LISTS ARGN)
    set(image "${ICONS_BINARY_FOLDER}/${name}-${size}.png")
    list(APPEND rendered "${image}")
    list(APPEND commands COMMAND "${RSVG_CONVERT}" --width ${size} --height ${size} --output "${image}" "${source}")
  endforeach()
  add_custom_command(OUTPUT ${rendered} ${commands} DEPENDS "${source}" VERBATIM
    COMMENT "Rendering the icon ${name}")
  set(${result} ${${result}} ${rendered} PARENT_SCOPE)
endfunction()

function(add_icon_masks target)
  file(MAKE_DIRECTORY "${ICONS_BINARY_FOLDER}")
  file(GLOB sources CONFIGURE_DEPENDS "${ICONS_FOLDER}/*-16.svg")
  set(masks)
  foreach(source IN LISTS sources)
    get_filename_component(name "${source}" NAME_WE)
    string(REGEX REPLACE "-16$" "" name "${name}")
    render_icon("${ICONS_FOLDER}/${name}-16.svg" masks "${name}-16" 16 24 32)
    render_icon("${ICONS_FOLDER}/${name}-24.svg" masks "${name}-24" 24 32 36 48 64)
  endforeach()
  set(application)
  render_icon("${ICONS_FOLDER}/application.svg" application application ${APPLICATION_ICON_SIZES})
  list(APPEND masks ${application})

  # PNG is packed already.
  qt_add_resources(${target} icons PREFIX /icons BASE "${ICONS_BINARY_FOLDER}" OPTIONS --no-compress
    FILES ${masks})

  # For whoever wants it: add_windows_resources(), and a test that reads it.
  set(ico "${ICONS_BINARY_FOLDER}/application.ico")
  add_custom_command(OUTPUT "${ico}" COMMAND sh "${ICONS_FOLDER}/make-ico.sh" "${ico}" ${application}
    DEPENDS ${application} "${ICONS_FOLDER}/make-ico.sh" VERBATIM COMMENT "Putting the program's icon together")
  add_custom_target(application_ico DEPENDS "${ico}")
endfunction()
