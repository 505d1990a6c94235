// expect: slipform: this baked payload is refused: the template arguments of refused_payload name the field and the rule; see docs/operations.md#baked
// expect g++: shown_text{"/attempts"}
// expect g++: shown_text{"range"}
// expect clang: {{47, 97, 116, 116, 101, 109, 112, 116, 115, 0
// lines: g++ 15, clang 40
// g++ spells the template arguments as text, clang as numbers: /attempts begins 47, 97, 116.
#include <slipform/baked.hpp>
#include <slipform/dsl.hpp>

#include <optional>
#include <string_view>

struct enquiry {
    std::optional<int> attempts{};
};
BOOST_DESCRIBE_STRUCT(enquiry, (), (attempts))
constexpr auto schema(slipform::of<enquiry>)
{
    using namespace slipform::dsl;
    using R = enquiry;
    return object(field<&R::attempts>(range(1, 5)));
}

constexpr std::string_view body = slipform::baked<[] { return enquiry{.attempts = 7}; }>;
