// expect: slipform: two keys of this object are spelled the same on the wire; see docs/schema.md#spelled
// lines: g++ 20, clang 35
#include <slipform/dsl.hpp>

#include <string>

struct person {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(person, (), (name))
constexpr auto schema(slipform::of<person>)
{
    using namespace slipform::dsl;
    return object();
}
struct request {
    std::string name;
    person      who{};
};
BOOST_DESCRIBE_STRUCT(request, (), (name, who))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::who>(flattened));
}

static_assert(slipform::well_formed<request>);
