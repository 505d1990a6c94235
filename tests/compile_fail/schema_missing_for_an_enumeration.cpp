// expect: slipform: no schema(of<T>) is declared at this point; put one under the type, even if it only returns object() or enumeration(); see docs/schema.md#schema
// lines: g++ 30, clang 55
#include <slipform/dsl.hpp>

#include <optional>

BOOST_DEFINE_ENUM_CLASS(theme, light, dark)
struct request {
    std::optional<theme> look{};
};
BOOST_DESCRIBE_STRUCT(request, (), (look))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    return object();
}

static_assert(slipform::well_formed<request>);
