// expect: slipform: server_default() describes an absent key, so the field must be a std::optional; see docs/schema.md#server_default
// lines: g++ 25, clang 50
#include <slipform/dsl.hpp>

struct request {
    int attempts;
};
BOOST_DESCRIBE_STRUCT(request, (), (attempts))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::attempts>(server_default(3)));
}

static_assert(slipform::well_formed<request>);
