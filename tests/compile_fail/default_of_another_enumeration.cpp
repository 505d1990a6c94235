// expect: slipform: this server_default() is not a value of its field; see docs/schema.md#server_default
// lines: g++ 25, clang 50
#include <slipform/dsl.hpp>

#include <optional>

BOOST_DEFINE_ENUM_CLASS(theme, light, dark)
constexpr auto schema(slipform::of<theme>) { return slipform::dsl::enumeration(); }
enum class shade { light, dark };
struct request {
    std::optional<theme> look{};
};
BOOST_DESCRIBE_STRUCT(request, (), (look))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::look>(server_default(shade::dark)));
}

static_assert(slipform::well_formed<request>);
