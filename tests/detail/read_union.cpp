// Unions: which alternative is taken by its kind, its tag or its telling key, and what is said when
// none is.
#include "support/every_kind.hpp"
#include "support/vendor.hpp"

using namespace slipform_tests;
using slipform::errc;
using std::string_literals::operator""s;
namespace json = boost::json;

namespace {

using slipform::interop::tag_invoke;

// Told apart by a tag.
struct circle {
    int                  radius = 0;
    std::optional<point> centre{};

    bool operator==(circle const&) const = default;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius, centre))
constexpr auto schema(slipform::of<circle>)
{
    using namespace slipform::dsl;
    return object(tagged("shape", "CIRCLE"), field<&circle::radius>(at_least(0)));
}
struct dot {
    bool operator==(dot const&) const = default;
};
BOOST_DESCRIBE_STRUCT(dot, (), ())
constexpr auto schema(slipform::of<dot>)
{
    using namespace slipform::dsl;
    return object(tagged("shape", "DOT"));
}

using closed_shape = std::variant<circle, dot>;
using shape        = std::variant<circle, dot, slipform::verbatim>;

/// A union in an alternative of a union, under the same tag key.
struct frame {
    closed_shape content{};
    int          width = 0;

    bool operator==(frame const&) const = default;
};
BOOST_DESCRIBE_STRUCT(frame, (), (content, width))
constexpr auto schema(slipform::of<frame>)
{
    using namespace slipform::dsl;
    return object(tagged("shape", "FRAME"));
}
using nested_shape = std::variant<frame, dot>;

/// A tag key that is written with escapes in JSON but need not be, and one beyond ASCII.
struct slashed {
    int x = 0;

    bool operator==(slashed const&) const = default;
};
BOOST_DESCRIBE_STRUCT(slashed, (), (x))
constexpr auto schema(slipform::of<slashed>)
{
    using namespace slipform::dsl;
    return object(tagged("a/b", "\xC3\xA9"));
}
struct slashed_too {
    int x = 0;

    bool operator==(slashed_too const&) const = default;
};
BOOST_DESCRIBE_STRUCT(slashed_too, (), (x))
constexpr auto schema(slipform::of<slashed_too>)
{
    using namespace slipform::dsl;
    return object(tagged("a/b", "A/B"));
}
using strange_tags = std::variant<slashed, slashed_too>;

// Told apart by a required key that only one has.
struct by_card {
    std::string                card_number;
    std::optional<std::string> note{};

    bool operator==(by_card const&) const = default;
};
BOOST_DESCRIBE_STRUCT(by_card, (), (card_number, note))
constexpr auto schema(slipform::of<by_card>)
{
    using namespace slipform::dsl;
    return object(spelled(camel_case), field<&by_card::card_number>(also_spelled("card")));
}
struct by_account {
    std::string                account;
    std::optional<std::string> note{};

    bool operator==(by_account const&) const = default;
};
BOOST_DESCRIBE_STRUCT(by_account, (), (account, note))
constexpr auto schema(slipform::of<by_account>) { return slipform::dsl::object(); }
using payment      = std::variant<by_card, by_account>;
using open_payment = std::variant<by_card, by_account, json::object>;

struct holder {
    std::optional<payment>             pay{};
    std::optional<std::vector<shape>>  shapes{};
    std::optional<std::map<std::string, closed_shape>> named{};
};
BOOST_DESCRIBE_STRUCT(holder, (), (pay, shapes, named))
constexpr auto schema(slipform::of<holder>) { return slipform::dsl::object(); }

using by_kind       = std::variant<bool, double, std::string, std::vector<int>, point>;
using some_kinds    = std::variant<std::string, std::vector<std::string>>;
using kind_and_null = std::variant<slipform::nullable<int>, std::string>;

static_assert(slipform::well_formed<holder> && slipform::well_formed<nested_shape> &&
              slipform::well_formed<strange_tags> && slipform::well_formed<open_payment> &&
              slipform::well_formed<by_kind> && slipform::well_formed<kind_and_null>);

} // namespace

