// expect g++: 'client_idd' is not a member of 'R'
// expect clang: no member named 'client_idd' in 'request'
// lines: g++ 50, clang 15
// The compiler says it by itself, and the schema counts as one that is not there.
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
    return object(field<&R::client_idd>(non_empty));
}

static_assert(slipform::well_formed<request>);
