// Texts made to be slow to read: the answers are right, and at these sizes work that grows faster
// than the text would take minutes.
#include "support/every_kind.hpp"
#include "support/sanitized.hpp"
#include "support/vendor.hpp"

#include <limits>

using namespace slipform_tests;
using slipform::errc;
using slipform::read_options;
namespace json = boost::json;

namespace {

using slipform::interop::tag_invoke;

constexpr std::size_t many = address_sanitized ? 50'000 : 200'000;

struct ignoring {
    std::optional<int> x{};
};
BOOST_DESCRIBE_STRUCT(ignoring, (), (x))
constexpr auto schema(slipform::of<ignoring>)
{
    return slipform::dsl::object(slipform::dsl::ignore_unknown_keys);
}
struct keeping {
    std::optional<int> x{};
    json::object       rest{};
};
BOOST_DESCRIBE_STRUCT(keeping, (), (x, rest))
constexpr auto schema(slipform::of<keeping>)
{
    using namespace slipform::dsl;
    return object(field<&keeping::rest>(unknown_keys));
}
struct refusing {
    std::optional<int> x{};
};
BOOST_DESCRIBE_STRUCT(refusing, (), (x))
constexpr auto schema(slipform::of<refusing>) { return slipform::dsl::object(); }

struct first {
    std::vector<int> body{};
};
BOOST_DESCRIBE_STRUCT(first, (), (body))
constexpr auto schema(slipform::of<first>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "FIRST"));
}
struct second {
    std::vector<int> body{};
};
BOOST_DESCRIBE_STRUCT(second, (), (body))
constexpr auto schema(slipform::of<second>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "SECOND"));
}
using tagged_union = std::variant<first, second, slipform::verbatim>;

struct with_left {
    int left = 0;
};
BOOST_DESCRIBE_STRUCT(with_left, (), (left))
constexpr auto schema(slipform::of<with_left>)
{
    return slipform::dsl::object(slipform::dsl::ignore_unknown_keys);
}
struct with_right {
    int right = 0;
};
BOOST_DESCRIBE_STRUCT(with_right, (), (right))
constexpr auto schema(slipform::of<with_right>)
{
    return slipform::dsl::object(slipform::dsl::ignore_unknown_keys);
}
using told_union = std::variant<with_left, with_right>;

static_assert(slipform::well_formed<tagged_union> && slipform::well_formed<told_union>);

/// {BEFORE"key0":0,"key1":0,...AFTER}, each key made by `key(i)`.
template <class Key>
std::string object_of(std::size_t n, Key key, std::string_view before = "", std::string_view after = "")
{
    std::string text = "{" + std::string(before);
    for (std::size_t i = 0; i < n; ++i)
        text.append(i == 0 ? "\"" : ",\"").append(key(i)).append("\":0");
    return text + std::string(after) + "}";
}
std::string array_of(std::size_t n, std::string_view item)
{
    std::string text = "[";
    for (std::size_t i = 0; i < n; ++i)
        text.append(i == 0 ? "" : ",").append(item);
    return text + "]";
}

std::string numbered(std::size_t i)
{
    return "key" + std::to_string(i);
}
std::string backwards(std::size_t i)
{
    return "key" + std::to_string(10 * many - i);
}
std::string escaped(std::size_t i)
{
    return "k\\u0065y" + std::to_string(i);
}
std::string always(std::size_t)
{
    return "key";
}
std::string always_x(std::size_t)
{
    return "x";
}

} // namespace

TEST_CASE("a great many unknown keys are ignored, kept or refused")
{
    for (auto* const key : {&numbered, &backwards, &escaped}) {
        std::string const text = object_of(many, key, "\"x\":7,");
        CHECK(accepted<ignoring>(text).x == 7);
        CHECK(accepted<keeping>(text).rest.size() == many);
        CHECK(accepted<json::value>(text).as_object().size() == many + 1);
        CHECK(accepted<json::object>(text).size() == many + 1);
        CHECK(accepted<std::map<std::string, int>>(text).size() == many + 1);
        CHECK(accepted<everything>("{\"kept\":" + text + "}").kept->value.size() == many + 1);
        auto const refused = slipform::parse<refusing>(text).error();
        CHECK(refused.size() == 64);
        CHECK(refused.truncated());
        CHECK(refused[63].code == errc::unknown_field);
        CHECK(slipform::parse<int>(text).error().size() == 1);
    }
}

