// expect: slipform: the bounds of this range are upside down
// lines: g++ 35, clang 65
#include <slipform/dsl.hpp>

struct request {
    int age;
};
BOOST_DESCRIBE_STRUCT(request, (), (age))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::age>(range(99, 18)));
}

static_assert(slipform::well_formed<request>);
