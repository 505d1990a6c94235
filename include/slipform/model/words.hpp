// The words of an enumeration on the wire, spelled while compiling and kept as the very bytes that
// are written: "ADVERSE-MEDIA", quotes and all.
#pragma once

#include <slipform/model/key_lookup.hpp>
#include <slipform/model/known_text.hpp>
#include <slipform/model/names.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::detail {

template <class E> using enumerator_list = boost::describe::describe_enumerators<E>;

template <class E> inline constexpr std::size_t enumerator_count = list_size<enumerator_list<E>>;

/// The enumerators of E and their C++ names. Copied out of the descriptors, which must not appear
/// in the name of anything emitted. No std::array here and below: of each its whole class would be
/// compiled for each enumeration, and a call for each element that is looked at.
template <class E> struct enumerators {
    E                values[enumerator_count<E> + 1];
    std::string_view identifiers[enumerator_count<E> + 1];
};
template <class E, template <class...> class List, class... D>
constexpr enumerators<E> find_enumerators(List<D...>*)
{
    return {{D::value...}, {std::string_view(D::name)...}};
}
template <class E>
inline constexpr enumerators<E> enumerators_of =
    find_enumerators<E>(static_cast<enumerator_list<E>*>(nullptr));

/// What the schema says about `Count` enumerators, in the order of the description.
template <std::size_t Count> struct enumerator_notes {
    dsl::value_notes notes[Count + 1]{};
    bool             stray = false; // no described enumerator
};

template <class E> constexpr std::size_t index_of_enumerator(E value)
{
    std::size_t i = 0;
    while (i < enumerator_count<E> && enumerators_of<E>.values[i] != value)
        ++i;
    return i;
}

template <class E, class... P>
constexpr enumerator_notes<enumerator_count<E>> find_enumerator_notes(part_list<P...> const& parts)
{
    enumerator_notes<enumerator_count<E>> all{};
    for (dsl::value_notes& one : all.notes) // as in find_field_parts()
        one = dsl::value_notes{};
    if constexpr (sizeof...(P) != 0)
        parts.for_each([&all](auto const& part) {
            if constexpr (requires { part.enumerator; }) {
                std::size_t i = enumerator_count<E>;
                if constexpr (std::same_as<decltype(part.enumerator), E>)
                    i = index_of_enumerator(part.enumerator);
                if (i == enumerator_count<E>)
                    all.stray = true; // a value<> of another enumeration, perhaps
                else
                    all.notes[i] = part;
            }
        });
    return all;
}
template <class E>
inline constexpr auto notes_of_enumerators = find_enumerator_notes<E>(overlay<E>.parts);

/// Where the words of an enumeration stand in their pool: one for each enumerator, in order, then
/// the second spellings.
template <std::size_t Enumerators> struct spelled_words {
    span_of_pool spans[2 * Enumerators + 1]{};
    std::size_t  enumerators[2 * Enumerators + 1]{};
    std::size_t  words = 0;
    std::size_t  bytes = 0;
};

/// Spells the words of enumerations of `Count` enumerators, whichever they are.
template <std::size_t Count>
constexpr spelled_words<Count> spell_words(char* room, std::string_view const* identifiers,
                                           dsl::value_notes const*       notes,
                                           dsl::enumeration_notes const& schema)
{
    spelled_words<Count> all;
    pool                 to{room};
    for (std::size_t i = 0; i < Count; ++i) {
        all.spans[i]       = spell(to, "\"", notes[i].name, identifiers[i], schema.style, "\"");
        all.enumerators[i] = i;
    }
    all.words = Count;
    for (std::size_t i = 0; i < Count; ++i) {
        if (notes[i].also_name.empty() && !schema.also)
            continue;
        all.spans[all.words] =
            spell(to, "\"", notes[i].also_name, identifiers[i], schema.also_style, "\"");
        all.enumerators[all.words++] = i;
    }
    all.bytes = to.size;
    return all;
}

/// Their places, and how many there are: read while compiling and kept nowhere.
template <class E>
inline constexpr auto word_counts_of =
    spell_words<enumerator_count<E>>(nullptr, enumerators_of<E>.identifiers,
                                     notes_of_enumerators<E>.notes, overlay<E>.notes);

template <std::size_t Bytes, std::size_t Count>
constexpr pool_room<Bytes> fill_word_pool(std::string_view const*       identifiers,
                                          dsl::value_notes const*       notes,
                                          dsl::enumeration_notes const& schema)
{
    pool_room<Bytes> room;
    spell_words<Count>(room.chars.data(), identifiers, notes, schema);
    return room;
}
template <class E>
inline constexpr auto word_pool = fill_word_pool<word_counts_of<E>.bytes, enumerator_count<E>>(
    enumerators_of<E>.identifiers, notes_of_enumerators<E>.notes, overlay<E>.notes);

/// One word: its bytes with the quotes, and which enumerator it is.
struct quoted_word : known_text {
    std::size_t enumerator = 0;

    constexpr quoted_word() = default;
    constexpr quoted_word(char const* text, std::size_t n, std::size_t e)
        : known_text(text, n), enumerator(e)
    {
    }

    [[nodiscard]] constexpr std::string_view quoted() const noexcept { return {begin, size}; }
    [[nodiscard]] constexpr std::string_view word() const noexcept { return {begin + 1, size - 2}; }
};

template <std::size_t Words> struct quoted_words {
    quoted_word list[Words + 1]{};

    template <std::size_t Enumerators>
    constexpr quoted_words(char const* pool, spelled_words<Enumerators> const& spelled)
    {
        for (std::size_t i = 0; i < Words; ++i)
            list[i] = quoted_word(pool + spelled.spans[i].begin, spelled.spans[i].size,
                                  spelled.enumerators[i]);
    }
    [[nodiscard]] constexpr auto table() const
    {
        std::string_view texts[Words + 1];
        for (std::size_t i = 0; i < Words; ++i)
            texts[i] = list[i].word();
        return text_table<slots_for(Words)>(texts, Words);
    }
};
template <class E>
inline constexpr quoted_words<word_counts_of<E>.words> word_storage{word_pool<E>.chars.data(),
                                                                    word_counts_of<E>};

/// The words of E: one for each enumerator, in order, then the second spellings.
template <class E> inline constexpr quoted_word const* words = word_storage<E>.list;

template <class E> inline constexpr auto word_table = word_storage<E>.table();

/// Whether the enumerators count from nought, as nearly all do: each is its own index.
template <class E> constexpr bool find_counts_from_nought() noexcept
{
    for (std::size_t i = 0; i < enumerator_count<E>; ++i)
        if (static_cast<std::size_t>(enumerators_of<E>.values[i]) != i)
            return false;
    return true;
}
template <class E> inline constexpr bool counts_from_nought = find_counts_from_nought<E>();

/// Where the enumerator stands in the description, or enumerator_count<E> for a value that is none.
template <class E> constexpr std::size_t position_of(E value) noexcept
{
    if constexpr (counts_from_nought<E>) {
        // A negative value becomes a very large one.
        auto const index = static_cast<std::size_t>(static_cast<std::underlying_type_t<E>>(value));
        return index < enumerator_count<E> ? index : enumerator_count<E>;
    } else {
        return index_of_enumerator(value);
    }
}

/// The word of an enumerator, without quotes; empty for a value that is none.
template <class E> constexpr std::string_view word_of(E value) noexcept
{
    std::size_t const i = position_of(value);
    return i < enumerator_count<E> ? words<E>[i].word() : std::string_view{};
}

} // namespace slipform::inline v0::detail
