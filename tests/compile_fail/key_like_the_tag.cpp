// expect: slipform: two keys of this object are spelled the same on the wire; see docs/schema.md#spelled
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string type;
};
BOOST_DESCRIBE_STRUCT(request, (), (type))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "CHECK"));
}

static_assert(slipform::well_formed<request>);
