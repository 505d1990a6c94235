// expect: slipform: this constraint has no meaning for a field of this type; see docs/constraints.md
// lines: g++ 25, clang 45
#include <slipform/dsl.hpp>

#include <string>
#include <vector>

struct request {
    std::vector<std::string> names;
};
BOOST_DESCRIBE_STRUCT(request, (), (names))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::names>(keys(ascii)));
}

static_assert(slipform::well_formed<request>);
