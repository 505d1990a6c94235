// What reading must know of a described struct, as data: a row for each member, a key for each
// spelling. The rows are made of the schema while compiling, in read_model.hpp.
#pragma once

#include <slipform/detail/read_rules.hpp>
#include <slipform/model/key_lookup.hpp>
#include <slipform/model/names.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slipform::inline v0::detail {

/// Reads a value into the member at `to`; the position behind it, or nullptr.
using reader_fn = char const*(read_context&, char const* p, void* to, rule_set const*);

/// One key of an object: the name of row `row`, or its second spelling.
struct object_key {
    char const*   name = ","; ///< ,"name": in its pool
    std::uint32_t size = 0;   ///< of all that; 0 behind the last row
    std::uint16_t row  = 0;
    std::uint16_t rest = 0; ///< beyond(size - 1), for comparing

    constexpr object_key() = default;
    constexpr object_key(fragment key, std::size_t r)
        : name(key.begin), size(static_cast<std::uint32_t>(key.size)),
          row(static_cast<std::uint16_t>(r)), rest(static_cast<std::uint16_t>(beyond(key.size - 1)))
    {
    }

    [[nodiscard]] constexpr std::string_view text() const noexcept { return {name + 2, size - 4u}; }
};

/// The place of a member in member_bits, worked out while compiling.
struct member_bit {
    std::uint64_t mask = 0;
    std::uint8_t  word = 0;

    constexpr member_bit() = default;
    constexpr explicit member_bit(std::size_t i) noexcept
        : mask(std::uint64_t{1} << (i & 63)), word(static_cast<std::uint8_t>(i >> 6))
    {
    }
};

/// A bit for each member of an object, 256 at most; well_formed refuses larger objects.
class member_bits {
    std::uint64_t words_[4] = {};

public:
    [[nodiscard]] constexpr bool has(member_bit b) const noexcept { return (words_[b.word] & b.mask) != 0; }
    constexpr void               set(member_bit b) noexcept { words_[b.word] |= b.mask; }
    constexpr void               clear(member_bit b) noexcept { words_[b.word] &= ~b.mask; }

    /// Whether each of the first `count` bits is in `others`, if it is set.
    [[nodiscard]] SLIPFORM_FORCE_INLINE bool within(member_bits const& others, std::size_t count) const noexcept
    {
        return (words_[0] & ~others.words_[0]) == 0 && (count <= 64 || rest_within(others));
    }

private:
    [[nodiscard]] SLIPFORM_NO_INLINE bool rest_within(member_bits const& others) const noexcept
    {
        std::uint64_t outside = 0;
        for (int w = 1; w < 4; ++w)
            outside |= words_[w] & ~others.words_[w];
        return outside == 0;
    }
};

/// One member of an object, with its key: what reading it takes lies together.
struct object_row {
    object_key      key{};
    void const*     address  = nullptr; ///< in the blueprint of the object's type
    reader_fn*      read     = nullptr;
    rule_set const* rules    = nullptr;
    reader_fn*      aside    = nullptr; ///< reads as if the member were new, or to drop the value; see reader_of_again
    member_bit      bit{};
    bool            required = false;
    bool            nullable = false; ///< null has a meaning
    bool            alias_wins = false;
};

/// Everything that reading must know of a described struct.
struct object_info {
    using keep_fn  = char const*(read_context&, char const* p, void* object, std::string_view key);
    using check_fn = void(read_context&, void const* object);

    object_row const* rows      = nullptr;
    std::size_t       row_count = 0;
    member_bits       required{}; ///< the rows that may not be absent
    object_key const* aliases   = nullptr; ///< the second spellings
    text_lookup       lookup;
    void const*       blueprint = nullptr;
    keep_fn*          keep      = nullptr; ///< keeps an unknown member
    check_fn*         check     = nullptr; ///< the rules across members
    bool              ignores   = false;   ///< passes over unknown members
    std::string_view  tag_key{};
    std::string_view  tag_value{};
};

} // namespace slipform::inline v0::detail
