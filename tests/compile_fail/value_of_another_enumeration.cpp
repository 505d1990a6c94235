// expect: slipform: value<> names no enumerator of this enumeration; see docs/schema.md#enumerations
// lines: g++ 20, clang 30
#include <slipform/dsl.hpp>

enum class shade { light, dark };
BOOST_DEFINE_ENUM_CLASS(theme, light, dark)
constexpr auto schema(slipform::of<theme>)
{
    using namespace slipform::dsl;
    return enumeration(value<shade::dark>(spelled("DARK")));
}

static_assert(slipform::well_formed<theme>);
