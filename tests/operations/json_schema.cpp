#include "support/catch.hpp"
#include "support/everything.hpp"

#include <slipform/json_schema.hpp>

#include <boost/json.hpp>

#include <string>
#include <string_view>

namespace json_schema_tests {

namespace json = boost::json;
using slipform::alias_policy;
using slipform::to_json_schema;
using slipform::unknown_key_policy;

template <class T>
json::value schema_of(std::string_view                     pointer = "",
                      slipform::json_schema_options const& options = {})
{
    json::value const         document = to_json_schema<T>(options);
    boost::system::error_code none;
    json::value const* const  found = document.find_pointer(pointer, none);
    INFO(json::serialize(document));
    REQUIRE(found);
    return *found;
}

#define CHECK_SCHEMA(T, pointer, text) CHECK(schema_of<T>(pointer) == json::parse(text))

// A constraint that joins in, and one that does not.
struct even_t {
    static constexpr slipform::errc   code = slipform::errc::out_of_range;
    static constexpr std::string_view name = "even";
    constexpr bool                    accepts(std::integral auto n) const { return n % 2 == 0; }
    std::string                       describe() const { return "an even number"; }
    void add_to(slipform::json_schema_node& node) const { node.require("multipleOf", 2); }
};
struct prime_t {
    static constexpr slipform::errc   code = slipform::errc::out_of_range;
    static constexpr std::string_view name = "prime";
    constexpr bool accepts(std::integral auto n) const { return n == 2 || n == 3; }
    std::string    describe() const { return "a prime number"; }
};

BOOST_DEFINE_ENUM_CLASS(tone, low_tone, high_tone)
constexpr auto schema(slipform::of<tone>)
{
    using namespace slipform::dsl;
    return enumeration(doc("A tone."), also_spelled(camel_case),
                       value<tone::high_tone>(doc("Shrill."), deprecated("It hurts.")));
}

struct voice {
    std::int16_t                            even = 0;
    std::optional<int>                      prime{};
    std::optional<std::string>              twice{};
    std::optional<std::chrono::minutes>     length{};
    std::optional<tone>                     pitch{};
    std::optional<std::string>              old{};
    std::optional<slipform::nullable<tone>> maybe{};
};
BOOST_DESCRIBE_STRUCT(voice, (), (even, prime, twice, length, pitch, old, maybe))
constexpr auto schema(slipform::of<voice>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = voice;
    return object(doc("A voice."), deprecated("Sing."), field<&R::even>(even_t{}, at_least(-4)),
                  field<&R::prime>(prime_t{}),
                  field<&R::twice>(pattern<"a|b">, digits, min_length(1), min_length(3),
                                   max_bytes(9), max_length(5)),
                  field<&R::length>(range(90s, 2h), server_default(5min), doc("How long.")),
                  field<&R::pitch>(server_default(tone::low_tone)),
                  field<&R::old>(deprecated("Gone."), doc("Old.")),
                  rule("low voices are short", [](R const&) { return true; }),
                  rule("old voices are low", [](R const&) { return true; }));
}

// Two instances of one template, and a stranger of the same name.
template <int N> struct part {
    std::string text;
};
using part_1 = part<1>;
using part_2 = part<2>;
BOOST_DESCRIBE_STRUCT(part_1, (), (text))
BOOST_DESCRIBE_STRUCT(part_2, (), (text))
constexpr auto schema(slipform::of<part_1>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "A-B"));
}
constexpr auto schema(slipform::of<part_2>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "C-D"));
}
namespace other {
struct part {
    bool own = false;
};
BOOST_DESCRIBE_STRUCT(part, (), (own))
constexpr auto schema(slipform::of<part>) { return slipform::dsl::object(); }
} // namespace other
struct whole {
    std::variant<part_1, part_2> either{};
    other::part                  own{};
};
BOOST_DESCRIBE_STRUCT(whole, (), (either, own))
constexpr auto schema(slipform::of<whole>) { return slipform::dsl::object(); }

