// The constraint range: a number, a duration or a date between two bounds.
#pragma once

#include <slipform/core/bound_text.hpp>
#include <slipform/core/compile_error.hpp>
#include <slipform/core/errc.hpp>
#include <slipform/core/exact_order.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::dsl {

template <class Low, class High> struct range_t {
    static constexpr errc             code = errc::out_of_range;
    static constexpr std::string_view name = "range";

    Low  low;
    High high;

    template <class V>
        requires slipform::detail::ordered_with<V, Low> && slipform::detail::ordered_with<V, High>
    [[nodiscard]] constexpr bool accepts(V const& value) const noexcept
    {
        return slipform::detail::exact_order(value, low) >= 0 &&
               slipform::detail::exact_order(value, high) <= 0;
    }
    [[nodiscard]] std::string describe() const
    {
        if constexpr (slipform::detail::duration<Low> && !std::same_as<Low, High>) {
            using finer = std::common_type_t<Low, High>;
            return range_t<finer, finer>{low, high}.describe();
        } else {
            return slipform::detail::kind_of_bound<Low>() + " from " +
                   slipform::detail::spell_bound(low) + " to " +
                   slipform::detail::spell_bound(high);
        }
    }
};

/// Between two bounds, both included: numbers of any types (compared by value, so a sign or a width
/// never misleads, and NaN never passes), durations of any units, or two dates
/// (std::chrono::year_month_day; what is no day of the calendar never passes). Not for bool or
/// characters. Bounds upside down do not compile. Fails with out_of_range.
///
///     field<&R::expiry_time>(range(0s, 2'592'000s))
///     field<&R::score>(range(0, 1))                     // a double may have integer bounds
///     field<&R::born>(range(1900y / 1 / 1, 2020y / 12 / 31))
template <class Low, class High>
    requires slipform::detail::ordered_with<Low, High>
[[nodiscard]] constexpr range_t<Low, High> range(Low low, High high)
{
    if (!(slipform::detail::exact_order(low, high) <= 0))
        slipform::detail::compile_error("slipform: the bounds of this range are upside down");
    return {low, high};
}

} // namespace slipform::inline v0::dsl
