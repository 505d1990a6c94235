// Calendar dates as text: YYYY-MM-DD, the full-date of RFC 3339 section 5.6. Usable while
// compiling, and without the parsing and formatting of <chrono>, which libraries still lack.
#pragma once

#include <bit>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace slipform::inline v0 {

/// The bytes of every date: YYYY-MM-DD.
inline constexpr std::size_t date_size = 10;

namespace detail {

/// The eight characters YYYY-MM- as numbers, two digits each in the bytes 0, 2 and 5; all bits set
/// if they are no such text. The first character is the lowest byte. A date takes two thirds of the
/// instructions that a loop over its digits takes.
[[nodiscard]] constexpr std::uint64_t read_year_and_month(std::uint64_t text) noexcept
{
    std::uint64_t const digits = text ^ 0x2D30'302D'3030'3030U; // of "0000-00-", backwards
    std::uint64_t const above  = digits + 0x0006'0600'0606'0606U;
    if (((digits | above) & 0xFFF0'F0FF'F0F0'F0F0U) != 0)
        return ~std::uint64_t{0};
    return digits * 10 + (digits >> 8);
}

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
    std::uint64_t text = 0;
    if (std::endian::native == std::endian::little && !std::is_constant_evaluated())
        std::memcpy(&text, s, 8);
    else
        for (int i = 8; i-- > 0;)
            text = text << 8 | static_cast<unsigned char>(s[i]);
    std::uint64_t const pairs = detail::read_year_and_month(text);
    int const           day   = detail::read_digits(s + 8, 2);
    if (pairs == ~std::uint64_t{0} || day < 0)
        return false;
    int const  year  = static_cast<int>(pairs & 0xFF) * 100 + static_cast<int>(pairs >> 16 & 0xFF);
    auto const month = static_cast<unsigned>(pairs >> 40 & 0xFF);
    std::chrono::year_month_day const read{std::chrono::year{year}, std::chrono::month{month},
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
