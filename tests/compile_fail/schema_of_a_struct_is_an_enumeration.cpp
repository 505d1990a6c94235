// expect: slipform: the schema of a struct is an object(...); see docs/schema.md#schema
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
constexpr auto schema(slipform::of<request>) { return slipform::dsl::enumeration(); }

static_assert(slipform::well_formed<request>);
