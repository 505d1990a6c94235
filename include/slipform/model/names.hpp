// The names of an object's members on the wire, spelled while compiling and kept as the very bytes
// that are written: ,"clientId": for each.
#pragma once

#include <slipform/core/letter_case.hpp>
#include <slipform/model/known_text.hpp>
#include <slipform/model/overlay.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace slipform::inline v0::detail {

/// A name in its pool, as `,"name":`.
struct fragment {
    char const* begin = nullptr;
    std::size_t size  = 0;

    [[nodiscard]] constexpr std::string_view text() const noexcept { return {begin, size}; }
    [[nodiscard]] constexpr std::string_view name() const noexcept { return {begin + 2, size - 4}; }
    [[nodiscard]] constexpr bool             is(fragment const& other) const noexcept
    {
        return size == other.size &&
               text() == other.text(); // mostly without a call while compiling
    }
};

/// Takes characters: keeps them if there is room, and counts them in any case.
struct pool {
    char*       room = nullptr;
    std::size_t size = 0;

    constexpr void put(char c)
    {
        if (room)
            room[size] = c;
        ++size;
    }
    /// Not by put(c): a call is what costs when this runs while compiling.
    constexpr void put(std::string_view text)
    {
        std::size_t const n = text.size();
        if (room) {
            char const* const from = text.data();
            for (std::size_t i = 0; i < n; ++i)
                room[size + i] = from[i];
        }
        size += n;
    }
};

/// Where a name stands in its pool; size 0: nowhere. No default initialisers in it: g++ 12 makes
/// the elements of an array that have some when they are first read, which is too late for it.
struct span_of_pool {
    std::size_t begin;
    std::size_t size;
};

/// The names of `N` members, or of as many enumerators, in C++.
template <std::size_t N> struct identifier_list {
    std::string_view list[N + 1];
};
template <template <class...> class List, class... D>
constexpr identifier_list<sizeof...(D)> find_identifiers(List<D...>*)
{
    return {{std::string_view(D::name)...}};
}
template <class T>
inline constexpr auto identifiers = find_identifiers(static_cast<member_list<T>*>(nullptr));

/// The names of one member, or of one enumerator, in a pool.
struct spelled_spans {
    span_of_pool name;
    span_of_pool alias;
};

/// Spells a name by its own literal or else by rule, between `open` and `close`.
constexpr span_of_pool spell(pool& to, std::string_view open, std::string_view literal,
                             std::string_view identifier, letter_case style, std::string_view close)
{
    std::size_t const begin = to.size;
    to.put(open);
    if (!literal.empty())
        to.put(literal);
    else if (style == letter_case::as_written)
        to.put(identifier);
    else
        respell(identifier, style, [&to](char c) { to.put(c); });
    to.put(close);
    return {begin, to.size - begin};
}

/// Spells the names of `count` members. No template, as every struct needs it twice.
constexpr void spell_names(pool& to, spelled_spans* spans, std::string_view const* identifiers,
                           dsl::field_notes const* notes, std::size_t count,
                           dsl::object_notes const& schema)
{
    for (std::size_t i = 0; i < count; ++i) {
        dsl::field_notes const& note = notes[i];
        if (note.flattened || note.unknown_keys)
            continue;
        spans[i].name = spell(to, ",\"", note.name, identifiers[i], schema.style, "\":");
        if (note.also_by_style || schema.also || !note.also_name.empty())
            spans[i].alias = spell(to, ",\"", note.also_name, identifiers[i],
                                   note.also_by_style ? note.also_style : schema.also_style, "\":");
    }
}

/// Where the names of T stand in their pool. Apart from the characters, which are all of it that a
/// program keeps: together they were a tenth of the code of a struct.
template <std::size_t Members> struct spelled_names {
    spelled_spans spans[Members + 1]{};
    std::size_t   size = 0;
};

/// By their number and not by the struct, here and below, so that it is not compiled for each.
template <std::size_t Members>
constexpr spelled_names<Members> find_spans(std::string_view const* identifiers,
                                            dsl::field_notes const* notes,
                                            dsl::object_notes const& schema)
{
    spelled_names<Members> all;
    pool                   counter;
    spell_names(counter, all.spans, identifiers, notes, Members, schema);
    all.size = counter.size;
    return all;
}
template <class T>
inline constexpr auto name_spans = find_spans<member_count<T>>(identifiers<T>.list, fields<T>.notes,
                                                               overlay<T>.notes);

/// Characters that may be read pool_padding bytes further.
template <std::size_t Bytes> struct pool_room {
    std::array<char, Bytes + pool_padding> chars{};
};

template <std::size_t Bytes, std::size_t Members>
constexpr pool_room<Bytes> fill_pool(std::string_view const* identifiers,
                                     dsl::field_notes const* notes, dsl::object_notes const& schema)
{
    pool_room<Bytes>       room;
    pool                   to{room.chars.data()};
    spelled_names<Members> again;
    spell_names(to, again.spans, identifiers, notes, Members, schema);
    return room;
}
template <class T>
inline constexpr auto name_pool = fill_pool<name_spans<T>.size, member_count<T>>(
    identifiers<T>.list, fields<T>.notes, overlay<T>.notes);

/// The names of one member. An alias that is spelled like the name itself is none.
struct member_names {
    fragment name{};
    fragment alias{}; // size 0: none
};

template <std::size_t Members> struct member_name_list {
    member_names list[Members + 1]{};
};
template <std::size_t Members>
constexpr member_name_list<Members> point_into_pool(char const*                   chars,
                                                    spelled_names<Members> const& spelled)
{
    member_name_list<Members> all;
    for (std::size_t i = 0; i < Members; ++i) {
        spelled_spans const& spans = spelled.spans[i];
        member_names&        one   = all.list[i];
        one.name                   = {chars + spans.name.begin, spans.name.size};
        one.alias                  = {chars + spans.alias.begin, spans.alias.size};
        if (spans.alias.size != 0 && one.alias.name() == one.name.name())
            one.alias = {};
    }
    return all;
}
template <class T>
inline constexpr auto name_storage = point_into_pool(name_pool<T>.chars.data(), name_spans<T>);

/// The names of the members of T, in the order of the description.
template <class T> inline constexpr member_names const* names = name_storage<T>.list;

/// Whether the second spelling wins where both stand.
constexpr bool alias_wins(dsl::field_notes const& notes, dsl::object_notes const& schema) noexcept
{
    bool const own = notes.also_by_style || !notes.also_name.empty();
    return (own ? notes.wins : schema.wins) == dsl::precedence::alias;
}

} // namespace slipform::inline v0::detail
