// expect: slipform: a query is flat, so every member must be a string, a number, a truth value or a word; see docs/operations.md#query
// lines: g++ 15, clang 15
#include <slipform/dsl.hpp>
#include <slipform/query.hpp>

#include <string>
#include <string_view>
#include <vector>

struct request {
    std::vector<std::string> names;
};
BOOST_DESCRIBE_STRUCT(request, (), (names))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

bool read(std::string_view url) { return slipform::parse_query<request>(url).has_value(); }
