// RFC 8259 to the letter: our own collection of texts, read by everything that reads, and compared
// with Boost.JSON on every one of them.
#include "support/rfc8259_cases.hpp"
#include "support/vendor.hpp"

#include <slipform/dsl.hpp>
#include <slipform/types/verbatim.hpp>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <set>

using namespace slipform_tests;
using slipform::errc;
using slipform::read_options;
namespace json = boost::json;

namespace {

using slipform::interop::tag_invoke;

/// A free member with a typed one behind it.
struct with_free {
    json::value        free{};
    std::optional<int> after{};
};
BOOST_DESCRIBE_STRUCT(with_free, (), (free, after))
constexpr auto schema(slipform::of<with_free>) { return slipform::dsl::object(); }

/// Unknown members are passed over, and judged nevertheless.
struct with_ignored {
    std::optional<int> after{};
};
BOOST_DESCRIBE_STRUCT(with_ignored, (), (after))
constexpr auto schema(slipform::of<with_ignored>)
{
    return slipform::dsl::object(slipform::dsl::ignore_unknown_keys);
}

/// Unknown members are kept.
struct with_kept {
    std::optional<int> after{};
    json::object       rest{};
};
BOOST_DESCRIBE_STRUCT(with_kept, (), (after, rest))
constexpr auto schema(slipform::of<with_kept>)
{
    using namespace slipform::dsl;
    return object(field<&with_kept::rest>(unknown_keys));
}

/// Unknown members are issues.
struct with_nothing {
    std::optional<int> after{};
};
BOOST_DESCRIBE_STRUCT(with_nothing, (), (after))
constexpr auto schema(slipform::of<with_nothing>) { return slipform::dsl::object(); }

/// A union told apart by its tag, which is looked for ahead, with an open end.
struct tagged_one {
    std::optional<int> after{};
};
BOOST_DESCRIBE_STRUCT(tagged_one, (), (after))
constexpr auto schema(slipform::of<tagged_one>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "ONE"), ignore_unknown_keys);
}
using open_union = std::variant<tagged_one, slipform::verbatim>;

/// Every kind of JSON has an alternative of its own.
using any_kind = std::variant<json::object, std::vector<json::value>, std::string, double, bool>;

/// What Boost.JSON says; nothing if it refuses.
std::optional<json::value> judge(std::string_view text)
{
    json::parse_options options;
    options.max_depth = read_options{}.max_depth;
    boost::system::error_code ec;
    json::value               value = json::parse(text, ec, {}, options);
    return ec ? std::nullopt : std::optional(std::move(value));
}

/// Equal in kind and value; doubles by the digits that both readers are to get right.
bool alike(json::value const& a, json::value const& b)
{
    if (a.is_double() && b.is_double())
        return a.get_double() == b.get_double() ||
               std::abs(a.get_double() - b.get_double()) <= 1e-15 * std::abs(b.get_double());
    if (auto const* x = a.if_array(); x && b.is_array()) {
        auto const& y = b.get_array();
        if (x->size() != y.size())
            return false;
        for (std::size_t i = 0; i < x->size(); ++i)
            if (!alike((*x)[i], y[i]))
                return false;
        return true;
    }
    if (auto const* x = a.if_object(); x && b.is_object()) {
        auto const& y = b.get_object();
        if (x->size() != y.size())
            return false;
        for (auto const& member : *x)
            if (auto const* other = y.if_contains(member.key()); !other || !alike(member.value(), *other))
                return false;
        return true;
    }
    return a == b;
}

/// The only issue of syntax or depth, which is the last one; nothing if there is none.
template <class T> slipform::issue const* broken(slipform::result<T> const& read)
{
    slipform::issue const* found = nullptr;
    if (!read)
        for (slipform::issue const& one : read.error()) {
            CHECK(found == nullptr); // reading ends there
            if (one.code == errc::syntax || one.code == errc::too_deep)
                found = &one;
        }
    return found;
}

