// expect: slipform: open<E> is for a described enumeration; see docs/schema.md#types
// lines: g++ 25, clang 40
#include <slipform/dsl.hpp>

struct request {
    slipform::open<int> kind;
};
BOOST_DESCRIBE_STRUCT(request, (), (kind))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
