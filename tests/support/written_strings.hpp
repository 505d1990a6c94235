// Strings of every length with every byte that needs a look at every position, as a writer of JSON
// strings must be shown them; and a writer so plain that it cannot be wrong. Shared by the builds
// with and without instruction-set specific paths, which must write the same bytes.
#pragma once

#include <slipform/json/write_string.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace slipform_tests {

/// FNV-1a, 64 bits.
class checksum {
    std::uint64_t sum_ = 0xCBF29CE484222325u;

public:
    constexpr void add(std::string_view bytes)
    {
        for (char const c : bytes)
            sum_ = (sum_ ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    }
    [[nodiscard]] constexpr std::uint64_t value() const { return sum_; }
};

/// xorshift64: the same numbers everywhere.
class dice {
    std::uint64_t state_;

public:
    constexpr explicit dice(std::uint64_t seed) : state_(seed) {}
    constexpr std::uint64_t roll()
    {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return state_;
    }
    constexpr std::uint64_t below(std::uint64_t bound) { return (roll() >> 11) % bound; }
    constexpr char          byte() { return static_cast<char>(roll() >> 32 & 0xFF); }
};

inline std::string written(std::string_view from)
{
    std::string out(slipform::json::string_bound(from.size()), '\0');
    char* const end = slipform::json::write_string(out.data(), from.data(), from.size());
    out.resize(static_cast<std::size_t>(end - out.data()));
    return out;
}

/// How long the well-formed UTF-8 at the front of `s` is, by table 3-7 of the Unicode Standard.
inline std::size_t well_formed_prefix(std::string_view s)
{
    auto const byte = [&](std::size_t i) {
        return i < s.size() ? static_cast<unsigned>(static_cast<unsigned char>(s[i])) : 0u;
    };
    auto const in = [](unsigned b, unsigned low, unsigned high) { return b >= low && b <= high; };
    unsigned const a = byte(0), b = byte(1), c = byte(2), d = byte(3);
    auto const     tail = [&](unsigned x) { return in(x, 0x80, 0xBF); };
    if (a <= 0x7F)
        return 1;
    if (in(a, 0xC2, 0xDF) && tail(b))
        return 2;
    if (((a == 0xE0 && in(b, 0xA0, 0xBF)) || (in(a, 0xE1, 0xEC) && tail(b)) ||
         (a == 0xED && in(b, 0x80, 0x9F)) || (in(a, 0xEE, 0xEF) && tail(b))) &&
        tail(c))
        return 3;
    if (((a == 0xF0 && in(b, 0x90, 0xBF)) || (in(a, 0xF1, 0xF3) && tail(b)) ||
         (a == 0xF4 && in(b, 0x80, 0x8F))) &&
        tail(c) && tail(d))
        return 4;
    return 0;
}

/// What must be written, one byte after the other.
inline std::string plainly_written(std::string_view from)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string                       out = "\"";
    while (!from.empty()) {
        auto const        u    = static_cast<unsigned char>(from[0]);
        std::size_t const size = well_formed_prefix(from);
        switch (u) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (u < 0x20)
                ((out += "\\u00") += hex[u / 16]) += hex[u % 16];
            else if (size == 0)
                out += "\xEF\xBF\xBD";
            else
                out += from.substr(0, size);
        }
        from.remove_prefix(size == 0 ? 1 : size);
    }
    return out += '"';
}

/// Whole sequences and broken ones, and the bytes next to those that are special.
inline constexpr std::string_view specials[] = {std::string_view("\0", 1),
                                                "\x01",
                                                "\x1F",
                                                "\x20",
                                                "!",
                                                "\"",
                                                "#",
                                                "[",
                                                "\\",
                                                "]",
                                                "\b",
                                                "\f",
                                                "\n",
                                                "\r",
                                                "\t",
                                                "/",
                                                "\x7E",
                                                "\x7F",
                                                "\x80",
                                                "\xBF",
                                                "\xC0\x80",
                                                "\xC3\xA9",
                                                "\xC3",
                                                "\xE0\x9F\xBF",
                                                "\xE2\x82\xAC",
                                                "\xE2\x82",
                                                "\xED\xA0\x80",
                                                "\xEF\xBB\xBF",
                                                "\xEF\xBF\xBF",
                                                "\xF0\x8F\xBF\xBF",
                                                "\xF0\x9F\x92\x99",
                                                "\xF0\x9F\x92",
                                                "\xF4\x8F\xBF\xBF",
                                                "\xF4\x90\x80\x80",
                                                "\xFE",
                                                "\xFF",
                                                "\xE2\x80\xA8"};

/// Calls f(string): each length from 0 to 100, each special at each position, of which the bytes
/// that would stand beyond the length are cut; then bytes at random.
template <class F> void for_each_string(F f)
{
    for (std::size_t length = 0; length <= 100; ++length) {
        std::string plain(length, ' ');
        for (std::size_t i = 0; i != length; ++i)
            plain[i] = static_cast<char>('a' + i % 26);
        f(plain);
        for (std::size_t at = 0; at != length; ++at)
            for (std::string_view const special : specials) {
                std::string            one  = plain;
                std::string_view const fits = special.substr(0, length - at);
                one.replace(at, fits.size(), fits);
                f(one);
            }
    }
    dice random(0x51105F02u);
    for (int i = 0; i != 3000; ++i) {
        std::string any(random.below(101), '\0');
        for (char& c : any)
            c = random.byte();
        f(any);
    }
}

/// The sum of all that must be written for for_each_string, whatever path the build takes.
inline constexpr std::uint64_t sum_of_written_strings = 0x4880BE1635C6E58Cu;

/// The same for strings that a constant expression has time for.
constexpr std::uint64_t sum_of_few_strings()
{
    checksum sum;
    for (std::size_t length = 0; length <= 40; length += length < 20 ? 1 : 5)
        for (std::size_t at = 0; at < length + 1; at += 3)
            for (std::string_view const special :
                 {std::string_view("\x1F"), std::string_view("\""), std::string_view("\xC3\xA9"),
                  std::string_view("\xE2\x82")}) {
                char from[48] = {};
                char to[300]  = {};
                for (std::size_t i = 0; i != length; ++i)
                    from[i] = static_cast<char>('a' + i % 26);
                for (std::size_t i = 0; i != special.size() && at + i < length; ++i)
                    from[at + i] = special[i];
                char const* const end = slipform::json::write_string(to, from, length);
                sum.add({to, static_cast<std::size_t>(end - to)});
            }
    return sum.value();
}

} // namespace slipform_tests
