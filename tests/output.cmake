# Runs a program that must succeed and print what a file says, if there is such a file.
#
#     cmake -D PROGRAM=... -D OUTPUT=... [-D RENEW=ON] -P tests/output.cmake
#
# With RENEW the file is written instead. Documents quote these files, so what they show is printed.

execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE printed ERROR_VARIABLE errors RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message("${printed}${errors}")
    message(FATAL_ERROR "${PROGRAM} ended with ${status}")
endif()
if(RENEW)
    file(WRITE ${OUTPUT} "${printed}")
elseif(EXISTS ${OUTPUT})
    file(READ ${OUTPUT} expected)
    if(NOT printed STREQUAL expected)
        message("printed:\n${printed}\nexpected:\n${expected}")
        message(FATAL_ERROR "${PROGRAM} does not print what ${OUTPUT} says")
    endif()
endif()
