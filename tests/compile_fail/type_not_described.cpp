// expect: slipform: this type is neither described nor one the library knows; see docs/schema.md#types
// lines: g++ 25, clang 40
#include <slipform/dsl.hpp>

#include <string>

struct address {
    std::string street;
};
struct request {
    address home;
};
BOOST_DESCRIBE_STRUCT(request, (), (home))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
