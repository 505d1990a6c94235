// The limit, words of a fixed set: found by a hash that is perfect for the set, computed while
// compiling, and confirmed by comparing the whole word.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace slipform_bench::limit {

/// Text as a template argument.
template <std::size_t N> struct fixed {
    char chars[N]{};

    constexpr fixed(char const (&text)[N])
    {
        for (std::size_t i = 0; i != N; ++i)
            chars[i] = text[i];
    }
    static constexpr std::size_t size = N - 1;
    constexpr std::string_view   view() const { return {chars, size}; }
};

constexpr std::uint64_t load_8(char const* from)
{
    std::uint64_t bits = 0;
    if (std::is_constant_evaluated())
        for (int i = 7; i >= 0; --i)
            bits = bits << 8 | static_cast<unsigned char>(from[i]);
    else
        std::memcpy(&bits, from, 8);
    return bits;
}

/// The first and the last eight bytes of a word; a shorter one is filled up with zeros. Two words
/// of one length of at most 16 are equal if these are.
struct word_bits {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
};

/// With `readable`, eight bytes may be read at `from` however short the word is.
inline constexpr word_bits bits_of(char const* from, std::size_t n, bool readable)
{
    if (n >= 8)
        return {load_8(from), load_8(from + n - 8)};
    if (readable) {
        std::uint64_t const all = load_8(from);
        return {n == 0 ? 0 : all & (~std::uint64_t{0} >> (64 - 8 * n)), 0};
    }
    std::uint64_t head = 0;
    for (std::size_t i = n; i-- > 0;)
        head = head << 8 | static_cast<unsigned char>(from[i]);
    return {head, 0};
}

/// A set of words. find() gives the place of a word in it, or `none`.
template <std::size_t Count> class word_set {
    static constexpr unsigned bits = Count <= 2 ? 3 : Count <= 8 ? 5 : Count <= 20 ? 7 : 10;
    struct entry {
        word_bits        ends{};
        std::size_t      size = 0;
        std::string_view text{};
    };
    std::array<entry, Count + 1>            entries_{};
    std::array<unsigned char, (1u << bits)> slots_{};
    std::uint64_t                           seed_ = 0;

    constexpr std::size_t slot(word_bits ends, std::size_t n) const
    {
        return static_cast<std::size_t>(
            ((ends.head ^ (ends.tail << 23 | ends.tail >> 41) ^ n) * seed_) >> (64 - bits));
    }
    constexpr bool place_all()
    {
        slots_.fill(Count);
        for (std::size_t i = 0; i != Count; ++i) {
            unsigned char& s = slots_[slot(entries_[i].ends, entries_[i].size)];
            if (s != Count)
                return false;
            s = static_cast<unsigned char>(i);
        }
        return true;
    }

public:
    static constexpr std::size_t none = Count;

    constexpr explicit word_set(std::array<std::string_view, Count> const& words)
    {
        for (std::size_t i = 0; i != Count; ++i)
            entries_[i] = {bits_of(words[i].data(), words[i].size(), false), words[i].size(),
                           words[i]};
        entries_[Count].size = ~std::size_t{0};
        for (seed_ = 0x9E3779B97F4A7C15u; !place_all();)
            seed_ = seed_ * 6364136223846793005u + 1442695040888963407u;
    }

    /// `readable` as for bits_of.
    std::size_t find(char const* from, std::size_t n, bool readable) const
    {
        word_bits const   ends = bits_of(from, n, readable);
        std::size_t const i    = slots_[slot(ends, n)];
        entry const&      e    = entries_[i];
        bool const same = e.size == n && e.ends.head == ends.head && e.ends.tail == ends.tail &&
                          (n <= 16 || std::memcmp(e.text.data() + 8, from + 8, n - 16) == 0);
        return same ? i : none;
    }
};

} // namespace slipform_bench::limit
