// URIs as RFC 3986 has them, taken apart and judged, with what requests ask beyond it: a host where
// the scheme needs one, and no scheme that carries a program or a document in itself.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/ascii.hpp>
#include <slipform/core/char_class.hpp>
#include <slipform/core/host.hpp>

#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0 {

/// The parts of a URI, as they stand in its text: nothing is decoded or normalised. A part that is
/// absent is empty.
struct uri_parts {
    std::string_view scheme{};
    std::string_view user_info{};
    std::string_view host{}; ///< an IPv6 address with its brackets
    std::string_view port{};
    std::string_view path{};
    std::string_view query{};    ///< without the question mark
    std::string_view fragment{}; ///< without the number sign
};

namespace detail {

/// From `begin` on, the end of the characters of these classes and of percent-escapes.
[[nodiscard]] constexpr std::size_t uri_text_end(std::string_view text, std::size_t begin,
                                                 unsigned classes) noexcept
{
    std::size_t i = class_end(text, begin, classes);
    while (text.size() - i >= 3 && text[i] == '%' && is_hex_digit(text[i + 1]) &&
           is_hex_digit(text[i + 2]))
        i = class_end(text, i + 3, classes);
    return i;
}

[[nodiscard]] constexpr bool is_uri_text(std::string_view text, unsigned classes) noexcept
{
    return uri_text_end(text, 0, classes) == text.size();
}

/// RFC 3986 IP-literal, with its brackets: an IPv6 address or the form reserved for later ones.
[[nodiscard]] constexpr bool is_ip_literal(std::string_view text) noexcept
{
    if (text.size() < 4 || text.front() != '[' || text.back() != ']')
        return false;
    std::string_view const inside = text.substr(1, text.size() - 2);
    if ((inside[0] | 0x20) != 'v')
        return is_ipv6(inside);
    std::size_t const dot = find_char(inside, '.');
    return dot != std::string_view::npos && dot > 1 && dot + 1 < inside.size() &&
           every(inside.substr(1, dot - 1), is_hex_digit) &&
           find_char(inside, '%') == std::string_view::npos &&
           is_uri_text(inside.substr(dot + 1), uri_plain | uri_colon);
}

/// Digits up to 65535; the empty port is allowed, RFC 3986 section 3.2.3.
[[nodiscard]] constexpr bool is_port(std::string_view text) noexcept
{
    unsigned value = 0;
    for (char const c : text) {
        if (!is_digit(c))
            return false;
        value = value * 10 + static_cast<unsigned>(c - '0');
        if (value > 65535)
            return false;
    }
    return true;
}

/// Takes "user@host:port" apart; false if one of the three is malformed. The host may be empty.
[[nodiscard]] constexpr bool split_authority(std::string_view text, uri_parts& parts) noexcept
{
    if (std::size_t const at = find_char(text, '@'); at != std::string_view::npos) {
        parts.user_info = text.substr(0, at);
        text.remove_prefix(at + 1);
        if (!is_uri_text(parts.user_info, uri_plain | uri_colon))
            return false;
    }
    std::size_t const bracket = text.substr(0, 1) == "[" ? find_char(text, ']') : 0;
    std::size_t const colon   = find_char(text, ':', bracket);
    parts.host                = text.substr(0, colon);
    if (colon != std::string_view::npos)
        parts.port = text.substr(colon + 1);
    bool const literal = parts.host.substr(0, 1) == "[";
    return is_port(parts.port) &&
           (literal ? is_ip_literal(parts.host) : is_uri_text(parts.host, uri_plain));
}

/// Takes the authority that begins at `begin`; the position behind it, or npos if it is malformed.
[[nodiscard]] constexpr std::size_t take_authority(std::string_view text, std::size_t begin,
                                                   uri_parts& parts) noexcept
{
    std::size_t end = uri_text_end(text, begin, uri_plain);
    if (end == text.size() || text[end] == '/' || text[end] == '?' || text[end] == '#') {
        parts.host = text.substr(begin, end - begin); // a plain name, as nearly all are
        return end;
    }
    while (end != text.size() && text[end] != '/' && text[end] != '?' && text[end] != '#')
        ++end;
    return split_authority(text.substr(begin, end - begin), parts) ? end : std::string_view::npos;
}

} // namespace detail

