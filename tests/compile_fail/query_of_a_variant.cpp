// expect: slipform: a query is read into a described struct; see docs/operations.md#query
// lines: g++ 30, clang 60
#include <slipform/query.hpp>

#include <string>
#include <string_view>
#include <variant>

bool read(std::string_view url)
{
    return slipform::parse_query<std::variant<int, std::string>>(url).has_value();
}
