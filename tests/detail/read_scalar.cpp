// Truth values, numbers, dates and words: what is taken, and what is said of everything else.
#include "support/every_kind.hpp"
#include "support/vendor.hpp"

#include <concepts>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

using namespace slipform_tests;
using slipform::errc;
using std::string_literals::operator""s;

namespace {

/// The document whose only member is this one.
std::string with(std::string_view key, std::string_view value)
{
    return "{\n  \"" + std::string(key) + "\": " + std::string(value) + "\n}";
}

template <class M>
void takes(M everything::*member, std::string_view key, std::string_view value, auto const& expected)
{
    auto const read = accepted<everything>(with(key, value));
    INFO(key << ": " << value);
    REQUIRE((read.*member).has_value());
    CHECK((*(read.*member) == expected));
}

void refuses(std::string_view key, std::string_view value, errc code, std::string_view message)
{
    auto const said =
        refused<everything>(with(key, ">>" + std::string(value)), code, "/" + std::string(key));
    INFO(key << ": " << value);
    CHECK(said == message);
}

/// Refuses every kind of JSON but the one it takes, and null.
void refuses_other_kinds(std::string_view key, std::string_view taken, std::string const& what)
{
    for (std::string_view const value :
         {"true", "false", "0", "-1.5e3", "\"\"", "\"0\"", "\"true\"", "\"null\"", "[]", "[0]", "[true]",
          "[\"a\"]", "{}", "{\"x\":1}", "{\"x\":1,\"y\":[{}]}"}) {
        std::string_view const kind = value[0] == '-' ? "number"
                                      : value[0] == '0' ? "number"
                                      : value[0] == '"' ? "string"
                                      : value[0] == '[' ? "array"
                                      : value[0] == '{' ? "object"
                                                        : "boolean";
        if (kind != taken)
            refuses(key, value, errc::wrong_type, "expected " + what);
    }
    refuses(key, "null", errc::null_not_allowed, "expected " + what + ", not null");
}

template <class I> void check_integer(std::optional<I> everything::*member, std::string_view key)
{
    using limits            = std::numeric_limits<I>;
    std::string const low   = std::to_string(limits::min());
    std::string const high  = std::to_string(limits::max());
    std::string const range = "expected an integer from " + low + " to " + high;

    takes(member, key, low, limits::min());
    takes(member, key, high, limits::max());
    takes(member, key, "0", I{0});
    takes(member, key, "-0", I{0});
    takes(member, key, "-0.0", I{0});
    takes(member, key, "1", I{1});
    takes(member, key, high + ".0", limits::max());
    takes(member, key, high + ".000e0", limits::max());
    takes(member, key, high + "0e-1", limits::max());
    takes(member, key, low + ".0", limits::min());
    takes(member, key, "1.2e1", I{12});
    takes(member, key, "0.12e2", I{12});
    takes(member, key, "1200e-2", I{12});
    takes(member, key, "0e99999999999999999999", I{0});

    // One beyond each bound: the last digit of a maximum is never 9, that of a minimum neither.
    std::string above = high;
    ++above.back();
    std::string below = low;
    if (limits::min() == 0)
        below = "-1";
    else
        ++below.back();
    for (std::string const& beyond : {above, below, above + ".0", below + "e0", high + "0", "-" + high + "0",
                                      "1e400"s, "-1e400"s, "1e99999999999999999999"s, std::string(500, '9')})
        refuses(key, beyond, errc::number_out_of_type, range);

    for (std::string_view const fraction : {"0.5", "-0.5", "1.0000000000000000000000000001", "1e-1", "12.5e0",
                                            "1e-99999999999", "0.1e0"})
        refuses(key, fraction, errc::wrong_type, "expected an integer");
    refuses_other_kinds(key, "number", "an integer");
}

/// Enumerations of every size, with every bit of them in use, and others that count from nought.
enum class signed_byte : std::int8_t { zero = 0, minus = -1, low = -128, high = 127 };
BOOST_DESCRIBE_ENUM(signed_byte, zero, minus, low, high)
enum class two_bytes : std::uint16_t { one = 1, many = 0xFEDC, most = 0xFFFF };
BOOST_DESCRIBE_ENUM(two_bytes, one, many, most)
enum class four_bytes : std::int32_t { low = -2147483647 - 1, gap = 0x1234567, high = 2147483647 };
BOOST_DESCRIBE_ENUM(four_bytes, low, gap, high)
enum class eight_bytes : std::uint64_t { gap = 0x0123'4567'89AB'CDEF, zero = 0, most = 0xFFFF'FFFF'FFFF'FFFF };
BOOST_DESCRIBE_ENUM(eight_bytes, gap, zero, most)
enum class truth : bool { no, yes };
BOOST_DESCRIBE_ENUM(truth, no, yes)
enum class counting_byte : unsigned char { a, b, c };
BOOST_DESCRIBE_ENUM(counting_byte, a, b, c)
enum class counting_eight : std::int64_t { a, b, c };
BOOST_DESCRIBE_ENUM(counting_eight, a, b, c)

template <class E>
    requires(std::same_as<E, signed_byte> || std::same_as<E, two_bytes> || std::same_as<E, four_bytes> ||
             std::same_as<E, eight_bytes> || std::same_as<E, truth> || std::same_as<E, counting_byte> ||
             std::same_as<E, counting_eight>)
constexpr auto schema(slipform::of<E>)
{
    return slipform::dsl::enumeration();
}

/// Neighbours in memory: what is written too far is seen in them.
template <class E> struct neighbours {
    E                 first{};
    E                 second{};
    slipform::open<E> middle{};
    E                 third{};
    slipform::open<E> last{};

    bool operator==(neighbours const&) const = default;
    BOOST_DESCRIBE_CLASS(neighbours, (), (first, second, middle, third, last), (), ())
};
template <class E> constexpr auto schema(slipform::of<neighbours<E>>) { return slipform::dsl::object(); }

template <class E> struct spelled_word {
    E                enumerator;
    std::string_view word;
};

template <class E> void takes_every_word(std::vector<spelled_word<E>> const& words)
{
    for (auto const& [a, a_word] : words)
        for (auto const& [b, b_word] : words) {
            neighbours<E> const expected{a, b, a, b, b};
            // In the order of the schema and against it: whoever is read last stands before the others.
            std::string const member[] = {"\"first\":\"" + std::string(a_word) + '"',
                                          "\"second\":\"" + std::string(b_word) + '"',
                                          "\"middle\":\"" + std::string(a_word) + '"',
                                          "\"third\":\"" + std::string(b_word) + '"',
                                          "\"last\":\"" + std::string(b_word) + '"'};
            std::string forth = "{" + member[0], back = "{" + member[4];
            for (std::size_t i = 1; i < 5; ++i) {
                forth += "," + member[i];
                back += "," + member[4 - i];
            }
            CHECK((accepted<neighbours<E>>(forth + "}") == expected));
            CHECK((accepted<neighbours<E>>(back + "}") == expected));
            CHECK(slipform::serialize(expected) == forth + "}");
            std::map<E, slipform::open<E>> const map{{a, b}};
            CHECK((accepted<std::map<E, slipform::open<E>>>(slipform::serialize(map)) == map));
            std::vector<E> const list{a, b, a};
            CHECK(accepted<std::vector<E>>(slipform::serialize(list)) == list);
        }
    refused<std::vector<E>>("[>>\"other\"]", errc::unknown_enumerator, "/0");
    CHECK(accepted<std::vector<slipform::open<E>>>("[\"other\"]").front().other() == "other");
}

} // namespace

