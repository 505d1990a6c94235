// Calendar dates as text: YYYY-MM-DD, the full-date of RFC 3339 section 5.6. Usable while
// compiling, and without the parsing and formatting of <chrono>, which libraries still lack.
#pragma once

#include <chrono>
#include <cstddef>

namespace slipform::inline v0 {

/// The bytes of every date: YYYY-MM-DD.
inline constexpr std::size_t date_size = 10;

namespace detail {

// The number that `count` digits spell, or -1.
[[nodiscard]] constexpr int read_digits(char const* s, int count) noexcept
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        if (s[i] < '0' || s[i] > '9')
            return -1;
        value = value * 10 + (s[i] - '0');
    }
    return value;
}

constexpr char* write_digits(char* out, int count, unsigned value) noexcept
{
    for (int i = count; i-- > 0; value /= 10)
        out[i] = static_cast<char>('0' + value % 10);
    return out + count;
}

} // namespace detail

/// Reads the ten bytes at `s`; false, with `date` left alone, if they are not a day of the
/// proleptic Gregorian calendar in the years 0000 to 9999 (2023-02-29 is none).
///
///     std::chrono::year_month_day date;
///     if (text.size() == date_size && read_date(text.data(), date)) use(date);
[[nodiscard]] constexpr bool read_date(char const* s, std::chrono::year_month_day& date) noexcept
{
    int const year  = detail::read_digits(s, 4);
    int const month = detail::read_digits(s + 5, 2);
    int const day   = detail::read_digits(s + 8, 2);
    if (year < 0 || s[4] != '-' || month < 0 || s[7] != '-' || day < 0)
        return false;
    std::chrono::year_month_day const read{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!read.ok())
        return false;
    date = read;
    return true;
}

/// Whether the date is a day of the calendar in the years 0000 to 9999, and thus has a text.
[[nodiscard]] constexpr bool can_be_written(std::chrono::year_month_day date) noexcept
{
    return date.ok() && date.year() >= std::chrono::year{0} && date.year() <= std::chrono::year{9999};
}

/// Writes exactly ten bytes without a terminator and returns their end. Of a date that cannot be
/// written the bytes are unspecified, but still ten.
constexpr char* write_date(char* out, std::chrono::year_month_day date) noexcept
{
    out    = detail::write_digits(out, 4, static_cast<unsigned>(static_cast<int>(date.year())));
    *out++ = '-';
    out    = detail::write_digits(out, 2, static_cast<unsigned>(date.month()));
    *out++ = '-';
    return detail::write_digits(out, 2, static_cast<unsigned>(date.day()));
}

} // namespace slipform::inline v0
