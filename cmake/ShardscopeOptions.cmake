# Flags that every target of ours is built with, in one place.

add_library(shardscope_options INTERFACE)
add_library(Shardscope::Options ALIAS shardscope_options)

target_compile_features(shardscope_options INTERFACE cxx_std_20)
target_include_directories(shardscope_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(shardscope_options INTERFACE
    SHARDSCOPE_VERSION="${PROJECT_VERSION}"
    SHARDSCOPE_HOMEPAGE="${PROJECT_HOMEPAGE_URL}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(WIN32)
    target_compile_definitions(shardscope_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE)
endif()
if(MSVC)
    # /bigobj: tables of typed events make many sections. /external:W0: warnings are for our own code.
    target_compile_options(shardscope_options INTERFACE
        /W4 /permissive- /utf-8 /Zc:__cplusplus /Zc:preprocessor /bigobj /external:anglebrackets /external:W0)
else()
    target_compile_options(shardscope_options INTERFACE
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wswitch)
endif()
if(SHARDSCOPE_WARNINGS_AS_ERRORS)
    set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
    target_compile_options(shardscope_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()

if(SHARDSCOPE_SANITIZE AND MSVC)
    message(FATAL_ERROR "SHARDSCOPE_SANITIZE needs GCC or Clang.")
elseif(SHARDSCOPE_SANITIZE)
    target_compile_options(shardscope_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(shardscope_options INTERFACE -fsanitize=address,undefined)
endif()

if(SHARDSCOPE_FUZZ AND NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "SHARDSCOPE_FUZZ needs Clang.")
elseif(SHARDSCOPE_FUZZ)
    target_compile_options(shardscope_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(shardscope_options INTERFACE -fsanitize=address,undefined)
endif()

# As distributions harden what they build: functions of the C library that check their buffers, and tables of addresses
# that nobody writes to once the program runs.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(shardscope_options INTERFACE "$<$<CONFIG:Release>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
    target_link_options(shardscope_options INTERFACE "$<$<CONFIG:Release>:LINKER:-z,relro,-z,now>")
endif()

# Optional helpers of the build: a compiler cache and a fast linker, used where they are installed.
find_program(SHARDSCOPE_CCACHE ccache)
if(SHARDSCOPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${SHARDSCOPE_CCACHE}")
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    include(CheckLinkerFlag)
    foreach(linker mold lld)
        check_linker_flag(CXX "-fuse-ld=${linker}" SHARDSCOPE_LINKS_WITH_${linker})
        if(SHARDSCOPE_LINKS_WITH_${linker})
            target_link_options(shardscope_options INTERFACE "-fuse-ld=${linker}")
            break()
        endif()
    endforeach()
endif()

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC OFF)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTORCC_OPTIONS --format-version 1) # later ones hold the times of the files
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
