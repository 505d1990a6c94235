// The shortest decimal that reads back as a given double, found exactly and while compiling, and
// its spelling: byte for byte what std::to_chars gives at run time.
#pragma once

#include <slipform/json/big_natural.hpp>
#include <slipform/json/integer.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace slipform::inline v0::json {

namespace detail {

// A double above zero: fraction * 2^exponent, exactly.
struct binary_parts {
    std::uint64_t fraction;
    int           exponent;
    bool          lower_is_nearer; // the next double below is half as far away as the next above
};

[[nodiscard]] constexpr binary_parts split_double(double value) noexcept
{
    auto const          bits     = std::bit_cast<std::uint64_t>(value);
    std::uint64_t const fraction = bits & ((std::uint64_t{1} << 52) - 1);
    int const           biased   = static_cast<int>(bits >> 52 & 0x7FF);
    if (biased == 0)
        return {fraction, -1074, false};
    return {fraction | std::uint64_t{1} << 52, biased - 1075, fraction == 0 && biased > 1};
}

// The digits of a double one after the other, after Steele and White (1990) with the boundaries of
// round-half-even: what remains of the value, and the distances within which a shorter number
// still reads back as the same double, all measured so that `unit` is one in the current place.
class digit_source {
    big_natural remainder_;
    big_natural below_; // to the lower boundary
    big_natural above_; // to the upper one
    big_natural unit_;
    bool        inclusive_; // an even fraction: numbers on the boundary round to it
    int         place_;

