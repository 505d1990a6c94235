// The order of numbers, durations and dates of different types.
#include <slipform/core/exact_order.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <compare>
#include <cstdint>
#include <limits>
#include <string>

using slipform::detail::exact_order;
using slipform::detail::number;
using slipform::detail::ordered_with;
using namespace std::chrono_literals;
using std::chrono::year_month_day;

namespace {

constexpr auto less      = std::partial_ordering::less;
constexpr auto equal     = std::partial_ordering::equivalent;
constexpr auto greater   = std::partial_ordering::greater;
constexpr auto unordered = std::partial_ordering::unordered;

constexpr auto not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr auto infinity     = std::numeric_limits<double>::infinity();
constexpr auto most         = std::numeric_limits<std::int64_t>::max();
constexpr auto least        = std::numeric_limits<std::int64_t>::min();

} // namespace

TEST_CASE("bool and characters are no numbers, small integers are")
{
    STATIC_REQUIRE(number<std::int8_t>);
    STATIC_REQUIRE(number<std::uint8_t>);
    STATIC_REQUIRE(number<float>);
    STATIC_REQUIRE(!number<bool>);
    STATIC_REQUIRE(!number<char>);
    STATIC_REQUIRE(!number<char8_t>);
    STATIC_REQUIRE(!number<char32_t>);
    STATIC_REQUIRE(!number<std::string>);
}

TEST_CASE("numbers, durations and dates are ordered among themselves only")
{
    STATIC_REQUIRE(ordered_with<int, double>);
    STATIC_REQUIRE(ordered_with<std::chrono::seconds, std::chrono::hours>);
    STATIC_REQUIRE(ordered_with<year_month_day, year_month_day>);
    STATIC_REQUIRE(!ordered_with<int, std::chrono::seconds>);
    STATIC_REQUIRE(!ordered_with<year_month_day, std::chrono::days>);
    STATIC_REQUIRE(!ordered_with<bool, int>);
    STATIC_REQUIRE(!ordered_with<std::string, std::string>);
}

TEST_CASE("the sign of an integer is never lost")
{
    STATIC_REQUIRE(exact_order(-1, 1U) == less);
    STATIC_REQUIRE(exact_order(1U, -1) == greater);
    STATIC_REQUIRE(exact_order(std::uint64_t{1} << 63, most) == greater);
    STATIC_REQUIRE(exact_order(least, std::uint64_t{0}) == less);
    STATIC_REQUIRE(exact_order(std::int8_t{5}, std::uint64_t{5}) == equal);
}

TEST_CASE("an integer and a real number are compared exactly")
{
    STATIC_REQUIRE(exact_order(1, 1.0) == equal);
    STATIC_REQUIRE(exact_order(1, 1.5) == less);
    STATIC_REQUIRE(exact_order(2, 1.5) == greater);
    STATIC_REQUIRE(exact_order(0, -0.5) == greater);
    STATIC_REQUIRE(exact_order(-1, -0.5) == less);
    STATIC_REQUIRE(exact_order(0U, -0.5) == greater);
    STATIC_REQUIRE(exact_order(0.5, 0) == greater);
    STATIC_REQUIRE(exact_order(-0.0, 0) == equal);
    // Where a double has no room for the last bit.
    STATIC_REQUIRE(exact_order(std::int64_t{9007199254740993}, 9007199254740992.0) == greater);
    STATIC_REQUIRE(exact_order(9007199254740992.0, std::int64_t{9007199254740993}) == less);
    STATIC_REQUIRE(exact_order(most, 9223372036854775808.0) == less);
    STATIC_REQUIRE(exact_order(least, -9223372036854775808.0) == equal);
    STATIC_REQUIRE(exact_order(least, -9223372036854777856.0) == greater);
    STATIC_REQUIRE(
        exact_order(std::numeric_limits<std::uint64_t>::max(), 18446744073709551616.0F) == less);
    STATIC_REQUIRE(exact_order(most, infinity) == less);
    STATIC_REQUIRE(exact_order(least, -infinity) == greater);
}

