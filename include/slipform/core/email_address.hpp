// E-mail addresses: the part of RFC 5321 that people have.
#pragma once

#include <slipform/core/char_class.hpp>
#include <slipform/core/host.hpp>

#include <cstddef>
#include <string_view>

namespace slipform::inline v0 {

namespace detail {

/// The end of the RFC 5321 Dot-string at the front of `text`, runs of atext with single dots
/// between them; 0 if there is none.
[[nodiscard]] constexpr std::size_t dot_string_end(std::string_view text) noexcept
{
    std::size_t begin = 0;
    while (true) {
        std::size_t const end = class_end(text, begin, atext_char);
        if (end == begin)
            return 0;
        if (end == text.size() || text[end] != '.')
            return end;
        begin = end + 1;
    }
}

} // namespace detail

/// Whether `text` is a mailbox of RFC 5321 section 4.1.2 in the form that people have: a local part
/// of 1 to 64 characters without quotes, one @, a domain of at least two labels, at most 254
/// characters in all (RFC 3696 erratum 1690). Refused, though some standard allows them: quoted
/// local parts, addresses instead of domains, single labels such as localhost, a closing dot,
/// and letters beyond ASCII (RFC 6531; write the domain in its xn-- form).
[[nodiscard]] constexpr bool is_email_address(std::string_view text) noexcept
{
    std::size_t const at = detail::dot_string_end(text);
    return at != 0 && at <= 64 && text.size() <= 254 && at != text.size() && text[at] == '@' &&
           detail::is_domain(text.substr(at + 1));
}

} // namespace slipform::inline v0
