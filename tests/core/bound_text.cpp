// Bounds in words.
#include <slipform/core/bound_text.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstdint>
#include <limits>

using slipform::detail::kind_of_bound;
using slipform::detail::spell_bound;
using namespace std::chrono_literals;

TEST_CASE("numbers are spelled in their shortest decimal form")
{
    CHECK(spell_bound(0) == "0");
    CHECK(spell_bound(-1) == "-1");
    CHECK(spell_bound(std::int8_t{-128}) == "-128");
    CHECK(spell_bound(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    CHECK(spell_bound(0.1) == "0.1");
    CHECK(spell_bound(1.0) == "1");
    CHECK(spell_bound(-2.5) == "-2.5");
    CHECK(spell_bound(1e300) == "1e+300");
    CHECK(spell_bound(std::numeric_limits<double>::lowest()) == "-1.7976931348623157e+308");
}

TEST_CASE("durations are spelled as their count and dates as YYYY-MM-DD")
{
    CHECK(spell_bound(3600s) == "3600");
    CHECK(spell_bound(std::chrono::duration<double>(0.5)) == "0.5");
    CHECK(spell_bound(2024y / 2 / 29) == "2024-02-29");
    CHECK(spell_bound(std::chrono::year_month_day(1y / 1 / 1)) == "0001-01-01");
}

TEST_CASE("the kind of a bound names its unit, if the unit has a name")
{
    CHECK(kind_of_bound<int>() == "a number");
    CHECK(kind_of_bound<double>() == "a number");
    CHECK(kind_of_bound<std::chrono::year_month_day>() == "a date");
    CHECK(kind_of_bound<std::chrono::nanoseconds>() == "a number of nanoseconds");
    CHECK(kind_of_bound<std::chrono::microseconds>() == "a number of microseconds");
    CHECK(kind_of_bound<std::chrono::milliseconds>() == "a number of milliseconds");
    CHECK(kind_of_bound<std::chrono::seconds>() == "a number of seconds");
    CHECK(kind_of_bound<std::chrono::minutes>() == "a number of minutes");
    CHECK(kind_of_bound<std::chrono::hours>() == "a number of hours");
    CHECK(kind_of_bound<std::chrono::days>() == "a number of days");
    CHECK(kind_of_bound<std::chrono::weeks>() == "a number of weeks");
    CHECK(kind_of_bound<std::chrono::duration<int, std::ratio<1, 3>>>() == "a number");
    CHECK(kind_of_bound<std::chrono::duration<int, std::ratio<7, 3>>>() == "a number");
}
