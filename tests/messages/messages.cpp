// Every message of the library, as approved text: read_*.approved, validate.approved,
// constraints.approved and query.approved beside this file. Every input holds "s3cret" or 98765
// where it is wrong, which no message may repeat.
#include "support/approved.hpp"
#include "support/catch.hpp"
#include "support/everything.hpp"

#include <slipform/dsl.hpp>
#include <slipform/interop/boost_json.hpp>
#include <slipform/query.hpp>
#include <slipform/read.hpp>
#include <slipform/types/verbatim.hpp>
#include <slipform/validate.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

using namespace std::chrono_literals;
using slipform::errc;
using slipform::read_options;

namespace {

BOOST_DEFINE_ENUM_CLASS(theme, light, dark_blue)
constexpr auto schema(slipform::of<theme>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(kebab_case), value<theme::light>(also_spelled("bright")));
}

struct circle {
    double radius = 0;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto schema(slipform::of<circle>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "CIRCLE"));
}
struct square {
    double side = 0;
};
BOOST_DESCRIBE_STRUCT(square, (), (side))
constexpr auto schema(slipform::of<square>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "SQUARE"));
}
using figure      = std::variant<circle, square>;
using open_figure = std::variant<circle, square, slipform::verbatim>;

struct by_card {
    std::string card{};
};
BOOST_DESCRIBE_STRUCT(by_card, (), (card))
constexpr auto schema(slipform::of<by_card>) { return slipform::dsl::object(); }
struct by_account {
    std::string account{};
};
BOOST_DESCRIBE_STRUCT(by_account, (), (account))
constexpr auto schema(slipform::of<by_account>) { return slipform::dsl::object(); }
using payment      = std::variant<by_card, by_account>;
using card_or_free = std::variant<by_card, boost::json::object>;

struct span {
    std::optional<int> low{};
    std::optional<int> high{};
};
BOOST_DESCRIBE_STRUCT(span, (), (low, high))
constexpr auto schema(slipform::of<span>)
{
    using namespace slipform::dsl;
    return object(also_spelled(screaming_snake_case),
                  rule("low must not exceed high",
                       [](span const& s) { return !s.low || !s.high || *s.low <= *s.high; }));
}

struct keeping {
    std::optional<int>  id{};
    boost::json::object others{};
};
BOOST_DESCRIBE_STRUCT(keeping, (), (id, others))
constexpr auto schema(slipform::of<keeping>)
{
    using namespace slipform::dsl;
    return object(field<&keeping::others>(unknown_keys));
}

struct outcome {
    std::string          id{};
    std::optional<int>   count{};
    std::optional<bool>  done{};
    std::optional<theme> look{};
};
BOOST_DESCRIBE_STRUCT(outcome, (), (id, count, done, look))
constexpr auto schema(slipform::of<outcome>)
{
    using namespace slipform::dsl;
    return object(field<&outcome::id>(max_length(3)), also_spelled(pascal_case));
}

/// Control characters and bytes beyond ASCII as escapes, so that approved files are plain text.
std::string shown(std::string_view text)
{
    constexpr char hex[] = "0123456789ABCDEF";
    std::string    out;
    for (char const c : text.substr(0, 120)) {
        auto const u = static_cast<unsigned char>(c);
        if (u < 0x20 || u >= 0x7F)
            out += {'<', hex[u >> 4], hex[u & 15], '>'};
        else
            out += c;
    }
    return text.size() > 120 ? out + "..." : out;
}

/// What is approved, and the rules that every message keeps.
struct messages {
    std::string    text{};
    std::set<errc> codes{};

