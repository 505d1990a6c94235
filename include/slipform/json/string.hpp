// Reading the strings of a JSON text: RFC 8259 section 7, strict UTF-8, surrogates in pairs.
#pragma once

#include <slipform/core/utf8.hpp>
#include <slipform/json/input.hpp>
#include <slipform/json/scan.hpp>

#include <cstddef>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::json {

/// Where the plain part of a string ends, and why.
struct string_span {
    enum kind_t : unsigned char { plain, escaped, failed };
    char const* end; ///< plain: the closing quote; escaped: the first backslash
    kind_t      kind;
};

namespace detail {

/// What stopped find_special(): nullptr if it was neither a quote nor a backslash nor sound UTF-8
/// (then the failure is recorded), else the position to go on from.
SLIPFORM_NO_INLINE inline char const* pass_non_ascii(input& in, char const* p)
{
    if (p == in.last)
        return fail(in, p, "a closing quote");
    if (static_cast<unsigned char>(*p) < 0x20)
        return fail(in, p, "control characters in strings to be escaped");
    // Text in other scripts comes in runs: stay here until ASCII comes back.
    do {
        auto const one = decode_utf8(std::string_view(p, static_cast<std::size_t>(in.last - p)));
        if (one.size == 0)
            return fail(in, p, "well-formed UTF-8");
        p += one.size;
    } while (p != in.last && static_cast<unsigned char>(*p) >= 0x80);
    return p;
}

} // namespace detail

/// Scans from behind the opening quote. Without escapes the string is [p, end), sound as it is.
SLIPFORM_FORCE_INLINE string_span scan_string(input& in, char const* p)
{
    for (;;) {
        p = find_special(p, in.last);
        if (p != in.last) [[likely]] {
            if (*p == '"')
                return {p, string_span::plain};
            if (*p == '\\')
                return {p, string_span::escaped};
        }
        p = detail::pass_non_ascii(in, p);
        if (!p)
            return {nullptr, string_span::failed};
    }
}

