// expect: slipform: no schema(of<T>) is declared at this point; put one under the type, even if it only returns object() or enumeration(); see docs/schema.md#schema
// lines: g++ 30, clang 55
#include <slipform/dsl.hpp>

#include <string>

struct address {
    std::string street_name;
};
BOOST_DESCRIBE_STRUCT(address, (), (street_name))
struct request {
    address home;
};
BOOST_DESCRIBE_STRUCT(request, (), (home))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
constexpr auto schema(slipform::of<address>) { return slipform::dsl::object(); }
