// expect: slipform: this constraint has no meaning for a field of this type; see docs/constraints.md
// lines: g++ 25, clang 45
#include <slipform/dsl.hpp>

#include <vector>

struct request {
    std::vector<int> countries;
};
BOOST_DESCRIBE_STRUCT(request, (), (countries))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::countries>(each(country_alpha2)));
}

static_assert(slipform::well_formed<request>);
