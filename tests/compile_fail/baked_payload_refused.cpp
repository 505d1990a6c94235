// expect: slipform: this baked payload is refused: the template arguments of refused_payload name the field and the rule; see docs/operations.md#baked
// expect g++: shown_text{"/clientId"}
// expect g++: shown_text{"max_length"}
// lines: g++ 15, clang 40
// Where no std::string lives while compiling, a number stands in for it.
#include <slipform/baked.hpp>
#include <slipform/dsl.hpp>

#include <optional>
#include <string>
#include <string_view>

struct enquiry {
    std::string client_id;
};
BOOST_DESCRIBE_STRUCT(enquiry, (), (client_id))
constexpr auto schema(slipform::of<enquiry>)
{
    using namespace slipform::dsl;
    using R = enquiry;
    return object(spelled(camel_case), field<&R::client_id>(max_length(3)));
}

struct numbers {
    std::optional<int> attempts{};
};
BOOST_DESCRIBE_STRUCT(numbers, (), (attempts))
constexpr auto schema(slipform::of<numbers>)
{
    using namespace slipform::dsl;
    using R = numbers;
    return object(field<&R::attempts>(range(1, 5)));
}

#if SLIPFORM_HAS_CONSTEXPR_STRING
constexpr std::string_view body = slipform::baked<[] { return enquiry{.client_id = "clients"}; }>;
#else
constexpr std::string_view body = slipform::baked<[] { return numbers{.attempts = 7}; }>;
#endif