TEST_CASE("a truth value is true or false and nothing else")
{
    takes(&everything::truth, "truth", "true", true);
    takes(&everything::truth, "truth", "false", false);
    refuses_other_kinds("truth", "boolean", "true or false");
}

TEST_CASE("integers of each width take their bounds, by value, and nothing beyond them")
{
    check_integer(&everything::i8, "i8");
    check_integer(&everything::u8, "u8");
    check_integer(&everything::i16, "i16");
    check_integer(&everything::u16, "u16");
    check_integer(&everything::i32, "i32");
    check_integer(&everything::u32, "u32");
    check_integer(&everything::i64, "i64");
    check_integer(&everything::u64, "u64");
}

TEST_CASE("integers never wrap, not even by whole powers of two")
{
    for (std::string_view const multiple :
         {"256", "512", "65536", "4294967296", "18446744073709551616", "18446744073709551617",
          "340282366920938463463374607431768211456", "-256", "-65536", "-4294967296", "-18446744073709551616"})
        for (std::string_view const key : {"i8", "u8"})
            refuses(key, multiple, errc::number_out_of_type,
                    key == "i8" ? "expected an integer from -128 to 127" : "expected an integer from 0 to 255");
}

TEST_CASE("a double takes every number that a double can hold")
{
    takes(&everything::real, "real", "0", 0.0);
    takes(&everything::real, "real", "-1", -1.0);
    takes(&everything::real, "real", "0.1", 0.1);
    takes(&everything::real, "real", "1e308", 1e308);
    takes(&everything::real, "real", "1.7976931348623157e308", std::numeric_limits<double>::max());
    takes(&everything::real, "real", "5e-324", std::numeric_limits<double>::denorm_min());
    takes(&everything::real, "real", "1e-400", 0.0);
    takes(&everything::real, "real", "18446744073709551616", 18446744073709551616.0);
    for (std::string_view const beyond : {"1e309", "-1e309", "1.8e308", "1e99999999999999"})
        refuses("real", beyond, errc::number_out_of_type, "expected a number that a double can hold");
    refuses_other_kinds("real", "number", "a number");
}

