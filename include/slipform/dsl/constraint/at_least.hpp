// The constraint at_least: a number, a duration or a date with a lower bound.
#pragma once

#include <slipform/core/bound_text.hpp>
#include <slipform/core/errc.hpp>
#include <slipform/core/exact_order.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

template <class Bound> struct at_least_t {
    static constexpr errc             code = errc::out_of_range;
    static constexpr std::string_view name = "at_least";

    Bound bound;

    template <slipform::detail::ordered_with<Bound> V>
    [[nodiscard]] constexpr bool accepts(V const& value) const noexcept
    {
        return slipform::detail::exact_order(value, bound) >= 0;
    }
    [[nodiscard]] std::string describe() const
    {
        return slipform::detail::kind_of_bound<Bound>() +
               (slipform::detail::date<Bound> ? " not before " : " not below ") +
               slipform::detail::spell_bound(bound);
    }
};

/// The bound or more: numbers, durations and dates, compared as range compares them. Fails with
/// out_of_range.
///
///     field<&R::ttl>(at_least(301s))
template <class Bound>
    requires slipform::detail::ordered_with<Bound, Bound>
[[nodiscard]] constexpr at_least_t<Bound> at_least(Bound bound) noexcept
{
    return {bound};
}

} // namespace slipform::inline v0::dsl
