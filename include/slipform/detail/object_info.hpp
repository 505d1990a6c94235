// What reading must know of a described struct, as data: a row for each member, a key for each
// spelling. The rows are made of the schema while compiling, in read_model.hpp.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/member_bits.hpp>
#include <slipform/detail/read_rules.hpp>
#include <slipform/json/string.hpp>
#include <slipform/model/key_lookup.hpp>
#include <slipform/model/names.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace slipform::inline v0::detail {

/// Stands for the key behind the last one. As long as a block, so that it can be compared.
inline constexpr char no_key[16] = {','};

/// One key of an object: the name of row `row`, or its second spelling.
struct object_key {
    char const*   name = no_key; ///< ,"name": in its pool
    std::uint32_t size = 0;      ///< of all that; 0 behind the last row
    std::uint16_t row  = 0;
    std::uint32_t rest = 0x1'0000; ///< beyond(size), for comparing; a bit that no block has: never

    constexpr object_key() = default;
    constexpr object_key(fragment key, std::size_t r)
        : name(key.begin), size(static_cast<std::uint32_t>(key.size)),
          row(static_cast<std::uint16_t>(r)), rest(beyond(key.size))
    {
    }

    [[nodiscard]] constexpr std::string_view text() const noexcept { return {name + 2, size - 4u}; }

    /// Whether `,"name":` stands at `p`, where 32 bytes may be read; with `ignored` of 1, in place
    /// of the comma anything else. Longer ones are not recognized so.
    [[nodiscard]] SLIPFORM_FORCE_INLINE bool stands_at(char const* p, unsigned ignored) const noexcept
    {
#if SLIPFORM_SSE2
        unsigned same = same_of_block(p, name) | rest | ignored;
        if (size > 16)
            same &= size > 32 ? 0 : same_of_block(p + size - 16, name + size - 16);
        return same == 0xFFFFu;
#else
        return size - 1u < 32 && std::memcmp(p + ignored, name + ignored, size - ignored) == 0;
#endif
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
    using keep_fn  = char const*(read_context&, char const* p, void* keeper, std::string_view key);
    using check_fn = void(read_context&, void const* object);

    object_row const* rows      = nullptr;
    std::size_t       row_count = 0;
    member_bits       required{}; ///< the rows that may not be absent
    object_key const* aliases   = nullptr; ///< the second spellings
    text_lookup       lookup;
    void const*       blueprint = nullptr;
    keep_fn*          keep      = nullptr; ///< keeps an unknown member in the keeper
    void const*       keeper    = nullptr; ///< in the blueprint
    check_fn*         check     = nullptr; ///< the rules across members
    bool              ignores   = false;   ///< passes over unknown members
    std::string_view  tag_key{};
    std::string_view  tag_value{};

    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
    static constexpr std::size_t tag     = static_cast<std::size_t>(-2);

    /// How far it is from the blueprint to an object; as a number, as it is no distance in one object.
    [[nodiscard]] std::uintptr_t shift_to(void const* object) const noexcept
    {
        return reinterpret_cast<std::uintptr_t>(object) - reinterpret_cast<std::uintptr_t>(blueprint);
    }

    [[nodiscard]] object_key const& key_at(std::size_t i) const noexcept
    {
        return i < row_count ? rows[i].key : aliases[i - row_count];
    }

    /// The key that a word is: the index of its row; for a second spelling, behind all rows; `tag`
    /// or `unknown`.
    [[nodiscard]] std::size_t find(json::word const& word) const noexcept
    {
        std::size_t const i = lookup.candidate(word.text);
        if (i != no_candidate) {
            std::string_view const known = key_at(i).text();
            if (known.size() == word.text.size() &&
                same_bytes(word.text.data(), word.limit, known.data(), known.size()))
                return i;
        }
        return !tag_key.empty() && word.text == tag_key ? tag : unknown;
    }
};

} // namespace slipform::inline v0::detail
