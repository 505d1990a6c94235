# Runs a program built with the instruction-set specific paths, and the same without them: both must
# succeed and print the same.
#
#     cmake -D FAST=... -D PORTABLE=... -P tests/portable_and_fast.cmake

foreach(build FAST PORTABLE)
    execute_process(COMMAND ${${build}} OUTPUT_VARIABLE ${build}_printed RESULT_VARIABLE status)
    message("${build}\n${${build}_printed}")
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${${build}} ended with ${status}")
    endif()
endforeach()
if(NOT FAST_printed STREQUAL PORTABLE_printed)
    message(FATAL_ERROR "the two read or write differently")
endif()