TEST_CASE("by kind: each kind of JSON goes to the alternative that takes it")
{
    CHECK(accepted<by_kind>("true") == by_kind(true));
    CHECK(accepted<by_kind>("1") == by_kind(1.0));
    CHECK(accepted<by_kind>("-0.5") == by_kind(-0.5));
    CHECK(accepted<by_kind>("\"true\"") == by_kind("true"s));
    CHECK(accepted<by_kind>("[1]") == by_kind(std::vector<int>{1}));
    CHECK(accepted<by_kind>("{\"x\":1,\"y\":2}") == by_kind(point{1, 2}));
    CHECK(accepted<kind_and_null>("null") == kind_and_null(slipform::nullable<int>()));
    CHECK(accepted<kind_and_null>("7") == kind_and_null(slipform::nullable<int>(7)));
    CHECK(accepted<kind_and_null>("\"7\"") == kind_and_null("7"s));
}

TEST_CASE("by kind: a kind that no alternative takes is an issue that lists those taken")
{
    CHECK(refused<by_kind>(">>null", errc::null_not_allowed, "") ==
          "expected an object or an array or a string or a number or true or false, not null");
    for (std::string_view const value : {">>0", ">>true", ">>{}", ">>{\"0\":\"a\"}"})
        CHECK(refused<some_kinds>(value, errc::wrong_type, "") == "expected an array or a string");
    CHECK(refused<some_kinds>(">>null", errc::null_not_allowed, "") == "expected an array or a string, not null");
    CHECK(refused<kind_and_null>(">>true", errc::wrong_type, "") == "expected a string or a number or null");
    CHECK(refused<shape>(">>\"CIRCLE\"", errc::wrong_type, "") == "expected an object");
    CHECK(refused<shape>(">>[\"CIRCLE\"]", errc::wrong_type, "") == "expected an object");
    CHECK(refused<shape>(">>null", errc::null_not_allowed, "") == "expected an object, not null");
    CHECK(refused<payment>(">>0", errc::wrong_type, "") == "expected an object");
}

TEST_CASE("by kind: what the alternative does not take is its own issue")
{
    CHECK(refused<by_kind>("[1,>>true]", errc::wrong_type, "/1") == "expected an integer");
    CHECK(refused<by_kind>("{\"x\":1,\"y\":>>\"2\"}", errc::wrong_type, "/y") == "expected an integer");
    CHECK(refused<by_kind>(">>{\"x\":1}", errc::missing_field, "/y") == "required");
    CHECK(refused<by_kind>(">>1e400", errc::number_out_of_type, "") == "expected a number that a double can hold");
    CHECK(refused<kind_and_null>(">>1.5", errc::wrong_type, "") == "expected an integer");
    CHECK(refused<by_kind>(">>tru", errc::syntax, "") == "expected a value");
}

TEST_CASE("by tag: the tag may stand first, last, between, and with escapes")
{
    shape const expected = circle{7, point{1, 2}};
    for (std::string_view const text :
         {R"({"shape":"CIRCLE","radius":7,"centre":{"x":1,"y":2}})", R"({"radius":7,"centre":{"x":1,"y":2},"shape":"CIRCLE"})",
          R"({"radius":7,"shape":"CIRCLE","centre":{"x":1,"y":2}})",
          "{ \n \"shape\" \t: \"CIRCLE\" , \"radius\" : 7 , \"centre\" : { \"x\":1, \"y\":2 } }",
          R"({"sh\u0061pe":"CIRCLE","radius":7,"centre":{"x":1,"y":2}})",
          R"({"shape":"C\u0049RCLE","radius":7,"centre":{"x":1,"y":2}})",
          R"({"radius":7,"centre":{"y":2,"x":1},"\u0073hape":"\u0043IRCLE"})"})
        CHECK(accepted<shape>(text) == expected);
    CHECK(accepted<shape>(R"({"shape":"DOT"})") == shape(dot{}));
    CHECK(accepted<closed_shape>(R"({"shape":"DOT"})") == closed_shape(dot{}));
    CHECK(accepted<strange_tags>(R"({"a/b":"\u00E9","x":1})") == strange_tags(slashed{1}));
    CHECK(accepted<strange_tags>(R"({"x":1,"a\/b":"\u00e9"})") == strange_tags(slashed{1}));
    CHECK(accepted<strange_tags>(R"({"a\/b":"A\/B","x":2})") == strange_tags(slashed_too{2}));
    CHECK(accepted<strange_tags>(R"({"x":2,"a/b":"A/B"})") == strange_tags(slashed_too{2}));
}