    void add(slipform::report const& issues)
    {
        REQUIRE_FALSE(issues.empty());
        for (slipform::issue const& one : issues)
            add(static_cast<errc>(one.code.value()), one.pointer, one.rule, one.message);
    }
    void add(errc code, std::string_view pointer, std::string_view rule, std::string_view message)
    {
        INFO(message);
        CHECK((message.substr(0, 8) == "expected" || message.substr(0, 8) == "required"));
        CHECK(message.back() != '.');
        CHECK(message.back() != ' ');
        CHECK(message.find("s3cret") == message.npos);
        CHECK(message.find("98765") == message.npos);
        CHECK(message.find('\n') == message.npos);
        codes.insert(code);
        text.append("    ").append(shown(pointer)).append(pointer.empty() ? "" : " ");
        text.append(slipform::name_of(code));
        if (!rule.empty())
            text.append(" [").append(rule).append("]");
        text.append(": ").append(message).append("\n");
    }
    template <class T> void read(std::string_view document, read_options const& options = {})
    {
        auto const result = slipform::parse<T>(document, options);
        INFO(document);
        REQUIRE_FALSE(result.has_value());
        text += shown(document) + '\n';
        add(result.error());
    }
    template <class T> void validate(std::string_view what, T const& value)
    {
        text.append(what).append("\n");
        add(slipform::validate(value));
    }
    template <class C> void constraint(C const& c)
    {
        add(c.code, {}, c.name, "expected " + c.describe());
    }
    template <class T> void query(std::string_view url)
    {
        auto const result = slipform::parse_query<T>(url);
        INFO(url);
        REQUIRE_FALSE(result.has_value());
        text.append(url).append("\n");
        add(result.error());
    }
};

messages of_text()
{
    messages m;
    using boost::json::value;
    // Free JSON is read by another function than what a schema knows, so both are asked.
    for (std::string_view const document : {"",
                                            " ",
                                            "{",
                                            "[",
                                            "[1",
                                            "[1 2]",
                                            "[1,]",
                                            "{,}",
                                            "{\"a\"}",
                                            "{\"a\" 1}",
                                            "{\"a\":}",
                                            "{\"a\":1",
                                            "{\"a\":1 \"b\":2}",
                                            "{\"a\":1,}",
                                            "{a:1}",
                                            "1 s3cret",
                                            "[]]",
                                            "tru",
                                            "nul",
                                            "+1",
                                            "01",
                                            "1.",
                                            "1e",
                                            "-",
                                            ".5",
                                            "NaN",
                                            "'s3cret'",
                                            "\"s3cret",
                                            "\"s3cret\n\"",
                                            "\"s3cret\\x\"",
                                            "\"s3cret\\u12g4\"",
                                            "\"s3cret\\uD800\"",
                                            "\"s3cret\\uDC00\"",
                                            "\"s3cret\\uD800\\u0041\"",
                                            "\"s3cret\xFF\"",
                                            "\"s3cret\xED\xA0\x80\"",
                                            "\xEF\xBB\xBFnull",
                                            "// s3cret\n1",
                                            "{\"s3cret\":1,\"s3cret\":2}",
                                            "{\"s3cret\\",
                                            "1e999"})
        m.read<value>(document);
    m.read<value>("[[[[\"s3cret\"]]]]", {.max_depth = 3});
    for (std::string_view const document :
         {"{", "{,}", "{\"low\"", "{\"low\" 98765}", "{\"low\":", "{\"low\":98765",
          "{\"low\":98765,}", "{\"low\":98765 \"high\":1}", "{low:98765}", "{\"low\":-}",
          "{\"low\":1.}", "{\"low\":1} s3cret", "{\"low\":98765,\"low\":98765}",
          "{\"l\\ow\":98765}"})
        m.read<span>(document);
    m.read<std::vector<std::string>>("[\"a\"");
    m.read<std::vector<std::string>>("[\"a\" \"s3cret\"]");
    m.read<std::vector<std::string>>("[\"a\",]");
    m.read<std::vector<std::vector<int>>>("[[98765]]", {.max_depth = 1});
    m.read<std::map<std::string, int>>("{\"a\":98765,\"a\":98765}");
    m.read<std::map<std::string, int>>("{1:98765}");
    m.read<theme>("\"s3cret");
    return m;
}

