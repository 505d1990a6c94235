// The shortest decimals found while compiling are those of std::to_chars, byte for byte.
#include <slipform/json/shortest_decimal.hpp>

#include "support/catch.hpp"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>

namespace json = slipform::json;

namespace {

using limits = std::numeric_limits<double>;

constexpr bool spelled(double value, std::string_view expected)
{
    char       out[25]{};
    auto const size = static_cast<std::size_t>(json::write_shortest(out, value) - out);
    return std::string_view{out, size} == expected && out[size] == '\0';
}

static_assert(spelled(0.0, "0"));
static_assert(spelled(-0.0, "-0"));
static_assert(spelled(0.1, "0.1"));
static_assert(spelled(1.0 / 3, "0.3333333333333333"));
static_assert(spelled(-12.5, "-12.5"));
static_assert(spelled(3600.0, "3600"));
static_assert(spelled(100000.0, "1e+05"));
static_assert(spelled(5e-324, "5e-324"));
static_assert(spelled(2.2250738585072014e-308, "2.2250738585072014e-308"));
static_assert(spelled(-1.7976931348623157e308, "-1.7976931348623157e+308"));

bool spelled_like_to_chars(double value)
{
    char       expected[32];
    auto const end = std::to_chars(expected, expected + sizeof expected, value).ptr;
    return spelled(value, {expected, static_cast<std::size_t>(end - expected)});
}

// Of `count` doubles made by make(i), whatever is not finite left out.
template <class Make> bool none_differs(int count, Make make)
{
    for (int i = 0; i < count; ++i) {
        double const value = make(i);
        if (std::isfinite(value) && !spelled_like_to_chars(value)) {
            UNSCOPED_INFO(std::bit_cast<std::uint64_t>(value) << " as bits");
            return false;
        }
    }
    return true;
}

// The value, its neighbours, and all of them below zero.
void check_around(double value)
{
    for (double const x : {std::nextafter(value, 0.0), value, std::nextafter(value, limits::max())})
        if (!spelled_like_to_chars(x) || !spelled_like_to_chars(-x))
            FAIL_CHECK(x);
}

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
};

} // namespace

TEST_CASE("the shortest decimal has the fewest digits that read back")
{
    auto const is = [](double value, std::uint64_t digits, int exponent) {
        auto const d = json::shorten(value);
        return d.digits == digits && d.exponent == exponent;
    };
    CHECK(is(0.1, 1, -1));
    CHECK(is(0.1 + 0.2, 30000000000000004, -17));
    CHECK(is(1, 1, 0));
    CHECK(is(1200, 12, 2));
    CHECK(is(1e22, 1, 22));
    CHECK(is(1e23, 1, 23));
    CHECK(is(9007199254740992, 9007199254740992, 0));
    CHECK(is(limits::max(), 17976931348623157, 292));
    CHECK(is(limits::min(), 22250738585072014, -324));
    CHECK(is(limits::denorm_min(), 5, -324));
    CHECK(is(0x1p-44, 5684341886080802, -29)); // ...801 is nearer, but the double below it
}

TEST_CASE("fixed and scientific notation change places where std::to_chars changes them")
{
    CHECK(spelled(99999, "99999"));
    CHECK(spelled(10000, "10000"));
    CHECK(spelled(100000, "1e+05"));
    CHECK(spelled(110000, "110000"));
    CHECK(spelled(1200000, "1200000"));
    CHECK(spelled(12000000, "1.2e+07"));
    CHECK(spelled(0.001, "0.001"));
    CHECK(spelled(0.0001, "1e-04"));
    CHECK(spelled(0.00012, "0.00012"));
    CHECK(spelled(0.000012, "1.2e-05"));
    CHECK(spelled(1e99, "1e+99"));
    CHECK(spelled(1e100, "1e+100"));
    CHECK(spelled(1e-99, "1e-99"));
    CHECK(spelled(1e-100, "1e-100"));
}

TEST_CASE("large numbers in fixed notation are exact to the last digit")
{
    CHECK(spelled(18446744073709551616.0, "18446744073709551616"));
    CHECK(spelled(1.2345678901234567e20, "123456789012345667584"));
    CHECK(spelled(9007199254740993.0, "9007199254740992"));
}

TEST_CASE("powers of two and their neighbours are spelled as by std::to_chars")
{
    for (int exponent = -1074; exponent <= 1023; ++exponent)
        check_around(std::ldexp(1.0, exponent));
    CHECK(spelled_like_to_chars(std::ldexp(1.0, 1023)));
}

TEST_CASE("powers of ten and their neighbours are spelled as by std::to_chars")
{
    for (int exponent = -323; exponent <= 308; ++exponent)
        check_around(std::strtod(("1e" + std::to_string(exponent)).c_str(), nullptr));
    CHECK(spelled_like_to_chars(1e308));
}

TEST_CASE("the ends of the type are spelled as by std::to_chars")
{
    CHECK(spelled_like_to_chars(limits::max()));
    CHECK(spelled_like_to_chars(limits::lowest()));
    check_around(limits::min());
    check_around(limits::denorm_min());
    check_around(limits::epsilon());
    check_around(1 - limits::epsilon());
}

TEST_CASE("random bit patterns are spelled as by std::to_chars")
{
    xorshift random{299'792'458};
    CHECK(none_differs(200'000, [&](int) { return std::bit_cast<double>(random.next()); }));
}

TEST_CASE("random subnormals are spelled as by std::to_chars")
{
    xorshift random{662'607'015};
    CHECK(none_differs(
        5'000, [&](int i) { return std::bit_cast<double>(random.next() >> (12 + i % 52)); }));
}

TEST_CASE("random numbers of everyday size are spelled as by std::to_chars")
{
    xorshift random{1'380'649};
    CHECK(none_differs(100'000, [&](int) {
        auto const fraction = static_cast<double>(random.next() >> 11 | std::uint64_t{1} << 52);
        return std::ldexp(fraction, static_cast<int>(random.next() % 100) - 75);
    }));
}

TEST_CASE("halves to eighths, whose last 5 has two ways to go, are spelled as by std::to_chars")
{
    xorshift random{1'602'176'634};
    CHECK(none_differs(50'000, [&](int i) {
        auto const fraction = static_cast<double>(random.next() >> 11 | std::uint64_t{1} << 52);
        return std::ldexp(fraction, -1 - i % 3);
    }));
}

TEST_CASE("short decimals are spelled as by std::to_chars")
{
    CHECK(none_differs(20'000, [](int i) { return i / 100.0; }));
    CHECK(none_differs(20'000, [](int i) { return i * 1'000.0; }));
}