TEST_CASE("by tag: a member of a member is not the tag, nor a text that looks like it")
{
    CHECK(accepted<nested_shape>(R"({"content":{"shape":"DOT"},"width":1,"shape":"FRAME"})") ==
          nested_shape(frame{dot{}, 1}));
    CHECK(accepted<nested_shape>(R"({"content":{"radius":1,"shape":"CIRCLE"},"width":1,"shape":"FRAME"})") ==
          nested_shape(frame{circle{1, {}}, 1}));
    CHECK(accepted<nested_shape>(R"({"shape":"FRAME","content":{"shape":"DOT"},"width":1})") ==
          nested_shape(frame{dot{}, 1}));
    refused<nested_shape>(R"(>>{"content":{"shape":"DOT"},"width":1})", errc::missing_field, "/shape");
    CHECK(accepted<shape>(R"({"a":["}","{\"shape\":\"DOT\"}",{"shape":"DOT"},[[{}]]],"b":"\\","shape":"OTHER"})")
              .index() == 2);
}

TEST_CASE("by tag: an unknown tag is kept by an open union and refused by a closed one")
{
    auto const kept = accepted<shape>(R"({"radius":[1],"shape":"STAR","x":{"y":null}})");
    REQUIRE(kept.index() == 2);
    CHECK(json::serialize(std::get<2>(kept).value) == R"({"radius":[1],"shape":"STAR","x":{"y":null}})");
    CHECK(accepted<shape>(R"({"shape":"circle"})").index() == 2);
    CHECK(accepted<shape>(R"({"shape":""})").index() == 2);

    slipform::read_options const strict{.strict = true};
    for (std::string_view const text :
         {R"({"shape":>>"STAR"})", R"({"radius":"x","shape":>>"star"})", R"({"shape":>>"circle","radius":1})",
          R"({"shape":>>"","radius":1})", R"({"sh\u0061pe":>>"CIRCLES"})", R"({"shape": >>"CIRCL\u00c9"})"}) {
        CHECK(refused<closed_shape>(text, errc::unknown_tag, "/shape") == "expected one of CIRCLE, DOT");
        CHECK(refused<shape>(text, errc::unknown_tag, "/shape", strict) == "expected one of CIRCLE, DOT");
    }
    CHECK(accepted<shape>(R"({"shape":"DOT"})", strict) == shape(dot{}));
}

TEST_CASE("by tag: without a tag, or with one that is no text, nothing is chosen, and nothing kept")
{
    CHECK(refused<shape>(R"(>>{"radius":1})", errc::missing_field, "/shape") == "required; one of CIRCLE, DOT");
    CHECK(refused<closed_shape>(R"( >>{})", errc::missing_field, "/shape") == "required; one of CIRCLE, DOT");
    CHECK(refused<closed_shape>(R"(>>{"Shape":"DOT"})", errc::missing_field, "/shape") ==
          "required; one of CIRCLE, DOT");
    for (std::string const value : {"7", "true", "[\"DOT\"]", "{\"shape\":\"DOT\"}", "{}"}) {
        CHECK(refused<shape>("{\"shape\":>>" + value + "}", errc::wrong_type, "/shape") == "expected a string");
        CHECK(refused<closed_shape>("{\"radius\":1,\"shape\":>>" + value + "}", errc::wrong_type, "/shape") ==
              "expected a string");
    }
    CHECK(refused<shape>("{\"shape\":>>null}", errc::null_not_allowed, "/shape") == "expected a string, not null");
    CHECK(refused<closed_shape>("{\"radius\":1,\"shape\":>>null}", errc::null_not_allowed, "/shape") ==
          "expected a string, not null");
}

