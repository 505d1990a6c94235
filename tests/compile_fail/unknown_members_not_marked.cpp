// expect: slipform: unknown_members is for a member that is marked with unknown_keys; see docs/schema.md#unknown_keys
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>

struct request {
    slipform::unknown_members others{};
};
BOOST_DESCRIBE_STRUCT(request, (), (others))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
