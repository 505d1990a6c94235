// expect: slipform: this constraint has no meaning for a field of this type; see docs/constraints.md
// lines: g++ 25, clang 45
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::client_id>(100));
}

static_assert(slipform::well_formed<request>);
