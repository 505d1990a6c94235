// expect: slipform: this constraint has no meaning for a field of this type; see docs/constraints.md
// lines: g++ 25, clang 45
#include <slipform/dsl.hpp>

#include <string>

struct address {
    std::string street;
};
BOOST_DESCRIBE_STRUCT(address, (), (street))
constexpr auto schema(slipform::of<address>)
{
    using namespace slipform::dsl;
    return object();
}
struct request {
    address home;
};
BOOST_DESCRIBE_STRUCT(request, (), (home))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::home>(non_empty));
}

static_assert(slipform::well_formed<request>);
