# Signs the installed bundle, from the inside outwards as codesign wants it. The environment variable
# SHARDSCOPE_SIGNING_IDENTITY names a Developer ID; without one the signature is ad hoc, which Apple silicon needs to run
# a program at all.

set(bundle "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/Shardscope.app")
set(identity "$ENV{SHARDSCOPE_SIGNING_IDENTITY}")
if(identity)
    # What Apple asks for before it notarises.
    set(options --sign "${identity}" --timestamp --options runtime)
else()
    set(options --sign -)
endif()

file(GLOB_RECURSE libraries "${bundle}/Contents/PlugIns/*.dylib" "${bundle}/Contents/Frameworks/*.dylib")
file(GLOB frameworks "${bundle}/Contents/Frameworks/*.framework")
set(programs "${bundle}/Contents/MacOS/shardscope-cli" "${bundle}")
execute_process(COMMAND codesign --force ${options} ${libraries} ${frameworks} COMMAND_ERROR_IS_FATAL ANY)
foreach(program IN LISTS programs)
    execute_process(COMMAND codesign --force ${options} --entitlements "${entitlements}" "${program}"
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND codesign --verify --deep --strict "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
