// Finds a text in a set known while compiling: one hash, one slot, and then the caller's comparison
// with the whole text. Never the hash alone, so no foreign text passes for a known one.
#pragma once

#include <slipform/core/bit_set.hpp>
#include <slipform/model/text_window.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slipform::inline v0::detail {

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

/// As many texts as are looked up by a window; for more of them one is hardly found.
inline constexpr std::size_t most_by_window = 64;

/// How many slots a set of texts gets: a power of two, twice as many as texts at least. Half the
/// square of their number, and every second or third seed gives each text a slot of its own.
constexpr std::size_t slots_for(std::size_t count) noexcept
{
    std::size_t slots = 8;
    while (slots < 2 * count || (slots < count * count / 2 && slots < 512))
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

/// The table of a set of texts: text i is at position i; at most 254 of them. Most sets have a
/// window in which all texts differ; that gives each a slot of its own. Of the others a hash gives
/// a text a bucket and a slot; the texts of one bucket are displaced together until each has a slot
/// of its own. So the table is small, and made in a few steps even for the largest objects.
template <std::size_t Slots> class text_table {
    static constexpr std::size_t buckets = Slots / 4;

    struct hashed_texts {
        std::array<std::uint64_t, Slots / 2> hash{};
        std::size_t                          count = 0;
    };
    // Those of one bucket, found once: looking through all of them at each try is too much for
    // compilers that count their steps.
    struct bucket_texts {
        std::array<std::size_t, Slots / 2> text{};
        std::size_t                        count = 0;
    };
    using slot_set = bit_set<Slots / 64 + 1>;

public:
    // The highest bits of the product, as every bit of the hash has a say in them.
    static constexpr unsigned slot_shift   = 64 - bits_of(Slots);
    static constexpr unsigned bucket_shift = slot_shift - bits_of(buckets);

    std::array<unsigned char, Slots>   slot{};
    std::array<unsigned char, buckets> displaced{};
    std::uint64_t                      seed = hash_factor;
    text_window                        window{};
    bool                               thorough = false;

    /// Texts may repeat; the first of them is found.
    constexpr text_table(std::string_view const* texts, std::size_t count)
    {
        if (count == 0 || place_by_window(texts, count))
            return;
        window = {};
        while (!place(texts, count))
            next_seed();
    }

private:
    constexpr void next_seed() { seed += 0x6A09'E667'F3BC'C90Au; }

    static constexpr std::size_t bucket_of(std::uint64_t hash) noexcept
    {
        return hash >> bucket_shift & (buckets - 1);
    }

    constexpr bool place_by_window(std::string_view const* texts, std::size_t count)
    {
        if (count > most_by_window)
            return false;
        std::size_t shortest = texts[0].size();
        for (std::size_t i = 1; i < count; ++i)
            shortest = texts[i].size() < shortest ? texts[i].size() : shortest;
        for (std::size_t offset = 0; offset <= shortest && offset <= text_window::last_offset;
             ++offset) {
            window = text_window::at(offset, shortest);
            hashed_texts all{.count = count};
            for (std::size_t i = 0; i < count; ++i)
                all.hash[i] = window.of(texts[i]);
            if (place_at_window(texts, all))
                return true;
        }
        return false;
    }

    /// Tries some seeds for what is seen of the texts; none of them helps if two look the same.
    constexpr bool place_at_window(std::string_view const* texts, hashed_texts const& seen)
    {
        for (int tries = 0; tries < 100; ++tries, next_seed()) {
            slot_set    taken;
            std::size_t i = 0;
            for (; i < seen.count; ++i) {
                std::size_t const s = (seen.hash[i] * seed) >> slot_shift;
                if (!taken.contains(s)) {
                    taken.insert(s);
                    slot[s] = static_cast<unsigned char>(i);
                } else if (texts[slot[s]] != texts[i]) {
                    if (seen.hash[slot[s]] == seen.hash[i])
                        return false;
                    break;
                }
            }
            if (i == seen.count)
                return true;
        }
        return false;
    }

    constexpr bool place(std::string_view const* texts, std::size_t count)
    {
        hashed_texts                  all{.count = count};
        slot_set                      taken;
        std::array<unsigned, buckets> sizes{};
        unsigned                      largest = 0;
        for (std::size_t i = 0; i < count; ++i) {
            all.hash[i]    = hash_text(texts[i].data(), texts[i].size(), thorough) * seed;
            unsigned& size = sizes[bucket_of(all.hash[i])];
            if (++size > largest)
                largest = size;
        }
        // The largest buckets first, while there is room.
        for (unsigned size = largest; size != 0; --size)
            for (std::size_t b = 0; b < buckets; ++b)
                if (sizes[b] == size && !place_bucket(texts, all, taken, b))
                    return false;
        return true;
    }

    constexpr bool place_bucket(std::string_view const* texts, hashed_texts const& all,
                                slot_set& taken, std::size_t b)
    {
        bucket_texts in;
        for (std::size_t i = 0; i < all.count; ++i)
            if (bucket_of(all.hash[i]) == b)
                in.text[in.count++] = i;
        for (unsigned by = 0; by < 256 && by < Slots; ++by) {
            slot_set with = taken;
            if (fits(texts, all, in, with, by)) {
                taken        = with;
                displaced[b] = static_cast<unsigned char>(by);
                return true;
            }
        }
        return false;
    }

    /// Puts the texts of one bucket to their slots; if one of them is taken, the caller tries
    /// others.
    constexpr bool fits(std::string_view const* texts, hashed_texts const& all,
                        bucket_texts const& in, slot_set& taken, unsigned by)
    {
        for (std::size_t k = 0; k < in.count; ++k) {
            std::size_t const i = in.text[k];
            std::size_t const s = (all.hash[i] >> slot_shift) ^ by;
            if (!taken.contains(s)) {
                taken.insert(s);
                slot[s] = static_cast<unsigned char>(i);
            } else if (texts[slot[s]] != texts[i]) {
                thorough = thorough || all.hash[slot[s]] == all.hash[i];
                return false;
            }
        }
        return true;
    }
};

/// A text_table of any size, for code that serves all of them.
struct text_lookup {
    unsigned char const* slot;
    unsigned char const* displaced;
    std::uint64_t        seed;
    text_window          window;
    unsigned char        slot_shift;
    unsigned char        bucket_shift;
    unsigned char        last_bucket;
    bool                 thorough;

    template <std::size_t Slots>
    constexpr explicit text_lookup(text_table<Slots> const& table) noexcept
        : slot(table.slot.data()), displaced(table.displaced.data()), seed(table.seed),
          window(table.window), slot_shift(table.slot_shift), bucket_shift(table.bucket_shift),
          last_bucket(static_cast<unsigned char>(table.displaced.size() - 1)),
          thorough(table.thorough)
    {
    }

    /// The only position that may hold the text, or any if none does. The caller compares.
    [[nodiscard]] SLIPFORM_NO_INLINE constexpr std::size_t
    candidate(std::string_view text) const noexcept
    {
        return window.mask != 0 ? slot[window.of(text) * seed >> slot_shift]
                                : by_hash(text.data(), text.size());
    }

    /// The same of the text from `p` to the quote at `end`, where text_window::reach bytes may be
    /// read.
    [[nodiscard]] SLIPFORM_FORCE_INLINE std::size_t candidate_at(char const* p,
                                                                 char const* end) const noexcept
    {
        if (window.mask != 0) [[likely]]
            return slot[window.of(p) * seed >> slot_shift];
        return by_hash(p, static_cast<std::size_t>(end - p));
    }

private:
    [[nodiscard]] SLIPFORM_FORCE_INLINE constexpr std::size_t by_hash(char const* p,
                                                                      std::size_t n) const noexcept
    {
        std::uint64_t const hash = hash_text(p, n, thorough) * seed;
        return slot[hash >> slot_shift ^ displaced[hash >> bucket_shift & last_bucket]];
    }
};

} // namespace slipform::inline v0::detail