TEST_CASE("a schema names its dialect, its type, and an identifier if there is one")
{
    auto const schema = to_json_schema<voice>({.id = "https://a.example/voice"});
    CHECK(schema.at("$schema") == "https://json-schema.org/draft/2020-12/schema");
    CHECK(schema.at("$id") == "https://a.example/voice");
    CHECK(schema.at("title") == "voice");
    CHECK_FALSE(to_json_schema<voice>().contains("$id"));
    CHECK(to_json_schema<tone>().at("type") == "string");
    CHECK_FALSE(to_json_schema<std::vector<int>>().contains("title"));
}

TEST_CASE("what people are told stands in description, deprecated and default")
{
    CHECK_SCHEMA(voice, "/description", R"("A voice. Deprecated: Sing.")");
    CHECK_SCHEMA(voice, "/deprecated", "true");
    CHECK_SCHEMA(voice, "/properties/old",
                 R"({"type":"string","deprecated":true,"description":"Old. Deprecated: Gone."})");
    CHECK_SCHEMA(voice, "/properties/pitch", R"({"$ref":"#/$defs/tone","default":"low_tone"})");
    CHECK_SCHEMA(voice, "/$defs/tone",
                 R"({"type":"string","enum":["low_tone","high_tone","lowTone","highTone"],
        "description":"A tone. high_tone: Shrill. Deprecated: It hurts."})");
}

TEST_CASE("bounds are narrowed, other keywords joined")
{
    CHECK_SCHEMA(voice, "/properties/even",
                 R"({"type":"integer","minimum":-4,"maximum":32767,"multipleOf":2})");
    CHECK_SCHEMA(voice, "/properties/twice",
                 R"({"type":"string","pattern":"^(?:a|b)$","allOf":[{"pattern":"^[0-9]*$"}],
        "minLength":3,"maxLength":5,"$comment":"Required: at most 9 bytes of UTF-8."})");
    CHECK_SCHEMA(voice, "/properties/length",
                 R"({"type":"integer","minimum":2,"maximum":120,"default":5,
        "description":"How long. In minutes."})");
}

TEST_CASE("what no keyword says is a comment")
{
    CHECK_SCHEMA(voice, "/properties/prime/$comment", R"("Required: a prime number.")");
    CHECK_SCHEMA(voice, "/$comment",
                 R"("Required: low voices are short. Required: old voices are low.")");
}

struct ordered {
    std::optional<int> first{};
    std::optional<int> second{};
};
BOOST_DESCRIBE_STRUCT(ordered, (), (first, second))
constexpr auto schema(slipform::of<ordered>)
{
    using namespace slipform::dsl;
    return object(rule("second needs first", [](ordered const& o) {
                      return !o.second || o.first;
                  }).in_json_schema(R"({"dependentRequired":{"second":["first"]}})")
                      .met_by([](ordered& o) { o.second = {}; }));
}
struct around {
    ordered inside{};
};
BOOST_DESCRIBE_STRUCT(around, (), (inside))
constexpr auto schema(slipform::of<around>)
{
    using namespace slipform::dsl;
    return object(field<&around::inside>(flattened));
}

TEST_CASE("a rule that is said in keywords too stands in allOf, flattened or not")
{
    CHECK_SCHEMA(ordered, "/allOf", R"([{"dependentRequired":{"second":["first"]}}])");
    CHECK_SCHEMA(around, "/allOf", R"([{"dependentRequired":{"second":["first"]}}])");
    CHECK_SCHEMA(around, "/$comment", R"("Required: second needs first.")");
}

