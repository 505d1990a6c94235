// expect: slipform: no schema(of<T>) is declared at this point; put one under the type, even if it only returns object() or enumeration(); see docs/schema.md#schema
// lines: g++ 60, clang 110
// Written with the C++ names if nobody objected.
#include <slipform/dsl.hpp>
#include <slipform/write.hpp>

struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
std::string early(request const& r) { return slipform::serialize(r); }
constexpr auto schema(slipform::of<request>)
{
    return slipform::dsl::object(slipform::dsl::spelled(slipform::dsl::camel_case));
}
