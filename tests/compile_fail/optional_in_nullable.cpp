// expect: slipform: std::optional says that a member may be absent; it cannot be so twice, or inside nullable; see docs/schema.md#presence
// lines: g++ 15, clang 25
#include <slipform/dsl.hpp>

#include <optional>

struct request {
    slipform::nullable<std::optional<int>> score{};
};
BOOST_DESCRIBE_STRUCT(request, (), (score))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