/// As a T the text is refused for its syntax at this byte, or, being sound, it is not.
template <class T>
void syntax_is(std::string const& text, std::size_t at, read_options const& options = {})
{
    auto const  read  = slipform::parse<T>(text, options);
    auto const* issue = broken(read);
    if (at == json_text::sound) {
        CHECK(issue == nullptr);
        return;
    }
    REQUIRE(issue != nullptr);
    CHECK(issue->code == errc::syntax);
    REQUIRE(issue->where.has_value());
    CHECK(*issue->where == place_in(text, at));
}

/// All texts on which we and Boost.JSON 1.81 differ, with our answer and the reason.
struct exception {
    std::string             text;
    std::optional<errc>     code;  ///< why we refuse it
    double                  value; ///< else what it is
    std::string_view        reason;
};

std::vector<exception> exceptions()
{
    std::string_view const infinite = "a number beyond a double is Infinity or an error there, never a value here";
    std::string_view const tiny     = "an exponent beyond an int is an error there; the number is 0 all the same";
    std::string_view const zero     = "0 times infinity is NaN there; 0 is 0 whatever the exponent";
    std::string_view const rounding = "the last bit may be wrong there; here it is the nearest double";
    std::string_view const repeated = "the last of equal keys wins there; RFC 8259 calls that unpredictable";
    constexpr auto         too_big  = errc::number_out_of_type;
    return {
        {"1e309", too_big, 0, infinite},
        {"1e400", too_big, 0, infinite},
        {"-1e400", too_big, 0, infinite},
        {"1.8e308", too_big, 0, infinite},
        {"1.7976931348623159e308", too_big, 0, infinite},
        {"1e2147483648", too_big, 0, infinite},
        {"-1e99999999999", too_big, 0, infinite},
        {std::string(400, '9'), too_big, 0, infinite},
        {"0." + std::string(400, '0') + "1e900", too_big, 0, infinite},
        {"1e-2147483648", {}, 0, tiny},
        {"1e-99999999999", {}, 0, tiny},
        {"0e-99999999999", {}, 0, tiny},
        {"0e99999999999", {}, 0, tiny},
        {"0e309", {}, 0, zero},
        {"0e400", {}, 0, zero},
        {"2.2250738585072011e-308", {}, 2.2250738585072011e-308, rounding},
        {"9.6835359487479619e+180", {}, 9.6835359487479619e+180, rounding},
        {"-9.4946788440444139e+178", {}, -9.4946788440444139e+178, rounding},
        {R"({"a":1,"a":2})", errc::repeated_key, 0, repeated},
        {R"({"a":1,"\u0061":1})", errc::repeated_key, 0, repeated},
        {R"([{"b":{"a":1,"c":2,"a":3}}])", errc::repeated_key, 0, repeated},
    };
}

} // namespace

TEST_CASE("the collection is of several hundred texts, sound and not, no text twice")
{
    std::set<std::string> texts;
    std::size_t           sound = 0;
    for (json_text const& one : all_json_texts()) {
        sound += one.is_sound();
        texts.insert(one.text);
        CHECK((one.is_sound() || one.at <= one.text.size()));
    }
    CHECK(sound > 300);
    CHECK(texts.size() - sound > 800);
}

TEST_CASE("free JSON is accepted and refused as RFC 8259 has it, at the byte at fault")
{
    for (json_text const& one : all_json_texts()) {
        INFO(one.text);
        auto const read = slipform::parse<json::value>(one.text);
        CHECK(read.has_value() == one.is_sound());
        if (!read)
            CHECK(read.error().size() == 1);
        syntax_is<json::value>(one.text, one.at);
    }
}

TEST_CASE("Boost.JSON accepts and refuses the same texts, and reads the same values")
{
    for (json_text const& one : all_json_texts()) {
        INFO(one.text);
        auto const read  = slipform::parse<json::value>(one.text);
        auto const boost = judge(one.text);
        REQUIRE(read.has_value() == boost.has_value());
        if (read)
            CHECK(alike(*read, *boost));
    }
}

