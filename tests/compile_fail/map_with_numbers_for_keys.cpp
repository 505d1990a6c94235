// expect: slipform: the key of a map is a std::string, a described enumeration or open of one; see docs/schema.md#types
// lines: g++ 25, clang 40
#include <slipform/dsl.hpp>

#include <map>
#include <string>

struct request {
    std::map<int, std::string> names;
};
BOOST_DESCRIBE_STRUCT(request, (), (names))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
