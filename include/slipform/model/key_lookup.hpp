// Finds a text in a set known while compiling: one hash, one slot, one comparison with the whole
// text. Never the hash alone, so no foreign text passes for a known one.
#pragma once

#include <slipform/config.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#if SLIPFORM_SSE2
#include <emmintrin.h>
#endif

namespace slipform::inline v0::detail {

/// The `n` bytes at `p`, at most eight, first byte lowest.
constexpr std::uint64_t load_bytes(char const* p, std::size_t n) noexcept
{
    std::uint64_t value = 0;
    for (std::size_t i = n; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(p[i]);
    return value;
}

/// The four or eight bytes at `p`; the same on every machine.
template <class Word> SLIPFORM_FORCE_INLINE constexpr std::uint64_t load(char const* p) noexcept
{
    if (std::is_constant_evaluated())
        return load_bytes(p, sizeof(Word));
    Word value;
    std::memcpy(&value, p, sizeof value);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return load_bytes(p, sizeof(Word));
#else
    return value;
#endif
}

/// A number that tells most texts apart. `thorough` looks at every byte; without it only the
/// length and up to eight bytes of either end count, which is enough for most sets of names.
SLIPFORM_FORCE_INLINE constexpr std::uint64_t hash_text(char const* p, std::size_t n,
                                                        bool thorough) noexcept
{
    constexpr std::uint64_t mix  = 0x9E37'79B9'7F4A'7C15u;
    std::uint64_t const     size = static_cast<std::uint64_t>(n) << 56;
    if (n >= 8) [[likely]] {
        std::uint64_t hash = load<std::uint64_t>(p) * mix ^ load<std::uint64_t>(p + n - 8) ^ size;
        if (thorough)
            for (std::size_t i = 8; i + 8 < n; i += 8)
                hash = (hash ^ hash >> 32) * mix ^ load<std::uint64_t>(p + i);
        return hash;
    }
    if (n >= 4)
        return (load<std::uint32_t>(p) | load<std::uint32_t>(p + n - 4) << 32) * mix ^ size;
    return (load_bytes(p, n) | size) * mix;
}

/// How many slots make it likely that one of few seeds gives every text a slot of its own.
constexpr std::size_t slots_for(std::size_t count) noexcept
{
    std::size_t slots = 16;
    while (slots < 4 * count || slots * slots < count * count * 10)
        slots *= 2;
    return slots;
}

/// The table of a set of texts: text i is at position i; at most 254 of them.
template <std::size_t Slots> struct text_table {
    static constexpr unsigned char none = 0xFF;

    std::array<unsigned char, Slots> slot{};
    std::uint64_t                    seed     = 0;
    bool                             thorough = false;

    /// Texts may repeat; the first of them is found. `at(i)` is text i.
    template <class At> constexpr text_table(std::size_t count, At at)
    {
        for (unsigned tries = 1; !place(count, at); ++tries) {
            seed += 0x6A09'E667'F3BC'C90Au;
            thorough = tries > 400;
        }
    }

    static constexpr unsigned shift() noexcept
    {
        unsigned bits = 0;
        while ((std::size_t{1} << bits) < Slots)
            ++bits;
        return 64 - bits;
    }

private:
    template <class At> constexpr bool place(std::size_t count, At at)
    {
        seed |= 1;
        slot.fill(none);
        for (std::size_t i = 0; i < count; ++i) {
            std::string_view const text = at(i);
            unsigned char& taken =
                slot[hash_text(text.data(), text.size(), thorough) * seed >> shift()];
            if (taken == none)
                taken = static_cast<unsigned char>(i);
            else if (at(taken) != text)
                return false;
        }
        return true;
    }
};

/// Whether the `n` bytes at `text` are those at `known`. `known` lies in a pool, which may be read
/// pool_padding bytes further; `text` may be read up to `last`. Names are short, and a call of
/// memcmp costs more than comparing them: reading as a whole is a tenth faster without it.
[[nodiscard]] SLIPFORM_FORCE_INLINE bool same_bytes(char const* text, char const* last,
                                                    char const* known, std::size_t n) noexcept
{
#if SLIPFORM_SSE2
    if (n <= 32 && last - text >= 32) [[likely]] {
        auto const differ = [&](std::size_t at) {
            __m128i const a = _mm_loadu_si128(reinterpret_cast<__m128i const*>(text + at));
            __m128i const b = _mm_loadu_si128(reinterpret_cast<__m128i const*>(known + at));
            return ~static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(a, b))) & 0xFFFFu;
        };
        if (n <= 16)
            return (differ(0) & ((1u << n) - 1)) == 0;
        return ((differ(0) | differ(16) << 16) << (32 - n)) == 0;
    }
#endif
    return static_cast<std::size_t>(last - text) >= n && std::memcmp(text, known, n) == 0;
}

/// A text_table of any size, for code that serves all of them.
struct text_lookup {
    unsigned char const* slot;
    std::uint64_t        seed;
    unsigned             shift;
    bool                 thorough;

    template <std::size_t Slots>
    constexpr explicit text_lookup(text_table<Slots> const& table) noexcept
        : slot(table.slot.data()), seed(table.seed), shift(text_table<Slots>::shift()),
          thorough(table.thorough)
    {
    }

    /// The only position that may hold the text, or text_table<>::none. The caller compares.
    [[nodiscard]] std::size_t candidate(std::string_view text) const noexcept
    {
        return slot[hash_text(text.data(), text.size(), thorough) * seed >> shift];
    }
};
inline constexpr std::size_t no_candidate = 0xFF;

} // namespace slipform::inline v0::detail
