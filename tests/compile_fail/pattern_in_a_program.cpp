// expect: slipform: this pattern is not well formed: {n,m} with n above m
// lines: g++ 60, clang 105
#include <slipform/dsl/constraint/pattern.hpp>

#include <string_view>

bool is_code(std::string_view text) { return slipform::dsl::pattern<"[a-z]{3,2}">.accepts(text); }
