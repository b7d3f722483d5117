# What Debian wants otherwise than `cmake --install` leaves it: packed manual pages, a copyright file, a changelog.
# CPack includes this when the files of the package are in place.

if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(share "${CPACK_TEMPORARY_DIRECTORY}/usr/share")
set(documents "${share}/doc/shardscope")

file(READ "${share}/doc/Shardscope/LICENSE" licence)
file(REMOVE_RECURSE "${share}/doc/Shardscope")
string(REGEX MATCH "Copyright \\(c\\) ([^\n]*)\n\n(.*[^\n])" ignored "${licence}")
set(holders "${CMAKE_MATCH_1}")
string(REPLACE "\n\n" "\n.\n" terms "${CMAKE_MATCH_2}")
string(REPLACE "\n" "\n " terms "${terms}")
file(WRITE "${documents}/copyright"
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: ${CPACK_PACKAGE_NAME}
Source: ${CPACK_PACKAGE_HOMEPAGE_URL}

Files: *
Copyright: ${holders}
License: Expat
 ${terms}
")

# The metainfo tells the releases, newest first.
file(READ "${share}/metainfo/io.github.shardscope.Shardscope.metainfo.xml" metainfo)
string(REGEX MATCHALL "<release [^>]*>" releases "${metainfo}")
set(changelog "")
foreach(release IN LISTS releases)
    string(REGEX MATCH "version=\"([^\"]*)\" date=\"([^\"]*)\"" ignored "${release}")
    set(version "${CMAKE_MATCH_1}")
    execute_process(COMMAND date --utc --rfc-email "--date=${CMAKE_MATCH_2}"
        OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    string(APPEND changelog
"shardscope (${version}) unstable; urgency=medium

  * See ${CPACK_PACKAGE_HOMEPAGE_URL}/blob/main/CHANGELOG.md

 -- ${CPACK_PACKAGE_CONTACT}  ${date}

")
endforeach()
file(WRITE "${documents}/changelog" "${changelog}")

file(GLOB pages "${share}/man/man*/*")
execute_process(COMMAND gzip --best --no-name "${documents}/changelog" ${pages} COMMAND_ERROR_IS_FATAL ANY)
