// expect: slipform: this server_default() is not a value of its field; see docs/schema.md#server_default
// lines: g++ 25, clang 50
#include <slipform/dsl.hpp>

#include <optional>

struct request {
    std::optional<int> attempts{};
};
BOOST_DESCRIBE_STRUCT(request, (), (attempts))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::attempts>(server_default(2.5)));
}

static_assert(slipform::well_formed<request>);
