// Moments as text: the date-time of RFC 3339 section 5.6.
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/calendar_date.hpp>

#include <chrono>
#include <cstddef>
#include <string_view>

namespace slipform::inline v0 {

namespace detail {

/// Whether two digits at `s` are a number up to `most`, and the byte behind them, if one is asked
/// for, is `then`.
[[nodiscard]] constexpr bool is_clock_part(char const* s, int most, char then = 0) noexcept
{
    int const value = read_digits(s, 2);
    return value >= 0 && value <= most && (then == 0 || s[2] == then);
}

} // namespace detail

/// Whether the text is a date and a time of day with its distance from UTC: a day of the calendar,
/// `T`, hours, minutes, seconds, any number of decimals, then `Z` or hours and minutes with a sign.
/// `t` and `z` may stand for the capitals. A leap second is none here: few readers know them.
///
///     is_date_time("2026-11-20T12:00:00.000Z")
[[nodiscard]] constexpr bool is_date_time(std::string_view text) noexcept
{
    constexpr std::size_t clock = date_size + 1, decimals = clock + 8;
    if (text.size() < decimals + 1)
        return false;
    char const* const           s = text.data();
    std::chrono::year_month_day date;
    if (!read_date(s, date) || (s[date_size] != 'T' && s[date_size] != 't') ||
        !detail::is_clock_part(s + clock, 23, ':') ||
        !detail::is_clock_part(s + clock + 3, 59, ':') || !detail::is_clock_part(s + clock + 6, 59))
        return false;
    std::string_view rest = text.substr(decimals);
    if (rest.front() == '.') {
        std::size_t digits = 1;
        while (digits < rest.size() && detail::is_digit(rest[digits]))
            ++digits;
        if (digits == 1)
            return false;
        rest.remove_prefix(digits);
    }
    if (rest == "Z" || rest == "z")
        return true;
    return rest.size() == 6 && (rest[0] == '+' || rest[0] == '-') &&
           detail::is_clock_part(rest.data() + 1, 23, ':') &&
           detail::is_clock_part(rest.data() + 4, 59);
}

} // namespace slipform::inline v0
