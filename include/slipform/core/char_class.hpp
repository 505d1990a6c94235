// What an ASCII character may be a part of in addresses and URIs: a table of bits, so that runs of
// such characters are passed over with one look at each.
#pragma once

#include <slipform/core/ascii.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace slipform::inline v0::detail {

enum char_class : unsigned char {
    scheme_char  = 1,  ///< of the scheme of a URI behind its first letter, RFC 3986 section 3.1
    label_char   = 2,  ///< of a label of a domain name, RFC 1123 section 2.1
    atext_char   = 4,  ///< of a local part of an e-mail address, RFC 5322 section 3.2.3
    uri_plain    = 8,  ///< of every part of a URI: unreserved and sub-delims, RFC 3986 section 2
    uri_colon    = 16,
    uri_at       = 32,
    uri_slash    = 64,
    uri_question = 128,
};

inline constexpr auto char_classes = [] {
    std::array<unsigned char, 256> table{};
    auto const add = [&table](std::string_view chars, unsigned classes) {
        for (char const c : chars)
            table[static_cast<unsigned char>(c)] |= static_cast<unsigned char>(classes);
    };
    for (unsigned c = 0; c < 128; ++c)
        if (is_alnum(static_cast<char>(c)))
            table[c] = scheme_char | label_char | atext_char | uri_plain;
    add("+-.", scheme_char);
    add("-", label_char);
    add("!#$%&'*+-/=?^_`{|}~", atext_char);
    add("-._~!$&'()*+,;=", uri_plain);
    add(":", uri_colon);
    add("@", uri_at);
    add("/", uri_slash);
    add("?", uri_question);
    return table;
}();

/// From `begin` on, the first character that is of none of the classes, or the size of the text.
/// Four a turn: reading requests with URLs and an e-mail address is a tenth faster for it.
[[nodiscard]] constexpr std::size_t class_end(std::string_view text, std::size_t begin,
                                              unsigned classes) noexcept
{
    auto const is_other = [&](std::size_t i) {
        return (char_classes[static_cast<unsigned char>(text[i])] & classes) == 0;
    };
    std::size_t i = begin;
    for (; text.size() - i >= 4; i += 4) {
        if (is_other(i))
            return i;
        if (is_other(i + 1))
            return i + 1;
        if (is_other(i + 2))
            return i + 2;
        if (is_other(i + 3))
            return i + 3;
    }
    while (i != text.size() && !is_other(i))
        ++i;
    return i;
}

} // namespace slipform::inline v0::detail
