// A bound in words, for messages: what kind of thing is bounded, and the bound itself.
#pragma once

#include <slipform/core/calendar_date.hpp>
#include <slipform/core/exact_order.hpp>

#include <charconv>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace slipform::inline v0::detail {

/// "seconds", "days", ...; empty for a period that has no name.
template <duration D> [[nodiscard]] constexpr std::string_view unit_name() noexcept
{
    constexpr std::intmax_t num = D::period::num;
    constexpr std::intmax_t den = D::period::den;
    if constexpr (num == 1)
        return den == 1               ? "seconds"
               : den == 1'000         ? "milliseconds"
               : den == 1'000'000     ? "microseconds"
               : den == 1'000'000'000 ? "nanoseconds"
                                      : "";
    else
        return den != 1         ? ""
               : num == 60      ? "minutes"
               : num == 3'600   ? "hours"
               : num == 86'400  ? "days"
               : num == 604'800 ? "weeks"
                                : "";
}

/// "a number", "a number of seconds", "a date".
template <class B> [[nodiscard]] std::string kind_of_bound()
{
    if constexpr (date<B>) {
        return "a date";
    } else {
        std::string text = "a number";
        if constexpr (duration<B>) {
            if (!unit_name<B>().empty())
                text.append(" of ").append(unit_name<B>());
        }
        return text;
    }
}

/// Numbers in their shortest decimal spelling, durations as their count, dates as YYYY-MM-DD.
template <std::integral B> [[nodiscard]] std::string spell_bound(B bound)
{
    return std::to_string(bound);
}
template <std::floating_point B> [[nodiscard]] std::string spell_bound(B bound)
{
    char       text[64];
    auto const end = std::to_chars(text, text + sizeof text, bound).ptr;
    return {text, end};
}
template <duration B> [[nodiscard]] std::string spell_bound(B bound)
{
    return spell_bound(bound.count());
}
template <date B> [[nodiscard]] std::string spell_bound(B bound)
{
    char text[date_size];
    return {text, write_date(text, bound)};
}

} // namespace slipform::inline v0::detail
