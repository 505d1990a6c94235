// expect: slipform: the schema of an enumeration is an enumeration(...); see docs/schema.md#schema
// lines: g++ 20, clang 30
#include <slipform/dsl.hpp>

BOOST_DEFINE_ENUM_CLASS(theme, light, dark)
constexpr auto schema(slipform::of<theme>) { return slipform::dsl::object(); }

static_assert(slipform::well_formed<theme>);
