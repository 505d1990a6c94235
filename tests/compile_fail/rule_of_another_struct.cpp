// expect: slipform: the test of a rule(...) takes the struct by const reference and says whether it holds; see docs/schema.md#rule
// lines: g++ 25, clang 40
// Never run if nobody objected.
#include <slipform/dsl.hpp>

#include <optional>
#include <string>

struct address {
    std::string street;
};
BOOST_DESCRIBE_STRUCT(address, (), (street))
constexpr auto schema(slipform::of<address>)
{
    using namespace slipform::dsl;
    return object();
}
struct request {
    std::optional<int> age{};
};
BOOST_DESCRIBE_STRUCT(request, (), (age))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(rule("age must be given", [](address const& a) { return !a.street.empty(); }));
}

static_assert(slipform::well_formed<request>);