TEST_CASE("a string is kept as it is, decoded")
{
    takes(&everything::text, "text", "\"\"", "");
    takes(&everything::text, "text", "\"Ada\"", "Ada");
    takes(&everything::text, "text", R"("\u0041\uD83D\uDE00\n")", "A\xF0\x9F\x98\x80\n");
    takes(&everything::text, "text", R"("a\u0000b")", std::string("a\0b", 3));
    takes(&everything::text, "text", "\"null\"", "null");
    refuses_other_kinds("text", "string", "a string");
}

TEST_CASE("a closed enumeration takes its words, as they are spelled, and no other")
{
    takes(&everything::word, "word", "\"RED\"", colour::red);
    takes(&everything::word, "word", "\"DARK_GREEN\"", colour::dark_green);
    takes(&everything::word, "word", "\"BLUE!\"", colour::blue);
    takes(&everything::word, "word", "\"AZURE\"", colour::blue);
    takes(&everything::word, "word", R"("\u0052ED")", colour::red);
    for (std::string_view const other : {"\"red\"", "\"Red\"", "\"REDD\"", "\"RE\"", "\"\"", "\" RED\"", "\"RED \"",
                                         "\"BLUE\"", "\"AZURE!\"", "\"dark_green\"", "\"RED\\u0000\"", "\"0\""})
        refuses("word", other, errc::unknown_enumerator, "expected one of RED, DARK_GREEN, BLUE!");
    for (std::string_view const value : {"0", "true", "[]", "{}", "[\"RED\"]"})
        refuses("word", value, errc::wrong_type, "expected a string");
    refuses("word", "null", errc::null_not_allowed, "expected a string, not null");
}

TEST_CASE("an open enumeration keeps the words it does not know")
{
    using open = slipform::open<colour>;
    takes(&everything::open_word, "openWord", "\"RED\"", open(colour::red));
    takes(&everything::open_word, "openWord", "\"AZURE\"", open(colour::blue));
    takes(&everything::open_word, "openWord", "\"red\"", open("red"s));
    takes(&everything::open_word, "openWord", "\"\"", open(""s));
    takes(&everything::open_word, "openWord", R"("\u0052ED")", open(colour::red));
    takes(&everything::open_word, "openWord", R"("\u0052OSE")", open("ROSE"s));
    for (std::string_view const value : {"0", "true", "[]", "{}"})
        refuses("openWord", value, errc::wrong_type, "expected a string");
    refuses("openWord", "null", errc::null_not_allowed, "expected a string, not null");
}

