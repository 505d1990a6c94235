// expect: slipform: flattened is for a member that is a described struct itself; see docs/schema.md#flattened
// lines: g++ 20, clang 35
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
    return object(field<&R::client_id>(flattened));
}

static_assert(slipform::well_formed<request>);
