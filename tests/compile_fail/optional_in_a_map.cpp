// expect: slipform: std::optional says that a member may be absent; an item, an entry or an alternative cannot be, use nullable; see docs/schema.md#presence
// lines: g++ 20, clang 30
#include <slipform/dsl.hpp>

#include <map>
#include <optional>
#include <string>

struct request {
    std::map<std::string, std::optional<int>> scores;
};
BOOST_DESCRIBE_STRUCT(request, (), (scores))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