TEST_CASE("enumerations of every size, with gaps and below nought, have their words and touch nothing beside them")
{
    takes_every_word<signed_byte>({{signed_byte::zero, "zero"},
                                   {signed_byte::minus, "minus"},
                                   {signed_byte::low, "low"},
                                   {signed_byte::high, "high"}});
    takes_every_word<two_bytes>(
        {{two_bytes::one, "one"}, {two_bytes::many, "many"}, {two_bytes::most, "most"}});
    takes_every_word<four_bytes>(
        {{four_bytes::low, "low"}, {four_bytes::gap, "gap"}, {four_bytes::high, "high"}});
    takes_every_word<eight_bytes>(
        {{eight_bytes::gap, "gap"}, {eight_bytes::zero, "zero"}, {eight_bytes::most, "most"}});
    takes_every_word<truth>({{truth::no, "no"}, {truth::yes, "yes"}});
    takes_every_word<counting_byte>(
        {{counting_byte::a, "a"}, {counting_byte::b, "b"}, {counting_byte::c, "c"}});
    takes_every_word<counting_eight>(
        {{counting_eight::a, "a"}, {counting_eight::b, "b"}, {counting_eight::c, "c"}});
}

TEST_CASE("a span of time is its count, an integer")
{
    takes(&everything::span, "span", "3600", std::chrono::seconds(3600));
    takes(&everything::span, "span", "3.6e3", std::chrono::seconds(3600));
    takes(&everything::span, "span", "-1", std::chrono::seconds(-1));
    refuses("span", "0.5", errc::wrong_type, "expected an integer");
    refuses("span", "9223372036854775808", errc::number_out_of_type,
            "expected an integer from -9223372036854775808 to 9223372036854775807");
    refuses_other_kinds("span", "number", "an integer");
}

TEST_CASE("a date is a day there is, as YYYY-MM-DD")
{
    using namespace std::chrono;
    takes(&everything::date, "date", "\"2000-02-29\"", year_month_day(year(2000), February, day(29)));
    takes(&everything::date, "date", "\"1999-12-31\"", year_month_day(year(1999), December, day(31)));
    takes(&everything::date, "date", R"("1999\u002d12-31")", year_month_day(year(1999), December, day(31)));
    for (std::string_view const other :
         {"\"\"", "\"1999\"", "\"1999-12\"", "\"1999-12-32\"", "\"1999-13-01\"", "\"1999-00-01\"", "\"1999-01-00\"",
          "\"1999-02-29\"", "\"1900-02-29\"", "\"2000-02-30\"", "\"99-12-31\"", "\"1999-1-1\"", "\"19991231\"",
          "\"1999/12/31\"", "\"31-12-1999\"", "\"1999-12-31T00:00:00Z\"", "\" 1999-12-31\"", "\"1999-12-31 \"",
          "\"+999-12-31\"", "\"-999-12-31\"", "\"1999-12-3a\"", "\"1999-12-3\\u0031\\u0031\""})
        refuses("date", other, errc::bad_format, "expected a date as YYYY-MM-DD");
    for (std::string_view const value : {"19991231", "true", "[]", "{}"})
        refuses("date", value, errc::wrong_type, "expected a date as YYYY-MM-DD");
    refuses("date", "null", errc::null_not_allowed, "expected a date as YYYY-MM-DD, not null");
}

TEST_CASE("a value by itself is read as a member is, at the pointer of the whole document")
{
    CHECK(accepted<bool>(" true "));
    CHECK(accepted<int>("7") == 7);
    CHECK(accepted<double>("-2.5e0") == -2.5);
    CHECK(accepted<std::string>("\"a\"") == "a");
    CHECK(accepted<colour>("\"RED\"") == colour::red);
    CHECK(accepted<std::chrono::minutes>("5") == std::chrono::minutes(5));
    refused<bool>(">>1", errc::wrong_type, "");
    refused<int>("\n >>\"1\" ", errc::wrong_type, "");
    refused<int>(" >>null", errc::null_not_allowed, "");
    refused<colour>(">>\"\"", errc::unknown_enumerator, "");
}
