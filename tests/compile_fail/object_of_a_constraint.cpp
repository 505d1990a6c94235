// expect g++: no matching function for call to 'object(
// expect clang: no matching function for call to 'object'
// lines: g++ 50, clang 55
// A constraint belongs to a field; object() has no such part.
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object(non_empty);
}

static_assert(slipform::well_formed<request>);
