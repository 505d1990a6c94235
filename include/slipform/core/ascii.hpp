// What the ASCII characters are: letters, digits, hexadecimal digits. No locale, no <cctype>.
#pragma once

#include <cstddef>
#include <string_view>

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