TEST_CASE("where we and Boost.JSON differ, it is for a reason")
{
    for (auto const& [text, code, value, reason] : exceptions()) {
        INFO(text << ": " << reason);
        auto const read = slipform::parse<json::value>(text);
        if (code) {
            REQUIRE_FALSE(read.has_value());
            CHECK(read.error().size() == 1);
            CHECK(read.error().front().code == *code);
        } else {
            REQUIRE(read.has_value());
            CHECK(read->as_double() == value);
            CHECK(accepted<double>(text) == value);
        }
#if BOOST_VERSION == 108100 // later ones may have come round to us
        auto const boost = judge(text);
        bool const same  = boost.has_value() == read.has_value() && (!read || *boost == *read);
        CHECK_FALSE(same);
#endif
    }
}

TEST_CASE("numbers come out as the nearest double, where Boost.JSON may miss the last bit")
{
    std::uint64_t random = 88172645463325252;
    for (int i = 0; i < 20'000; ++i) {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        double value = 0;
        std::memcpy(&value, &random, sizeof value);
        if (!std::isfinite(value))
            continue;
        char text[40];
        std::snprintf(text, sizeof text, "%.*e", static_cast<int>(random % 5) + 15, value);
        double const nearest = std::strtod(text, nullptr);
        INFO(text);
        REQUIRE(accepted<json::value>(text).as_double() == nearest);
        CHECK(alike(*judge(text), nearest));
    }
}

TEST_CASE("depth is the same number for all that reads, and for Boost.JSON")
{
    for (std::size_t const depth : {0u, 1u, 127u, 128u, 129u, 130u, 5000u})
        for (bool const objects : {false, true}) {
            std::string text;
            for (std::size_t i = 0; i < depth; ++i)
                text += objects ? "{\"a\":" : "[";
            text += '1' + std::string(depth, objects ? '}' : ']');
            INFO(depth);
            auto const read = slipform::parse<json::value>(text);
            CHECK(read.has_value() == (depth <= 128));
            CHECK(judge(text).has_value() == (depth <= 128));
            if (read)
                continue;
            CHECK(read.error().front().code == errc::too_deep);
            CHECK(read.error().front().where->offset == 128 * (objects ? 5u : 1u));
            for (auto const& other :
                 {slipform::parse<std::string>(text).error(), slipform::parse<json::object>(text).error(),
                  slipform::parse<std::vector<json::value>>(text).error(),
                  slipform::parse<with_ignored>(text).error(), slipform::parse<with_kept>(text).error(),
                  slipform::parse<any_kind>(text).error(), slipform::parse<open_union>(text).error()}) {
                REQUIRE(other.size() == 1);
                bool const is_deep = other.front().code == errc::too_deep;
                CHECK((is_deep || other.front().code == errc::missing_field));
                if (is_deep)
                    CHECK(other.front().where->offset == 128 * (objects ? 5u : 1u));
            }
        }
}

