// The order of two numbers, durations or dates of different types, by value: no conversion wraps,
// rounds or overflows on the way.
#pragma once

#include <slipform/core/type_traits.hpp>

#include <chrono>
#include <compare>
#include <concepts>
#include <cstdint>
#include <limits>
#include <ratio>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::detail {

/// Whether values of the two types have an order that means something.
template <class A, class B>
concept ordered_with = (number<A> && number<B>) || (duration<A> && duration<B>) ||
                       (date<A> && date<B>);

/// An integer and a real number, exactly: 2^53 + 1 is above the double 2^53.
template <std::integral I, std::floating_point F>
[[nodiscard]] constexpr std::partial_ordering order_of_mixed(I i, F f) noexcept
{
    if (f != f)
        return std::partial_ordering::unordered;
    constexpr F beyond = static_cast<F>((std::numeric_limits<I>::max)() / 2 + 1) * 2;
    if (f >= beyond)
        return std::partial_ordering::less;
    if (f < static_cast<F>((std::numeric_limits<I>::min)()))
        return std::partial_ordering::greater;
    I const whole = static_cast<I>(f);
    if (i != whole)
        return i < whole ? std::partial_ordering::less : std::partial_ordering::greater;
    return static_cast<F>(whole) <=> f;
}

/// Unordered if either is NaN.
template <number A, number B>
[[nodiscard]] constexpr std::partial_ordering exact_order(A a, B b) noexcept
{
    if constexpr (std::integral<A> && std::integral<B>) {
        if (std::cmp_equal(a, b))
            return std::partial_ordering::equivalent;
        return std::cmp_less(a, b) ? std::partial_ordering::less : std::partial_ordering::greater;
    } else if constexpr (std::integral<A>) {
        return order_of_mixed(a, b);
    } else if constexpr (std::integral<B>) {
        return 0 <=> order_of_mixed(b, a);
    } else {
        return a <=> b;
    }
}

/// `count` times a positive `factor`, or the end of the range it is beyond.
[[nodiscard]] constexpr std::int64_t saturated_product(std::int64_t count,
                                                       std::int64_t factor) noexcept
{
    constexpr auto most = (std::numeric_limits<std::int64_t>::max)();
    if (count > most / factor)
        return most;
    return count < -(most / factor) ? -most : count * factor;
}

/// Durations of any two periods. A count as large as its type allows does not overflow, which the
/// comparison of the standard library does: hours read from a document may be any number.
template <duration A, duration B>
[[nodiscard]] constexpr std::partial_ordering exact_order(A const& a, B const& b) noexcept
{
    using from = typename A::period;
    using to   = typename B::period;
    if constexpr (from::num == to::num && from::den == to::den) {
        return exact_order(a.count(), b.count());
    } else {
        using scale                    = std::ratio_divide<from, to>;
        constexpr std::int64_t a_scale = scale::num; // compares a * a_scale with b * b_scale
        constexpr std::int64_t b_scale = scale::den;
        if constexpr (std::floating_point<typename A::rep> ||
                      std::floating_point<typename B::rep>) {
            auto const left  = static_cast<long double>(a.count());
            auto const right = static_cast<long double>(b.count());
            if (left != left || right != right) // arithmetic on NaN is no constant expression
                return std::partial_ordering::unordered;
            return left * static_cast<long double>(a_scale) <=>
                   right * static_cast<long double>(b_scale);
        } else {
            std::int64_t const target = saturated_product(b.count(), b_scale);
            std::int64_t const rest   = (target % a_scale + a_scale) % a_scale;
            auto const         order  = exact_order(a.count(), (target - rest) / a_scale);
            return order == 0 && rest != 0 ? std::partial_ordering::less : order;
        }
    }
}

/// Dates; unordered if `a` is no day of the calendar.
template <date A>
[[nodiscard]] constexpr std::partial_ordering exact_order(A const& a, A const& b) noexcept
{
    if (!a.ok())
        return std::partial_ordering::unordered;
    if (a == b)
        return std::partial_ordering::equivalent;
    return a < b ? std::partial_ordering::less : std::partial_ordering::greater;
}

} // namespace slipform::inline v0::detail
