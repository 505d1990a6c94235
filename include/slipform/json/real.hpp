// Real numbers in JSON text: doubles written in their shortest spelling and read back correctly
// rounded, whatever the locale of the program.
#pragma once

#include <slipform/config.hpp>
#include <slipform/json/number_token.hpp>
#include <slipform/json/shortest_decimal.hpp>

#include <array>
#include <bit>
#include <cfloat>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <system_error>
#include <type_traits>
#include <version>

namespace slipform::inline v0::json {

/// Room enough for what write_double writes, which is 24 bytes at most.
inline constexpr std::size_t max_double_size = 32;

/// Whether `value` is neither infinite nor not-a-number, which JSON cannot say. Unlike
/// std::isfinite it works while compiling and under -ffast-math.
[[nodiscard]] constexpr bool is_finite(double value) noexcept
{
    return (std::bit_cast<std::uint64_t>(value) >> 52 & 0x7FF) != 0x7FF;
}

/// Writes the shortest spelling that reads back as `value`, without a terminator, and returns its
/// end; `out` has room for max_double_size bytes. `value` must be finite: write null for
/// others. The bytes are those of std::to_chars, while compiling as well.
///
///     char text[json::max_double_size];
///     auto const size = json::write_double(text, 0.1) - text; // 3: 0.1
constexpr char* write_double(char* out, double value) noexcept
{
    // libc++ has had std::to_chars for doubles since 14, but defines the macro only once
    // std::from_chars has come as well.
#if (defined(__cpp_lib_to_chars) && __cpp_lib_to_chars >= 201611L) ||                              \
    (defined(_LIBCPP_VERSION) && _LIBCPP_VERSION >= 14000 && !defined(__APPLE__))
    if (!std::is_constant_evaluated())
        return std::to_chars(out, out + max_double_size, value).ptr;
#endif
    return write_shortest(out, value);
}

/// What reading a double found.
struct double_result {
    char const*   end;    ///< one past the number, or on the byte at fault if not_a_number
    double        value;  ///< 0 unless ok
    number_status status; ///< ok, not_a_number, or out_of_type if it would round to infinity
};

namespace detail {

// A number of any length as digits and exponent, short and without a decimal point, so that the
// locale has no say in how strtod reads it.
class bounded_spelling {
    // A double and the middle between two have 767 significant digits at most; of those behind
    // only matters whether there is one that is not zero.
    static constexpr int most_digits = 768;

    std::array<char, most_digits + 32> text_{};
    char*                              out_     = text_.data();
    int                                count_   = 0;
    std::int64_t                       dropped_ = 0;
    bool                               sticky_  = false;

    void append(char const* digits, char const* end) noexcept
    {
        for (; digits != end; ++digits) {
            if (count_ == most_digits) {
                ++dropped_;
                sticky_ |= *digits != '0';
            } else if (count_ != 0 || *digits != '0') {
                *out_++ = *digits;
                ++count_;
            }
        }
    }

public:
    explicit bounded_spelling(number_parts const& n) noexcept
    {
        if (n.negative)
            *out_++ = '-';
        append(n.integer, n.integer_end);
        append(n.fraction, n.fraction_end);
        std::int64_t exponent = n.exponent - (n.fraction_end - n.fraction) + dropped_;
        if (sticky_) {
            *out_++ = '1';
            --exponent;
        }
        if (count_ == 0)
            *out_++ = '0';
        // Beyond these all is infinite or zero, with as many digits as there may be.
        constexpr std::int64_t bound = 10'000;
        if (exponent > bound)
            exponent = bound;
        if (exponent < -bound)
            exponent = -bound;
        *out_++                        = 'e';
        *write_integer(out_, exponent) = '\0';
    }

    [[nodiscard]] char const* c_str() const noexcept { return text_.data(); }
};

// A valid number that starts at p, of any length and any exponent.
SLIPFORM_NO_INLINE inline double_result read_any_double(char const*         p,
                                                        number_parts const& n) noexcept
{
    double value   = 0;
    bool   is_read = false;
#if defined(__cpp_lib_to_chars) && __cpp_lib_to_chars >= 201611L
    // It fails on numbers too large and too small alike, and a library may cap the exponent before
    // it knows how many digits outweigh it: long texts are left to what follows.
    is_read = n.end - p < 1'000 && std::from_chars(p, n.end, value).ec == std::errc{};
#else
    static_cast<void>(p);
#endif
    if (!is_read)
        value = std::strtod(bounded_spelling{n}.c_str(), nullptr);
    if (!is_finite(value))
        return {n.end, 0, number_status::out_of_type};
    return {n.end, value, number_status::ok};
}

inline constexpr std::array<double, 23> exact_powers_of_10{
    1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

} // namespace detail

/// Reads the number at p, rounded to the nearest double, to the even one of two equally near. Too
/// small a number is 0 or subnormal and ok; -0 keeps its sign. See number_token.hpp for the bytes
/// it may look at, and double_result for failure. What follows the number is not looked at.
///
///     auto const r = json::read_double(p, last);
///     if (r.status == json::number_status::ok) use(r.value);
[[nodiscard]] inline double_result read_double(char const* p, char const* /*last*/) noexcept
{
    auto const n = detail::split_number(p);
    if (!n.valid) [[unlikely]]
        return {n.end, 0, number_status::not_a_number};
    // Clinger (1990): where digits and power of ten are both exact, one operation rounds once.
    constexpr bool          rounds_once = FLT_EVAL_METHOD == 0 || FLT_EVAL_METHOD == 1;
    constexpr std::uint64_t most_exact  = std::uint64_t{1} << 53;
    std::int64_t const      exponent    = n.exponent - (n.fraction_end - n.fraction);
    if (rounds_once && n.digit_count() <= 19 && n.mantissa <= most_exact && exponent >= -22 &&
        exponent <= 22) [[likely]] {
        auto value = static_cast<double>(n.mantissa);
        if (exponent < 0)
            value /= detail::exact_powers_of_10[static_cast<std::size_t>(-exponent)];
        else
            value *= detail::exact_powers_of_10[static_cast<std::size_t>(exponent)];
        return {n.end, n.negative ? -value : value, number_status::ok};
    }
    return detail::read_any_double(p, n);
}

} // namespace slipform::inline v0::json
