// Integers: written as std::to_chars does, read by value in every spelling JSON has for them.
#include <slipform/json/integer.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

namespace json = slipform::json;
using json::number_status;

namespace {

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
    unsigned below(unsigned n) { return static_cast<unsigned>(next() >> 33) % n; }
};

template <class I> constexpr json::integer_result<I> read(std::string_view text)
{
    if constexpr (std::is_signed_v<I>)
        return json::read_int64(text.data(), text.data() + text.size());
    else
        return json::read_uint64(text.data(), text.data() + text.size());
}

template <class I> bool reads_as(std::string const& text, I value)
{
    auto const r = read<I>(text);
    return r.status == number_status::ok && r.value == value && r.end == text.data() + text.size();
}

// For numbers that are no integers of the type: all of them is consumed, and nothing given.
template <class I> bool is(std::string const& text, number_status status)
{
    auto const r = read<I>(text);
    return r.status == status && r.value == 0 && r.end == text.data() + text.size();
}

template <class I> constexpr bool written_as(I value, std::string_view expected)
{
    char       out[json::max_integer_size + 1]{};
    auto const size = static_cast<std::size_t>(json::write_integer(out, value) - out);
    return std::string_view{out, size} == expected && out[size] == '\0';
}

template <class I> bool written_like_to_chars(I value)
{
    char       expected[json::max_integer_size];
    auto const end = std::to_chars(expected, expected + sizeof expected, value).ptr;
    return written_as(value, {expected, static_cast<std::size_t>(end - expected)});
}

template <class I> std::string write(I value)
{
    char text[json::max_integer_size];
    return {text, json::write_integer(text, value)};
}

constexpr auto max_i = std::numeric_limits<std::int64_t>::max();
constexpr auto min_i = std::numeric_limits<std::int64_t>::min();
constexpr auto max_u = std::numeric_limits<std::uint64_t>::max();

static_assert(written_as(std::uint64_t{0}, "0"));
static_assert(written_as(max_u, "18446744073709551615"));
static_assert(written_as(min_i, "-9223372036854775808"));
static_assert(read<std::int64_t>("-42,").value == -42);
static_assert(read<std::int64_t>("36e2").value == 3600);
static_assert(read<std::int64_t>("3600.5").status == number_status::not_integral);
static_assert(read<std::uint64_t>("18446744073709551615").value == max_u);
static_assert(read<std::uint64_t>("18446744073709551616").status == number_status::out_of_type);
static_assert(read<std::uint64_t>("01").status == number_status::not_a_number);

} // namespace

TEST_CASE("an integer is written as its digits")
{
    CHECK(written_as(std::uint64_t{7}, "7"));
    CHECK(written_as(std::uint64_t{3600}, "3600"));
    CHECK(written_as(std::int64_t{-1}, "-1"));
    CHECK(written_as(max_i, "9223372036854775807"));
    CHECK(written_as(min_i, "-9223372036854775808"));
    CHECK(written_as(max_u, "18446744073709551615"));
}