TEST_CASE("equal keys are found at every depth and in every spelling, by every reader")
{
    struct repeated_text {
        std::string_view text; // `>>` marks the value whose key stood before
        std::string_view pointer;
    };
    for (auto const& [marked, pointer] : {
             repeated_text{R"({"x":1,"x": >>2})", "/x"},
             {R"({"x":1,"y":2,"x":>>3})", "/x"},
             {R"({"":1,"":>>2})", "/"},
             {R"({"x":1,"\u0078":>>2})", "/x"},
             {R"({"\u0078":1,"x":>>2})", "/x"},
             {R"({"\u0078":1,"\u0078":>>2})", "/x"},
             {R"({"x":{},"x":>>{}})", "/x"},
             {R"({"y":{"x":1,"x":>>2}})", "/y/x"},
             {R"({"y":[[{"x":[],"z":3,"x":>>[]}]]})", "/y/0/0/x"},
             {R"({"a/b":1,"a\/b":>>2})", "/a~1b"},
             {"{\"\\uD83D\\uDE00\":1,\"\xF0\x9F\x98\x80\":>>2}", "/\xF0\x9F\x98\x80"},
         }) {
        refused<json::value>(marked, errc::repeated_key, pointer);
        refused<json::object>(marked, errc::repeated_key, pointer);
        refused<slipform::verbatim>(marked, errc::repeated_key, pointer);
        refused<with_kept>(marked, errc::repeated_key, pointer);
        refused<with_ignored>(marked, errc::repeated_key, pointer);
        refused<std::map<std::string, json::value>>(marked, errc::repeated_key, pointer);
        auto const text = unmark(marked).text;
        read_options const lenient{.reject_repeated_keys = false};
        CHECK(accepted<json::value>(text, lenient) == *judge(text));
        CHECK(json::value(accepted<json::object>(text, lenient)) == *judge(text));
        CHECK(json::value(accepted<with_kept>(text, lenient).rest) == *judge(text));
        CHECK(slipform::parse<with_ignored>(text, lenient).has_value());
    }
    for (char const* const text : {R"({"x":{"x":1}})", R"([{"x":1},{"x":1}])", R"({"x":1,"X":2})",
                                   R"({"x":1,"x ":2})", R"({"x":1,"y":{"x":2},"z":{"x":3}})"})
        CHECK(slipform::parse<json::value>(text).has_value());
}

TEST_CASE("places of broken texts, counted by hand")
{
    struct placed {
        std::string_view   text;
        slipform::location where;
        std::string_view   pointer;
        std::string_view   message;
    };
    for (auto const& [text, where, pointer, message] : {
             placed{"", {0, 1, 1}, "", "expected a value"},
             {" ", {1, 1, 2}, "", "expected a value"},
             {"\n", {1, 2, 1}, "", "expected a value"},
             {"\n\n x", {3, 3, 2}, "", "expected a value"},
             {"nul", {0, 1, 1}, "", "expected a value"},
             {"1 2", {2, 1, 3}, "", "expected the end of the text"},
             {"{}\n{}", {3, 2, 1}, "", "expected the end of the text"},
             {"-", {1, 1, 2}, "", "expected a digit"},
             {"[\n  1.,\n]", {6, 2, 5}, "/0", "expected a digit"},
             {"[01]", {2, 1, 3}, "/0", "expected no leading zero"},
             {"\"a", {2, 1, 3}, "", "expected a closing quote"},
             {"[\n\"a\nb\"]", {4, 2, 3}, "/0", "expected control characters in strings to be escaped"},
             {"[\"\\q\"]", {2, 1, 3}, "/0", "expected an escape of RFC 8259"},
             {"[\"\xC3\xA9\\u12\"]", {4, 1, 5}, "/0", "expected four hexadecimal digits"},
             {"{\"a\":\n\"\\uD800\"}", {7, 2, 2}, "/a", "expected surrogates in pairs"},
             {"[1,\"\xED\xA0\x80\"]", {4, 1, 5}, "/1", "expected well-formed UTF-8"},
             {"[1,2", {4, 1, 5}, "/1", "expected a comma or a closing bracket"},
             {"[1,\n2\n3]", {6, 3, 1}, "/1", "expected a comma or a closing bracket"},
             {"[1,2,]", {5, 1, 6}, "/2", "expected a value"},
             {"{\"a\":1,}", {7, 1, 8}, "", "expected a key in quotes"},
             {"{\n\"a\" 1}", {6, 2, 5}, "/a", "expected a colon"},
             {"{\"a\":[{\"b\":[1,{}}]}]}", {16, 1, 17}, "/a/0/b/1", "expected a comma or a closing bracket"},
             {"{\"a\":1\n,\"b\":2\n\"c\":3}", {14, 3, 1}, "/b", "expected a comma or a closing brace"},
             {"{\"a\": tru}", {6, 1, 7}, "/a", "expected a value"},
             {"{\"a\":1}\r\n]", {9, 2, 1}, "", "expected the end of the text"},
             {"\xEF\xBB\xBF{}", {0, 1, 1}, "", "expected no byte order mark"},
             {"{\"a\":1} // done", {8, 1, 9}, "", "expected the end of the text"},
         }) {
        INFO(text);
        auto const read = slipform::parse<json::value>(text);
        REQUIRE_FALSE(read.has_value());
        REQUIRE(read.error().size() == 1);
        slipform::issue const& only = read.error().front();
        CHECK(only.code == errc::syntax);
        CHECK(only.code == slipform::condition::syntax);
        CHECK(only.pointer == pointer);
        CHECK(only.message == message);
        REQUIRE(only.where.has_value());
        CHECK(only.where->offset == where.offset);
        CHECK(only.where->line == where.line);
        CHECK(only.where->column == where.column);
    }
}

