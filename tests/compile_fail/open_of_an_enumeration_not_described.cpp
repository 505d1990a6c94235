// expect: slipform: open<E> is for a described enumeration; see docs/schema.md#types
// lines: g++ 25, clang 45
#include <slipform/dsl.hpp>

#include <vector>

enum class theme { light, dark };
struct request {
    std::vector<slipform::open<theme>> looks;
};
BOOST_DESCRIBE_STRUCT(request, (), (looks))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
