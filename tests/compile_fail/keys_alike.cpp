// expect: slipform: two keys of this object are spelled the same on the wire; see docs/schema.md#spelled
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>

#include <string>

struct request {
    std::string first_name;
    std::string given;
};
BOOST_DESCRIBE_STRUCT(request, (), (first_name, given))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(spelled(camel_case), field<&R::given>(spelled("firstName")));
}

static_assert(slipform::well_formed<request>);
