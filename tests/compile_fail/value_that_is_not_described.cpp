// expect: slipform: value<> names no enumerator of this enumeration; see docs/schema.md#enumerations
// lines: g++ 20, clang 30
#include <slipform/dsl.hpp>

enum class theme { light, dark };
BOOST_DESCRIBE_ENUM(theme, light)
constexpr auto schema(slipform::of<theme>)
{
    using namespace slipform::dsl;
    return enumeration(value<theme::dark>(spelled("DARK")));
}

static_assert(slipform::well_formed<theme>);
