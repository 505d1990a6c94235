// Doubles: written as std::to_chars does, read as rounded by hand, by arithmetic on strings.
#include <slipform/json/real.hpp>

#include "support/catch.hpp"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <memory>
#include <string>
#include <string_view>

namespace json = slipform::json;
using json::number_status;

namespace {

using limits = std::numeric_limits<double>;

json::double_result read(std::string const& text)
{
    return json::read_double(text.data(), text.data() + text.size());
}

bool reads_as(std::string const& text, double value)
{
    auto const r = read(text);
    return r.status == number_status::ok && r.end == text.data() + text.size() &&
           std::bit_cast<std::uint64_t>(r.value) == std::bit_cast<std::uint64_t>(value);
}

bool is_out_of_type(std::string const& text)
{
    auto const r = read(text);
    return r.status == number_status::out_of_type && r.end == text.data() + text.size() &&
           r.value == 0;
}

std::string write(double value)
{
    char text[json::max_double_size];
    return {text, json::write_double(text, value)};
}

constexpr bool written_as(double value, std::string_view expected)
{
    char       out[json::max_double_size]{};
    auto const size = static_cast<std::size_t>(json::write_double(out, value) - out);
    return std::string_view{out, size} == expected;
}

static_assert(written_as(0.1, "0.1"));
static_assert(written_as(-0.0, "-0"));
static_assert(written_as(1e21, "1e+21"));
static_assert(json::is_finite(0.0) && json::is_finite(limits::lowest()));
static_assert(json::is_finite(limits::denorm_min()));
static_assert(!json::is_finite(limits::infinity()) && !json::is_finite(-limits::infinity()));
static_assert(!json::is_finite(limits::quiet_NaN()));

class xorshift {
    std::uint64_t state_;

public:
    explicit xorshift(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next()
    {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return state_;
    }
    int from_to(int least, int most)
    {
        return least + static_cast<int>((next() >> 33) % static_cast<unsigned>(most - least + 1));
    }
};

std::string times(std::string digits, unsigned factor)
{
    unsigned carry = 0;
    for (auto i = digits.rbegin(); i != digits.rend(); ++i) {
        carry += static_cast<unsigned>(*i - '0') * factor;
        *i = static_cast<char>('0' + carry % 10);
        carry /= 10;
    }
    return carry == 0 ? digits : std::to_string(carry) + digits;
}

// All the digits of fraction * 2^exponent, and behind them the power of ten.
struct exact {
    std::string digits;
    int         exponent;

    std::string spelled(std::string const& more_digits = "") const
    {
        return digits + more_digits + "e" +
               std::to_string(exponent - static_cast<int>(more_digits.size()));
    }