TEST_CASE("a great many repeated keys are found, one for one")
{
    read_options const all{.max_issues = std::numeric_limits<std::size_t>::max()};
    read_options const borne{.reject_repeated_keys = false};
    std::string const  text = object_of(many, always);
    for (auto const& report :
         {slipform::parse<ignoring>(text, all).error(), slipform::parse<keeping>(text, all).error(),
          slipform::parse<json::value>(text, all).error(),
          slipform::parse<std::map<std::string, int>>(text, all).error()}) {
        REQUIRE(report.size() == many - 1);
        CHECK_FALSE(report.truncated());
        CHECK(report[many - 2].code == errc::repeated_key);
        CHECK(report[many - 2].pointer == "/key");
        CHECK(report[many - 2].where->offset == text.size() - 2);
    }
    CHECK(slipform::parse<ignoring>(text, borne).has_value());
    CHECK(accepted<keeping>(text, borne).rest.size() == 1);
    CHECK(accepted<json::object>(text, borne).size() == 1);

    std::string const known = object_of(many, always_x);
    CHECK(slipform::parse<ignoring>(known, all).error().size() == many - 1);
    CHECK(slipform::parse<refusing>(known).error().size() == 64);
    CHECK(accepted<refusing>(known, borne).x == 0);
    // Passed over: the issue is the wrong type, and each repeated key in it.
    CHECK(slipform::parse<int>(text, all).error().size() == many);
}

TEST_CASE("repeated keys are listed in the order of the text, in whatever order they were sorted out")
{
    read_options const all{.max_issues = std::numeric_limits<std::size_t>::max()};
    std::string const  once = object_of(many / 4, backwards);
    std::string const  text = once.substr(0, once.size() - 1) + ',' + once.substr(1);
    for (auto const& report :
         {slipform::parse<ignoring>(text, all).error(), slipform::parse<json::object>(text, all).error()}) {
        REQUIRE(report.size() == many / 4);
        std::size_t in_order = 1;
        for (std::size_t i = 1; i < report.size(); ++i)
            in_order += report[i - 1].where->offset < report[i].where->offset;
        CHECK(in_order == report.size());
        CHECK(report[0].pointer == "/" + backwards(0));
    }
}

TEST_CASE("a great many issues are listed, if that is asked for")
{
    read_options const all{.max_issues = std::numeric_limits<std::size_t>::max()};
    auto const         wrong = slipform::parse<std::vector<int>>(array_of(many, "null"), all).error();
    REQUIRE(wrong.size() == many);
    CHECK(wrong[many - 1].pointer == "/" + std::to_string(many - 1));
    // Each object is found to lack its member behind the next one's mistake, at the place before it.
    auto const missing = slipform::parse<std::vector<point>>(array_of(many / 3, R"({"x":true})"), all).error();
    REQUIRE(missing.size() == 2 * (many / 3));
    CHECK(missing[1].pointer == "/0/x");
    CHECK(missing[0].pointer == "/0/y");
    CHECK(missing[missing.size() - 1].pointer == "/" + std::to_string(many / 3 - 1) + "/x");
    // All mistakes of the items come before the one of the object around them.
    std::string const text = R"({"numbers":)" + array_of(many, "null") + R"(,"tree":{"name":"a"}})";
    CHECK(slipform::parse<everything>(text, all).error().size() == many + 1);
    CHECK(slipform::parse<node>(R"({"children":)" + array_of(many / 10, "{}") + "}", all).error().size() ==
          many / 10 * 2 + 1);
}

TEST_CASE("words that are none are told, however far the next quote is")
{
    for (std::string_view const item : {"1", "{}", "null", "[1]", R"("no such word")"}) {
        auto const read = slipform::parse<std::vector<colour>>(array_of(5 * many, item));
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().front().pointer == "/0");
    }
}

TEST_CASE("tags that stand last, behind long bodies, are found")
{
    std::string const items =
        array_of(many / 10, R"({"body":[1,2,3,4,5,6,7,8],"type":"SECOND"})");
    auto const read = accepted<std::vector<tagged_union>>(items);
    REQUIRE(read.size() == many / 10);
    CHECK(std::get<second>(read.back()).body.size() == 8);

    std::string const body = "{\"body\":" + array_of(many, "1") + ",\"type\":\"FIRST\"}";
    CHECK(std::get<first>(accepted<tagged_union>(body)).body.size() == many);
    CHECK(accepted<tagged_union>(object_of(many, numbered, "", ",\"type\":\"OTHER\"")).index() == 2);
    CHECK(slipform::parse<tagged_union>(object_of(many, numbered)).error().front().code == errc::missing_field);
}

