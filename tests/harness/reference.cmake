include(${CMAKE_CURRENT_LIST_DIR}/harness.cmake)

set(tree ${SCRATCH}/reference)
set(root ${CMAKE_CURRENT_LIST_DIR}/../..)
set(names ${CMAKE_COMMAND} -E env SLIPFORM_TREE=${tree} ${PYTHON} ${root}/docs/site/headers.py)
set(examples ${CMAKE_COMMAND} -E env SLIPFORM_TREE=${tree} CPATH=${SCRATCH}/context
    ${CMAKE_COMMAND} -D PYTHON=${PYTHON}
    -D COMPILER=${COMPILER} -D FLAGS=-std=c++20 -D OUT=${SCRATCH}/reference.cpp
    -P ${root}/tests/reference/examples.cmake)

# header(TEXT): one header with this in our namespace.
function(header text)
    file(WRITE ${tree}/include/slipform/core/x.hpp
        "// Owns it.\n#pragma once\n\nnamespace slipform::inline v0 {\n\n${text}\n} // namespace slipform::inline v0\n")
endfunction()
file(REMOVE_RECURSE ${tree})
# A context that compiles faster than the real one.
file(WRITE ${SCRATCH}/context/reference/context.hpp [=[
#include <chrono>
#include <string>
namespace slipform {
constexpr std::size_t count_code_points(std::string_view text) { return text.size(); }
constexpr bool is_ascii(std::string_view text) { return text[0] == 'a'; }
}
namespace context {
struct T {};
template <class A> void use(A const&) {}
}
#define SLIPFORM_EXAMPLE_PARAMETERS(REQUEST) [[maybe_unused]] std::string text
]=])

header("/// Twice.\ninline int twice(int i)\n{\n    return 2 * i;\n}\n")
accepted("a function with a comment" ${names})
header("/// Twice.\nint twice(int i);\n\ntemplate <class T>\n    requires requires(T t) { t; }\nT thrice(T t)\n{\n    return t;\n}\n")
refused("a function without one" "x.hpp: thrice has no comment" ${names})
header("struct pair {\n    int a;\n};\n")
refused("a struct without one" "pair has no comment" ${names})
header("/// Not joined to it.\n\nenum class e { a };\n")
refused("a comment above an empty line" "e has no comment" ${names})
header("/// All.\ninline constexpr int one = 1;\ninline constexpr int two = 2;\n")
accepted("constants that share one" ${names})
header("/// A.\nint a();\n\nnamespace detail {\n\nint b();\n\n} // namespace detail\n")
accepted("what is for the library alone" ${names})
file(REMOVE_RECURSE ${tree})
refused("no name at all" "0 public names" ${names})

foreach(good IN ITEMS "count_code_points(\"abc\")  // 3" "use(text);" "struct a {};" "> printed"
        "is_ascii(\"a\")  // true: no accents\n///     is_ascii(\"\\xC3\")  // false"
        "if (text.empty())\n///         return;")
    header("/// X.\n///\n///     ${good}\n///\n///     use(1);\nint x();\n")
    accepted("${good}" ${examples})
endforeach()
foreach(bad IN ITEMS "no_such_name(1)" "use(no_such_name);" "struct a { no_such_name b; };" "count_code_points(\"abc\")  // 4"
        "return\n///     1;")
    header("/// X.\n///\n///     ${bad}\nint x();\n")
    refused("${bad}" "expected every example to compile" ${examples})
endforeach()
header("/// X.\nint x();\n")
refused("no example" "expected to find examples" ${examples})
