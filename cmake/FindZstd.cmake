# zstd ships a CMake package in some distributions, under several target names, and none in others.
# Defines Zstd::Zstd.

find_package(zstd CONFIG QUIET)
foreach(target zstd::libzstd zstd::libzstd_shared zstd::libzstd_static)
    if(TARGET ${target} AND NOT Zstd_LIBRARY)
        set(Zstd_LIBRARY ${target})
        get_target_property(Zstd_INCLUDE_DIR ${target} INTERFACE_INCLUDE_DIRECTORIES)
    endif()
endforeach()
find_path(Zstd_INCLUDE_DIR zstd.h)
find_library(Zstd_LIBRARY NAMES zstd zstd_static)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zstd REQUIRED_VARS Zstd_LIBRARY Zstd_INCLUDE_DIR)
mark_as_advanced(Zstd_INCLUDE_DIR Zstd_LIBRARY)

if(Zstd_FOUND AND NOT TARGET Zstd::Zstd)
    add_library(Zstd::Zstd INTERFACE IMPORTED)
    target_include_directories(Zstd::Zstd INTERFACE "${Zstd_INCLUDE_DIR}")
    target_link_libraries(Zstd::Zstd INTERFACE "${Zstd_LIBRARY}")
endif()