TEST_CASE("telling keys that stand last, behind many others, are found")
{
    CHECK(std::get<with_right>(accepted<told_union>(object_of(many, numbered, "", ",\"right\":7"))).right == 7);
    CHECK(std::get<with_left>(accepted<told_union>(object_of(many, escaped, "", ",\"l\\u0065ft\":7"))).left == 7);
    CHECK(slipform::parse<told_union>(object_of(many, numbered)).error().front().code == errc::no_alternative);
}

TEST_CASE("long numbers are read by value, in whatever type")
{
    std::string const nines(100'000, '9');
    std::string const zeros(100'000, '0');
    for (std::string const& text : {nines, "-" + nines, "1" + zeros, nines + ".5", nines + "e5"}) {
        CHECK(slipform::parse<int>(text).error().front().code ==
              (text.back() == '5' && text.find('.') != std::string::npos ? errc::wrong_type
                                                                         : errc::number_out_of_type));
        CHECK(slipform::parse<double>(text).error().front().code == errc::number_out_of_type);
        CHECK(slipform::parse<json::value>(text).error().front().code == errc::number_out_of_type);
    }
    CHECK(accepted<int>("7." + zeros) == 7);
    CHECK(accepted<int>("7" + zeros + "e-100000") == 7);
    CHECK(accepted<int>("0." + zeros + "7e100001") == 7);
    CHECK(accepted<double>("7" + zeros + "e-100000") == 7.0);
    CHECK(accepted<double>("0." + nines) == 1.0);
    CHECK(accepted<json::value>("0." + zeros + "7e100001").as_double() == 7.0);
    CHECK(slipform::parse<int>("7." + zeros + "1").error().front().code == errc::wrong_type);
    CHECK(slipform::parse<int>("1e" + nines).error().front().code == errc::number_out_of_type);
    CHECK(accepted<double>("1e-" + nines) == 0.0);
    CHECK(accepted<int>("0e" + nines) == 0);
}

TEST_CASE("long strings are read, plain, escaped, and in other scripts")
{
    struct piece {
        std::string_view text;
        std::string_view value;
    };
    for (auto const& [text, value] : {piece{"a", "a"}, {"\\n", "\n"}, {"\\u00e9", "\xC3\xA9"}, {"\xC3\xA9", "\xC3\xA9"},
                                      {"a\xE6\xB0\xB4", "a\xE6\xB0\xB4"}, {"\\uD83D\\uDE00", "\xF0\x9F\x98\x80"}}) {
        std::string long_text;
        std::string expected;
        for (std::size_t i = 0; i < many; ++i) {
            long_text += text;
            expected += value;
        }
        std::string const quoted = '"' + long_text + '"';
        CHECK((accepted<std::string>(quoted) == expected));
        CHECK((accepted<json::value>(quoted).as_string() == expected));
        CHECK(accepted<std::map<std::string, int>>("{" + quoted + ":1}").begin()->first.size() == expected.size());
        CHECK(accepted<json::object>("{" + quoted + ":1}").contains(expected));
        CHECK(slipform::parse<ignoring>("{" + quoted + ":1}").has_value());
        CHECK(slipform::parse<refusing>("{" + quoted + ":1}").error().size() == 1);
        CHECK(slipform::parse<int>(quoted).error().size() == 1);
        CHECK(slipform::parse<colour>(quoted).error().front().code == errc::unknown_enumerator);
        CHECK(slipform::parse<std::string>(quoted.substr(0, quoted.size() - 1)).error().front().where->offset ==
              quoted.size() - 1);
    }
}

TEST_CASE("long white space is passed over, and counted")
{
    for (char const c : {' ', '\n', '\t', '\r'}) {
        std::string const space(many, c);
        CHECK(accepted<std::vector<int>>(space + '[' + space + '1' + space + ',' + space + '2' + space + ']' + space) ==
              std::vector<int>{1, 2});
        auto const where = slipform::parse<std::vector<int>>('[' + space + "null]").error().front().where;
        CHECK(where->offset == many + 1);
        CHECK(where->line == (c == '\n' ? many + 1 : 1));
        CHECK(where->column == (c == '\n' ? 1 : many + 2));
    }
}

TEST_CASE("many small containers beside each other are not deep")
{
    CHECK(accepted<json::value>(array_of(many, "[]")).as_array().size() == many);
    CHECK(accepted<json::value>(array_of(many, "{\"a\":{}}")).as_array().size() == many);
    CHECK(accepted<std::vector<std::vector<int>>>(array_of(many, "[]")).size() == many);
    CHECK(slipform::parse<ignoring>("{\"y\":" + array_of(many, "[{}]") + "}").has_value());
}
