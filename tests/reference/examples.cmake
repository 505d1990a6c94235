# Compiles every example in the comments of the headers, as tests/reference/examples.py writes them.
#
#     cmake -D PYTHON=python3 -D COMPILER=g++ -D FLAGS="-std=c++20;-Iinclude;-Itests" -D OUT=x.cpp
#           -P tests/reference/examples.cmake

cmake_minimum_required(VERSION 3.23)

execute_process(COMMAND ${PYTHON} ${CMAKE_CURRENT_LIST_DIR}/examples.py ${OUT} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${COMPILER} ${FLAGS} -Werror -fsyntax-only ${OUT} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "expected every example to compile")
endif()
