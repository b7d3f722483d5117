# The command line runs where no display libraries are installed: nothing it loads may be Qt Gui or Widgets.
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES "${PROGRAM}"
    RESOLVED_DEPENDENCIES_VAR resolved
    UNRESOLVED_DEPENDENCIES_VAR unresolved)
set(libraries ${resolved} ${unresolved})
if(NOT "${libraries}" MATCHES "Qt6?Core")
    message(FATAL_ERROR "No Qt Core among the libraries of ${PROGRAM}, so this check sees nothing: ${libraries}")
endif()
set(forbidden ${libraries})
list(FILTER forbidden INCLUDE REGEX "Qt6?(Gui|Widgets|OpenGL|Svg)|QtGui|QtWidgets|libX11|libEGL|libGL\\.")
if(forbidden)
    message(FATAL_ERROR "${PROGRAM} loads ${forbidden}")
endif()
