// expect: slipform: a field has one each(...) and one keys(...), which hold all that is asked of its items and of its keys; see docs/constraints.md
// lines: g++ 25, clang 40
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
    return object(field<&R::names>(each(ascii), each(non_empty)));
}

static_assert(slipform::well_formed<request>);
