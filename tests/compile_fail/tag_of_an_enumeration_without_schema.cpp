// expect: slipform: no schema(of<T>) is declared at this point; put one under the type, even if it only returns object() or enumeration(); see docs/schema.md#schema
// lines: g++ 40, clang 55
#include <slipform/dsl.hpp>

#include <string>

BOOST_DEFINE_ENUM_CLASS(kind, check)
struct request {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(request, (), (client_id))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object(tagged("type", kind::check));
}

static_assert(slipform::well_formed<request>);