TEST_CASE("NaN has no order")
{
    STATIC_REQUIRE(exact_order(not_a_number, 0) == unordered);
    STATIC_REQUIRE(exact_order(0, not_a_number) == unordered);
    STATIC_REQUIRE(exact_order(not_a_number, not_a_number) == unordered);
    STATIC_REQUIRE(exact_order(infinity, 1.0) == greater);
}

TEST_CASE("durations of different units are compared as spans of time")
{
    STATIC_REQUIRE(exact_order(3600s, 1h) == equal);
    STATIC_REQUIRE(exact_order(3601s, 1h) == greater);
    STATIC_REQUIRE(exact_order(3599s, 1h) == less);
    STATIC_REQUIRE(exact_order(1h, 3600s) == equal);
    STATIC_REQUIRE(exact_order(1h, 3599s) == greater);
    STATIC_REQUIRE(exact_order(1h, 3601s) == less);
    STATIC_REQUIRE(exact_order(-1h, -3601s) == greater);
    STATIC_REQUIRE(exact_order(-1h, -3599s) == less);
    STATIC_REQUIRE(exact_order(0h, -1s) == greater);
    STATIC_REQUIRE(exact_order(std::chrono::weeks(1), std::chrono::days(7)) == equal);
    // Periods of which neither divides the other.
    using thirds   = std::chrono::duration<int, std::ratio<1, 3>>;
    using quarters = std::chrono::duration<int, std::ratio<1, 4>>;
    STATIC_REQUIRE(exact_order(thirds(3), quarters(4)) == equal);
    STATIC_REQUIRE(exact_order(thirds(1), quarters(1)) == greater);
    STATIC_REQUIRE(exact_order(thirds(2), quarters(3)) == less);
    STATIC_REQUIRE(exact_order(thirds(-2), quarters(-3)) == greater);
}

TEST_CASE("durations of any size are compared without overflow")
{
    using wide_hours = std::chrono::duration<std::int64_t, std::ratio<3600>>;
    STATIC_REQUIRE(exact_order(wide_hours(most), 3600s) == greater);
    STATIC_REQUIRE(exact_order(wide_hours(least), 3600s) == less);
    STATIC_REQUIRE(exact_order(3600s, wide_hours(most)) == less);
    STATIC_REQUIRE(exact_order(3600s, wide_hours(least)) == greater);
    STATIC_REQUIRE(exact_order(std::chrono::nanoseconds(most), wide_hours(1)) == greater);
    CHECK(exact_order(wide_hours(most), std::chrono::nanoseconds(most)) == greater);
}

TEST_CASE("durations of real numbers keep their fractions")
{
    using real = std::chrono::duration<double>;
    STATIC_REQUIRE(exact_order(real(0.5), 1s) == less);
    STATIC_REQUIRE(exact_order(real(0.5), 500ms) == equal);
    STATIC_REQUIRE(exact_order(real(0.25), 200ms) == greater);
    STATIC_REQUIRE(exact_order(real(not_a_number), 200ms) == unordered);
    STATIC_REQUIRE(exact_order(200ms, real(not_a_number)) == unordered);
    STATIC_REQUIRE(exact_order(real(infinity), std::chrono::hours::max()) == greater);
}

TEST_CASE("dates are ordered by the calendar, and what is no date is not ordered")
{
    using namespace std::chrono;
    STATIC_REQUIRE(exact_order(2024y / 2 / 29, 2024y / 3 / 1) == less);
    STATIC_REQUIRE(exact_order(2024y / 2 / 29, 2024y / 2 / 29) == equal);
    STATIC_REQUIRE(exact_order(2025y / 1 / 1, 2024y / 12 / 31) == greater);
    STATIC_REQUIRE(exact_order(2023y / 2 / 29, 2023y / 1 / 1) == unordered);
}
