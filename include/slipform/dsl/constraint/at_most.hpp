// The constraint at_most: a number, a duration or a date with an upper bound.
#pragma once

#include <slipform/core/bound_text.hpp>
#include <slipform/core/errc.hpp>
#include <slipform/core/exact_order.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

template <class Bound> struct at_most_t {
    static constexpr errc             code = errc::out_of_range;
    static constexpr std::string_view name = "at_most";

    Bound bound;

    template <slipform::detail::ordered_with<Bound> V>
    [[nodiscard]] constexpr bool accepts(V const& value) const noexcept
    {
        return slipform::detail::exact_order(value, bound) <= 0;
    }
    [[nodiscard]] std::string describe() const
    {
        return slipform::detail::kind_of_bound<Bound>() +
               (slipform::detail::date<Bound> ? " not after " : " not above ") +
               slipform::detail::spell_bound(bound);
    }
};

/// The bound or less: numbers, durations and dates, compared as range compares them. Fails with
/// out_of_range.
///
///     field<&R::attempts>(at_most(5))
template <class Bound>
    requires slipform::detail::ordered_with<Bound, Bound>
[[nodiscard]] constexpr at_most_t<Bound> at_most(Bound bound) noexcept
{
    return {bound};
}

} // namespace slipform::inline v0::dsl
