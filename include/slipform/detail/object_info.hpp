// What reading must know of a described struct, as data: a row for each member, a key for each
// spelling. The rows are made of the schema while compiling, in read_model.hpp.
#pragma once

#include <slipform/detail/read_rules.hpp>
#include <slipform/json/string.hpp>
#include <slipform/model/key_lookup.hpp>
#include <slipform/model/known_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slipform::inline v0::detail {

/// What reading does with the value of a member: strings and truth values in place, as most are.
enum class member_kind : std::uint8_t {
    text,           ///< a std::string
    optional_text,  ///< one in an optional
    truth,          ///< a bool
    optional_truth, ///< one in an optional
    other,          ///< calls the reader of its type
    distant         ///< beyond the first 64 of its object
};

/// One member of an object, with its key: what reading it takes lies together.
struct object_row {
    known_text      key{};             ///< ,"name": and none behind the last row
    std::uint64_t   bit     = 0;       ///< its own, of the first 64
    void const*     address = nullptr; ///< in the blueprint of the object's type
    reader_fn*      read    = nullptr;
    rule_set const* rules   = nullptr;
    reader_fn*      aside =
        nullptr; ///< reads as if the member were new, or to drop the value; see reader_of_again
    member_kind kind       = member_kind::other;
    bool        required   = false;
    bool        nullable   = false; ///< null has a meaning
    bool        alias_wins = false;
};

/// The second spelling of a member.
struct object_alias {
    known_text  key{};
    std::size_t row = 0;
};

/// A key in its pool, `,"name":`, without what stands around the name.
constexpr std::string_view name_of(known_text const& key) noexcept
{
    return key.text().substr(2, key.size - 4u);
}

/// What is noticed of an object while it is read: whether its end is worth a second look.
struct notice {
    static constexpr unsigned char tag_missing  = 1; ///< so far
    static constexpr unsigned char nulls        = 2; ///< some members are null, as if absent
    static constexpr unsigned char unknown_keys = 4; ///< some are to be compared with each other
    static constexpr unsigned char distant_required = 8;  ///< of the rows beyond the first 64
    static constexpr unsigned char rules            = 16; ///< across members
};

/// Everything that reading must know of a described struct.
struct object_info {
    using keep_fn  = char const*(read_context&, char const* p, void* keeper, std::string_view key);
    using check_fn = void(read_context&, void const* object);

    object_row const*   rows      = nullptr;
    std::size_t         row_count = 0;
    std::uint64_t       required  = 0;       ///< which of the first 64 rows may not be absent
    object_alias const* aliases   = nullptr; ///< the second spellings
    text_lookup         lookup;
    void const*         blueprint = nullptr;
    keep_fn*            keep      = nullptr; ///< keeps an unknown member in the keeper
    void const*         keeper    = nullptr; ///< in the blueprint
    check_fn*           check     = nullptr; ///< the rules across members
    bool                ignores   = false;   ///< passes over unknown members
    unsigned char       notices   = 0;       ///< as reading begins
    known_text          tag_key{};           ///< ,"type": or none
    known_text          tag_word{};          ///< the value of that, with its quotes

    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
    static constexpr std::size_t tag     = static_cast<std::size_t>(-2);

    /// How far it is from the blueprint to an object; as a number, as it is no distance in one
    /// object.
    [[nodiscard]] std::uintptr_t shift_to(void const* object) const noexcept
    {
        return reinterpret_cast<std::uintptr_t>(object) -
               reinterpret_cast<std::uintptr_t>(blueprint);
    }

    [[nodiscard]] known_text const& key_at(std::size_t i) const noexcept
    {
        return i < row_count ? rows[i].key : aliases[i - row_count].key;
    }

    /// The key that a word is: the index of its row; for a second spelling, behind all rows; `tag`
    /// or `unknown`.
    [[nodiscard]] std::size_t find(json::word const& word) const noexcept
    {
        std::size_t const i     = lookup.candidate(word.text);
        known_text const& known = key_at(i);
        if (known.size == word.text.size() + 4 &&
            same_bytes(word.text.data(), word.limit, known.begin + 2, word.text.size()))
            return i;
        return tag_key.size != 0 && word.text == name_of(tag_key) ? tag : unknown;
    }
};

} // namespace slipform::inline v0::detail
