// expect: slipform: two alternatives of this variant look alike on the wire; give each a tagged(key, value), or a required key the other lacks; see docs/unions.md
// lines: g++ 15, clang 20
#include <slipform/dsl.hpp>

#include <optional>
#include <variant>

struct circle {
    std::optional<double> radius{};
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto schema(slipform::of<circle>)
{
    using namespace slipform::dsl;
    return object();
}
struct square {
    double side;
};
BOOST_DESCRIBE_STRUCT(square, (), (side))
constexpr auto schema(slipform::of<square>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<std::variant<circle, square>>);
