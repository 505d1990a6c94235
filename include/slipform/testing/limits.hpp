// What the constraints of a field leave: bounds of a number, lengths of a text, sizes of an array.
#pragma once

#include <slipform/core/type_traits.hpp>
#include <slipform/dsl/constraint.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace slipform::inline v0::testing::detail {

using namespace slipform::detail;

/// Lengths in code points, sizes in items.
struct limits {
    std::size_t least_length = 0;
    std::size_t most_length  = static_cast<std::size_t>(-1);
    std::size_t least_items  = 0;
    std::size_t most_items   = static_cast<std::size_t>(-1);

    static void raise(std::size_t& bound, std::size_t to) { bound = to > bound ? to : bound; }
    static void lower(std::size_t& bound, std::size_t to) { bound = to < bound ? to : bound; }

    void take(dsl::min_length const& c) { raise(least_length, c.limit); }
    void take(dsl::max_length const& c) { lower(most_length, c.limit); }
    void take(dsl::max_bytes const& c) { lower(most_length, c.limit); }
    void take(dsl::min_items const& c) { raise(least_items, c.limit); }
    void take(dsl::max_items const& c) { lower(most_items, c.limit); }
    void take(dsl::non_empty_t const&)
    {
        raise(least_length, 1);
        raise(least_items, 1);
    }
    template <class C> void take(C const&) {}
};
template <class List> limits limits_of(List const& list)
{
    limits found;
    list.for_each([&found](auto const& part) { found.take(part); });
    return found;
}

/// The bounds of a number, a duration or a date, as counts.
template <class V> struct bounds {
    std::int64_t low       = least();
    std::int64_t high      = most();
    double       real_low  = -std::numeric_limits<double>::infinity();
    double       real_high = std::numeric_limits<double>::infinity();

    static constexpr std::int64_t least()
    {
        if constexpr (date<V>)
            return count(std::chrono::year_month_day(std::chrono::year(0), std::chrono::January,
                                                     std::chrono::day(1)));
        else if constexpr (integer<V> && std::is_unsigned_v<V>)
            return 0;
        else if constexpr (integer<V>)
            return static_cast<std::int64_t>((std::numeric_limits<V>::min)());
        else
            return (std::numeric_limits<std::int64_t>::min)();
    }
    static constexpr std::int64_t most()
    {
        if constexpr (date<V>)
            return count(std::chrono::year_month_day(std::chrono::year(9999), std::chrono::December,
                                                     std::chrono::day(31)));
        else if constexpr (integer<V> && sizeof(V) < 8)
            return static_cast<std::int64_t>((std::numeric_limits<V>::max)());
        else
            return (std::numeric_limits<std::int64_t>::max)();
    }
    /// In units of V; a bound of a finer unit is rounded to what is inside of it: `up` or down.
    template <class B> static constexpr std::int64_t count(B const& bound, bool up = true)
    {
        using namespace std::chrono;
        if constexpr (is_duration<V>)
            return static_cast<std::int64_t>((up ? ceil<V>(bound) : floor<V>(bound)).count());
        else if constexpr (date<V>)
            return static_cast<std::int64_t>(sys_days(bound).time_since_epoch().count());
        else
            return static_cast<std::int64_t>(bound);
    }
    static constexpr V value(std::int64_t count)
    {
        if constexpr (is_duration<V>)
            return V(static_cast<typename V::rep>(count));
        else if constexpr (date<V>)
            return std::chrono::sys_days(std::chrono::days(count));
        else
            return static_cast<V>(count);
    }

    template <class B> void raise(B const& to)
    {
        if constexpr (real<V>)
            real_low = static_cast<double>(to) > real_low ? static_cast<double>(to) : real_low;
        else
            low = count(to) > low ? count(to) : low;
    }
    template <class B> void lower(B const& to)
    {
        if constexpr (real<V>)
            real_high = static_cast<double>(to) < real_high ? static_cast<double>(to) : real_high;
        else
            high = count(to, false) < high ? count(to, false) : high;
    }

    template <class L, class H> void take(dsl::range_t<L, H> const& c)
    {
        if constexpr (dsl::constrains<dsl::range_t<L, H>, V>) {
            raise(c.low);
            lower(c.high);
        }
    }
    template <class B> void take(dsl::at_least_t<B> const& c)
    {
        if constexpr (dsl::constrains<dsl::at_least_t<B>, V>)
            raise(c.bound);
    }
    template <class B> void take(dsl::at_most_t<B> const& c)
    {
        if constexpr (dsl::constrains<dsl::at_most_t<B>, V>)
            lower(c.bound);
    }
    template <class C> void take(C const&) {}
};

} // namespace slipform::inline v0::testing::detail
