// Integers in JSON text. Written as plain digits; read by value, so that 3600, 3600.0 and 36e2 are
// one integer, 3600.5 is none, and what the type cannot hold is told and never wrapped.
#pragma once

#include <slipform/config.hpp>
#include <slipform/json/number_token.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace slipform::inline v0::json {

/// The most bytes that write_integer writes: those of 18446744073709551615.
inline constexpr std::size_t max_integer_size = 20;

/// What reading an integer found.
template <class I> struct integer_result {
    char const*   end;    ///< one past the number, or on the byte at fault if not_a_number
    I             value;  ///< 0 unless ok
    number_status status; ///< nothing but ok lets `value` be used
};

namespace detail {

// "00", "01", ... "99"
inline constexpr auto digit_pairs = [] {
    std::array<char, 200> pairs{};
    for (unsigned i = 0; i < 100; ++i) {
        pairs[2 * i]     = static_cast<char>('0' + i / 10);
        pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return pairs;
}();

constexpr void write_pair(char* out, std::uint32_t value) noexcept
{
    // Both loads before both stores: compilers then make one of each.
    char const tens = digit_pairs[2 * value];
    char const ones = digit_pairs[2 * value + 1];
    out[0]          = tens;
    out[1]          = ones;
}

// Exactly eight digits; value < 10^8.
constexpr char* write_8_digits(char* out, std::uint32_t value) noexcept
{
    std::uint32_t const high = value / 10'000;
    std::uint32_t const low  = value % 10'000;
    write_pair(out, high / 100);
    write_pair(out + 2, high % 100);
    write_pair(out + 4, low / 100);
    write_pair(out + 6, low % 100);
    return out + 8;
}

// As many digits as it takes; value < 100.
constexpr char* write_below_100(char* out, std::uint32_t value) noexcept
{
    if (value < 10) {
        *out = static_cast<char>('0' + value);
        return out + 1;
    }
    write_pair(out, value);
    return out + 2;
}

// As many digits as it takes; value < 10^8.
constexpr char* write_up_to_8_digits(char* out, std::uint32_t value) noexcept
{
    if (value < 100)
        return write_below_100(out, value);
    if (value < 10'000) {
        out = write_below_100(out, value / 100);
        write_pair(out, value % 100);
        return out + 2;
    }
    std::uint32_t const low  = value % 10'000;
    std::uint32_t const high = value / 10'000;
    if (high < 100) {
        out = write_below_100(out, high);
    } else {
        out = write_below_100(out, high / 100);
        write_pair(out, high % 100);
        out += 2;
    }
    write_pair(out, low / 100);
    write_pair(out + 2, low % 100);
    return out + 4;
}

} // namespace detail

/// Writes the digits of `value` without a terminator and returns their end; `out` has room for
/// max_integer_size bytes.
///
///     char text[json::max_integer_size];
///     auto const size = json::write_integer(text, std::uint64_t{3600}) - text; // 4
constexpr char* write_integer(char* out, std::uint64_t value) noexcept
{
    constexpr std::uint64_t ten_to_8 = 100'000'000;
    if (value < ten_to_8)
        return detail::write_up_to_8_digits(out, static_cast<std::uint32_t>(value));
    std::uint64_t const high = value / ten_to_8;
    auto const          low  = static_cast<std::uint32_t>(value % ten_to_8);
    if (high < ten_to_8) {
        out = detail::write_up_to_8_digits(out, static_cast<std::uint32_t>(high));
    } else {
        auto const top = static_cast<std::uint32_t>(high / ten_to_8);
        out            = detail::write_up_to_8_digits(out, top);
        out            = detail::write_8_digits(out, static_cast<std::uint32_t>(high % ten_to_8));
    }
    return detail::write_8_digits(out, low);
}

/// The same with a sign where it is negative.
constexpr char* write_integer(char* out, std::int64_t value) noexcept
{
    auto magnitude = static_cast<std::uint64_t>(value);
    if (value < 0) {
        *out++    = '-';
        magnitude = 0 - magnitude;
    }
    return write_integer(out, magnitude);
}

namespace detail {

struct magnitude_result {
    std::uint64_t value;
    number_status status;
};

// Digits by value: those before the shifted decimal point make the integer, those behind it must
// be zero. One step a digit, whatever their number.
class magnitude_reader {
    std::uint64_t value_ = 0;
    std::int64_t  places_; // digits still before the shifted point; negative: behind it
    bool          overflow_   = false;
    bool          fractional_ = false;

public:
    constexpr explicit magnitude_reader(std::int64_t places) noexcept : places_(places) {}

