// The names of an object's members on the wire, spelled while compiling and kept as the very bytes
// that are written: ,"clientId": for each.
#pragma once

#include <slipform/core/letter_case.hpp>
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
};

/// Bytes behind every pool, so that comparing by blocks may read past a name.
inline constexpr std::size_t pool_padding = 32;

/// Takes characters for counting or for keeping.
template <std::size_t N> struct pool_writer {
    std::array<char, N> chars{};
    std::size_t         size = 0;

    constexpr void put(char c) { chars[size++] = c; }
    constexpr void put(std::string_view text)
    {
        for (char const c : text)
            put(c);
    }
};
struct pool_counter {
    std::size_t    size = 0;
    constexpr void put(char) { ++size; }
    constexpr void put(std::string_view text) { size += text.size(); }
};

template <class T> constexpr auto identifiers()
{
    return []<template <class...> class List, class... D>(List<D...>*) {
        return std::array<std::string_view, sizeof...(D) + 1>{std::string_view(D::name)...};
    }(static_cast<member_list<T>*>(nullptr));
}

/// Spells every name of T into `pool`; `done(member, alias, begin)` tells where each stands.
template <class T, class Pool, class Done> constexpr void spell_names(Pool& pool, Done done)
{
    auto const& schema = overlay<T>.notes;
    auto const  names  = identifiers<T>();
    auto const  spell  = [&pool](std::string_view literal, std::string_view id, letter_case style) {
        pool.put(std::string_view(",\""));
        if (!literal.empty())
            pool.put(literal);
        else
            respell(id, style, [&pool](char c) { pool.put(c); });
        pool.put(std::string_view("\":"));
    };
    for (std::size_t i = 0; i < member_count<T>; ++i) {
        dsl::field_notes const& notes = fields<T>.notes[i];
        if (notes.flattened || notes.unknown_keys)
            continue;
        std::size_t begin = pool.size;
        spell(notes.name, names[i], schema.style);
        done(i, false, begin);
        bool const by_rule = notes.also_by_style || (schema.also && notes.also_name.empty());
        if (!by_rule && notes.also_name.empty())
            continue;
        begin = pool.size;
        spell(notes.also_name, names[i], notes.also_by_style ? notes.also_style : schema.also_style);
        done(i, true, begin);
    }
}

template <class T> constexpr std::size_t count_name_bytes()
{
    pool_counter pool;
    spell_names<T>(pool, [](std::size_t, bool, std::size_t) {});
    return pool.size;
}

template <class T> inline constexpr auto name_pool = [] {
    pool_writer<count_name_bytes<T>() + pool_padding> pool;
    spell_names<T>(pool, [](std::size_t, bool, std::size_t) {});
    return pool.chars;
}();

/// The names of one member. An alias that is spelled like the name itself is none.
struct member_names {
    fragment name{};
    fragment alias{}; // size 0: none
};

template <class T> constexpr auto find_names()
{
    std::array<member_names, member_count<T> + 1> names{};
    pool_counter                                  pool;
    fragment*                                     open  = nullptr; // a name ends where the next begins
    std::size_t                                   start = 0;
    auto const                                    close = [&](std::size_t end) {
        if (open)
            open->size = end - start;
    };
    spell_names<T>(pool, [&](std::size_t i, bool alias, std::size_t begin) {
        close(begin);
        open        = alias ? &names[i].alias : &names[i].name;
        open->begin = name_pool<T>.data() + begin;
        start       = begin;
    });
    close(pool.size);
    for (member_names& n : names)
        if (n.alias.size != 0 && n.alias.name() == n.name.name())
            n.alias = {};
    return names;
}

/// The names of the members of T, in the order of the description.
template <class T> inline constexpr auto names = find_names<T>();

} // namespace slipform::inline v0::detail
