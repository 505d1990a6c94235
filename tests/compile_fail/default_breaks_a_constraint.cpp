// expect: slipform: a server_default() breaks a constraint or the type of its own field; see docs/schema.md#server_default
// lines: g++ 20, clang 35
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
    return object(field<&R::attempts>(server_default(7), range(1, 5)));
}

static_assert(slipform::well_formed<request>);
