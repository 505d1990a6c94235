// expect: slipform: a word on the wire is empty, is not UTF-8, or holds a quote, a backslash or a control character; see docs/schema.md#spelled
// lines: g++ 20, clang 30
#include <slipform/dsl.hpp>

BOOST_DEFINE_ENUM_CLASS(category, adverse_media, news)
constexpr auto schema(slipform::of<category>)
{
    using namespace slipform::dsl;
    return enumeration(value<category::news>(spelled("\"news\"")));
}

static_assert(slipform::well_formed<category>);
