// Finds a text in a set known while compiling: one hash, one slot, one comparison with the whole
// text. Never the hash alone, so no foreign text passes for a known one.
#pragma once

#include <slipform/config.hpp>

#include <array>
#include <bit>
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

/// Odd, and with no pattern in its bits, so that multiplying by it spreads them.
inline constexpr std::uint64_t hash_factor = 0x9E37'79B9'7F4A'7C15u;

/// A number that tells most texts apart, once it is multiplied. `thorough` looks at every byte and
/// the length; without it only eight bytes of either end count, which is enough for most sets of
/// names.
SLIPFORM_FORCE_INLINE constexpr std::uint64_t hash_text(char const* p, std::size_t n,
                                                        bool thorough) noexcept
{
    if (n >= 8) [[likely]] {
        std::uint64_t hash = load<std::uint64_t>(p) ^ std::rotl(load<std::uint64_t>(p + n - 8), 29);
        if (thorough) [[unlikely]] {
            // Of eight bytes as well: one that is the complement of another looks the same so far.
            for (std::size_t i = 0; i + 8 <= n; i += 8)
                hash = (hash ^ hash >> 32) * hash_factor ^ load<std::uint64_t>(p + i);
            hash += n;
        }
        return hash;
    }
    std::uint64_t const size = static_cast<std::uint64_t>(n) << 56; // so that no two are the same
    if (n >= 4)
        return load<std::uint32_t>(p) | load<std::uint32_t>(p + n - 4) << 8 * (n - 4) | size;
    return load_bytes(p, n) | size;
}

/// How many slots a set of texts gets: a power of two, twice as many as texts at least.
constexpr std::size_t slots_for(std::size_t count) noexcept
{
    std::size_t slots = 8;
    while (slots < 2 * count)
        slots *= 2;
    return slots;
}

constexpr unsigned bits_of(std::size_t power_of_two) noexcept
{
    unsigned bits = 0;
    while ((std::size_t{1} << bits) < power_of_two)
        ++bits;
    return bits;
}

/// The table of a set of texts: text i is at position i; at most 254 of them. A hash gives a text a
/// bucket and a slot; the texts of one bucket are displaced together until each has a slot of its
/// own. So the table is small, and made in a few steps even for the largest objects.
template <std::size_t Slots> class text_table {
    static constexpr std::size_t buckets = Slots / 4;

    struct hashed_texts {
        std::array<std::uint64_t, Slots> hash{};
        std::size_t                      count = 0;
    };
    // Those of one bucket, found once: looking through all of them at each try is too much for
    // compilers that count their steps.
    struct bucket_texts {
        std::array<std::size_t, Slots> text{};
        std::size_t                    count = 0;
    };

public:
    // The highest bits of the product, as every bit of the hash has a say in them.
    static constexpr unsigned char none         = 0xFF;
    static constexpr unsigned      slot_shift   = 64 - bits_of(Slots);
    static constexpr unsigned      bucket_shift = slot_shift - bits_of(buckets);

    std::array<unsigned char, Slots>   slot{};
    std::array<unsigned char, buckets> displaced{};
    std::uint64_t                      seed     = hash_factor;
    bool                               thorough = false;

    /// Texts may repeat; the first of them is found.
    constexpr text_table(std::string_view const* texts, std::size_t count)
    {
        while (!place(texts, count))
            seed += 0x6A09'E667'F3BC'C90Au;
    }

private:
    static constexpr std::size_t bucket_of(std::uint64_t hash) noexcept
    {
        return hash >> bucket_shift & (buckets - 1);
    }

    constexpr bool place(std::string_view const* texts, std::size_t count)
    {
        hashed_texts               all;
        std::array<unsigned, buckets> sizes{};
        unsigned                      largest = 0;
        for (std::size_t i = 0; i < count; ++i) {
            all.hash[i] = hash_text(texts[i].data(), texts[i].size(), thorough) * seed;
            unsigned& size = sizes[bucket_of(all.hash[i])];
            if (++size > largest)
                largest = size;
        }
        all.count = count;
        slot.fill(none);
        // The largest buckets first, while there is room.
        for (unsigned size = largest; size != 0; --size)
            for (std::size_t b = 0; b < buckets; ++b)
                if (sizes[b] == size && !place_bucket(texts, all, b))
                    return false;
        return true;
    }

    constexpr bool place_bucket(std::string_view const* texts, hashed_texts const& all, std::size_t b)
    {
        bucket_texts in;
        for (std::size_t i = 0; i < all.count; ++i)
            if (bucket_of(all.hash[i]) == b)
                in.text[in.count++] = i;
        for (unsigned by = 0; by < 256 && by < Slots; ++by)
            if (fits(texts, all, in, by)) {
                displaced[b] = static_cast<unsigned char>(by);
                return true;
            }
        return false;
    }

    /// Puts the texts of one bucket to their slots, or none of them.
    constexpr bool fits(std::string_view const* texts, hashed_texts const& all, bucket_texts const& in,
                        unsigned by)
    {
        std::size_t k = 0;
        for (; k < in.count; ++k) {
            std::size_t const i     = in.text[k];
            unsigned char&    taken = slot[(all.hash[i] >> slot_shift) ^ by];
            if (taken == none) {
                taken = static_cast<unsigned char>(i);
            } else if (texts[taken] != texts[i]) {
                thorough = thorough || all.hash[taken] == all.hash[i];
                break;
            }
        }
        if (k == in.count)
            return true;
        while (k-- > 0) {
            unsigned char& taken = slot[(all.hash[in.text[k]] >> slot_shift) ^ by];
            if (taken == in.text[k])
                taken = none;
        }
        return false;
    }
};

