// expect: slipform: the test of a rule(...) takes the struct by const reference and says whether it holds; see docs/schema.md#rule
// lines: g++ 25, clang 40
#include <slipform/dsl.hpp>

#include <optional>

struct request {
    std::optional<int> age{};
};
BOOST_DESCRIBE_STRUCT(request, (), (age))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(rule("age must be given", [](R const&) {}));
}

static_assert(slipform::well_formed<request>);
