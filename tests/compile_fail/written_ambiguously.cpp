// expect: slipform: two alternatives of this variant look alike on the wire; give each a tagged(key, value), or a required key the other lacks; see docs/unions.md
// lines: g++ 20, clang 30
// Nobody asked for well_formed: the operation does.
#include <slipform/write.hpp>

#include <chrono>
#include <string>
#include <variant>

using either = std::variant<std::string, std::chrono::year_month_day>;

std::string write(either const& e) { return slipform::serialize(e); }