#if SLIPFORM_SSE2
/// Bit i is set if byte i of the sixteen at `a` is that at `b`.
[[nodiscard]] SLIPFORM_FORCE_INLINE unsigned same_of_block(char const* a, char const* b) noexcept
{
    __m128i const x = _mm_loadu_si128(reinterpret_cast<__m128i const*>(a));
    __m128i const y = _mm_loadu_si128(reinterpret_cast<__m128i const*>(b));
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(x, y)));
}
#endif

/// The bits of a block that do not count when `n` bytes are compared.
[[nodiscard]] constexpr unsigned beyond(std::size_t n) noexcept
{
    return n < 16 ? 0xFFFFu >> n << n : 0;
}

/// Whether the `n` bytes at `text` are those at `known`. `known` lies in a pool, which may be read
/// pool_padding bytes further; `text` may be read up to `last`; `beyond_n` is beyond(n), for those
/// who know it beforehand. Names are short, and a call of memcmp costs more than comparing them:
/// reading as a whole is a tenth faster without it.
[[nodiscard]] SLIPFORM_FORCE_INLINE bool same_bytes(char const* text, char const* last,
                                                    char const* known, std::size_t n,
                                                    unsigned beyond_n) noexcept
{
#if SLIPFORM_SSE2
    if (last - text >= 32 && n <= 32) [[likely]] {
        unsigned same = same_of_block(text, known) | beyond_n;
        if (n > 16)
            same &= same_of_block(text + n - 16, known + n - 16);
        return same == 0xFFFFu;
    }
#else
    (void)beyond_n;
#endif
    return static_cast<std::size_t>(last - text) >= n && std::memcmp(text, known, n) == 0;
}

[[nodiscard]] SLIPFORM_FORCE_INLINE bool same_bytes(char const* text, char const* last,
                                                    char const* known, std::size_t n) noexcept
{
    return same_bytes(text, last, known, n, beyond(n));
}

/// A text_table of any size, for code that serves all of them.
struct text_lookup {
    unsigned char const* slot;
    unsigned char const* displaced;
    std::uint64_t        seed;
    unsigned char        slot_shift;
    unsigned char        bucket_shift;
    unsigned char        last_bucket;
    bool                 thorough;

    template <std::size_t Slots>
    constexpr explicit text_lookup(text_table<Slots> const& table) noexcept
        : slot(table.slot.data()), displaced(table.displaced.data()), seed(table.seed),
          slot_shift(table.slot_shift), bucket_shift(table.bucket_shift),
          last_bucket(static_cast<unsigned char>(table.displaced.size() - 1)), thorough(table.thorough)
    {
    }

    /// The only position that may hold the text, or text_table<>::none. The caller compares.
    [[nodiscard]] SLIPFORM_FORCE_INLINE std::size_t candidate(std::string_view text) const noexcept
    {
        std::uint64_t const hash = hash_text(text.data(), text.size(), thorough) * seed;
        return slot[hash >> slot_shift ^ displaced[hash >> bucket_shift & last_bucket]];
    }
};
inline constexpr std::size_t no_candidate = 0xFF;

} // namespace slipform::inline v0::detail