messages of_shape()
{
    messages m;
    m.read<by_card>("{}");
    m.read<by_card>(R"({"card":"s3cret","s3kret":98765})");
    m.read<span>(R"({"low":98765,"LOW":98765})");
    m.read<by_card>(R"("s3cret")");
    m.read<by_card>("null");
    m.read<std::vector<int>>(R"({"a":"s3cret"})");
    m.read<std::vector<int>>("[null]");
    m.read<std::map<std::string, int>>("[98765]");
    m.read<std::string>("98765");
    m.read<std::string>("null");
    m.read<bool>(R"("s3cret")");
    m.read<int>(R"("s3cret")");
    m.read<int>("98765.5");
    m.read<int>("9876500000");
    m.read<std::int8_t>("98765");
    m.read<std::uint8_t>("-98765");
    m.read<std::int64_t>("9876500000000000000");
    m.read<std::uint64_t>("98765000000000000000");
    m.read<double>(R"("s3cret")");
    m.read<double>("98765e999");
    m.read<std::chrono::seconds>(R"("s3cret")");
    m.read<std::chrono::seconds>("98765.5");
    m.read<std::chrono::year_month_day>("98765");
    m.read<std::chrono::year_month_day>(R"("s3cret")");
    m.read<std::chrono::year_month_day>(R"("2023-02-29")");
    m.read<boost::json::object>("[98765]");
    m.read<slipform::verbatim>(R"("s3cret")");
    m.read<slipform::nullable<int>>(R"("s3cret")");
    m.read<theme>(R"("s3cret")");
    m.read<theme>("98765");
    m.read<slipform::open<theme>>(R"("s3cret")", {.strict = true});
    m.read<std::map<theme, int>>(R"({"s3cret":98765})");
    m.read<circle>("{}");
    m.read<circle>(R"({"type":"s3cret","radius":1})");
    m.read<figure>(R"({"radius":98765})");
    m.read<figure>(R"({"type":"s3cret"})");
    m.read<figure>(R"({"type":98765})");
    m.read<figure>(R"({"type":null})");
    m.read<open_figure>(R"({"type":"s3cret"})", {.strict = true});
    m.read<payment>(R"({"iban":"s3cret"})");
    m.read<payment>(R"({"card":"s3cret","account":"s3cret"})");
    m.read<payment>(R"(["s3cret"])");
    m.read<card_or_free>(R"({"iban":"s3cret"})", {.strict = true});
    m.read<keeping>(R"({"s3kret":98765})", {.strict = true});
    m.read<slipform::one_or_many<std::string>>("98765");
    m.read<std::variant<bool, slipform::nullable<int>, by_card>>(R"("s3cret")");
    return m;
}

messages of_values()
{
    messages m;
    m.validate("a text that is no UTF-8", std::string("s3cret\xFF"));
    m.validate("a key that is no UTF-8", std::map<std::string, int>{{"\xFF", 1}});
    m.validate("free text that is no UTF-8", boost::json::value("s3cret\xFF"));
    m.validate("a free number that is not finite",
               boost::json::value(std::numeric_limits<double>::infinity()));
    m.validate("infinity", std::numeric_limits<double>::infinity());
    m.validate("NaN", std::numeric_limits<double>::quiet_NaN());
    m.validate("a date that does not exist", std::chrono::year_month_day(2023y / 2 / 29));
    m.validate("a value that is no enumerator", static_cast<theme>(98765));
    m.validate("a variant without a value", slipform_tests::valueless_outline());
    m.validate("a kept key that the object has", keeping{1, {{"id", "s3cret"}}});
    m.validate("a broken rule", span{98766, 98765});
    m.validate("a text that is too long", outcome{.id = "s3cret"});
    m.read<span>(R"({"low":98766,"high":98765})");
    m.read<outcome>(R"({"id":"s3cret"})");
    return m;
}

