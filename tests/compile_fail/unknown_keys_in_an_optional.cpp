// expect: slipform: unknown_keys is for a member of type slipform::unknown_members or boost::json::object; see docs/schema.md#unknown_keys
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>

#include <optional>

struct request {
    std::optional<slipform::unknown_members> others{};
};
BOOST_DESCRIBE_STRUCT(request, (), (others))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::others>(unknown_keys));
}

static_assert(slipform::well_formed<request>);
