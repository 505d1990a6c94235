// Making numbers, durations and dates smaller.
#pragma once

#include <slipform/core/type_traits.hpp>

#include <chrono>
#include <cstdint>
#include <type_traits>

namespace slipform::inline v0::testing::detail {

using namespace slipform::detail;

/// Towards 0, by large steps first. `replace(n)` says whether n will do instead.
template <class Replace> void shrink_count(std::int64_t count, Replace replace)
{
    for (std::int64_t step = count; step != 0; step /= 2)
        while ((step > 0 ? step <= count : step >= count) && replace(count - step))
            count -= step;
}

/// Numbers and durations towards 0, dates towards 1970. `replace(v)` puts v into the place, if it
/// will do.
template <class V, class Replace> void shrink_number(V const& place, Replace replace)
{
    if constexpr (real<V>) {
        for (double const simple : {0.0, 1.0, -1.0})
            if (place == simple || replace(simple))
                return;
        if (place > -1e15 && place < 1e15)
            if (auto const whole = static_cast<double>(static_cast<std::int64_t>(place));
                place != whole)
                replace(whole);
    } else if constexpr (integer<V>) {
        if (std::is_unsigned_v<V> && place > static_cast<V>(INT64_MAX))
            replace(static_cast<V>(INT64_MAX));
        if (std::is_signed_v<V> || place <= static_cast<V>(INT64_MAX))
            shrink_count(static_cast<std::int64_t>(place),
                         [&](std::int64_t n) { return replace(static_cast<V>(n)); });
    } else if constexpr (is_duration<V>) {
        shrink_count(static_cast<std::int64_t>(place.count()),
                     [&](std::int64_t n) { return replace(V(static_cast<typename V::rep>(n))); });
    } else if (place.ok()) {
        shrink_count(std::int64_t{std::chrono::sys_days(place).time_since_epoch().count()},
                     [&](std::int64_t n) {
                         return replace(V(std::chrono::sys_days(std::chrono::days(n))));
                     });
    }
}

} // namespace slipform::inline v0::testing::detail
