# Compiles a header for sources that are given it with -include. g++ and clang find what they compiled
# next to the header.
#
#     cmake -D HEADER=common.hpp -D COMPILER=g++ -D FLAGS="-std=c++20;-Iinclude" -P tests/precompile.cmake

cmake_minimum_required(VERSION 3.23)

execute_process(COMMAND_ERROR_IS_FATAL ANY
    COMMAND ${COMPILER} ${FLAGS} -x c++-header ${HEADER} -o ${HEADER}.gch)