messages of_constraints()
{
    using namespace slipform::dsl;
    messages m;
    m.constraint(non_empty);
    m.constraint(not_blank);
    m.constraint(min_length(1));
    m.constraint(min_length(2));
    m.constraint(max_length(1));
    m.constraint(max_length(100));
    m.constraint(max_bytes(1));
    m.constraint(max_bytes(2048));
    m.constraint(ascii);
    m.constraint(pattern<"[a-z]{2}">);
    m.constraint(format("a text of even length", [](std::string_view) { return true; }));
    m.constraint(format("even", "an even number", [](int) { return true; }));
    m.constraint(letters);
    m.constraint(digits);
    m.constraint(email);
    m.constraint(e164);
    m.constraint(uri);
    m.constraint(https_url);
    m.constraint(country_alpha2);
    m.constraint(country_alpha3);
    m.constraint(language_tag);
    m.constraint(hex_colour);
    m.constraint(date_time);
    m.constraint(range(1, 5));
    m.constraint(range(0.5, 1));
    m.constraint(range(0s, 1h));
    m.constraint(range(1900y / 1 / 1, 2020y / 12 / 31));
    m.constraint(at_least(18));
    m.constraint(at_least(0.5));
    m.constraint(at_least(60s));
    m.constraint(at_least(1900y / 1 / 1));
    m.constraint(at_most(99));
    m.constraint(at_most(0.5));
    m.constraint(at_most(30min));
    m.constraint(at_most(2020y / 12 / 31));
    m.constraint(min_items(1));
    m.constraint(min_items(2));
    m.constraint(max_items(1));
    m.constraint(max_items(3));
    m.constraint(unique_items);
    m.constraint(each(country_alpha2));
    m.constraint(each(non_empty, max_length(3)));
    m.constraint(keys(ascii));
    m.constraint(keys(ascii, max_bytes(8)));
    return m;
}

messages of_queries()
{
    messages m;
    m.query<outcome>("https://a.example/done?id=%s3cret");
    m.query<outcome>("id=s3cret%F");
    m.query<outcome>("id=%FF");
    m.query<outcome>("?count=1");
    m.query<outcome>("?id=a&s3kret=98765");
    m.query<outcome>("?id=a&id=s3c");
    m.query<outcome>("?id=a&Id=s3c");
    m.query<outcome>("?id=s3cret");
    m.query<outcome>("?id=a&count=s3cret");
    m.query<outcome>("?id=a&count=9876598765");
    m.query<outcome>("?id=a&done=98765");
    m.query<outcome>("?id=a&look=s3cret");
    m.query<outcome>("https://a.example/done");
    return m;
}

} // namespace

TEST_CASE("messages about the text are approved")
{
    slipform_tests::check_approved("read_text", of_text().text);
}

TEST_CASE("messages about the shape are approved")
{
    slipform_tests::check_approved("read_shape", of_shape().text);
}

TEST_CASE("messages about values in memory are approved")
{
    slipform_tests::check_approved("validate", of_values().text);
}

TEST_CASE("messages of constraints are approved")
{
    slipform_tests::check_approved("constraints", of_constraints().text);
}

TEST_CASE("messages about queries are approved")
{
    slipform_tests::check_approved("query", of_queries().text);
}

TEST_CASE("there is an approved message of every code")
{
    std::set<errc> codes;
    for (messages const& m : {of_text(), of_shape(), of_values(), of_constraints(), of_queries()})
        codes.insert(m.codes.begin(), m.codes.end());
    for (int i = 1; i <= static_cast<int>(errc::rule_broken); ++i) {
        INFO(slipform::name_of(static_cast<errc>(i)));
        CHECK(codes.count(static_cast<errc>(i)) == 1);
    }
}

TEST_CASE("a difference is shown from the line where it begins")
{
    CHECK(slipform_tests::first_difference("a\nbc\nd\n", "a\nbx\nd\n") ==
          "line 2\napproved: bc\nd\n\nreceived: bx\nd\n");
    CHECK(slipform_tests::first_difference("", "a") == "line 1\napproved: \nreceived: a");
    CHECK(slipform_tests::first_difference("a\nb", "a\n") == "line 2\napproved: b\nreceived: ");
}