TEST_CASE("by tag: a tag that stands twice is one issue, wherever the first stands")
{
    for (std::string_view const text :
         {R"({"shape":"DOT","shape":>>"DOT"})", R"({"shape":"DOT","shape":>>"CIRCLE"})",
          R"({"shape":"DOT","shape":>>"STAR"})", R"({"shape":"DOT","shape":>>7})",
          R"({"shape":"DOT","sh\u0061pe":>>"DOT"})", R"({"sh\u0061pe":"DOT","shape":>>"DOT"})",
          R"({"shape":"CIRCLE","radius":1,"shape":>>"DOT"})", R"({"radius":1,"shape":"CIRCLE","shape":>>"DOT"})"}) {
        CHECK(refused<closed_shape>(text, errc::repeated_key, "/shape") == "expected each key once");
        CHECK(refused<shape>(text, errc::repeated_key, "/shape") == "expected each key once");
    }
    refused<shape>(R"({"shape":"STAR","shape":>>"DOT"})", errc::repeated_key, "/shape");
    slipform::read_options const lenient{.reject_repeated_keys = false};
    CHECK(accepted<closed_shape>(R"({"shape":"DOT","shape":"DOT"})", lenient) == closed_shape(dot{}));
}

TEST_CASE("by tag: once chosen, the alternative is read as an object of its own")
{
    CHECK(refused<shape>(R"(>>{"shape":"CIRCLE"})", errc::missing_field, "/radius") == "required");
    CHECK(refused<shape>(R"({"shape":"CIRCLE","radius":>>"1"})", errc::wrong_type, "/radius") ==
          "expected an integer");
    CHECK(refused<shape>(R"({"radius":>>-1,"shape":"CIRCLE"})", errc::out_of_range, "/radius") ==
          "expected a number not below 0");
    CHECK(refused<shape>(R"({"shape":"DOT","radius":>>1})", errc::unknown_field, "/radius") ==
          "expected a key of this object");
    CHECK(refused<shape>(R"({"centre":{"x":1,"y":>>[]},"radius":1,"shape":"CIRCLE"})", errc::wrong_type,
                         "/centre/y") == "expected an integer");
    refused<shape>(R"({"shape":"DOT">>])", errc::syntax, "/shape");
    refused<shape>(R"({"shape":"DOT",>>})", errc::syntax, "");
    refused<shape>(R"({"shape":"DOT>>)", errc::syntax, "/shape");
    refused<shape>(R"({"shape":>>})", errc::syntax, "/shape");
    refused<shape>(R"({"radius":[>>},"shape":"DOT"})", errc::syntax, "/radius/0");
    refused<shape>(R"({"radius":1,"a\u0020":">>\q","shape":"CIRCLE"})", errc::syntax, "/a ");
    refused<shape>("{\"shape\":\">>\xFF\"}", errc::syntax, "/shape");
}

TEST_CASE("by telling key: the required key that only one alternative has chooses it")
{
    CHECK(accepted<payment>(R"({"cardNumber":"1"})") == payment(by_card{"1", {}}));
    CHECK(accepted<payment>(R"({"note":"n","cardNumber":"1"})") == payment(by_card{"1", "n"}));
    CHECK(accepted<payment>(R"({"note":"n","account":"1"})") == payment(by_account{"1", "n"}));
    CHECK(accepted<payment>(R"({"\u0061ccount":"1"})") == payment(by_account{"1", {}}));
    CHECK(accepted<payment>(R"({"card":"1"})") == payment(by_card{"1", {}})); // by its second spelling
    CHECK(accepted<payment>(R"({"note":"n","c\u0061rd":"1"})") == payment(by_card{"1", "n"}));
}

