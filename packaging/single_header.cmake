# The library as single headers, for those who would rather copy a file than a tree:
#
#     cmake -D OUT=build/single -P packaging/single_header.cmake
#
# slipform_single.hpp          the vocabulary, all operations and interop/
# slipform_single_vendors.hpp  that, and all vendors
# slipform_single_testing.hpp  the first, and the testing kit without its page for Catch2
#
# Each is complete by itself, and they go together in any order: every header of the tree is a section
# with a guard of its own. A section has the lines of its header, at a distance its first line tells.
#
# With FORWARD=folder that folder gets a header slipform/x.hpp for each of the tree that includes the
# single header it is in: what is compiled with -I folder in place of include/ is compiled against them.

cmake_minimum_required(VERSION 3.23)
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/../include ABSOLUTE)
get_filename_component(out ${OUT} ABSOLUTE)
foreach(part MAJOR MINOR PATCH)
    file(STRINGS ${root}/slipform/version.hpp line REGEX "#define SLIPFORM_VERSION_${part} ")
    string(REGEX REPLACE ".* " "" line "${line}")
    list(APPEND version ${line})
endforeach()
list(JOIN version . version)

# headers(RESULT PATTERN...): what matches, as <...> names it.
function(headers result)
    list(TRANSFORM ARGN PREPEND ${root}/slipform/)
    file(GLOB_RECURSE found RELATIVE ${root} ${ARGN})
    list(SORT found)
    set(${result} ${found} PARENT_SCOPE)
endfunction()

# in_order(RESULT HEADER...): the headers and all they include, each behind what it includes.
function(add_in_order header)
    get_property(seen GLOBAL PROPERTY seen)
    if(header IN_LIST seen)
        return()
    endif()
    set_property(GLOBAL APPEND PROPERTY seen ${header})
    file(STRINGS ${root}/${header} includes REGEX "^ *# *include <slipform/")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE ".*<(.*)>.*" "\\1" include "${include}")
        add_in_order(${include})
    endforeach()
    set_property(GLOBAL APPEND PROPERTY ordered ${header})
endfunction()
function(in_order result)
    set_property(GLOBAL PROPERTY seen "")
    set_property(GLOBAL PROPERTY ordered "")
    foreach(header IN LISTS ARGN)
        add_in_order(${header})
    endforeach()
    get_property(ordered GLOBAL PROPERTY ordered)
    set(${result} ${ordered} PARENT_SCOPE)
endfunction()

# The section of a header. No text passes through a list: those split at ";".
function(section_of header result)
    file(READ ${root}/${header} text)
    # An include under a condition would be followed by its section without one.
    string(FIND "${text}" "\n#if" condition)
    string(FIND "${text}" "\n#include <slipform/" last_include REVERSE)
    if(NOT condition EQUAL -1 AND last_include GREATER condition AND NOT header IN_LIST conditional)
        message(FATAL_ERROR "${header} includes another header behind an #if")
    endif()
    string(REPLACE "\n#pragma once\n" "\n\n" text "${text}")
    string(REGEX REPLACE "\n#include (<slipform/[^\n]*)" "\n// above: \\1" text "${text}")
    string(MAKE_C_IDENTIFIER "SLIPFORM_SINGLE_${header}" guard)
    set(${result} "\n#ifndef ${guard}\n#define ${guard}\n// ---- ${header}, whose first line is the next one ----\n${text}#endif // ---- end of ${header} ----\n" PARENT_SCOPE)
endfunction()
# Headers with all of their text under a condition that their includes do not need.
set(conditional slipform/interop/format.hpp)

# single(NAME WHAT HEADER...)
function(single name what)
    in_order(ordered ${ARGN})
    get_property(forwarded GLOBAL PROPERTY placed)
    set(text "// slipform ${version}, ${what}, as one header. Made by
// packaging/single_header.cmake of the headers that it names; changes belong there.
//
// Distributed under the Boost Software License, Version 1.0. https://www.boost.org/LICENSE_1_0.txt
#pragma once
")
    foreach(header IN LISTS ordered)
        section_of(${header} section)
        string(APPEND text "${section}")
        set_property(GLOBAL APPEND PROPERTY placed ${header})
        if(FORWARD AND NOT header IN_LIST forwarded)
            file(CONFIGURE OUTPUT ${FORWARD}/${header} CONTENT "#include \"@out@/@name@\"\n" @ONLY)
        endif()
    endforeach()
    file(CONFIGURE OUTPUT ${out}/${name} CONTENT "@text@" @ONLY)
endfunction()

headers(all *.hpp)
headers(vendors vendor/*.hpp)
headers(testing testing/*.hpp)
set(core ${all})
list(REMOVE_ITEM core ${vendors} ${testing})
list(REMOVE_ITEM testing slipform/testing/catch2.hpp)

if(FORWARD)
    get_filename_component(FORWARD ${FORWARD} ABSOLUTE)
endif()
single(slipform_single.hpp "all operations" ${core})
single(slipform_single_vendors.hpp "all operations and all vendors" ${core} ${vendors})
single(slipform_single_testing.hpp "all operations and the testing kit" ${core} ${testing})

get_property(placed GLOBAL PROPERTY placed)
list(REMOVE_ITEM all ${placed})
if(NOT all STREQUAL "slipform/testing/catch2.hpp")
    message(FATAL_ERROR "in no single header: ${all}")
endif()
if(FORWARD) # itself, over what it includes
    file(COPY ${root}/${all} DESTINATION ${FORWARD}/slipform/testing)
endif()
