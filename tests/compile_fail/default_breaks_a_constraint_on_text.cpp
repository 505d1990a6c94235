// expect: slipform: a server_default() breaks a constraint or the type of its own field; see docs/schema.md#server_default
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>

#include <optional>
#include <string>

struct request {
    std::optional<std::string> locale{};
};
BOOST_DESCRIBE_STRUCT(request, (), (locale))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::locale>(pattern<"[a-z]{2}">, server_default("eng")));
}

static_assert(slipform::well_formed<request>);
