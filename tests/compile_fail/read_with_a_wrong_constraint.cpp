// expect: slipform: this constraint has no meaning for a field of this type; see docs/constraints.md
// lines: g++ 25, clang 50
// Nobody asked for well_formed: the operation does.
#include <slipform/dsl.hpp>
#include <slipform/read.hpp>

#include <optional>
#include <string_view>

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

bool read(std::string_view text) { return slipform::parse<request>(text).has_value(); }