TEST_CASE("null is a type of its own, or an alternative to a reference")
{
    CHECK_SCHEMA(slipform_tests::everything, "/properties/nothing",
                 R"({"type":["string","null"]})");
    CHECK_SCHEMA(voice, "/properties/maybe",
                 R"({"anyOf":[{"$ref":"#/$defs/tone"},{"type":"null"}]})");
}

TEST_CASE("definitions are named after C++, told apart by their tags or by numbers")
{
    auto const schema = to_json_schema<whole>();
    REQUIRE(schema.at("$defs").as_object().size() == 3);
    CHECK_SCHEMA(whole, "/properties/either",
                 R"({"oneOf":[{"$ref":"#/$defs/part"},{"$ref":"#/$defs/part_C_D"}]})");
    CHECK_SCHEMA(whole, "/properties/own", R"({"$ref":"#/$defs/part_2"})");
    CHECK_SCHEMA(whole, "/$defs/part_C_D",
                 R"({"type":"object","properties":{"type":{"type":"string","const":"C-D"},
        "text":{"type":"string"}},"required":["type","text"],"additionalProperties":false})");
}

TEST_CASE("a type that contains itself refers to itself")
{
    CHECK_SCHEMA(slipform_tests::chained, "/properties/next", R"({"$ref":"#"})");
    CHECK_SCHEMA(std::vector<slipform_tests::chained>, "/$defs/chained/properties/next",
                 R"({"$ref":"#/$defs/chained"})");
}

TEST_CASE("an open union takes any tag but those it knows")
{
    CHECK_SCHEMA(slipform_tests::outline, "/oneOf/2",
                 R"({"type":"object","properties":{"kind":{"type":"string",
        "not":{"enum":["circle","square"]}}},"required":["kind"]})");
}

struct aliased {
    std::string         strict;
    std::string         loose;
    boost::json::object rest{};
};
BOOST_DESCRIBE_STRUCT(aliased, (), (strict, loose, rest))
constexpr auto schema(slipform::of<aliased>)
{
    using namespace slipform::dsl;
    return object(field<&aliased::strict>(also_spelled("STRICT")),
                  field<&aliased::loose>(also_spelled("LOOSE", takes_precedence)),
                  field<&aliased::rest>(unknown_keys));
}

TEST_CASE("second spellings are alternatives, or are left out")
{
    CHECK_SCHEMA(aliased, "/allOf", R"([
        {"oneOf":[{"properties":{"strict":false}},{"properties":{"STRICT":false}}]},
        {"not":{"properties":{"loose":false,"LOOSE":false}}}])");
    CHECK_SCHEMA(aliased, "/properties/STRICT/description", R"("As strict.")");
    slipform::json_schema_options const names{.aliases = alias_policy::names_only};
    CHECK(schema_of<aliased>("", names).as_object().contains("allOf") == false);
    CHECK(schema_of<aliased>("/required", names) == json::parse(R"(["strict","loose"])"));
    CHECK(schema_of<voice>("/$defs/tone/enum", names) ==
          json::parse(R"(["low_tone","high_tone"])"));
}

TEST_CASE("unknown keys are taken as declared, or as asked")
{
    CHECK_SCHEMA(aliased, "/additionalProperties", "true");
    CHECK_SCHEMA(voice, "/additionalProperties", "false");
    CHECK(schema_of<aliased>("/additionalProperties",
                             {.unknown_keys = unknown_key_policy::refused}) == false);
    CHECK(schema_of<voice>("/additionalProperties", {.unknown_keys = unknown_key_policy::taken}) ==
          true);
}

struct constrained_containers {
    std::map<std::string, std::vector<std::string>> table{};
    slipform::one_or_many<std::string>              either{};
    std::map<tone, int>                             by_tone{};
};
BOOST_DESCRIBE_STRUCT(constrained_containers, (), (table, either, by_tone))
constexpr auto schema(slipform::of<constrained_containers>)
{
    using namespace slipform::dsl;
    using R = constrained_containers;
    return object(
        field<&R::table>(non_empty, keys(digits), each(unique_items, max_items(3), each(ascii))),
        field<&R::either>(each(non_empty), min_items(2)));
}

TEST_CASE("constraints reach items, entries and keys")
{
    CHECK_SCHEMA(constrained_containers, "/properties/table", R"({"type":"object","minProperties":1,
        "propertyNames":{"type":"string","pattern":"^[0-9]*$"},
        "additionalProperties":{"type":"array","uniqueItems":true,"maxItems":3,
            "items":{"type":"string","pattern":"^[\\u0000-\\u007f]*$"}}})");
    CHECK_SCHEMA(constrained_containers, "/properties/either",
                 R"({"oneOf":[{"type":"string","minLength":1},
        {"type":"array","minItems":2,"items":{"type":"string","minLength":1}}]})");
    CHECK_SCHEMA(constrained_containers, "/properties/by_tone/propertyNames",
                 R"({"$ref":"#/$defs/tone"})");
}

} // namespace json_schema_tests
