// expect: slipform: this type is neither described nor one the library knows; see docs/schema.md#types
// lines: g++ 25, clang 40
// float would be written with the digits of a double.
#include <slipform/dsl.hpp>

struct request {
    float score;
};
BOOST_DESCRIBE_STRUCT(request, (), (score))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