TEST_CASE("every reader of an object stops at the same byte")
{
    std::string const before = R"({"free":)";
    for (json_text const& one : all_json_texts()) {
        std::string const text = before + one.text + '}';
        INFO(text);
        // A text that breaks off goes on with the brace, and one that goes on after its value may
        // go on as an object does: it is refused elsewhere.
        if (!one.is_sound() &&
            (one.at >= one.text.size() || one.text[one.at] == ',' || one.text[one.at] == '}')) {
            CHECK_FALSE(slipform::parse<with_free>(text).has_value());
            CHECK_FALSE(slipform::parse<with_ignored>(text).has_value());
            CHECK_FALSE(judge(text).has_value());
            continue;
        }
        std::size_t const at = one.is_sound() ? json_text::sound : before.size() + one.at;
        syntax_is<with_free>(text, at);
        syntax_is<with_ignored>(text, at);
        syntax_is<with_kept>(text, at);
        syntax_is<with_nothing>(text, at);
        syntax_is<open_union>(text, at);
        syntax_is<json::object>(text, at);
        syntax_is<slipform::verbatim>(text, at);
        syntax_is<std::map<std::string, json::value>>(text, at);
        syntax_is<std::map<std::string, std::string>>(text, at);
        syntax_is<std::map<std::string, bool>>(text, at);
        syntax_is<any_kind>(text, at);
        if (one.is_sound()) {
            auto const boost = judge(one.text);
            CHECK(alike(accepted<with_free>(text).free, *boost));
            CHECK(alike(accepted<with_kept>(text).rest.at("free"), *boost));
            CHECK(alike(accepted<json::object>(text).at("free"), *boost));
            CHECK(slipform::parse<with_ignored>(text).has_value());
            CHECK(slipform::parse<with_nothing>(text).error().front().code == errc::unknown_field);
        }
    }
}

TEST_CASE("every type stops at the same byte of a text that is no JSON, whatever it would have taken")
{
    for (json_text const& one : all_json_texts()) {
        INFO(one.text);
        syntax_is<std::string>(one.text, one.at);
        syntax_is<bool>(one.text, one.at);
        syntax_is<int>(one.text, one.at);
        syntax_is<std::uint64_t>(one.text, one.at);
        syntax_is<double>(one.text, one.at);
        syntax_is<std::chrono::seconds>(one.text, one.at);
        syntax_is<std::chrono::year_month_day>(one.text, one.at);
        syntax_is<std::vector<json::value>>(one.text, one.at);
        syntax_is<std::vector<bool>>(one.text, one.at);
        syntax_is<std::map<std::string, json::value>>(one.text, one.at);
        syntax_is<json::object>(one.text, one.at);
        syntax_is<slipform::nullable<std::string>>(one.text, one.at);
        syntax_is<slipform::one_or_many<std::string>>(one.text, one.at);
        syntax_is<any_kind>(one.text, one.at);
        syntax_is<open_union>(one.text, one.at);
        syntax_is<with_nothing>(one.text, one.at);
        syntax_is<with_nothing>(one.text, one.at, {.null_is_absent = true});
    }
}
