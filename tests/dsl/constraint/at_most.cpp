// at_most: numbers, durations and dates with an upper bound.
#include <slipform/dsl/constraint/at_most.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

using slipform::dsl::at_most;
using slipform::dsl::constrains;
using namespace std::chrono_literals;

TEST_CASE("the upper bound is included")
{
    STATIC_REQUIRE(at_most(3).accepts(2));
    STATIC_REQUIRE(at_most(3).accepts(3));
    STATIC_REQUIRE(!at_most(3).accepts(4));
    STATIC_REQUIRE(at_most(0.5).accepts(0.25));
    STATIC_REQUIRE(at_most(0.5).accepts(0.5));
    STATIC_REQUIRE(!at_most(0.5).accepts(1));
    STATIC_REQUIRE(at_most(300s).accepts(4min));
    STATIC_REQUIRE(at_most(300s).accepts(5min));
    STATIC_REQUIRE(!at_most(300s).accepts(300001ms));
}

TEST_CASE("at_most: neither sign nor width nor overflow misleads")
{
    STATIC_REQUIRE(at_most(0U).accepts(-1));
    STATIC_REQUIRE(!at_most(-1).accepts(std::numeric_limits<std::uint64_t>::max()));
    STATIC_REQUIRE(!at_most(1s).accepts(std::chrono::hours::max()));
    STATIC_REQUIRE(at_most(1s).accepts(std::chrono::hours::min()));
}

TEST_CASE("at_most: NaN is on no side of a bound, an infinity is")
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    STATIC_REQUIRE(!at_most(0).accepts(std::numeric_limits<double>::quiet_NaN()));
    STATIC_REQUIRE(!at_most(0.0).accepts(std::numeric_limits<double>::quiet_NaN()));
    STATIC_REQUIRE(!at_most(0).accepts(infinity));
    STATIC_REQUIRE(at_most(0).accepts(-infinity));
}

TEST_CASE("at_most: dates are compared by the calendar, and what is no date is refused")
{
    using std::chrono::year_month_day;
    constexpr auto bound = at_most(year_month_day(2020y / 1 / 1));
    STATIC_REQUIRE(bound.accepts(year_month_day(2019y / 12 / 31)));
    STATIC_REQUIRE(bound.accepts(year_month_day(2020y / 1 / 1)));
    STATIC_REQUIRE(!bound.accepts(year_month_day(2020y / 1 / 2)));
    STATIC_REQUIRE(!bound.accepts(year_month_day(2021y / 2 / 29)));
    STATIC_REQUIRE(!bound.accepts(year_month_day(2019y / 2 / 29)));
}

TEST_CASE("at_most applies to what its bound is")
{
    using number   = decltype(at_most(1));
    using duration = decltype(at_most(1s));
    STATIC_REQUIRE(constrains<number, double>);
    STATIC_REQUIRE(constrains<number, std::int8_t>);
    STATIC_REQUIRE(constrains<duration, std::chrono::hours>);
    STATIC_REQUIRE(!constrains<number, bool>);
    STATIC_REQUIRE(!constrains<number, char>);
    STATIC_REQUIRE(!constrains<number, std::string>);
    STATIC_REQUIRE(!constrains<number, std::vector<int>>);
    STATIC_REQUIRE(!constrains<number, std::chrono::seconds>);
    STATIC_REQUIRE(!constrains<duration, int>);
}

TEST_CASE("at_most says what it is")
{
    CHECK(at_most(1).code == slipform::errc::out_of_range);
    CHECK(at_most(1).name == "at_most");
    CHECK(at_most(-1).describe() == "a number not above -1");
    CHECK(at_most(0.5).describe() == "a number not above 0.5");
    CHECK(at_most(301s).describe() == "a number of seconds not above 301");
    CHECK(at_most(std::chrono::year_month_day(2020y / 1 / 1)).describe() ==
          "a date not after 2020-01-01");
}
