// The limit, text: white space, strings and numbers, read and written as fast as could be thought
// of, with SSE2. Reading may look at the byte behind the text, which a std::string has.
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>

#include <emmintrin.h>

#define LIMIT_INLINE inline __attribute__((always_inline))
#define LIMIT_APART __attribute__((noinline))
#define LIMIT_INLINE_LAMBDA __attribute__((always_inline))
#define LIMIT_COLD __attribute__((noinline, cold))

namespace slipform_bench::limit {

using place = char const*; ///< a position in the text; nullptr once something is wrong

/// The bytes at which a string cannot just be copied: controls, quote, backslash, non-ASCII. One
/// signed comparison finds both ends of the range.
LIMIT_INLINE __m128i specials(__m128i x)
{
    return _mm_or_si128(_mm_cmplt_epi8(x, _mm_set1_epi8(0x20)),
                        _mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8('"')),
                                     _mm_cmpeq_epi8(x, _mm_set1_epi8('\\'))));
}
LIMIT_INLINE __m128i load_16(char const* p)
{
    return _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
}
LIMIT_INLINE bool is_plain(char c)
{
    return static_cast<signed char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// The length of the UTF-8 sequence at `p`, 0 if it is none. RFC 3629, section 4.
inline std::size_t sequence(char const* p, char const* last)
{
    auto const     at      = [&](int i) { return static_cast<unsigned char>(p[i]); };
    auto const     follows = [&](int i) { return last - p > i && (at(i) & 0xC0) == 0x80; };
    unsigned const lead    = at(0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4 || !follows(1))
        return 0;
    if (lead < 0xE0)
        return 2;
    if (lead < 0xF0)
        return follows(2) && !(lead == 0xE0 && at(1) < 0xA0) && !(lead == 0xED && at(1) > 0x9F) ? 3
                                                                                                : 0;
    return follows(2) && follows(3) && !(lead == 0xF0 && at(1) < 0x90) &&
                   !(lead == 0xF4 && at(1) > 0x8F)
               ? 4
               : 0;
}

// --- Writing -------------------------------------------------------------------------------------

LIMIT_COLD inline char* write_special_string(char* to, char const* from, std::size_t n)
{
    static constexpr char digits[] = "0123456789abcdef";
    char const* const     last     = from + n;
    while (from != last) {
        auto const c = static_cast<unsigned char>(*from);
        if (c >= 0x80) {
            std::size_t const size = sequence(from, last);
            std::memcpy(to, size != 0 ? from : "\xEF\xBF\xBD", size != 0 ? size : 3);
            to += size != 0 ? size : 3;
            from += size != 0 ? size : 1;
            continue;
        }
        ++from;
        if (is_plain(static_cast<char>(c))) {
            *to++ = static_cast<char>(c);
            continue;
        }
        char const* const shorts = "\"\"\\\\\bb\ff\nn\rr\tt";
        *to++                    = '\\';
        int i                    = 0;
        while (i != 14 && shorts[i] != static_cast<char>(c))
            i += 2;
        if (i != 14) {
            *to++ = shorts[i + 1];
            continue;
        }
        std::memcpy(to, "u00", 3);
        to[3] = digits[c >> 4];
        to[4] = digits[c & 15];
        to += 5;
    }
    *to = '"';
    return to + 1;
}

LIMIT_APART inline char* write_string(char* to, char const* from, std::size_t n)
{
    *to++         = '"';
    __m128i found = _mm_setzero_si128();
    if (n >= 16) {
        auto const block = [&](std::size_t at) {
            __m128i const x = load_16(from + at);
            _mm_storeu_si128(reinterpret_cast<__m128i*>(to + at), x);
            found = _mm_or_si128(found, specials(x));
        };
        for (std::size_t at = 0; at < n - 16; at += 16)
            block(at);
        block(n - 16);
    } else {
        std::uint64_t head = 0x2020202020202020u;
        std::uint64_t tail = head;
        if (n >= 8) {
            std::memcpy(&head, from, 8);
            std::memcpy(&tail, from + n - 8, 8);
            std::memcpy(to, &head, 8);
            std::memcpy(to + n - 8, &tail, 8);
        } else if (n >= 4) {
            std::memcpy(&head, from, 4);
            std::memcpy(&tail, from + n - 4, 4);
            std::memcpy(to, &head, 4);
            std::memcpy(to + n - 4, &tail, 4);
        } else if (n != 0) {
            char const three[4] = {from[0], from[n / 2], from[n - 1], ' '};
            to[0]               = three[0];
            to[n / 2]           = three[1];
            to[n - 1]           = three[2];
            std::memcpy(&head, three, 4);
        }
        found =
            specials(_mm_set_epi64x(static_cast<long long>(head), static_cast<long long>(tail)));
    }
    if (_mm_movemask_epi8(found) != 0) [[unlikely]]
        return write_special_string(to, from, n);
    to[n] = '"';
    return to + n + 1;
}

inline constexpr auto pairs = [] {
    std::array<char, 200> all{};
    for (std::size_t i = 0; i != 100; ++i) {
        all[2 * i]     = static_cast<char>('0' + i / 10);
        all[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return all;
}();

LIMIT_APART inline char* write_natural(char* to, std::uint64_t n)
{
    if (n < 10) {
        *to = static_cast<char>('0' + n);
        return to + 1;
    }
    char  digits[24];
    char* begin = digits + 24;
    for (; n >= 100; n /= 100)
        std::memcpy(begin -= 2, &pairs[2 * (n % 100)], 2);
    if (n >= 10)
        std::memcpy(begin -= 2, &pairs[2 * n], 2);
    else
        *--begin = static_cast<char>('0' + n);
    auto const size = static_cast<std::size_t>(digits + 24 - begin);
    std::memcpy(to, begin, size);
    return to + size;
}
inline char* write_integer(char* to, std::int64_t n)
{
    if (n >= 0)
        return write_natural(to, static_cast<std::uint64_t>(n));
    *to = '-';
    return write_natural(to + 1, 0 - static_cast<std::uint64_t>(n));
}

// --- Reading -------------------------------------------------------------------------------------

LIMIT_APART inline place pass_long_space(place p, place last)
{
    if (*p == '\n') { // a line break is followed by indentation
        ++p;
        while (last - p >= 16) {
            auto const other = static_cast<unsigned>(
                _mm_movemask_epi8(_mm_cmpeq_epi8(load_16(p), _mm_set1_epi8(' '))) ^ 0xFFFF);
            if (other != 0) {
                p += __builtin_ctz(other);
                break;
            }
            p += 16;
        }
    }
    while (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')
        ++p;
    return p;
}
LIMIT_INLINE place pass_space(place p, place last)
{
    if (static_cast<unsigned char>(*p) > ' ') [[likely]]
        return p;
    if (*p == ' ' && static_cast<unsigned char>(p[1]) > ' ')
        return p + 1;
    return pass_long_space(p, last);
}

/// From the first byte of a string to the byte that ends its plain part.
LIMIT_INLINE place find_special(place p, place last)
{
    while (last - p >= 16) {
        auto const found = static_cast<unsigned>(_mm_movemask_epi8(specials(load_16(p))));
        if (found != 0)
            return p + __builtin_ctz(found);
        p += 16;
    }
    while (is_plain(*p))
        ++p;
    return p;
}

inline int hex_4(place p)
{
    int value = 0;
    for (int i = 0; i != 4; ++i) {
        char const c = p[i];
        int const  d = c >= '0' && c <= '9'   ? c - '0'
                       : c >= 'a' && c <= 'f' ? c - 'a' + 10
                       : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                              : -1;
        if (d < 0)
            return -1;
        value = value * 16 + d;
    }
    return value;
}

inline void append_code_point(std::string& out, unsigned c)
{
    auto const add = [&](unsigned byte) { out += static_cast<char>(byte); };
    if (c < 0x80)
        return add(c);
    if (c < 0x800) {
        add(0xC0 | c >> 6);
    } else if (c < 0x10000) {
        add(0xE0 | c >> 12);
        add(0x80 | (c >> 6 & 0x3F));
    } else {
        add(0xF0 | c >> 18);
        add(0x80 | (c >> 12 & 0x3F));
        add(0x80 | (c >> 6 & 0x3F));
    }
    add(0x80 | (c & 0x3F));
}

/// Behind "\u": appends the code point; gives the end or nullptr.
inline place read_unicode_escape(place p, place last, std::string& out)
{
    int unit = last - p >= 4 ? hex_4(p) : -1;
    if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF))
        return nullptr;
    p += 4;
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        int const low = last - p >= 6 && p[0] == '\\' && p[1] == 'u' ? hex_4(p + 2) : -1;
        if (low < 0xDC00 || low > 0xDFFF)
            return nullptr;
        unit = 0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00);
        p += 6;
    }
    append_code_point(out, static_cast<unsigned>(unit));
    return p;
}

