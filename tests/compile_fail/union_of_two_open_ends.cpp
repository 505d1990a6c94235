// expect: slipform: two alternatives of this variant look alike on the wire; give each a tagged(key, value), or a required key the other lacks; see docs/unions.md
// lines: g++ 15, clang 20
#include <slipform/dsl.hpp>
#include <slipform/types/verbatim.hpp>

#include <boost/json/object.hpp>

#include <variant>

struct circle {
    double radius;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto schema(slipform::of<circle>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "CIRCLE"));
}

static_assert(slipform::well_formed<std::variant<circle, slipform::verbatim, boost::json::object>>);
