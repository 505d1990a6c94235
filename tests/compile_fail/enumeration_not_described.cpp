// expect: slipform: this type is neither described nor one the library knows; see docs/schema.md#types
// lines: g++ 25, clang 45
#include <slipform/dsl.hpp>

#include <optional>

enum class theme { light, dark };
struct request {
    std::optional<theme> look{};
};
BOOST_DESCRIBE_STRUCT(request, (), (look))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
