// UTF-8 as RFC 3629 has it: reading and writing one code point, telling whether a text is UTF-8 at
// all, counting its code points. Everything is constexpr; the long loops take words at run time.
#pragma once

#include <slipform/core/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0 {

/// One code point read from the front of a text, and how many bytes it took: 1 to 4, or 0 if the
/// text is empty or does not begin with well-formed UTF-8.
struct decoded {
    char32_t code_point;
    unsigned size;
};

namespace detail {

[[nodiscard]] constexpr bool is_continuation(unsigned char byte) noexcept
{
    return (byte & 0xC0U) == 0x80U;
}

inline constexpr std::uint64_t high_bits = 0x8080808080808080U;
inline constexpr std::uint64_t low_bits  = 0x0101010101010101U;

} // namespace detail

/// Reads the first code point of `text`. Strict, RFC 3629 section 4: no overlong forms, no
/// surrogates, nothing above U+10FFFF, nothing cut short; each of these gives size 0.
///
///     decode_utf8("\xC3\xA9t\xC3\xA9")  // {U'\u00E9', 2}
[[nodiscard]] constexpr decoded decode_utf8(std::string_view text) noexcept
{
    if (text.empty())
        return {0, 0};
    auto const lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80)
        return {lead, 1};
    unsigned const size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (size == 0 || text.size() < size)
        return {0, 0};
    char32_t value = lead & (0x7FU >> size);
    for (unsigned i = 1; i != size; ++i) {
        auto const next = static_cast<unsigned char>(text[i]);
        if (!detail::is_continuation(next))
            return {0, 0};
        value = (value << 6) | (next & 0x3FU);
    }
    bool const overlong  = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
    bool const surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (overlong || surrogate || value > 0x10FFFF)
        return {0, 0};
    return {value, size};
}

/// Writes `code_point` into `to` and returns how many bytes it took, 1 to 4. A surrogate or a value
/// above U+10FFFF has no UTF-8 and gives 0, with `to` left as it was.
[[nodiscard]] constexpr unsigned encode_utf8(char32_t code_point, char (&to)[4]) noexcept
{
    auto const tail = [](char32_t bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
    if (code_point < 0x80) {
        to[0] = static_cast<char>(code_point);
        return 1;
    }
    if (code_point < 0x800) {
        to[0] = static_cast<char>(0xC0U | (code_point >> 6));
        to[1] = tail(code_point);
        return 2;
    }
    if (code_point < 0x10000) {
        if (code_point >= 0xD800 && code_point <= 0xDFFF)
            return 0;
        to[0] = static_cast<char>(0xE0U | (code_point >> 12));
        to[1] = tail(code_point >> 6);
        to[2] = tail(code_point);
        return 3;
    }
    if (code_point > 0x10FFFF)
        return 0;
    to[0] = static_cast<char>(0xF0U | (code_point >> 18));
    to[1] = tail(code_point >> 12);
    to[2] = tail(code_point >> 6);
    to[3] = tail(code_point);
    return 4;
}

/// Appends `code_point` to `out`. What has no UTF-8 (a surrogate, a value above U+10FFFF) is
/// written as U+FFFD, so that `out` stays well-formed.
constexpr void append_utf8(std::string& out, char32_t code_point)
{
    char     bytes[4] = {};
    unsigned size     = encode_utf8(code_point, bytes);
    if (size == 0)
        size = encode_utf8(0xFFFD, bytes);
    out.append(bytes, size);
}

/// Whether `text` has no byte above 0x7F. The empty text has none.
[[nodiscard]] constexpr bool is_ascii(std::string_view text) noexcept
{
    std::size_t i = 0;
    if (!std::is_constant_evaluated() && text.size() >= 8) {
        for (; text.size() - i > 8; i += 8)
            if ((detail::load_word(text.data() + i) & detail::high_bits) != 0)
                return false;
        i = text.size() - 8; // the last eight, some of them for the second time
        return (detail::load_word(text.data() + i) & detail::high_bits) == 0;
    }
    for (; i != text.size(); ++i)
        if (static_cast<unsigned char>(text[i]) >= 0x80)
            return false;
    return true;
}

/// Whether `text` is well-formed UTF-8 from end to end. The empty text is. A byte order mark is a
/// code point like others.
[[nodiscard]] constexpr bool is_utf8(std::string_view text) noexcept
{
    while (!text.empty()) {
        if (!std::is_constant_evaluated()) {
            while (text.size() >= 8 && (detail::load_word(text.data()) & detail::high_bits) == 0)
                text.remove_prefix(8);
            if (text.empty())
                break;
        }
        unsigned const size = decode_utf8(text).size;
        if (size == 0)
            return false;
        text.remove_prefix(size);
    }
    return true;
}

/// How many code points `text` has, which must be UTF-8: the bytes that do not continue another.
/// For other bytes the count means nothing, but does no harm.
///
///     count_code_points("\xC3\xA9t\xC3\xA9")  // 3
[[nodiscard]] constexpr std::size_t count_code_points(std::string_view text) noexcept
{
    std::size_t count = text.size();
    std::size_t i     = 0;
    if (!std::is_constant_evaluated()) {
        for (; text.size() - i >= 8; i += 8) {
            std::uint64_t const word = detail::load_word(text.data() + i);
            std::uint64_t const tail = (word >> 7) & (~word >> 6) & detail::low_bits;
            count -= static_cast<std::size_t>((tail * detail::low_bits) >> 56);
        }
    }
    for (; i != text.size(); ++i)
        count -= detail::is_continuation(static_cast<unsigned char>(text[i])) ? 1U : 0U;
    return count;
}

} // namespace slipform::inline v0
