// What the ASCII characters are: letters, digits, hexadecimal digits. No locale, no <cctype>.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::detail {

/// What std::string_view::find does, by index alone: g++ 12 refuses the pointers that find compares
/// when the text is a short std::string in a constant expression.
[[nodiscard]] constexpr std::size_t find_char(std::string_view text, char c,
                                              std::size_t from = 0) noexcept
{
    for (std::size_t i = from; i < text.size(); ++i)
        if (text[i] == c)
            return i;
    return std::string_view::npos;
}

[[nodiscard]] constexpr bool is_digit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool is_lower(char c) noexcept
{
    return c >= 'a' && c <= 'z';
}

[[nodiscard]] constexpr bool is_upper(char c) noexcept
{
    return c >= 'A' && c <= 'Z';
}

[[nodiscard]] constexpr bool is_alpha(char c) noexcept
{
    return is_lower(c) || is_upper(c);
}

[[nodiscard]] constexpr bool is_alnum(char c) noexcept
{
    return is_alpha(c) || is_digit(c);
}

[[nodiscard]] constexpr bool is_hex_digit(char c) noexcept
{
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// 0 to 15; only for what is_hex_digit accepts.
[[nodiscard]] constexpr unsigned hex_value(char c) noexcept
{
    return static_cast<unsigned>(is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
}

/// Whether every character of `text` passes; true of the empty text.
template <class Test>
[[nodiscard]] constexpr bool every(std::string_view text, Test test)
{
    for (char const c : text)
        if (!test(c))
            return false;
    return true;
}

/// The eight bytes at `at` in the machine's order; for run time only.
[[nodiscard]] inline std::uint64_t load_word(char const* at) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// Whether the eight bytes are digits: 3 in the upper half, and still after 6 is added. A carry
/// comes from a byte with another upper half only.
[[nodiscard]] constexpr bool are_digits(std::uint64_t word) noexcept
{
    constexpr std::uint64_t ones  = 0x0101010101010101U;
    constexpr std::uint64_t upper = ones * 0xF0;
    return (word & upper) == ones * '0' && ((word + ones * 6) & upper) == ones * '0';
}

/// Whether every character is a digit. Eight at a time: a phone number takes half the instructions.
[[nodiscard]] constexpr bool every_digit(std::string_view text) noexcept
{
    if (std::is_constant_evaluated() || text.size() < 8)
        return every(text, is_digit);
    std::size_t i = 0;
    for (; text.size() - i > 8; i += 8)
        if (!are_digits(load_word(text.data() + i)))
            return false;
    return are_digits(load_word(text.data() + text.size() - 8));
}

/// Whether `text` is `word`, which is in lower case, in any letter case.
[[nodiscard]] constexpr bool equals_in_any_case(std::string_view text,
                                                std::string_view word) noexcept
{
    if (text.size() != word.size())
        return false;
    for (std::size_t i = 0; i != text.size(); ++i)
        if ((is_upper(text[i]) ? static_cast<char>(text[i] | 0x20) : text[i]) != word[i])
            return false;
    return true;
}

} // namespace slipform::inline v0::detail
