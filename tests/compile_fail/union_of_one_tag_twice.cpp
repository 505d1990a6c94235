// expect: slipform: two alternatives of this variant look alike on the wire; give each a tagged(key, value), or a required key the other lacks; see docs/unions.md
// lines: g++ 15, clang 20
#include <slipform/dsl.hpp>

#include <variant>

struct circle {
    double radius;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto schema(slipform::of<circle>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "SHAPE"));
}
struct square {
    double side;
};
BOOST_DESCRIBE_STRUCT(square, (), (side))
constexpr auto schema(slipform::of<square>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "SHAPE"));
}

static_assert(slipform::well_formed<std::variant<circle, square>>);
