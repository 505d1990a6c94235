// expect: slipform: field<> names a member that BOOST_DESCRIBE_STRUCT does not list; see docs/schema.md#field
// lines: g++ 20, clang 30
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
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object(field<&address::street>(non_empty));
}

static_assert(slipform::well_formed<request>);
