// expect: slipform: this constraint has no meaning for a field of this type; see docs/constraints.md
// lines: g++ 25, clang 45
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
    return object(field<&R::age>(max_length(3)));
}

static_assert(slipform::well_formed<request>);
