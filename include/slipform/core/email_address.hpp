// E-mail addresses: the part of RFC 5321 that people have.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/ascii.hpp>
#include <slipform/core/char_class.hpp>
#include <slipform/core/host.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#if SLIPFORM_SSE2
#include <emmintrin.h>
#endif

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

[[nodiscard]] SLIPFORM_NO_INLINE constexpr bool is_other_address(std::string_view text) noexcept
{
    std::size_t const at = dot_string_end(text);
    return at != 0 && at <= 64 && text.size() <= 254 && at != text.size() && text[at] == '@' &&
           is_domain(text.substr(at + 1));
}

#if SLIPFORM_SSE2
/// Whether `text` is an address of 16 to 32 letters, digits, dots and hyphens about one @, by sets
/// of places: bit i is of the character i. False says nothing. Most addresses are such, and are
/// accepted in a third of the instructions.
[[nodiscard]] inline bool is_common_address(std::string_view text) noexcept
{
    if (text.size() < 16 || text.size() > 32 || !is_alpha(text.back()))
        return false;
    std::size_t const rest   = text.size() - 16; // two registers that overlap
    __m128i const     front  = load_block(text.data());
    __m128i const     back   = load_block(text.data() + rest);
    auto const        places = [rest](__m128i in_front, __m128i in_back) {
        return std::uint64_t{byte_mask(in_front)} | std::uint64_t{byte_mask(in_back)} << rest;
    };
    auto const places_of = [&](char c) {
        __m128i const all = _mm_set1_epi8(c);
        return places(_mm_cmpeq_epi8(front, all), _mm_cmpeq_epi8(back, all));
    };
    std::uint64_t const at         = places_of('@');
    std::uint64_t const dots       = places_of('.');
    std::uint64_t const hyphens    = places_of('-');
    std::uint64_t const alnums     = places(_mm_or_si128(letters_in(front), bytes_in<'0', '9'>(front)),
                                            _mm_or_si128(letters_in(back), bytes_in<'0', '9'>(back)));
    std::uint64_t const separators = at | dots;
    std::uint64_t const domain     = ~(at ^ (at - 1)); // behind the first @; nothing if there is none
    std::uint64_t const no_ends    = separators | (hyphens & domain);
    return (at & domain) == 0 && (dots & domain) != 0 && (separators & 1) == 0 &&
           (separators & (no_ends << 1 | no_ends >> 1)) == 0 &&
           (separators | hyphens | alnums) + 1 == std::uint64_t{1} << text.size();
}
#endif

} // namespace detail

/// Whether `text` is a mailbox of RFC 5321 section 4.1.2 in the form that people have: a local part
/// of 1 to 64 characters without quotes, one @, a domain of at least two labels, at most 254
/// characters in all (RFC 3696 erratum 1690). Refused, though some standard allows them: quoted
/// local parts, addresses instead of domains, single labels such as localhost, a closing dot,
/// and letters beyond ASCII (RFC 6531; write the domain in its xn-- form).
[[nodiscard]] constexpr bool is_email_address(std::string_view text) noexcept
{
#if SLIPFORM_SSE2
    if (!std::is_constant_evaluated() && detail::is_common_address(text))
        return true;
#endif
    return detail::is_other_address(text);
}

} // namespace slipform::inline v0
