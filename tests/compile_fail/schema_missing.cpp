// expect: slipform: no schema(of<T>) is declared at this point; put one under the type, even if it only returns object() or enumeration(); see docs/schema.md#schema
// lines: g++ 25, clang 45
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))

static_assert(slipform::well_formed<request>);