TEST_CASE("integers of every number of digits are written as by std::to_chars")
{
    for (std::uint64_t power = 1;; power *= 10) {
        for (std::uint64_t value :
             {power - 1, power, power + 1, power * 9, power * 9 + power / 3}) {
            CHECK(written_like_to_chars(value));
            CHECK(written_like_to_chars(static_cast<std::int64_t>(value)));
            CHECK(written_like_to_chars(static_cast<std::int64_t>(0 - value)));
        }
        if (power > max_u / 10)
            break;
    }
    std::uint64_t value = 0;
    while (value < 100'000 && written_like_to_chars(value))
        ++value;
    CHECK(value == 100'000);
}

TEST_CASE("random integers are written as by std::to_chars, and read back")
{
    xorshift    random{20'260'119};
    std::string wrong;
    for (int i = 0; i < 200'000; ++i) {
        auto const u = random.next() >> random.below(64);
        auto const s = static_cast<std::int64_t>(random.next()) >> random.below(64);
        if (!written_like_to_chars(u) || !reads_as(write(u), u))
            wrong = std::to_string(u);
        if (!written_like_to_chars(s) || !reads_as(write(s), s))
            wrong = std::to_string(s);
    }
    CHECK(wrong == "");
}

TEST_CASE("an integer is read by its value, however it is spelled")
{
    for (std::string const text :
         {"3600", "3600.0", "3600.000000000000000000000000000", "36e2", "36E2", "36e+2", "3.6e3",
          "0.36e4", "0.0036e+0006", "360000e-2", "3600e0", "3600e-0", "3600.00e00",
          "36000000000000000000000000000000e-28", "0.00000000000000000000000000000036e34"}) {
        CAPTURE(text);
        CHECK(reads_as<std::int64_t>(text, 3600));
        CHECK(reads_as<std::uint64_t>(text, 3600));
        CHECK(reads_as<std::int64_t>("-" + text, -3600));
        CHECK(is<std::uint64_t>("-" + text, number_status::out_of_type));
    }
    CHECK(reads_as<std::int64_t>("100e-2", 1));
    CHECK(reads_as<std::int64_t>("1e3", 1000));
}

TEST_CASE("an integer zero is zero with any sign, digits and exponent")
{
    for (std::string const text : {"0", "-0", "0.0", "-0.000", "0e5", "0e-5", "-0e0", "0E+7",
                                   "0.0000000000000000000000e-400", "0e999999999999999999999",
                                   "0e-999999999999999999999", "-0.0e18446744073709551616"}) {
        CAPTURE(text);
        CHECK(reads_as<std::int64_t>(text, 0));
        CHECK(reads_as<std::uint64_t>(text, 0));
    }
}

TEST_CASE("a fraction is no integer, however small and however large the number")
{
    for (std::string const text :
         {"3600.5", "0.1", "-0.5", "1e-1", "15e-1", "1e-99999999999", "1e-9223372036854775808",
          "1e-18446744073709551616", "0.99999999999999999999999999999999999999",
          "99999999999999999999999999999999999999.5", "-1000000000000000000000000000000e-31",
          "10.00000000000000000000000000000000000000000000000000000000001", "1.23e1"}) {
        CAPTURE(text);
        CHECK(is<std::int64_t>(text, number_status::not_integral));
        CHECK(is<std::uint64_t>(text, number_status::not_integral));
    }
}

TEST_CASE("the ends of the integer types are exact, in every spelling")
{
    CHECK(reads_as<std::int64_t>("9223372036854775807", max_i));
    CHECK(reads_as<std::int64_t>("-9223372036854775808", min_i));
    CHECK(reads_as<std::int64_t>("9223372036854775807.0", max_i));
    CHECK(reads_as<std::int64_t>("-9.223372036854775808e18", min_i));
    CHECK(reads_as<std::int64_t>("-92233720368547758080e-1", min_i));
    CHECK(reads_as<std::uint64_t>("18446744073709551615", max_u));
    CHECK(reads_as<std::uint64_t>("1.8446744073709551615e19", max_u));
    CHECK(reads_as<std::uint64_t>("1844674407370955161500e-2", max_u));
    CHECK(reads_as<std::int64_t>("999999999999999999", 999'999'999'999'999'999));
    CHECK(reads_as<std::int64_t>("1000000000000000000", 1'000'000'000'000'000'000));
    CHECK(reads_as<std::uint64_t>("10000000000000000000", 10'000'000'000'000'000'000U));
    CHECK(reads_as<std::uint64_t>("1e19", 10'000'000'000'000'000'000U));
}

TEST_CASE("an integer beyond its type is told apart and not wrapped")
{
    for (std::string const text :
         {"18446744073709551616", "18446744073709551620", "20000000000000000000", "1e20",
          "99999999999999999999", "100000000000000000000", "18446744073709551616.0",
          "36893488147419103232", "-18446744073709551616",
          "340282366920938463463374607431768211456", "1e400", "1e999999999999999999999",
          "-1e9223372036854775808", "0.001e18446744073709551616"}) {
        CAPTURE(text);
        CHECK(is<std::int64_t>(text, number_status::out_of_type));
        CHECK(is<std::uint64_t>(text, number_status::out_of_type));
    }
    CHECK(is<std::int64_t>("9223372036854775808", number_status::out_of_type));
    CHECK(is<std::int64_t>("-9223372036854775809", number_status::out_of_type));
    CHECK(is<std::int64_t>("18446744073709551615", number_status::out_of_type));
    CHECK(is<std::uint64_t>("-1", number_status::out_of_type));
    CHECK(is<std::uint64_t>("-1.0", number_status::out_of_type));
}

TEST_CASE("integers of ten thousand digits are read for what they are")
{
    std::string const zeros(10'000, '0');
    CHECK(is<std::int64_t>("1" + zeros, number_status::out_of_type));
    CHECK(is<std::uint64_t>("1" + std::string(10'000, '7'), number_status::out_of_type));
    CHECK(reads_as<std::int64_t>("1" + zeros + "e-10000", 1));
    CHECK(reads_as<std::int64_t>("-123" + zeros + "e-9999", -1230));
    CHECK(reads_as<std::uint64_t>("0." + zeros + "45e10002", 45));
    CHECK(reads_as<std::uint64_t>("0." + zeros + "45e00000000000000000010003", 450));
    CHECK(reads_as<std::uint64_t>("12." + zeros, 12));
    CHECK(is<std::uint64_t>("12." + zeros + "1", number_status::not_integral));
    CHECK(is<std::uint64_t>("1" + zeros + "e-10001", number_status::not_integral));
    CHECK(reads_as<std::int64_t>("1e" + zeros + "3", 1000));
    CHECK(reads_as<std::int64_t>("0e1" + zeros, 0));
    CHECK(is<std::int64_t>("1e1" + zeros, number_status::out_of_type));
    CHECK(is<std::int64_t>("1e-1" + zeros, number_status::not_integral));
}

TEST_CASE("an integer of broken syntax ends at the byte at fault")
{
    auto const [text, offset] = GENERATE(table<std::string, std::ptrdiff_t>({
        {"", 0},
        {"+1", 0},
        {".5", 0},
        {"x", 0},
        {"\"1\"", 0},
        {"01", 1},
        {"00", 1},
        {"007", 1},
        {"1.", 2},
        {"1.,", 2},
        {"1.e3", 2},
        {"1e", 2},
        {"1e+", 3},
        {"1E-x", 3},
        {"0123456789012345678901234567890", 1},
        {"123456789012345678901.", 22},
    }));
    CAPTURE(text);
    for (std::string const sign : {"", "-"}) {
        auto const whole = sign + text;
        auto const where = whole.data() + sign.size() + offset;
        auto const s     = read<std::int64_t>(whole);
        auto const u     = read<std::uint64_t>(whole);
        CHECK(s.status == number_status::not_a_number);
        CHECK(s.end == where);
        CHECK(u.status == number_status::not_a_number);
        CHECK(u.end == where);
    }
}

TEST_CASE("an integer ends before the first byte that is no part of it, and nothing is read behind")
{
    for (std::string const number : {"0", "7", "123456789012345678", "1234567890123456789", "12.0",
                                     "12e1", "-12", "120e-1", "1.5", "1e99"}) {
        for (std::string const tail : {",", "]", "}", " ", "\n", "x", "\x80", "\xB0", "/", ":"}) {
            auto const text = number + tail;
            // On the heap to the byte, for the address sanitizer to watch.
            auto const copy = std::make_unique<char[]>(text.size());
            text.copy(copy.get(), text.size());
            auto const* last = copy.get() + text.size();
            CHECK(json::read_int64(copy.get(), last).end == last - 1);
            CHECK(json::read_uint64(copy.get(), last).end == last - 1);
        }
    }
}

namespace {

// What a spelling is worth, by shifting strings of digits: slow, and nothing like the reader.
struct judged {
    number_status status;
    std::string   digits;
};

judged judge(bool negative, std::string digits, std::size_t fraction_size, int exponent,
             bool is_signed)
{
    auto const zeros = std::string(100, '0');
    digits           = zeros + digits + zeros;
    auto const shift = zeros.size() - static_cast<std::size_t>(exponent); // wraps and wraps back
    auto const point = digits.size() - fraction_size - shift;
    auto       whole = digits.substr(0, point);
    if (digits.find_first_not_of('0', point) != std::string::npos)
        return {number_status::not_integral, {}};
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    std::string const most = !is_signed ? (negative ? "0" : "18446744073709551615")
                             : negative ? "9223372036854775808"
                                        : "9223372036854775807";
    if (whole.size() > most.size() || (whole.size() == most.size() && whole > most))
        return {number_status::out_of_type, {}};
    return {number_status::ok, negative && whole != "0" ? "-" + whole : whole};
}

template <class I> bool agrees(std::string const& text, judged const& expected)
{
    if (expected.status != number_status::ok)
        return is<I>(text, expected.status);
    I value{};
    std::from_chars(expected.digits.data(), expected.digits.data() + expected.digits.size(), value);
    return reads_as<I>(text, value);
}

} // namespace

TEST_CASE("random spellings are worth what shifting their digits says")
{
    xorshift    random{7'031'992};
    int         seen[4] = {};
    std::string wrong;
    for (int i = 0; i < 200'000; ++i) {
        bool const  negative = random.below(3) == 0;
        std::string whole    = std::to_string(random.next() >> random.below(64));
        whole.append(random.below(3) == 0 ? random.below(8) : 0, '0');
        if (whole.front() == '0' || random.below(8) == 0)
            whole = "0";
        std::string fraction;
        if (random.below(2) == 0) {
            fraction = std::string(random.below(6), '0');
            if (random.below(2) == 0)
                fraction += std::to_string(random.next() >> random.below(64));
            if (fraction.empty())
                fraction = "0";
        }
        int const exponent = random.below(2) == 0 ? 0 : static_cast<int>(random.below(61)) - 30;
        auto      text     = (negative ? "-" : "") + whole;
        if (!fraction.empty())
            text += "." + fraction;
        if (exponent != 0 || random.below(4) == 0)
            text += "e" + std::to_string(exponent);
        auto const s = judge(negative, whole + fraction, fraction.size(), exponent, true);
        auto const u = judge(negative, whole + fraction, fraction.size(), exponent, false);
        if (!agrees<std::int64_t>(text, s) || !agrees<std::uint64_t>(text, u))
            wrong = text;
        ++seen[static_cast<int>(s.status)];
    }
    CHECK(wrong == "");
    CHECK(seen[static_cast<int>(number_status::ok)] > 20'000);
    CHECK(seen[static_cast<int>(number_status::not_integral)] > 20'000);
    CHECK(seen[static_cast<int>(number_status::out_of_type)] > 20'000);
}
