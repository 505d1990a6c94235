// The names and addresses of hosts: domain names, IPv4 and IPv6 addresses as text.
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/char_class.hpp>

#include <cstddef>
#include <string_view>

namespace slipform::inline v0::detail {

/// A domain name of at least two labels and at most 253 characters, without the closing dot. A
/// label is 1 to 63 letters, digits and hyphens with no hyphen at either end (RFC 1034 section 3.5
/// as relaxed by RFC 1123 section 2.1); the last one is not a number, so an IPv4 address is none.
[[nodiscard]] constexpr bool is_domain(std::string_view name) noexcept
{
    if (name.size() > 253)
        return false;
    std::size_t begin = 0;
    while (true) {
        std::size_t const end = class_end(name, begin, label_char);
        if (end == begin || end - begin > 63 || name[begin] == '-' || name[end - 1] == '-')
            return false;
        if (end == name.size())
            return begin != 0 && !every(name.substr(begin), is_digit);
        if (name[end] != '.')
            return false;
        begin = end + 1;
    }
}

/// Four numbers from 0 to 255 without leading zeros, RFC 3986 IPv4address.
[[nodiscard]] constexpr bool is_ipv4(std::string_view text) noexcept
{
    int         numbers = 0;
    std::size_t i       = 0;
    while (true) {
        std::size_t const begin = i;
        int               value = 0;
        while (i != text.size() && is_digit(text[i]) && i - begin != 3)
            value = value * 10 + (text[i++] - '0');
        if (i == begin || value > 255 || (i - begin > 1 && text[begin] == '0'))
            return false;
        ++numbers;
        if (i == text.size())
            return numbers == 4;
        if (text[i++] != '.')
            return false;
    }
}

/// RFC 3986 IPv6address: groups of one to four hexadecimal digits, at most one "::", and possibly
/// an IPv4 address in the place of the last two groups. No zone, no brackets.
[[nodiscard]] constexpr bool is_ipv6(std::string_view text) noexcept
{
    bool        elided = text.substr(0, 2) == "::";
    std::size_t i      = elided ? 2 : 0;
    int         groups = 0;
    if (elided && text.size() == 2)
        return true;
    while (true) {
        std::size_t const begin = i;
        while (i != text.size() && is_hex_digit(text[i]))
            ++i;
        if (i != text.size() && text[i] == '.') {
            if (!is_ipv4(text.substr(begin)))
                return false;
            groups += 2;
            break;
        }
        if (i == begin || i - begin > 4)
            return false;
        ++groups;
        if (i == text.size())
            break;
        if (text[i++] != ':' || i == text.size())
            return false;
        if (text[i] == ':') {
            if (elided)
                return false;
            elided = true;
            if (++i == text.size())
                break;
        }
    }
    return elided ? groups <= 7 : groups == 8;
}

} // namespace slipform::inline v0::detail