    constexpr void append(unsigned digit) noexcept
    {
        constexpr auto most = (std::numeric_limits<std::uint64_t>::max)();
        if (value_ > most / 10 || value_ * 10 > most - digit)
            overflow_ = true;
        else
            value_ = value_ * 10 + digit;
    }

    constexpr void read(char const* digits, char const* end) noexcept
    {
        for (; digits != end; ++digits, --places_) {
            if (places_ > 0)
                append(digit_at(digits));
            else
                fractional_ |= *digits != '0';
        }
    }

    [[nodiscard]] constexpr magnitude_result finish() noexcept
    {
        if (fractional_)
            return {0, number_status::not_integral};
        for (; places_ > 0 && value_ != 0 && !overflow_; --places_)
            append(0);
        if (overflow_)
            return {0, number_status::out_of_type};
        return {value_, number_status::ok};
    }
};

[[nodiscard]] constexpr magnitude_result magnitude_of(number_parts const& n) noexcept
{
    if (!n.valid)
        return {0, number_status::not_a_number};
    magnitude_reader reader{(n.integer_end - n.integer) + n.exponent};
    reader.read(n.integer, n.integer_end);
    reader.read(n.fraction, n.fraction_end);
    return reader.finish();
}

// Every spelling that the short cuts below do not take. Kept out of line: those are inlined.
SLIPFORM_NO_INLINE constexpr integer_result<std::int64_t> read_any_int64(char const* p) noexcept
{
    auto const n = split_number(p);
    auto const m = magnitude_of(n);
    if (m.status != number_status::ok)
        return {n.end, 0, m.status};
    std::uint64_t const most = (std::uint64_t{1} << 63) - (n.negative ? 0 : 1);
    if (m.value > most)
        return {n.end, 0, number_status::out_of_type};
    std::uint64_t const value = n.negative ? 0 - m.value : m.value;
    return {n.end, static_cast<std::int64_t>(value), number_status::ok};
}

SLIPFORM_NO_INLINE constexpr integer_result<std::uint64_t> read_any_uint64(char const* p) noexcept
{
    auto const n = split_number(p);
    auto const m = magnitude_of(n);
    if (m.status == number_status::ok && n.negative && m.value != 0)
        return {n.end, 0, number_status::out_of_type};
    return {n.end, m.value, m.status};
}

} // namespace detail

/// What read_plain_digits() found.
struct plain_digits {
    char const*   end; ///< nullptr if there are none
    std::uint64_t value;
};

/// The digits at p if they are a whole number by themselves, of 18 digits at most, which fit in any
/// case.
[[nodiscard]] constexpr plain_digits read_plain_digits(char const* p) noexcept
{
    char const* const begin = p;
    std::uint64_t     value = 0;
    for (unsigned digit = 0; (digit = detail::digit_at(p)) <= 9; ++p)
        value = value * 10 + digit;
    // 1 to 18 digits, one only if the first is 0
    auto const extra = static_cast<std::size_t>(p - begin) - 1;
    bool const plain = extra < (*begin == '0' ? 1U : 18U) && *p != '.' && (*p | 0x20) != 'e';
    return {plain ? p : nullptr, value};
}

/// Reads the integer at p by value: 3600, 3600.0 and 36e2 are the same, with any number of digits
/// and any exponent. See number_token.hpp for the bytes it may look at, and integer_result for
/// failure. What follows the number is not looked at.
///
///     auto const r = json::read_int64(p, last);
///     if (r.status == json::number_status::ok) use(r.value);
[[nodiscard]] constexpr integer_result<std::int64_t> read_int64(char const* p,
                                                                char const* /*last*/) noexcept
{
    bool const negative = *p == '-';
    auto const plain    = read_plain_digits(p + (negative ? 1 : 0));
    if (plain.end == nullptr) [[unlikely]]
        return detail::read_any_int64(p);
    auto const value = static_cast<std::int64_t>(plain.value);
    return {plain.end, negative ? -value : value, number_status::ok};
}

/// The same for integers from 0 on; -0 is 0, and -1 is out_of_type.
[[nodiscard]] constexpr integer_result<std::uint64_t> read_uint64(char const* p,
                                                                  char const* /*last*/) noexcept
{
    auto const plain = read_plain_digits(p);
    if (plain.end == nullptr) [[unlikely]]
        return detail::read_any_uint64(p);
    return {plain.end, plain.value, number_status::ok};
}

} // namespace slipform::inline v0::json