/// A string with anything in it, from its first byte on; `stop` ends the plain part.
LIMIT_APART inline place read_special_string(place p, place stop, place last, std::string& out)
{
    out.clear();
    for (;;) {
        out.append(p, stop);
        p            = stop;
        auto const c = static_cast<unsigned char>(*p);
        if (c == '"')
            return p + 1;
        if (c >= 0x80) {
            std::size_t const size = sequence(p, last);
            if (size == 0)
                return nullptr;
            out.append(p, size);
            p += size;
        } else if (c != '\\') {
            return nullptr;
        } else if (p[1] == 'u') {
            p = read_unicode_escape(p + 2, last, out);
            if (!p)
                return nullptr;
        } else {
            char const* const shorts = "\"\"\\\\//b\bf\fn\nr\rt\t";
            int               i      = 0;
            while (i != 16 && shorts[i] != p[1])
                i += 2;
            if (i == 16)
                return nullptr;
            out += shorts[i + 1];
            p += 2;
        }
        stop = find_special(p, last);
    }
}

/// A string, from its opening quote on.
LIMIT_APART inline place read_string(place p, place last, std::string& out)
{
    if (*p != '"') [[unlikely]]
        return nullptr;
    place const stop = find_special(++p, last);
    if (*stop == '"') [[likely]] {
        out.assign(p, static_cast<std::size_t>(stop - p));
        return stop + 1;
    }
    return read_special_string(p, stop, last, out);
}

/// Digits without a leading zero; no fraction, no exponent.
LIMIT_INLINE place read_natural(place p, place last, std::uint64_t& out)
{
    auto digit = static_cast<unsigned>(*p - '0');
    if (digit > 9) [[unlikely]]
        return nullptr;
    place const   first = p;
    std::uint64_t value = 0;
    do {
        value = value * 10 + digit;
        digit = static_cast<unsigned>(*++p - '0');
    } while (digit <= 9);
    if ((*first == '0' && p - first > 1) || *p == '.' || *p == 'e' || *p == 'E') [[unlikely]]
        return nullptr;
    if (p - first > 19) [[unlikely]]
        if (std::from_chars(first, last, value).ec != std::errc{})
            return nullptr;
    out = value;
    return p;
}

} // namespace slipform_bench::limit
