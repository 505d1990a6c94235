// expect: slipform: a field has one each(...) and one keys(...), which hold all that is asked of its items and of its keys; see docs/constraints.md
// lines: g++ 25, clang 40
#include <slipform/dsl.hpp>

#include <map>
#include <string>

struct request {
    std::map<std::string, int> limits;
};
BOOST_DESCRIBE_STRUCT(request, (), (limits))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::limits>(keys(ascii), keys(non_empty)));
}

static_assert(slipform::well_formed<request>);
