# What lupdate would write is what the repository holds, every plural has its English forms, and no text is filed
# under another context than the one it is looked up in.
file(READ "${SOURCE}" before)
configure_file("${SOURCE}" "${COPY}" COPYONLY)
execute_process(COMMAND "${LUPDATE}" ${ARGUMENTS} -pluralonly -ts "${COPY}"
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "lupdate failed: ${said}")
endif()
if(said MATCHES "lacks Q_OBJECT")
    message(FATAL_ERROR "Outside a QObject texts go through Text::tr of core/text.h:\n${said}")
endif()
file(READ "${COPY}" after)
if(NOT before STREQUAL after)
    message(FATAL_ERROR "${SOURCE} is out of date: build the target update_translations, then fill in the plural forms.")
endif()
if(before MATCHES "type=\"unfinished\"|<numerusform></numerusform>")
    message(FATAL_ERROR "${SOURCE} has plurals without their forms.")
endif()
