# What CPack makes of the installed files: a .deb on Linux, an installer and a .zip on Windows, a .dmg on macOS.
# Which files those are is said where they are: app/, packaging/linux and packaging/windows.

set(packaging "${PROJECT_SOURCE_DIR}/packaging")
file(READ "${packaging}/linux/io.github.shardscope.Shardscope.metainfo.xml" metainfo)
string(REGEX MATCH "<developer_name>([^<]*)<" ignored "${metainfo}")
set(CPACK_PACKAGE_VENDOR "${CMAKE_MATCH_1}")

set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME Shardscope)
set(CPACK_PACKAGE_CONTACT "${CPACK_PACKAGE_VENDOR} <shardscope@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
# Where packages are listed, a description begins without its article.
string(REGEX REPLACE "^An? " "" CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Shardscope)
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_STRIP_FILES ON)

if(WIN32)
    set(CPACK_GENERATOR NSIS ZIP)
    set(system windows)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(system macos)
else()
    set(CPACK_GENERATOR DEB)
    set(system linux)
endif()
string(TOLOWER "shardscope-${PROJECT_VERSION}-${system}-${CMAKE_SYSTEM_PROCESSOR}" CPACK_PACKAGE_FILE_NAME)

# Debian. Its tools find what is linked; recommended is what is loaded at run time or makes the programs useful: the
# system's certificates, a font, Wayland, Qt's own words in other languages, and what opens a page in a browser.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "ca-certificates, fonts-dejavu-core, qt6-qpa-plugins, qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
set(CPACK_PRE_BUILD_SCRIPTS "${packaging}/linux/debian.cmake")
# The metainfo says best what Shardscope is: its first paragraph, in lines as long as Debian wants them.
string(REGEX MATCH "<description>[ \n]*<p>[ \n]*([^<]*[^< \n])" ignored "${metainfo}")
string(REGEX REPLACE "[ \n]+" ";" words "${CMAKE_MATCH_1}")
set(line "")
foreach(word IN LISTS words)
    string(LENGTH "${line} ${word}" length)
    if(length GREATER 76)
        string(APPEND CPACK_DEBIAN_PACKAGE_DESCRIPTION "${line}\n")
        set(line "")
    endif()
    string(JOIN " " line ${line} "${word}")
endforeach()
string(APPEND CPACK_DEBIAN_PACKAGE_DESCRIPTION "${line}")

# Windows: NSIS.template.in there, because the one of CPack wants an administrator and installs for all users.
set(CPACK_MODULE_PATH "${packaging}/windows")
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_SHARDSCOPE_COPYRIGHT "${SHARDSCOPE_COPYRIGHT}")
file(TO_NATIVE_PATH "${packaging}/windows/shardscope.ico" CPACK_SHARDSCOPE_ICON)

# macOS. An image that shows its licence first is made by a tool that newer systems do not have.
set(CPACK_DMG_VOLUME_NAME Shardscope)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)

include(CPack)
