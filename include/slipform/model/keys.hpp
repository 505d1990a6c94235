// The members that stand in an object on the wire, those of its flattened members in their place,
// and every key that they own there: names and second spellings.
#pragma once

#include <slipform/core/type_traits.hpp>
#include <slipform/model/names.hpp>
#include <slipform/model/tag.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace slipform::inline v0::detail {

template <class T, class Take> constexpr void visit_leaves(T const& object, Take& take);

template <class T, std::size_t I, class Take>
constexpr void visit_leaf(T const& object, Take& take)
{
    if constexpr (fields<T>.notes[I].flattened && described_object<member_type<T, I>>)
        visit_leaves(object.*member_pointer<T, I>, take);
    else
        take.template leaf<T, I>(object.*member_pointer<T, I>);
}

/// Calls `take.template leaf<Owner, I>(member)` for each member that is not flattened, in the order
/// of the wire. `object` may be a blueprint: only addresses are taken.
template <class T, class Take> constexpr void visit_leaves(T const& object, Take& take)
{
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (visit_leaf<T, I>(object, take), ...);
    }(std::make_index_sequence<member_count<T>>{});
}

struct leaf_counts {
    std::size_t members = 0; ///< that have a key
    std::size_t aliases = 0;
    std::size_t keepers = 0; ///< that keep unknown keys

    constexpr void take(std::false_type, dsl::field_notes const& notes, member_names const& spelled)
    {
        ++(notes.unknown_keys ? keepers : members);
        aliases += spelled.alias.size != 0;
    }
    template <class Inner>
    constexpr void take(std::type_identity<Inner>, dsl::field_notes const&, member_names const&);
};

/// What a member is to those that gather the leaves of T: the type whose members stand in its place,
/// or std::false_type for a leaf.
template <bool Flattened, class M> struct leaf_or_inner : std::false_type {
    using type = std::false_type;
};
template <described_object M> struct leaf_or_inner<true, M> {
    using type = std::type_identity<M>;
};
template <class T, std::size_t I>
using leaf_or_inner_t =
    typename leaf_or_inner<fields<T>.notes[I].flattened, member_type<T, I>>::type;

template <class T> inline constexpr leaf_counts leaves = [] {
    leaf_counts counts;
    [&counts]<std::size_t... I>(std::index_sequence<I...>) {
        (counts.take(leaf_or_inner_t<T, I>{}, fields<T>.notes[I], names<T>[I]), ...);
    }(std::make_index_sequence<member_count<T>>{});
    return counts;
}();

template <class Inner>
constexpr void leaf_counts::take(std::type_identity<Inner>, dsl::field_notes const&,
                                 member_names const&)
{
    members += leaves<Inner>.members;
    aliases += leaves<Inner>.aliases;
    keepers += leaves<Inner>.keepers;
}

/// One key: its bytes as `,"name":`, and whose it is.
struct owned_key {
    fragment    name;
    std::size_t member; ///< among those that have a key
    bool        alias;  ///< the second spelling
};

template <class T>
inline constexpr std::size_t key_count = leaves<T>.members + leaves<T>.aliases;

/// The keys of an object: one name for each member, in order, then the second spellings.
template <std::size_t N> struct key_list {
    owned_key                    keys[N + 1]{};
    bool                         required[N + 1]{}; // by member
    std::size_t                  members = 0;
    std::size_t                  aliases = 0; // stand behind all names: from `first_alias` on
    std::size_t                  first_alias;

    constexpr void add(fragment name, fragment alias, bool is_required)
    {
        if (alias.size != 0)
            keys[first_alias + aliases++] = {alias, members, true};
        required[members] = is_required;
        keys[members]     = {name, members, false};
        ++members;
    }
    constexpr void take(std::false_type, dsl::field_notes const& notes, member_names const& spelled,
                        bool is_required)
    {
        if (!notes.unknown_keys)
            add(spelled.name, spelled.alias, is_required);
    }
    template <class Inner>
    constexpr void take(std::type_identity<Inner>, dsl::field_notes const&, member_names const&, bool);
};

template <class T> inline constexpr auto keys_of = [] {
    key_list<key_count<T>> all{.first_alias = leaves<T>.members};
    [&all]<std::size_t... I>(std::index_sequence<I...>) {
        (all.take(leaf_or_inner_t<T, I>{}, fields<T>.notes[I], names<T>[I],
                  !may_be_absent<member_type<T, I>>),
         ...);
    }(std::make_index_sequence<member_count<T>>{});
    return all;
}();

template <std::size_t N>
template <class Inner>
constexpr void key_list<N>::take(std::type_identity<Inner>, dsl::field_notes const&,
                                 member_names const&, bool)
{
    auto const& inner = keys_of<Inner>;
    for (std::size_t m = 0; m < inner.members; ++m) {
        fragment alias{};
        for (std::size_t k = inner.members; k < inner.members + inner.aliases; ++k)
            if (inner.keys[k].member == m)
                alias = inner.keys[k].name;
        add(inner.keys[m].name, alias, inner.required[m]);
    }
}

/// Whether T owns this key, the one of its tag included.
template <class T> constexpr bool owns_key(std::string_view key)
{
    for (std::size_t i = 0; i < key_count<T>; ++i)
        if (keys_of<T>.keys[i].name.name() == key)
            return true;
    return tag_of<T>.key == key && !key.empty();
}

} // namespace slipform::inline v0::detail
