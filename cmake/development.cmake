# What tests, examples and benchmarks are built with and users of the library are not: warnings,
# sanitizers, and Boost.JSON compiled here where it is not linked. They link slipform_development.

option(SLIPFORM_WARNINGS_AS_ERRORS "Warnings are errors in tests, examples and benchmarks" ON)
option(SLIPFORM_SANITIZE "Build tests, examples and benchmarks with ASan and UBSan" OFF)

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)

add_library(slipform_development INTERFACE)
target_link_libraries(slipform_development INTERFACE slipform)

if(MSVC)
    target_compile_options(slipform_development INTERFACE /W4 /permissive- /utf-8 /bigobj)
    set(werror /WX)
else()
    target_compile_options(slipform_development INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion)
    set(werror -Werror)
endif()
if(SLIPFORM_WARNINGS_AS_ERRORS)
    target_compile_options(slipform_development INTERFACE ${werror})
endif()

if(SLIPFORM_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(SLIPFORM_BOOST_JSON_HEADER_ONLY)
    add_library(slipform_boost_json STATIC ${CMAKE_CURRENT_LIST_DIR}/boost_json.cpp)
    target_link_libraries(slipform_boost_json PUBLIC slipform)
    target_link_libraries(slipform_development INTERFACE slipform_boost_json)
endif()
