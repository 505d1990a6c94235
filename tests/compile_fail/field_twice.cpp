// expect: slipform: two field<> name the same member; see docs/schema.md#field
// lines: g++ 20, clang 30
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
    return object(field<&R::client_id>(non_empty), field<&R::client_id>(ascii));
}

static_assert(slipform::well_formed<request>);
