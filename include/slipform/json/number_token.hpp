// The syntax of a JSON number, RFC 8259 section 6, apart from its value: where it ends, which byte
// is wrong, and the parts from which integer.hpp and real.hpp compute a value.
#pragma once

#include <cstdint>

namespace slipform::inline v0::json {

// The rule of memory for every reader of numbers, here and in integer.hpp and real.hpp. They take
// [p, last) and never compare with `last`: either a byte of [p, last) cannot belong to a number,
// or *last is readable and '\0'. The caller promises one of the two, and each reader promises to
// look at no byte beyond the first that does not belong to the number.

/// How the reading of a number ended.
enum class number_status {
    ok,
    not_a_number, ///< broken syntax; `end` is the byte at fault
    not_integral, ///< a number, but 3600.5 where an integer is asked for
    out_of_type,  ///< a number, but beyond the type
};

/// The text of one number.
struct number_token {
    char const* begin;
    char const* end;      ///< one past the last byte
    bool        integral; ///< no '.', 'e' or 'E' in it, so not for 1e3, although that is an integer
};

namespace detail {

// The digit at p, or more than 9.
[[nodiscard]] constexpr unsigned digit_at(char const* p) noexcept
{
    return static_cast<unsigned>(static_cast<unsigned char>(*p)) - unsigned{'0'};
}

// The parts of a number; the fraction is empty if there is none.
struct number_parts {
    char const*   integer      = nullptr;
    char const*   integer_end  = nullptr;
    char const*   fraction     = nullptr;
    char const*   fraction_end = nullptr;
    char const*   end          = nullptr;
    std::uint64_t mantissa     = 0; // all digits before the exponent, as one number modulo 2^64
    std::int64_t  exponent     = 0; // as spelled; beyond 10^17 only sign and hugeness are kept
    bool          negative     = false;
    bool          valid        = false;

    [[nodiscard]] constexpr std::int64_t digit_count() const noexcept
    {
        return (integer_end - integer) + (fraction_end - fraction);
    }
};

// Reads "e-12" from the 'e' on; returns where it stopped, on the byte at fault if not `valid`.
constexpr char const* read_exponent(char const* p, std::int64_t& exponent, bool& valid) noexcept
{
    // No text is 10^17 bytes long, so no larger exponent can be outweighed by digits.
    constexpr std::int64_t huge = 100'000'000'000'000'000;
    ++p;
    bool const negative = *p == '-';
    if (negative || *p == '+')
        ++p;
    valid = digit_at(p) <= 9;
    for (; digit_at(p) <= 9; ++p)
        if (exponent < huge)
            exponent = exponent * 10 + digit_at(p);
    if (negative)
        exponent = -exponent;
    return p;
}

[[nodiscard]] constexpr number_parts split_number(char const* p) noexcept
{
    number_parts n;
    n.negative = *p == '-';
    if (n.negative)
        ++p;
    n.integer = p;
    for (unsigned digit = 0; (digit = digit_at(p)) <= 9; ++p)
        n.mantissa = n.mantissa * 10 + digit;
    n.integer_end = n.fraction = n.fraction_end = n.end = p;
    if (p == n.integer)
        return n;
    if (*n.integer == '0' && p - n.integer > 1) {
        n.end = n.integer + 1;
        return n;
    }
    n.valid = true;
    if (*p == '.') {
        n.fraction = ++p;
        for (unsigned digit = 0; (digit = digit_at(p)) <= 9; ++p)
            n.mantissa = n.mantissa * 10 + digit;
        n.fraction_end = n.end = p;
        n.valid                = n.fraction != p;
        if (!n.valid)
            return n;
    }
    if (*p == 'e' || *p == 'E')
        n.end = read_exponent(p, n.exponent, n.valid);
    return n;
}

} // namespace detail

/// Finds the end of the number at p; false on broken syntax, and token.end is then the byte at
/// fault: `01`, `1.x`, `1e`, `+1`, `.5` are none. What follows the number is not looked at.
///
///     json::number_token token;
///     if (json::scan_number(p, last, token)) use(token.begin, token.end);
[[nodiscard]] constexpr bool scan_number(char const*   p, char const* /*last*/,
                                         number_token& token) noexcept
{
    auto const n = detail::split_number(p);
    token        = {p, n.end, n.end == n.integer_end};
    return n.valid;
}

/// What belongs at the byte at fault of a number: a digit there follows a zero in front.
[[nodiscard]] constexpr char const* expected_in_number(char const* fault) noexcept
{
    return detail::digit_at(fault) <= 9 ? "no leading zero" : "a digit";
}

} // namespace slipform::inline v0::json