/// Takes an absolute URI (RFC 3986 section 3: with a scheme; a fragment is allowed) apart. False if
/// `text` is none: no scheme, a character that must be percent-escaped (a space, a backslash,
/// anything that is not ASCII), a cut-off escape, a malformed host or port. `parts` then holds
/// nothing to rely on.
///
///     uri_parts parts;
///     if (split_uri("https://a.example:8443/b?c#d", parts)) use(parts.host);  // "a.example"
[[nodiscard]] constexpr bool split_uri(std::string_view text, uri_parts& parts) noexcept
{
    using namespace detail;
    parts                   = {};
    std::size_t const colon = class_end(text, 0, scheme_char);
    if (colon == text.size() || text[colon] != ':' || !is_alpha(text[0]))
        return false;
    parts.scheme   = text.substr(0, colon);
    std::size_t at = colon + 1;
    if (text.size() - at >= 2 && text[at] == '/' && text[at + 1] == '/') {
        at = take_authority(text, at + 2, parts);
        if (at == std::string_view::npos)
            return false;
    }
    std::size_t end = uri_text_end(text, at, uri_plain | uri_colon | uri_at | uri_slash);
    parts.path      = text.substr(at, end - at);
    if (end != text.size() && text[end] == '?') {
        at          = end + 1;
        end         = uri_text_end(text, at, uri_plain | uri_colon | uri_at | uri_slash | uri_question);
        parts.query = text.substr(at, end - at);
    }
    if (end != text.size() && text[end] == '#') {
        at  = end + 1;
        end = uri_text_end(text, at, uri_plain | uri_colon | uri_at | uri_slash | uri_question);
        parts.fragment = text.substr(at, end - at);
    }
    return end == text.size();
}

namespace detail {

/// Whether `text` is "https://", a host, and perhaps a path and a query, without any colon, at sign,
/// bracket, percent-escape or fragment behind the scheme. So the host goes up to the first slash or
/// question mark, and need only be something. False says nothing. Nearly all URLs of requests are
/// such, and are accepted in a fifth of the instructions.
[[nodiscard]] constexpr bool is_common_url(std::string_view text) noexcept
{
    if (std::is_constant_evaluated() || text.size() < 16 ||
        std::memcmp(text.data(), "https://", 8) != 0 || text[8] == '/' || text[8] == '?')
        return false;
#if SLIPFORM_SSE2
    char const* const last = text.data() + text.size();
    char const*       p    = text.data() + 8;
    for (; last - p >= 16; p += 16)
        if (uncommon_in_urls(p) != 0)
            return false;
    return uncommon_in_urls(last - 16) >> (16 - (last - p)) == 0;
#else
    return class_end(text, 8, uri_plain | uri_slash | uri_question) == text.size();
#endif
}

[[nodiscard]] SLIPFORM_NO_INLINE constexpr bool is_other_uri(std::string_view text) noexcept
{
    uri_parts parts;
    if (!split_uri(text, parts))
        return false;
    for (std::string_view const hosted : {"https", "http", "wss", "ws", "ftp"})
        if (equals_in_any_case(parts.scheme, hosted))
            return !parts.host.empty();
    for (std::string_view const refused : {"javascript", "data", "vbscript"})
        if (equals_in_any_case(parts.scheme, refused))
            return false;
    return true;
}

[[nodiscard]] SLIPFORM_NO_INLINE constexpr bool is_other_https_url(std::string_view text) noexcept
{
    uri_parts parts;
    return split_uri(text, parts) && !parts.host.empty() && equals_in_any_case(parts.scheme, "https");
}

} // namespace detail

/// Whether `text` is an absolute URI that a peer can be sent to. Beyond RFC 3986: http, https, ws,
/// wss and ftp need a host, and javascript, data and vbscript are refused. Schemes of applications
/// (`myapp://done`) are accepted.
[[nodiscard]] constexpr bool is_uri(std::string_view text) noexcept
{
    return detail::is_common_url(text) || detail::is_other_uri(text);
}

/// Whether `text` is_uri and its scheme is https, in any letter case (RFC 3986 section 3.1).
[[nodiscard]] constexpr bool is_https_url(std::string_view text) noexcept
{
    return detail::is_common_url(text) || detail::is_other_https_url(text);
}

} // namespace slipform::inline v0
