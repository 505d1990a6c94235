// What reading must know of a described struct, as data: a row for each member, a key for each
// spelling. The rows are made of the schema while compiling, in read_model.hpp.
#pragma once

#include <slipform/detail/member_bits.hpp>
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
};

} // namespace slipform::inline v0::detail