TEST_CASE("by telling key: none of them or several is an issue of the object")
{
    std::string const expected = "expected exactly one of the keys cardNumber, account";
    for (std::string_view const text : {">>{}", R"(>>{"note":"n"})", R"(>>{"Account":"1"})",
                                        R"(>>{"note":{"account":"1"}})", R"(>>{"cardNumber":"1","account":"2"})",
                                        R"(>>{"account":"1","note":"n","card":"2"})"})
        CHECK(refused<payment>(text, errc::no_alternative, "") == expected);
    CHECK(refused<holder>(R"({"pay": >>{"note":"n"}})", errc::no_alternative, "/pay") == expected);
    // Two spellings of one telling key choose it, and are that alternative's issue.
    refused<payment>(R"({"card":"1","cardNumber":>>"2"})", errc::repeated_field, "/cardNumber");
    refused<payment>(R"({"account":"1","account":>>"2"})", errc::repeated_key, "/account");
}

TEST_CASE("by telling key: its value is for the alternative to judge")
{
    CHECK(refused<payment>(R"({"account":>>null})", errc::null_not_allowed, "/account") ==
          "expected a string, not null");
    CHECK(refused<payment>(R"({"account":>>7})", errc::wrong_type, "/account") == "expected a string");
    CHECK(refused<payment>(R"({"account":"1","iban":>>7})", errc::unknown_field, "/iban") ==
          "expected a key of this object");
    refused<payment>(R"({"account":>>nul})", errc::syntax, "/account");
    refused<payment>(R"({"account":"1","note":>>})", errc::syntax, "/note");
    refused<payment>(R"({"note":[>>,"account":"1"})", errc::syntax, "/note/0");
}

TEST_CASE("by telling key: an open union keeps what has none of them, but not what has several")
{
    auto const kept = accepted<open_payment>(R"({"cash":true,"note":[]})");
    REQUIRE(kept.index() == 2);
    CHECK(std::get<2>(kept) == json::parse(R"({"cash":true,"note":[]})").as_object());
    CHECK(accepted<open_payment>("{}").index() == 2);
    CHECK(accepted<open_payment>(R"({"account":"1"})").index() == 1);
    refused<open_payment>(R"(>>{"cardNumber":"1","account":"2"})", errc::no_alternative, "");
    refused<open_payment>(R"(>>{"cash":true})", errc::no_alternative, "", {.strict = true});
}

TEST_CASE("items and entries may be unions, each judged for itself")
{
    auto const read = accepted<holder>(
        R"({"shapes":[{"shape":"DOT"},{"radius":2,"shape":"CIRCLE"},{"shape":"STAR"}],
            "named":{"a":{"shape":"DOT"},"b":{"radius":1,"shape":"CIRCLE"}}})");
    REQUIRE(read.shapes->size() == 3);
    CHECK((*read.shapes)[1] == shape(circle{2, {}}));
    CHECK((*read.shapes)[2].index() == 2);
    CHECK(read.named->at("b") == closed_shape(circle{1, {}}));

    std::string_view const text =
        R"({"shapes":[{"shape":7},{"radius":"2","shape":"CIRCLE"},{"radius":1},null,{"shape":"DOT","x":1}],
            "named":{"a":{"shape":"STAR"},"b":[]},"pay":{}})";
    auto const report = slipform::parse<holder>(text).error();
    std::vector<std::pair<std::string, errc>> found;
    for (auto const& issue : report)
        found.emplace_back(issue.pointer, static_cast<errc>(issue.code.value()));
    CHECK(found == std::vector<std::pair<std::string, errc>>{{"/shapes/0/shape", errc::wrong_type},
                                                             {"/shapes/1/radius", errc::wrong_type},
                                                             {"/shapes/2/shape", errc::missing_field},
                                                             {"/shapes/3", errc::null_not_allowed},
                                                             {"/shapes/4/x", errc::unknown_field},
                                                             {"/named/a/shape", errc::unknown_tag},
                                                             {"/named/b", errc::wrong_type},
                                                             {"/pay", errc::no_alternative}});
}
