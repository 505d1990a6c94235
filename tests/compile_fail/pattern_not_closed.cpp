// expect: slipform: this pattern is not well formed: '[' without ']'
// lines: g++ 35, clang 90
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string locale;
};
BOOST_DESCRIBE_STRUCT(request, (), (locale))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::locale>(pattern<"[a-z{2}">));
}

static_assert(slipform::well_formed<request>);
