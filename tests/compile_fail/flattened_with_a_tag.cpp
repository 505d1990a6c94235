// expect: slipform: a flattened object cannot carry a tag of its own; see docs/schema.md#flattened
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
    return object(tagged("type", "PERSON"));
}
struct request {
    person who{};
};
BOOST_DESCRIBE_STRUCT(request, (), (who))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::who>(flattened));
}

static_assert(slipform::well_formed<request>);
