// range: numbers, durations and dates between two bounds.
#include <slipform/dsl/constraint/protocol.hpp>
#include <slipform/dsl/constraint/range.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

using slipform::dsl::constrains;
using slipform::dsl::range;
using namespace std::chrono_literals;

namespace {

template <int Low, int High>
concept can_be_bounds = requires
{
    typename std::bool_constant<range(Low, High).low == Low>;
};

template <class A, class B>
concept can_bound_together = requires(A a, B b)
{
    range(a, b);
};

} // namespace

TEST_CASE("both bounds are included")
{
    STATIC_REQUIRE(!range(1, 3).accepts(0));
    STATIC_REQUIRE(range(1, 3).accepts(1));
    STATIC_REQUIRE(range(1, 3).accepts(3));
    STATIC_REQUIRE(!range(1, 3).accepts(4));
    STATIC_REQUIRE(range(2, 2).accepts(2));
    STATIC_REQUIRE(range(0.5, 1.5).accepts(0.5));
    STATIC_REQUIRE(!range(0.5, 1.5).accepts(0.49999999999999994));
    STATIC_REQUIRE(!range(0.5, 1.5).accepts(1.5000000000000002));
}

TEST_CASE("neither sign nor width misleads")
{
    STATIC_REQUIRE(!range(0, 10).accepts(std::numeric_limits<std::uint64_t>::max()));
    STATIC_REQUIRE(!range(0U, 10U).accepts(-1));
    STATIC_REQUIRE(!range(0, 3600).accepts(std::int64_t{4294970896})); // 3600 modulo 2^32
    STATIC_REQUIRE(range(-1, 10U).accepts(-1));
    STATIC_REQUIRE(range(0, 255).accepts(std::uint8_t{255}));
    STATIC_REQUIRE(range(std::int64_t{-1}, std::uint64_t{1} << 63).accepts(std::uint64_t{1} << 63));
}

TEST_CASE("real numbers may have integer bounds and the other way round")
{
    STATIC_REQUIRE(range(0, 1).accepts(0.5));
    STATIC_REQUIRE(!range(0, 1).accepts(1.5));
    STATIC_REQUIRE(!range(0, 1).accepts(-0.1));
    STATIC_REQUIRE(range(0.5, 2.5).accepts(2));
    STATIC_REQUIRE(!range(0.5, 2.5).accepts(0));
}

TEST_CASE("NaN and the infinities are between no bounds")
{
    constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinity     = std::numeric_limits<double>::infinity();
    STATIC_REQUIRE(!range(0, 1).accepts(not_a_number));
    STATIC_REQUIRE(!range(-1e308, 1e308).accepts(not_a_number));
    STATIC_REQUIRE(!range(-1e308, 1e308).accepts(infinity));
    STATIC_REQUIRE(!range(-1e308, 1e308).accepts(-infinity));
}

TEST_CASE("durations are compared as spans of time")
{
    STATIC_REQUIRE(range(0s, 3600s).accepts(0s));
    STATIC_REQUIRE(range(0s, 3600s).accepts(3600s));
    STATIC_REQUIRE(!range(0s, 3600s).accepts(3601s));
    STATIC_REQUIRE(!range(0s, 3600s).accepts(-1s));
    STATIC_REQUIRE(range(0s, 1h).accepts(60min));
    STATIC_REQUIRE(!range(0s, 1h).accepts(3600001ms));
    STATIC_REQUIRE(!range(0s, 1h).accepts(std::chrono::hours::max()));
    STATIC_REQUIRE(!range(0s, 1h).accepts(std::chrono::hours::min()));
}

TEST_CASE("range: dates are compared by the calendar, and what is no date is refused")
{
    using std::chrono::year_month_day;
    constexpr auto born = range(year_month_day(1900y / 1 / 1), year_month_day(2020y / 12 / 31));
    STATIC_REQUIRE(!born.accepts(year_month_day(1899y / 12 / 31)));
    STATIC_REQUIRE(born.accepts(year_month_day(1900y / 1 / 1)));
    STATIC_REQUIRE(born.accepts(year_month_day(2000y / 2 / 29)));
    STATIC_REQUIRE(born.accepts(year_month_day(2020y / 12 / 31)));
    STATIC_REQUIRE(!born.accepts(year_month_day(2021y / 1 / 1)));
    STATIC_REQUIRE(!born.accepts(year_month_day(2019y / 2 / 29)));
}

TEST_CASE("a range applies to what its bounds are")
{
    using of_numbers   = decltype(range(0, 1));
    using of_durations = decltype(range(0s, 1s));
    using of_dates     = decltype(range(2000y / 1 / 1, 2001y / 1 / 1));
    STATIC_REQUIRE(constrains<of_numbers, int>);
    STATIC_REQUIRE(constrains<of_numbers, double>);
    STATIC_REQUIRE(constrains<of_durations, std::chrono::hours>);
    STATIC_REQUIRE(constrains<of_dates, std::chrono::year_month_day>);
    STATIC_REQUIRE(!constrains<of_numbers, bool>);
    STATIC_REQUIRE(!constrains<of_numbers, char>);
    STATIC_REQUIRE(!constrains<of_numbers, std::string>);
    STATIC_REQUIRE(!constrains<of_numbers, std::vector<int>>);
    STATIC_REQUIRE(!constrains<of_numbers, std::optional<int>>);
    STATIC_REQUIRE(!constrains<of_numbers, std::chrono::seconds>);
    STATIC_REQUIRE(!constrains<of_durations, int>);
    STATIC_REQUIRE(!constrains<of_dates, std::chrono::days>);
    STATIC_REQUIRE(!constrains<of_dates, int>);
}

TEST_CASE("bounds of two kinds, of bool or upside down are refused while compiling")
{
    STATIC_REQUIRE(can_bound_together<int, double>);
    STATIC_REQUIRE(!can_bound_together<int, std::chrono::seconds>);
    STATIC_REQUIRE(!can_bound_together<bool, bool>);
    STATIC_REQUIRE(!can_bound_together<std::string, std::string>);
    STATIC_REQUIRE(can_be_bounds<1, 1>);
    STATIC_REQUIRE(!can_be_bounds<2, 1>);
}

TEST_CASE("range says what it is")
{
    CHECK(range(0, 1).code == slipform::errc::out_of_range);
    CHECK(range(0, 1).name == "range");
    CHECK(range(0, 3600).describe() == "a number from 0 to 3600");
    CHECK(range(-1, 5U).describe() == "a number from -1 to 5");
    CHECK(range(0, 0.25).describe() == "a number from 0 to 0.25");
    CHECK(range(0s, 3600s).describe() == "a number of seconds from 0 to 3600");
    CHECK(range(0s, 1h).describe() == "a number of seconds from 0 to 3600");
    CHECK(range(2020y / 1 / 1, 2024y / 2 / 29).describe() ==
          "a date from 2020-01-01 to 2024-02-29");
}
