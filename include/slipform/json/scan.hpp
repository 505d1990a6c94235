// Finds the bytes of a string that need a look: quotes, backslashes, control characters and
// everything beyond ASCII. Sixteen bytes at a time, eight, or one; all give the same answer.
#pragma once

#include <slipform/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

#if SLIPFORM_SSE2
#include <emmintrin.h>
#endif

namespace slipform::inline v0::json {

/// Whether a byte of a string can be neither read nor written just as it is.
[[nodiscard]] constexpr bool is_special(char c) noexcept
{
    auto const u = static_cast<unsigned char>(c);
    return u < 0x20 || u >= 0x80 || u == '"' || u == '\\';
}

namespace detail {

/// Marks each of the eight bytes that is special by its highest bit.
[[nodiscard]] constexpr std::uint64_t any_special(std::uint64_t x) noexcept
{
    constexpr std::uint64_t ones      = 0x0101010101010101u;
    constexpr std::uint64_t high      = 0x8080808080808080u;
    std::uint64_t const     quote     = x ^ (ones * '"');
    std::uint64_t const     backslash = x ^ (ones * '\\');
    // The subtractions may also mark a byte above a marked one, never one without.
    return (x | (x - ones * 0x20) | (quote - ones) | (backslash - ones)) & high;
}

#if SLIPFORM_SSE2
/// The highest bit of each byte says whether it is special. A signed subtraction that does not wrap
/// is negative for everything below 0x20 and, as that is negative itself, for all beyond ASCII.
[[nodiscard]] SLIPFORM_FORCE_INLINE __m128i specials(__m128i x) noexcept
{
    __m128i const low   = _mm_subs_epi8(x, _mm_set1_epi8(0x20));
    __m128i const quote = _mm_cmpeq_epi8(x, _mm_set1_epi8('"'));
    return _mm_or_si128(_mm_or_si128(low, quote), _mm_cmpeq_epi8(x, _mm_set1_epi8('\\')));
}
#endif

} // namespace detail

/// The first special byte in [p, last), or last.
[[nodiscard]] SLIPFORM_FORCE_INLINE constexpr char const* find_special(char const* p,
                                                                       char const* last) noexcept
{
    if (!std::is_constant_evaluated()) {
#if SLIPFORM_SSE2
        for (; last - p >= 16; p += 16) {
            __m128i const x    = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
            auto const    mask = static_cast<unsigned>(_mm_movemask_epi8(detail::specials(x)));
            if (mask)
                return p + std::countr_zero(mask);
        }
#endif
        for (std::uint64_t x; last - p >= 8; p += 8) {
            std::memcpy(&x, p, 8);
            if (std::uint64_t const marks = detail::any_special(x); marks == 0)
                continue;
            else if (std::endian::native == std::endian::little)
                return p + std::countr_zero(marks) / 8; // the lowest mark is always right
            break;
        }
    }
    while (p != last && !is_special(*p))
        ++p;
    return p;
}

/// The first quote in [p, last), which has 16 bytes at least; or last.
[[nodiscard]] SLIPFORM_FORCE_INLINE char const* find_quote(char const* p, char const* last) noexcept
{
#if SLIPFORM_SSE2
    do {
        __m128i const x = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
        auto const    mask =
            static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(x, _mm_set1_epi8('"'))));
        if (mask)
            return p + std::countr_zero(mask);
        p += 16;
    } while (last - p >= 16);
#endif
    auto const  n     = static_cast<std::size_t>(last - p); // there may be none left
    void const* quote = n == 0 ? nullptr : std::memchr(p, '"', n);
    return quote ? static_cast<char const*>(quote) : last;
}

} // namespace slipform::inline v0::json
