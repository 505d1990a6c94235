// expect: slipform: two enumerators are spelled the same on the wire; see docs/schema.md#enumerations
// lines: g++ 20, clang 30
#include <slipform/dsl.hpp>

BOOST_DEFINE_ENUM_CLASS(category, adverse_media, news)
constexpr auto schema(slipform::of<category>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(screaming_snake_case),
                       value<category::news>(also_spelled("ADVERSE_MEDIA")));
}

static_assert(slipform::well_formed<category>);
