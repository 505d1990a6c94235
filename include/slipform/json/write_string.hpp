// Writing the strings of a JSON text: RFC 8259 section 7. What comes out is well-formed UTF-8
// whatever the bytes that go in; only what must be escaped is.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/utf8.hpp>
#include <slipform/json/scan.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::json {

/// The most bytes that writing a string of n bytes takes, quotes and all: each may be "\u0000".
[[nodiscard]] constexpr std::size_t string_bound(std::size_t n) noexcept
{
    return 6 * n + 2;
}

/// Copies n bytes and gives back the end of the copy; at run time and while compiling.
SLIPFORM_FORCE_INLINE constexpr char* copy(char* to, char const* from, std::size_t n) noexcept
{
    if (std::is_constant_evaluated()) {
        for (std::size_t i = 0; i != n; ++i)
            to[i] = from[i];
    } else {
        std::memcpy(to, from, n);
    }
    return to + n;
}

namespace detail {

/// One ASCII byte that must be escaped.
constexpr char* write_escape(char* to, char c) noexcept
{
    constexpr char digits[] = "0123456789abcdef";
    *to++                   = '\\';
    switch (c) {
    case '"':
    case '\\': *to++ = c; return to;
    case '\b': *to++ = 'b'; return to;
    case '\f': *to++ = 'f'; return to;
    case '\n': *to++ = 'n'; return to;
    case '\r': *to++ = 'r'; return to;
    case '\t': *to++ = 't'; return to;
    default: break;
    }
    auto const u = static_cast<unsigned char>(c);
    to           = copy(to, "u00", 3);
    *to++        = digits[u >> 4];
    *to++        = digits[u & 15];
    return to;
}

/// From `from` on, with anything in it; ends with the closing quote.
constexpr char* write_any(char* to, std::string_view from) noexcept
{
    while (!from.empty()) {
        char const* const stop  = find_special(from.data(), from.data() + from.size());
        auto const        plain = static_cast<std::size_t>(stop - from.data());
        to                      = copy(to, from.data(), plain);
        from.remove_prefix(plain);
        if (from.empty())
            break;
        if (static_cast<unsigned char>(from[0]) < 0x80) {
            to = write_escape(to, from[0]);
            from.remove_prefix(1);
            continue;
        }
        unsigned const size = decode_utf8(from).size;
        to                  = size != 0 ? copy(to, from.data(), size) : copy(to, "\xEF\xBF\xBD", 3);
        from.remove_prefix(size != 0 ? size : 1);
    }
    *to = '"';
    return to + 1;
}

SLIPFORM_COLD inline char* write_any_apart(char* to, char const* from, std::size_t n) noexcept
{
    return write_any(to, {from, n});
}

/// Whether any of the sixteen bytes is special.
SLIPFORM_FORCE_INLINE bool any_special_of(std::uint64_t head, std::uint64_t tail) noexcept
{
#if SLIPFORM_SSE2
    auto const x = _mm_set_epi64x(static_cast<long long>(tail), static_cast<long long>(head));
    return _mm_movemask_epi8(specials(x)) != 0;
#else
    return (any_special(head) | any_special(tail)) != 0;
#endif
}

/// Copies less than 16 bytes by blocks that overlap, and says whether any of them is special.
SLIPFORM_FORCE_INLINE bool copy_short(char* to, char const* from, std::size_t n) noexcept
{
    if (n >= 8) {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::memcpy(&head, from, 8);
        std::memcpy(&tail, from + n - 8, 8);
        std::memcpy(to, &head, 8);
        std::memcpy(to + n - 8, &tail, 8);
        return any_special_of(head, tail);
    }
    std::uint64_t all = 0;
    if (n >= 4) {
        std::uint32_t head = 0;
        std::uint32_t tail = 0;
        std::memcpy(&head, from, 4);
        std::memcpy(&tail, from + n - 4, 4);
        std::memcpy(to, &head, 4);
        std::memcpy(to + n - 4, &tail, 4);
        all = std::uint64_t{tail} << 32 | head;
    } else if (n != 0) {
        // One byte, two or three, without asking which.
        char const head   = from[0];
        char const middle = from[n / 2];
        char const tail   = from[n - 1];
        to[0]             = head;
        to[n / 2]         = middle;
        to[n - 1]         = tail;
        auto const bits   = [](char c) { return std::uint32_t{static_cast<unsigned char>(c)}; };
        all = 0x2020'2020'2000'0000u | bits(tail) << 16 | bits(middle) << 8 | bits(head);
    } else {
        return false;
    }
    return any_special_of(all, all);
}

/// Copies 16 bytes or more by blocks, the last overlapping the one before.
SLIPFORM_FORCE_INLINE bool copy_long(char* to, char const* from, std::size_t n) noexcept
{
#if SLIPFORM_SSE2
    __m128i    found = _mm_setzero_si128();
    auto const block = [&](std::size_t at) {
        __m128i const x = _mm_loadu_si128(reinterpret_cast<__m128i const*>(from + at));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to + at), x);
        found = _mm_or_si128(found, specials(x));
    };
    for (std::size_t at = 0; at < n - 16; at += 16)
        block(at);
    block(n - 16);
    return _mm_movemask_epi8(found) != 0;
#else
    std::uint64_t found = 0;
    auto const    block = [&](std::size_t at) {
        std::uint64_t x = 0;
        std::memcpy(&x, from + at, 8);
        std::memcpy(to + at, &x, 8);
        found |= any_special(x);
    };
    for (std::size_t at = 0; at < n - 8; at += 8)
        block(at);
    block(n - 8);
    return found != 0;
#endif
}

} // namespace detail

/// Writes `from` as a JSON string, quotes and all; gives back its end. `to` has room for
/// string_bound(from.size()) bytes. Bytes that are no UTF-8 become U+FFFD, one each.
SLIPFORM_NO_INLINE constexpr char* write_string(char* to, char const* from, std::size_t n) noexcept
{
    *to++ = '"';
    if (std::is_constant_evaluated())
        return detail::write_any(to, {from, n});
    // Copy first and look meanwhile: nearly no string needs more, and then the copy is the answer.
    if (n >= 16 ? detail::copy_long(to, from, n) : detail::copy_short(to, from, n)) [[unlikely]]
        return detail::write_any_apart(to, from, n);
    to[n] = '"';
    return to + n + 1;
}

} // namespace slipform::inline v0::json
