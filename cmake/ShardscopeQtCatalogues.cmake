# qt_catalogues: Qt's own texts in our languages, for packages that bring Qt along. Qt's tools for that would merge them
# under other names than those by which they are loaded.

file(GLOB languages RELATIVE "${PROJECT_SOURCE_DIR}/translations" "${PROJECT_SOURCE_DIR}/translations/shardscope_*.ts")
list(TRANSFORM languages REPLACE "^shardscope_(.+)\\.ts$" "\\1")
set(qt_catalogues "")
foreach(language IN LISTS languages)
    get_filename_component(catalogue "${Qt6_DIR}/../../../translations/qtbase_${language}.qm" ABSOLUTE)
    if(EXISTS "${catalogue}")
        list(APPEND qt_catalogues "${catalogue}")
    endif()
endforeach()
