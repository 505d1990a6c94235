// expect: slipform: this pattern is not well formed: nothing to repeat before
// lines: g++ 35, clang 90
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string phone;
};
BOOST_DESCRIBE_STRUCT(request, (), (phone))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::phone>(pattern<"+31[0-9]{9}">));
}

static_assert(slipform::well_formed<request>);
