// The words of an enumeration on the wire, spelled while compiling and kept as the very bytes that
// are written: "ADVERSE-MEDIA", quotes and all.
#pragma once

#include <slipform/model/key_lookup.hpp>
#include <slipform/model/names.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::detail {

template <class E>
using enumerator_list = boost::describe::describe_enumerators<E>;

template <class E> inline constexpr std::size_t enumerator_count = list_size<enumerator_list<E>>;

/// The enumerators of E and their C++ names. Copied out of the descriptors, which must not appear
/// in the name of anything emitted.
template <class E> struct enumerators {
    std::array<E, enumerator_count<E> + 1>                values;
    std::array<std::string_view, enumerator_count<E> + 1> identifiers;
};
template <class E> inline constexpr enumerators<E> enumerators_of =
    []<template <class...> class List, class... D>(List<D...>*) {
        return enumerators<E>{{D::value...}, {std::string_view(D::name)...}};
    }(static_cast<enumerator_list<E>*>(nullptr));

/// What the schema says about the enumerators, in the order of the description.
template <class E> struct enumerator_notes {
    std::array<dsl::value_t<E>, enumerator_count<E> + 1> notes{};
    bool                                                 stray = false; // no described enumerator

    constexpr void take(dsl::value_t<E> const& value)
    {
        for (std::size_t i = 0; i < enumerator_count<E>; ++i)
            if (enumerators_of<E>.values[i] == value.enumerator) {
                notes[i] = value;
                return;
            }
        stray = true;
    }
    template <class P> constexpr void take(P const&)
    {
        stray = true; // a value<> of another enumeration
    }
};
template <class E> inline constexpr enumerator_notes<E> notes_of_enumerators = [] {
    enumerator_notes<E> all{};
    for (dsl::value_t<E>& one : all.notes) // as in find_field_parts()
        one = dsl::value_t<E>{};
    overlay<E>.parts.for_each([&all](auto const& part) {
        if constexpr (requires { part.enumerator; })
            all.take(part);
    });
    return all;
}();

/// The words of E in a pool: one for each enumerator, in order, then the second spellings.
template <std::size_t Words, std::size_t Bytes> struct spelled_words {
    std::array<span_of_pool, Words + 1>    spans{};
    std::array<std::size_t, Words + 1>     enumerators{};
    std::array<char, Bytes + pool_padding> chars{};
    std::size_t                            words = 0;
    std::size_t                            bytes = 0;
};

/// Without room for the characters (Bytes is 0) they are only counted.
template <class E, std::size_t Words, std::size_t Bytes> constexpr auto spell_words()
{
    spelled_words<Words, Bytes> all;
    auto const&                 schema = overlay<E>.notes;
    pool                        to{Bytes == 0 ? nullptr : all.chars.data()};
    auto const one = [&](std::size_t i, std::string_view literal, letter_case style) {
        all.spans[all.words] =
            spell(to, "\"", literal, enumerators_of<E>.identifiers[i], style, "\"");
        all.enumerators[all.words++] = i;
    };
    for (std::size_t i = 0; i < enumerator_count<E>; ++i)
        one(i, notes_of_enumerators<E>.notes[i].name, schema.style);
    for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
        std::string_view const literal = notes_of_enumerators<E>.notes[i].also_name;
        if (!literal.empty() || schema.also)
            one(i, literal, schema.also_style);
    }
    all.bytes = to.size;
    return all;
}

struct word_counts {
    std::size_t bytes = 0;
    std::size_t words = 0;
};
template <class E> inline constexpr word_counts word_counts_of = [] {
    auto const counted = spell_words<E, 2 * enumerator_count<E>, 0>();
    return word_counts{counted.bytes, counted.words};
}();

template <class E>
inline constexpr auto word_pool =
    spell_words<E, word_counts_of<E>.words, word_counts_of<E>.bytes>();

/// One word: its bytes with the quotes, and which enumerator it is.
struct quoted_word {
    char const* begin      = nullptr;
    std::size_t size       = 0;
    std::size_t enumerator = 0;

    [[nodiscard]] constexpr std::string_view quoted() const noexcept { return {begin, size}; }
    [[nodiscard]] constexpr std::string_view word() const noexcept { return {begin + 1, size - 2}; }
};

/// The words of E: one for each enumerator, in order, then the second spellings.
template <class E> inline constexpr auto words = [] {
    std::array<quoted_word, word_counts_of<E>.words + 1> all{};
    for (std::size_t i = 0; i < word_counts_of<E>.words; ++i)
        all[i] = {word_pool<E>.chars.data() + word_pool<E>.spans[i].begin,
                  word_pool<E>.spans[i].size, word_pool<E>.enumerators[i]};
    return all;
}();

template <class E> inline constexpr auto word_table = [] {
    std::array<std::string_view, word_counts_of<E>.words + 1> texts{};
    for (std::size_t i = 0; i < word_counts_of<E>.words; ++i)
        texts[i] = words<E>[i].word();
    return text_table<slots_for(word_counts_of<E>.words)>(texts.data(), word_counts_of<E>.words);
}();

/// Where the enumerator stands in the description, or enumerator_count<E> for a value that is none.
template <class E> constexpr std::size_t position_of(E value) noexcept
{
    // Enumerations that count from nought, as nearly all do, are their own index.
    constexpr bool counts = [] {
        for (std::size_t i = 0; i < enumerator_count<E>; ++i)
            if (static_cast<std::size_t>(enumerators_of<E>.values[i]) != i)
                return false;
        return true;
    }();
    if constexpr (counts) {
        // A negative value becomes a very large one.
        auto const index = static_cast<std::size_t>(static_cast<std::underlying_type_t<E>>(value));
        return index < enumerator_count<E> ? index : enumerator_count<E>;
    } else {
        std::size_t i = 0;
        while (i < enumerator_count<E> && enumerators_of<E>.values[i] != value)
            ++i;
        return i;
    }
}

/// The word of an enumerator, without quotes; empty for a value that is none.
template <class E> constexpr std::string_view word_of(E value) noexcept
{
    std::size_t const i = position_of(value);
    return i < enumerator_count<E> ? words<E>[i].word() : std::string_view{};
}

} // namespace slipform::inline v0::detail
