// expect: slipform: no schema(of<T>) is declared at this point; put one under the type, even if it only returns object() or enumeration(); see docs/schema.md#schema
// lines: g++ 30, clang 55
// Nobody asked for well_formed: the operation does.
#include <slipform/dsl.hpp>
#include <slipform/write.hpp>

#include <string>

struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))

std::string write(request const& r) { return slipform::serialize(r); }
