#include <slipform/testing/limits.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstdint>
#include <limits>

namespace {

namespace dsl = slipform::dsl;
using namespace std::chrono_literals;
using slipform::make_part_list;
using slipform::testing::detail::bounds;
using slipform::testing::detail::limits_of;

template <class V, class... C> bounds<V> bounds_of(C... constraints)
{
    bounds<V> b;
    make_part_list(constraints...).for_each([&b](auto const& part) { b.take(part); });
    return b;
}

TEST_CASE("the narrowest of all lengths and sizes counts")
{
    auto const l = limits_of(make_part_list(dsl::min_length(3), dsl::max_length(9),
                                            dsl::min_length(2), dsl::max_bytes(8),
                                            dsl::min_items(1), dsl::max_items(5), dsl::ascii));
    CHECK(l.least_length == 3);
    CHECK(l.most_length == 8);
    CHECK(l.least_items == 1);
    CHECK(l.most_items == 5);
    auto const one = limits_of(make_part_list(dsl::non_empty));
    CHECK(one.least_length == 1);
    CHECK(one.least_items == 1);
    auto const none = limits_of(make_part_list());
    CHECK(none.least_length == 0);
    CHECK(none.most_items == static_cast<std::size_t>(-1));
}

TEST_CASE("integers are bounded by their type and their constraints")
{
    CHECK(bounds_of<std::int8_t>().low == -128);
    CHECK(bounds_of<std::int8_t>().high == 127);
    CHECK(bounds_of<std::uint64_t>().low == 0);
    CHECK(bounds_of<std::int64_t>().low == std::numeric_limits<std::int64_t>::min());
    auto const b = bounds_of<std::int32_t>(dsl::range(1, 9), dsl::at_least(3), dsl::at_most(20));
    CHECK(b.low == 3);
    CHECK(b.high == 9);
    CHECK(bounds<std::int32_t>::value(b.high) == 9);
}

TEST_CASE("durations are bounded in their own unit, inside the bounds of another")
{
    auto const hours = bounds_of<std::chrono::hours>(dsl::range(90min, 2000min));
    CHECK(hours.low == 2);
    CHECK(hours.high == 33);
    auto const seconds =
        bounds_of<std::chrono::seconds>(dsl::at_least(-1500ms), dsl::at_most(1500ms));
    CHECK(seconds.low == -1);
    CHECK(seconds.high == 1);
    CHECK(bounds<std::chrono::seconds>::value(5) == 5s);
}

TEST_CASE("dates are bounded by their constraints and by what can be written")
{
    using date = std::chrono::year_month_day;
    date const first{std::chrono::year(1900), std::chrono::January, std::chrono::day(1)};
    CHECK(bounds<date>::value(bounds_of<date>(dsl::at_least(first)).low) == first);
    CHECK(int(bounds<date>::value(bounds_of<date>().low).year()) == 0);
    CHECK(int(bounds<date>::value(bounds_of<date>().high).year()) == 9999);
}

TEST_CASE("doubles are bounded by their constraints alone")
{
    auto const b = bounds_of<double>(dsl::range(0, 1), dsl::at_least(0.25));
    CHECK(b.real_low == 0.25);
    CHECK(b.real_high == 1.0);
    CHECK(bounds_of<double>().real_high == std::numeric_limits<double>::infinity());
}

TEST_CASE("a bound that has no meaning for a value is passed over")
{
    CHECK(bounds_of<std::int32_t>(dsl::range(1s, 2s)).low ==
          std::numeric_limits<std::int32_t>::min());
    CHECK(bounds_of<std::chrono::seconds>(dsl::at_most(5)).high ==
          std::numeric_limits<std::int64_t>::max());
}

} // namespace