namespace detail {

/// Four hexadecimal digits as a number, or -1.
[[nodiscard]] inline int hex4(char const* p, char const* last) noexcept
{
    if (last - p < 4)
        return -1;
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        char const c     = p[i];
        int const  digit = c >= '0' && c <= '9'   ? c - '0'
                           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                  : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

/// The escape at the backslash `p` as a code point; the position behind it, or nullptr.
inline char const* read_escape(input& in, char const* p, char32_t& out)
{
    char const* const at = p++;
    if (p == in.last)
        return fail(in, p, "a closing quote");
    switch (*p++) {
    case '"':
        out = '"';
        return p;
    case '\\':
        out = '\\';
        return p;
    case '/':
        out = '/';
        return p;
    case 'b':
        out = '\b';
        return p;
    case 'f':
        out = '\f';
        return p;
    case 'n':
        out = '\n';
        return p;
    case 'r':
        out = '\r';
        return p;
    case 't':
        out = '\t';
        return p;
    case 'u':
        break;
    default:
        return fail(in, at, "an escape of RFC 8259");
    }
    int const high = hex4(p, in.last);
    if (high < 0)
        return fail(in, at, "four hexadecimal digits");
    p += 4;
    out = static_cast<char32_t>(high);
    if (high < 0xD800 || high > 0xDFFF)
        return p;
    int const low = high < 0xDC00 && in.last - p >= 2 && p[0] == '\\' && p[1] == 'u'
                        ? hex4(p + 2, in.last)
                        : -1;
    if (low < 0xDC00 || low > 0xDFFF)
        return fail(in, at, "surrogates in pairs");
    out = 0x10000u + ((out - 0xD800u) << 10) + (static_cast<char32_t>(low) - 0xDC00u);
    return p + 6;
}

} // namespace detail

/// Decodes from behind the opening quote into `out`; the position behind the closing quote, or
/// nullptr. For strings with escapes, and for whoever does not know.
SLIPFORM_NO_INLINE inline char const* decode_string(input& in, char const* p, std::string& out)
{
    out.clear();
    for (;;) {
        string_span const span = scan_string(in, p);
        if (span.kind == string_span::failed)
            return nullptr;
        out.append(p, static_cast<std::size_t>(span.end - p));
        if (span.kind == string_span::plain)
            return span.end + 1;
        char32_t code_point = 0;
        p                   = detail::read_escape(in, span.end, code_point);
        if (!p)
            return nullptr;
        append_utf8(out, code_point);
    }
}

namespace detail {

/// Gives `out` another value; it is nearly always new and empty, and then this is a third of what
/// assignment costs. Flattened, as else g++ calls the constructor: 2 % of reading.
SLIPFORM_FLATTEN inline void replace_string(std::string& out, char const* p, std::size_t n)
{
    std::string by(p, n);
    std::destroy_at(&out);
    std::construct_at(&out, std::move(by));
}

/// Any string; it is plain ASCII up to `from`.
SLIPFORM_NO_INLINE inline char const* read_any_string(input& in, char const* p, char const* from,
                                                      std::string& out)
{
    string_span const span = scan_string(in, from);
    if (span.kind == string_span::failed)
        return nullptr;
    if (span.kind == string_span::escaped)
        return decode_string(in, p + 1, out);
    replace_string(out, p + 1, static_cast<std::size_t>(span.end - p - 1));
    return span.end + 1;
}

} // namespace detail

/// How many of the 16 bytes at `p` are plain ASCII before the first that is not. Most words, keys
/// and names are short, and one block tells.
[[nodiscard]] SLIPFORM_FORCE_INLINE std::size_t plain_size(char const* p) noexcept
{
#if SLIPFORM_SSE2
    __m128i const x    = _mm_loadu_si128(reinterpret_cast<__m128i const*>(p));
    auto const    mask = static_cast<unsigned>(_mm_movemask_epi8(detail::specials(x)));
    return static_cast<unsigned>(std::countr_zero(mask | 0x10000u));
#else
    return static_cast<std::size_t>(find_special(p, p + 16) - p);
#endif
}

/// Whether nothing is allocated for `s`, as for every new string, nor would be for 15 bytes. It
/// would be by libstdc++ with _GLIBCXX_USE_CXX11_ABI=0, whose empty string has room for none.
[[nodiscard]] inline bool is_in_place(std::string const& s) noexcept
{
    return s.capacity() == std::string().capacity() && s.capacity() >= 15;
}

/// Makes `out`, which is_in_place(), the `n` bytes at `p`: 15 at most, and as many may be read.
/// Strings keep them within (MSVC and libstdc++ 15, libc++ 22), so nothing is allocated; and
/// copying all 15 to cut some off again takes a fifth of the instructions of assign(p, n). For a
/// SLIPFORM_FLATTEN caller, and neither by std::construct_at nor forced inline: g++ comes to what a
/// forced function calls too early to inline it, and in large units it does not come back.
inline void make_short_string(std::string& out, char const* p, std::size_t n) noexcept
{
#if !defined(__GLIBCXX__) // which would ask again whether there is something to free
    std::destroy_at(&out);
#endif
    ::new (static_cast<void*>(&out)) std::string(p, 15);
    out.erase(n & 15);
}

/// The same for more bytes: nothing is asked that assignment asks, which costs three times as much.
inline void make_long_string(std::string& out, char const* p, std::size_t n)
{
    // If there is no memory, `out` is to be a string all the same, since its owner will destroy it.
    struct restorer {
        std::string* to;
        ~restorer()
        {
            if (to)
                std::construct_at(to);
        }
    } restore{&out};
#if !defined(__GLIBCXX__)
    std::destroy_at(&out);
#endif
    ::new (static_cast<void*>(&out)) std::string(p, n);
    restore.to = nullptr;
}

/// Reads the string whose opening quote is at `p`.
SLIPFORM_NO_INLINE inline char const* read_string(input& in, char const* p, std::string& out)
{
    char const* const end = find_special(p + 1, in.last);
    if (end == in.last || *end != '"') [[unlikely]]
        return detail::read_any_string(in, p, end, out);
    detail::replace_string(out, p + 1, static_cast<std::size_t>(end - p - 1));
    return end + 1;
}

/// Passes over the string whose opening quote is at `p`, judging it as reading would.
inline char const* skip_string(input& in, char const* p)
{
    ++p;
    for (;;) {
        string_span const span = scan_string(in, p);
        if (span.kind == string_span::failed)
            return nullptr;
        if (span.kind == string_span::plain)
            return span.end + 1;
        char32_t code_point = 0;
        p                   = detail::read_escape(in, span.end, code_point);
        if (!p)
            return nullptr;
    }
}

/// A key or word that is compared and not kept: the text itself, or `scratch` if it had escapes.
struct word {
    std::string_view text;
    char const*      end;     ///< behind the closing quote, or nullptr
    bool             decoded; ///< it had escapes, and stands in the scratch
    char const*      limit;   ///< up to here bytes may be read, for comparing by blocks
};

namespace detail {

/// A word that is not plain ASCII.
SLIPFORM_NO_INLINE inline word read_long_word(input& in, char const* p, std::string& scratch)
{
    string_span const span = scan_string(in, p + 1);
    if (span.kind == string_span::plain)
        return {{p + 1, static_cast<std::size_t>(span.end - p - 1)}, span.end + 1, false, in.last};
    if (span.kind == string_span::failed)
        return {{}, nullptr, false, nullptr};
    char const* const end = decode_string(in, p + 1, scratch);
    return {scratch, end, true, scratch.data() + scratch.size()};
}

} // namespace detail

/// Reads the string whose opening quote is at `p` without copying it where that can be.
SLIPFORM_FORCE_INLINE word read_word(input& in, char const* p, std::string& scratch)
{
    char const* const end = find_special(p + 1, in.last);
    if (end != in.last && *end == '"') [[likely]]
        return {{p + 1, static_cast<std::size_t>(end - p - 1)}, end + 1, false, in.last};
    return detail::read_long_word(in, p, scratch);
}

} // namespace slipform::inline v0::json
