# Compiles one source that must be refused, with our sentence and without a flood.
#
#     cmake -D SOURCE=x.cpp -D COMPILER=g++ -D FLAGS="-std=c++20;-Iinclude" -P tests/compile_fail.cmake
#
# The source opens with lines of these kinds; every sentence must be in what the compiler prints:
#
#     // expect: two keys of this object are spelled the same on the wire
#     // expect g++: only there                 (or clang)
#     // lines: g++ 40, clang 120               the most it may print, counted without empty lines
#     // compiles                               a control: alone, and the source must be accepted

cmake_minimum_required(VERSION 3.23)

file(STRINGS ${SOURCE} head REGEX "^// (expect|lines|compiles)")
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C ${COMPILER} ${FLAGS} -fsyntax-only ${SOURCE}
    OUTPUT_VARIABLE printed ERROR_VARIABLE printed RESULT_VARIABLE status)

if(head STREQUAL "// compiles")
    if(NOT status EQUAL 0)
        message("${printed}")
        message(FATAL_ERROR "expected to compile")
    endif()
    return()
endif()

# clang names itself so in its version, whatever the command is called.
execute_process(COMMAND ${COMPILER} --version OUTPUT_VARIABLE version)
if(version MATCHES "clang")
    set(compiler "clang")
else()
    set(compiler "g[+][+]")
endif()

if(status EQUAL 0)
    message(FATAL_ERROR "expected not to compile, but it does")
endif()

set(sentences 0)
foreach(line IN LISTS head)
    if(line MATCHES "^// expect( ${compiler})?: (.+)$")
        math(EXPR sentences "${sentences} + 1")
        string(FIND "${printed}" "${CMAKE_MATCH_2}" place)
        if(place EQUAL -1)
            message("${printed}")
            message(FATAL_ERROR "expected this sentence in what was printed:\n  ${CMAKE_MATCH_2}")
        endif()
    elseif(line MATCHES "^// lines:.* ${compiler} ([0-9]+)")
        set(limit ${CMAKE_MATCH_1})
        string(REGEX REPLACE "\n\n+" "\n" lines "${printed}")
        string(REGEX REPLACE "[^\n]" "" lines "${lines}")
        string(LENGTH "${lines}" lines)
        if(lines GREATER limit)
            message("${printed}")
            message(FATAL_ERROR "expected at most ${limit} lines, not ${lines}")
        endif()
    endif()
endforeach()
if(sentences EQUAL 0)
    message(FATAL_ERROR "expected a line // expect: at the top of ${SOURCE}")
endif()
