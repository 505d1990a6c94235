// expect: slipform: two alternatives of this variant look alike on the wire; give each a tagged(key, value), or a required key the other lacks; see docs/unions.md
// lines: g++ 15, clang 20
#include <slipform/dsl.hpp>

#include <string>
#include <variant>

static_assert(
    slipform::well_formed<std::variant<slipform::nullable<int>, slipform::nullable<std::string>>>);