    // Less by one in the last place, with nines behind it: the more of them, the nearer.
    std::string spelled_below(std::string const& nines) const
    {
        auto less  = *this;
        auto digit = less.digits.rbegin();
        for (; *digit == '0'; ++digit)
            *digit = '9';
        --*digit;
        return less.spelled(nines);
    }
};

exact expand(std::uint64_t fraction, int exponent)
{
    exact number{std::to_string(fraction), exponent < 0 ? exponent : 0};
    for (int i = exponent; i < 0; ++i)
        number.digits = times(number.digits, 5);
    for (int i = 0; i < exponent; ++i)
        number.digits = times(number.digits, 2);
    return number;
}

// The middle between a double and the next goes to the even one, and the least bit less or more,
// hundreds of digits behind, goes where it points.
void check_middle_above(double value)
{
    auto const bits   = std::bit_cast<std::uint64_t>(value);
    auto const biased = static_cast<int>(bits >> 52);
    auto const fraction =
        bits % (std::uint64_t{1} << 52) + (biased == 0 ? 0 : std::uint64_t{1} << 52);
    auto const next   = std::bit_cast<double>(bits + 1);
    auto const even   = bits % 2 == 0 ? value : next;
    auto const middle = expand(2 * fraction + 1, (biased == 0 ? 1 : biased) - 1076);
    CAPTURE(value);
    CHECK(reads_as(middle.spelled(), even));
    CHECK(reads_as("-" + middle.spelled(), -even));
    CHECK(reads_as(middle.spelled("000000000000000000001"), next));
    CHECK(reads_as(middle.spelled(std::string(900, '0') + "1"), next));
    CHECK(reads_as(middle.spelled(std::string(900, '0')), even));
    CHECK(reads_as(middle.spelled_below("9"), value));
    CHECK(reads_as(middle.spelled_below(std::string(900, '9')), value));
}

} // namespace

TEST_CASE("a double is written in its shortest spelling")
{
    CHECK(write(0) == "0");
    CHECK(write(-0.0) == "-0");
    CHECK(write(1.5) == "1.5");
    CHECK(write(0.1 + 0.2) == "0.30000000000000004");
    CHECK(write(100000) == "1e+05");
    CHECK(write(1e-7) == "1e-07");
    CHECK(write(limits::max()) == "1.7976931348623157e+308");
    CHECK(write(-limits::denorm_min()) == "-5e-324");
}

TEST_CASE("no double takes more than 24 bytes, and what is written is read back")
{
    xorshift    random{602'214'076};
    std::size_t longest = 0;
    std::string wrong;
    for (int i = 0; i < 200'000; ++i) {
        auto const bits = random.next();
        // all patterns, and those near 1 where fixed notation is at home
        auto const value = i % 2 == 0
                               ? std::bit_cast<double>(bits)
                               : std::ldexp(static_cast<double>(bits), random.from_to(-90, 20));
        if (!json::is_finite(value))
            continue;
        auto const text = write(value);
        longest         = text.size() > longest ? text.size() : longest;
        if (!reads_as(text, value))
            wrong = text;
    }
    CHECK(wrong == "");
    CHECK(write(-limits::max()).size() == 24);
    CHECK(longest <= 24);
    CHECK(longest <= json::max_double_size);
}

TEST_CASE("a number is read as the nearest double")
{
    CHECK(reads_as("0", 0));
    CHECK(reads_as("1", 1));
    CHECK(reads_as("-1.5", -1.5));
    CHECK(reads_as("0.1", 0.1));
    CHECK(reads_as("25.50", 25.5));
    CHECK(reads_as("1e22", 1e22));
    CHECK(reads_as("1E+22", 1e22));
    CHECK(reads_as("1e23", 1e23));
    CHECK(reads_as("1e-22", 1e-22));
    CHECK(reads_as("1e-23", 1e-23));
    CHECK(reads_as("9007199254740992", 9007199254740992));
    CHECK(reads_as("9007199254740993", 9007199254740992));
    CHECK(reads_as("9007199254740995", 9007199254740996));
    CHECK(reads_as("9007199254740993e-1", 900719925474099.25));
    CHECK(reads_as("9007199254740993.00000000000000000000000000000000001", 9007199254740994));
    CHECK(reads_as("9999999999999999999", 1e19));
    CHECK(reads_as("18446744073709551616", 18446744073709551616.0));
    CHECK(reads_as("18446744073709551617", 18446744073709551616.0)); // 1 modulo 2^64
    CHECK(reads_as("123456789012345678901234567890", 123456789012345678901234567890.0));
    CHECK(reads_as("0.000000000000000000000000000001", 1e-30));
    CHECK(reads_as("6.02214076e23", 6.02214076e23));
    CHECK(reads_as("2.2250738585072011e-308", 2.2250738585072011e-308));
    CHECK(reads_as("2.2250738585072012e-308", limits::min()));
    CHECK(reads_as("8.988465674311580536566680e307", 8.988465674311580536566680e307));
}

TEST_CASE("zero keeps its sign")
{
    for (std::string const text : {"0", "0.0", "0e0", "0E5", "0e-5", "0e999999999999999999999",
                                   "0.000000000000000000000000e-999999999999999999999"}) {
        CHECK(reads_as(text, 0.0));
        CHECK(reads_as("-" + text, -0.0));
    }
}

TEST_CASE("too large a number is out of type, from the middle behind the largest double on")
{
    CHECK(reads_as("1.7976931348623157e308", limits::max()));
    CHECK(reads_as("-17976931348623157e292", limits::lowest()));
    auto const beyond = expand((std::uint64_t{1} << 54) - 1, 970);
    CHECK(is_out_of_type(beyond.spelled()));
    CHECK(is_out_of_type("-" + beyond.spelled()));
    CHECK(reads_as(beyond.spelled_below("9"), limits::max()));
    for (std::string const text : {"1.7976931348623159e308", "1.8e308", "1e309", "1e400", "1e4000",
                                   "1e99999999999999999999999", "0.0001e18446744073709551616"}) {
        CHECK(is_out_of_type(text));
        CHECK(is_out_of_type("-" + text));
    }
    CHECK(is_out_of_type("1" + std::string(309, '0')));
    CHECK(reads_as("1" + std::string(308, '0'), 1e308));
}

TEST_CASE("too small a number is rounded like any other, to a subnormal or to zero")
{
    constexpr auto least = limits::denorm_min();
    CHECK(reads_as("5e-324", least));
    CHECK(reads_as("4.9406564584124654e-324", least));
    CHECK(reads_as("2.4703282292062328e-324", least));
    CHECK(reads_as("2.4703282292062327e-324", 0));
    CHECK(reads_as("-2.4703282292062327e-324", -0.0));
    CHECK(reads_as("1e-310", 1e-310));
    CHECK(reads_as("1e-400", 0));
    CHECK(reads_as("-1e-400", -0.0));
    CHECK(reads_as("123456789e-99999999999999999999999", 0));
    auto const middle = expand(1, -1075);
    CHECK(reads_as(middle.spelled(), 0));
    CHECK(reads_as("-" + middle.spelled(), -0.0));
    CHECK(reads_as(middle.spelled("01"), least));
}

TEST_CASE("the middle between two doubles goes to the even one, and no digit behind is lost")
{
    for (double const value : {0.0, limits::denorm_min(), 3 * limits::denorm_min(), limits::min(),
                               std::nextafter(limits::min(), 0.0), 1.0, std::nextafter(1.0, 2.0),
                               0.1, 5e-320, 1e-200, 1e200, 9007199254740992.0})
        check_middle_above(value);
    xorshift random{8'314'462};
    for (int i = 0; i < 60; ++i) {
        auto const value = std::bit_cast<double>(random.next() >> 1);
        if (json::is_finite(value) && value < limits::max() / 2)
            check_middle_above(value);
    }
}

TEST_CASE("digits and exponent outweigh each other at any length")
{
    for (int const size : {20, 400, 900, 1'100, 700'000}) {
        std::string const zeros(static_cast<std::size_t>(size), '0');
        CHECK(reads_as("1" + zeros + "e-" + std::to_string(size), 1));
        CHECK(reads_as("-1" + zeros + "e-" + std::to_string(size + 1), -0.1));
        CHECK(reads_as("0." + zeros + "125e" + std::to_string(size + 3), 125));
        CHECK(reads_as("1." + zeros + "1e5", 1e5));
        CHECK(reads_as("0." + zeros + "90071992547409930000000001e" + std::to_string(size + 16),
                       9007199254740994));
        CHECK(reads_as("2.5e" + zeros + "2", 250));
        CHECK(reads_as("2.5e-" + zeros + "2", 0.025));
        CHECK(reads_as("9007199254740993." + zeros, 9007199254740992));
        CHECK(reads_as("9007199254740993." + zeros + "1", 9007199254740994));
        CHECK(reads_as("0e1" + zeros, 0));
        CHECK(is_out_of_type("1e1" + zeros));
        CHECK(reads_as("1e-1" + zeros, 0));
    }
}

TEST_CASE("what the C library gets to read has no decimal point, so no locale")
{
    auto const spelled = [](std::string const& text) {
        return std::string{
            json::detail::bounded_spelling{json::detail::split_number(text.c_str())}.c_str()};
    };
    CHECK(spelled("-1.5") == "-15e-1");
    CHECK(spelled("0.00250e3") == "250e-2");
    CHECK(spelled("-0.0") == "-0e-1");
    CHECK(spelled("1e99999999999999999999") == "1e10000");
    CHECK(spelled("1e-99999999999999999999") == "1e-10000");
    std::string const digits(768, '7');
    CHECK(spelled(digits) == digits + "e0");
    CHECK(spelled(digits + "00") == digits + "e2");
    CHECK(spelled(digits + "008") == digits + "1e2");
    CHECK(spelled(digits + "0080") == digits + "1e3");
    CHECK(spelled(digits + ".000") == digits + "e0");
    CHECK(spelled(digits + ".0007") == digits + "1e-1");
}

TEST_CASE("a double of broken syntax ends at the byte at fault")
{
    auto const [text, offset] = GENERATE(table<std::string, std::ptrdiff_t>({
        {"", 0},    {"+1", 0},     {".5", 0},   {"-", 1},   {"-.5", 1},   {"01", 1},  {"-00", 2},
        {"1.", 2},  {"1.e5", 2},   {"1e", 2},   {"1e+", 3}, {"1.5E-", 5}, {"NaN", 0}, {"-inf", 1},
        {"1ex", 2}, {"nan(1)", 0}, {"00x1", 1}, {" 1", 0},  {"1e 5", 2},  {"-1.", 3},
    }));
    auto const r              = read(text);
    CAPTURE(text);
    CHECK(r.status == number_status::not_a_number);
    CHECK(r.end == text.data() + offset);
    CHECK(r.value == 0);
}

TEST_CASE("a double ends before the first byte that is no part of it, and nothing is read behind")
{
    auto const ends_before_last = [](std::string const& text) {
        // On the heap to the byte, for the address sanitizer to watch.
        auto const copy = std::make_unique<char[]>(text.size());
        text.copy(copy.get(), text.size());
        auto const* last = copy.get() + text.size();
        return json::read_double(copy.get(), last).end == last - 1;
    };
    for (std::string const number : {"0", "7", "1.5", "-2e5", "12345678901234567890", "1e400",
                                     "1e-400", "0.1234567890123456789", "1.7976931348623157e308"})
        for (std::string const tail : {",", "]", "}", " ", "x", "\x80", "-"})
            CHECK(ends_before_last(number + tail));
    CHECK(ends_before_last(std::string(2'000, '9') + ","));
    CHECK(reads_as("0", 0));
    CHECK(read("0x10").value == 0);
    CHECK(read("1p5").value == 1);
}

TEST_CASE("random decimals are read as by strtod")
{
    xorshift    random{2'718'281};
    std::string wrong;
    for (int i = 0; i < 200'000; ++i) {
        std::string digits = std::to_string(random.next() >> random.from_to(0, 63));
        if (i % 4 == 0)
            digits += std::to_string(random.next());
        if (digits.front() == '0')
            digits = "0";
        std::string text = (i % 3 == 0 ? "-" : "") + digits;
        if (i % 2 == 0)
            text += "." + std::to_string(random.next() >> random.from_to(0, 63));
        if (i % 5 != 0)
            text += "e" + std::to_string(i % 10 < 6 ? random.from_to(-30, 30)
                                                    : random.from_to(-360, 330));
        double const expected = std::strtod(text.c_str(), nullptr);
        if (json::is_finite(expected) ? !reads_as(text, expected) : !is_out_of_type(text))
            wrong = text;
    }
    CHECK(wrong == "");
}

TEST_CASE("random doubles spelled with 15 to 20 digits are read as by strtod")
{
    xorshift    random{3'141'592};
    std::string wrong;
    for (int i = 0; i < 100'000; ++i) {
        auto const value = std::bit_cast<double>(random.next());
        if (!json::is_finite(value))
            continue;
        char       text[64];
        auto const size = std::snprintf(text, sizeof text, "%.*e", 14 + i % 6, value);
        if (!reads_as({text, static_cast<std::size_t>(size)}, std::strtod(text, nullptr)))
            wrong = text;
    }
    CHECK(wrong == "");
}
