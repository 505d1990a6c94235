// E-mail addresses: the part of RFC 5321 that people have.
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/host.hpp>

#include <cstddef>
#include <string_view>

namespace slipform::inline v0 {

namespace detail {

/// RFC 5322 section 3.2.3.
[[nodiscard]] constexpr bool is_atext(char c) noexcept
{
    constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~";
    return is_alnum(c) || find_char(marks, c) != std::string_view::npos;
}

/// RFC 5321 Dot-string: runs of atext with single dots between them.
[[nodiscard]] constexpr bool is_dot_string(std::string_view text) noexcept
{
    char before = '.';
    for (char const c : text) {
        if (c == '.' ? before == '.' : !is_atext(c))
            return false;
        before = c;
    }
    return before != '.';
}

} // namespace detail

/// Whether `text` is a mailbox of RFC 5321 section 4.1.2 in the form that people have: a local part
/// of 1 to 64 characters without quotes, one @, a domain of at least two labels, at most 254
/// characters in all (RFC 3696 erratum 1690). Refused, though some standard allows them: quoted
/// local parts, addresses instead of domains, single labels such as localhost, a closing dot,
/// and letters beyond ASCII (RFC 6531; write the domain in its xn-- form).
[[nodiscard]] constexpr bool is_email_address(std::string_view text) noexcept
{
    std::size_t const at = detail::find_char(text, '@');
    return at != std::string_view::npos && at <= 64 && text.size() <= 254 &&
           detail::is_dot_string(text.substr(0, at)) && detail::is_domain(text.substr(at + 1));
}

} // namespace slipform::inline v0