    [[nodiscard]] constexpr bool reaches_above(big_natural const& unit) const noexcept
    {
        auto sum = remainder_;
        sum.add(above_);
        int const order = compare(sum, unit);
        return order > 0 || (order == 0 && inclusive_);
    }

public:
    // A distance is half a step, or a quarter of one below a power of two: all is scaled by 4.
    constexpr explicit digit_source(binary_parts const& value) noexcept
        : remainder_(value.fraction * 4), below_(value.lower_is_nearer ? 1 : 2), above_(2),
          unit_(4), inclusive_(value.fraction % 2 == 0), place_(0)
    {
        if (value.exponent >= 0) {
            remainder_.multiply_by_power_of_2(value.exponent);
            below_.multiply_by_power_of_2(value.exponent);
            above_.multiply_by_power_of_2(value.exponent);
        } else {
            unit_.multiply_by_power_of_2(-value.exponent);
        }
        // 78913 / 2^18 is log10(2), nearly: too small a place is set right below, too large a one
        // costs a leading zero.
        int const log2 = value.exponent + static_cast<int>(std::bit_width(value.fraction)) - 1;
        place_         = (log2 * 78'913) >> 18;
        if (place_ >= 0) {
            unit_.multiply_by_power_of_10(place_);
        } else {
            remainder_.multiply_by_power_of_10(-place_);
            below_.multiply_by_power_of_10(-place_);
            above_.multiply_by_power_of_10(-place_);
        }
        for (auto ten = unit_; ten.multiply(10), reaches_above(ten); ++place_)
            unit_ = ten;
    }

    [[nodiscard]] constexpr int place() const noexcept { return place_; }

    // The next digit, and in `last` whether the number may end with it, rounded as need be.
    [[nodiscard]] constexpr unsigned next(bool& last) noexcept
    {
        unsigned digit = 0;
        for (; compare(remainder_, unit_) >= 0; ++digit)
            remainder_.subtract(unit_);
        int const  order = compare(remainder_, below_);
        bool const low   = order < 0 || (order == 0 && inclusive_);
        bool const high  = reaches_above(unit_);
        last             = low || high;
        if (!last) {
            remainder_.multiply(10);
            below_.multiply(10);
            above_.multiply(10);
            return digit;
        }
        if (low && high) {
            auto twice = remainder_;
            twice.multiply(2);
            int const half = compare(twice, unit_);
            return digit + (half > 0 || (half == 0 && digit % 2 != 0) ? 1 : 0);
        }
        return digit + (high ? 1 : 0);
    }
};

} // namespace detail

/// digits * 10^exponent, without zeros at the end of `digits`.
struct shortest_decimal {
    std::uint64_t digits;
    int           exponent;
};

/// Of the decimals that read back as `value` the one with the fewest digits, and of those the
/// nearest. `value` must be finite and above zero.
///
///     json::shorten(0.1)    // {1, -1}
[[nodiscard]] constexpr shortest_decimal shorten(double value) noexcept
{
    detail::digit_source source{detail::split_double(value)};
    shortest_decimal     result{0, source.place()};
    bool                 last = false;
    do {
        result.digits = result.digits * 10 + source.next(last);
        --result.exponent;
    } while (!last);
    ++result.exponent;
    for (; result.digits % 10 == 0; ++result.exponent)
        result.digits /= 10;
    return result;
}

namespace detail {

// The digits of value, an integer from 1 to 10^22, exactly, as std::to_chars gives them and printf
// does: 1.8446744073709552e19 is 18446744073709551616, not ...52000.
constexpr char* write_whole_double(char* out, binary_parts const& value) noexcept
{
    big_natural rest{value.fraction};
    if (value.exponent > 0)
        rest.multiply_by_power_of_2(value.exponent);
    else
        rest = big_natural{value.fraction >> -value.exponent};
    std::array<char, 24> digits{};
    std::size_t          first = digits.size();
    while (!rest.is_zero())
        digits[--first] = static_cast<char>('0' + rest.divide(10));
    while (first != digits.size())
        *out++ = digits[first++];
    return out;
}

// 0.00125, 12.5; `point` is the number of digits before the decimal point, 0 or less if none.
constexpr char* write_fixed(char* out, char const* digits, int count, int point) noexcept
{
    if (point <= 0) {
        *out++ = '0';
        *out++ = '.';
        for (int i = point; i < 0; ++i)
            *out++ = '0';
    }
    for (int i = 0; i < count; ++i) {
        if (i == point && point > 0)
            *out++ = '.';
        *out++ = digits[i];
    }
    return out;
}

// 1.25e-07; `exponent` is that of the first digit.
constexpr char* write_scientific(char* out, char const* digits, int count, int exponent) noexcept
{
    *out++ = digits[0];
    if (count > 1)
        *out++ = '.';
    for (int i = 1; i < count; ++i)
        *out++ = digits[i];
    *out++               = 'e';
    *out++               = exponent < 0 ? '-' : '+';
    auto const magnitude = static_cast<std::uint64_t>(exponent < 0 ? -exponent : exponent);
    if (magnitude < 10)
        *out++ = '0';
    return write_integer(out, magnitude);
}

} // namespace detail

/// Spells a finite double as std::to_chars(first, last, value) does: the shortest decimal, in fixed
/// or in scientific notation, whichever is shorter, and fixed if they are equally long. Writes at
/// most 24 bytes, without a terminator, and returns their end.
///
///     json::write_shortest(out, 100000.0)    // 1e+05
///     json::write_shortest(out, -0.001)      // -0.001
constexpr char* write_shortest(char* out, double value) noexcept
{
    if (std::bit_cast<std::uint64_t>(value) >> 63 != 0) {
        *out++ = '-';
        value  = -value;
    }
    if (value == 0) {
        *out++ = '0';
        return out;
    }
    auto const                         decimal = shorten(value);
    std::array<char, max_integer_size> digits{};
    auto const                         count =
        static_cast<int>(write_integer(digits.data(), decimal.digits) - digits.data());
    int const exponent = decimal.exponent + count - 1;
    int const scientific_size =
        count + (count > 1 ? 1 : 0) + (exponent > 99 || exponent < -99 ? 5 : 4);
    if (decimal.exponent >= 0) {
        if (exponent + 1 <= scientific_size)
            return detail::write_whole_double(out, detail::split_double(value));
    } else if ((exponent >= 0 ? count : count - exponent) + 1 <= scientific_size) {
        return detail::write_fixed(out, digits.data(), count, exponent + 1);
    }
    return detail::write_scientific(out, digits.data(), count, exponent);
}

} // namespace slipform::inline v0::json
