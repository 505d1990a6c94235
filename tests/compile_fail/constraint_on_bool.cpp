// expect: slipform: this constraint has no meaning for a field of this type; see docs/constraints.md
// lines: g++ 25, clang 45
#include <slipform/dsl.hpp>

struct request {
    bool agreed;
};
BOOST_DESCRIBE_STRUCT(request, (), (agreed))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::agreed>(range(0, 1)));
}

static_assert(slipform::well_formed<request>);
