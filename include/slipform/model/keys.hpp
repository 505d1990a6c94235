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

template <class T, std::size_t I, class Take> constexpr void visit_leaf(T const& object, Take& take)
{
    if constexpr (fields<T>.notes[I].flattened && described_object<member_type<T, I>>)
        visit_leaves(object.*member_pointer<T, I>, take);
    else
        take.template leaf<T, I>(object.*member_pointer<T, I>);
}

template <class T, class Take, std::size_t... I>
constexpr void visit_each_leaf(T const& object, Take& take, std::index_sequence<I...>)
{
    (visit_leaf<T, I>(object, take), ...);
}

/// Calls `take.template leaf<Owner, I>(member)` for each member that is not flattened, in the order
/// of the wire. `object` may be a blueprint: only addresses are taken.
template <class T, class Take> constexpr void visit_leaves(T const& object, Take& take)
{
    visit_each_leaf(object, take, std::make_index_sequence<member_count<T>>{});
}

/// How many leaves stand in an object.
struct leaf_counts {
    std::size_t members = 0; ///< that have a key
    std::size_t aliases = 0;
    std::size_t keepers = 0; ///< that keep unknown keys
};

/// What a member is to those that gather the leaves of T: the type whose members stand in its
/// place, or std::false_type for a leaf.
template <bool Flattened, class M> struct leaf_or_inner : std::false_type {
    using type = std::false_type;
};
template <described_object M> struct leaf_or_inner<true, M> {
    using type = std::type_identity<M>;
};
template <class T, std::size_t I>
using leaf_or_inner_t =
    typename leaf_or_inner<fields<T>.notes[I].flattened, member_type<T, I>>::type;

constexpr bool any_flattened(dsl::field_notes const* notes, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i)
        if (notes[i].flattened)
            return true;
    return false;
}
/// Whether any member is flattened. Where none is, nothing below hangs on the types of members, and
/// all is counted and gathered by functions that serve all structs.
template <class T> inline constexpr bool flattens = any_flattened(fields<T>.notes, member_count<T>);

template <class T, std::size_t... I> constexpr leaf_counts find_leaves(std::index_sequence<I...>);

template <class T>
inline constexpr leaf_counts leaves = find_leaves<T>(std::make_index_sequence<member_count<T>>{});

/// What stands in the place of a member, if anything does. No pointers that may be null: g++
/// compares none while compiling where it looks for undefined behaviour.
struct inner_leaves {
    bool        there = false;
    leaf_counts counts{};
};
template <class Inner> inline constexpr inner_leaves leaves_of_inner{};
template <class M>
inline constexpr inner_leaves leaves_of_inner<std::type_identity<M>>{true, leaves<M>};

/// Of `count` members; `inner_count` is 0 where none is flattened, else the same.
constexpr leaf_counts count_leaves(dsl::field_notes const* notes, member_names const* spelled,
                                   inner_leaves const* inner, std::size_t inner_count,
                                   std::size_t count)
{
    leaf_counts sum;
    for (std::size_t i = 0; i < count; ++i) {
        if (i < inner_count && inner[i].there) {
            sum.members += inner[i].counts.members;
            sum.aliases += inner[i].counts.aliases;
            sum.keepers += inner[i].counts.keepers;
        } else {
            ++(notes[i].unknown_keys ? sum.keepers : sum.members);
            sum.aliases += spelled[i].alias.size != 0;
        }
    }
    return sum;
}

template <class T, std::size_t... I> constexpr leaf_counts find_leaves(std::index_sequence<I...>)
{
    if constexpr (flattens<T>) {
        inner_leaves const inner[] = {leaves_of_inner<leaf_or_inner_t<T, I>>...};
        return count_leaves(fields<T>.notes, names<T>, inner, sizeof...(I), sizeof...(I));
    } else {
        return count_leaves(fields<T>.notes, names<T>, nullptr, 0, sizeof...(I));
    }
}

/// The position of the member that keeps the unknown keys, or of the flattened one in which it is.
template <class T, std::size_t... I> constexpr std::size_t find_keeper(std::index_sequence<I...>)
{
    for (std::size_t i = 0; i < sizeof...(I); ++i)
        if (fields<T>.notes[i].unknown_keys)
            return i;
    if constexpr (flattens<T>) {
        inner_leaves const inner[] = {leaves_of_inner<leaf_or_inner_t<T, I>>...};
        for (std::size_t i = 0; i < sizeof...(I); ++i)
            if (inner[i].counts.keepers != 0)
                return i;
    }
    return sizeof...(I);
}

/// The unknown keys that an object keeps, its own or those of a flattened member; for objects that
/// keep them, which they do in one place.
template <class T> constexpr auto const& kept_keys(T const& object)
{
    constexpr std::size_t at    = find_keeper<T>(std::make_index_sequence<member_count<T>>{});
    auto const&           there = object.*member_pointer<T, at>;
    if constexpr (fields<T>.notes[at].unknown_keys)
        return there;
    else
        return kept_keys(there);
}

/// One key: its bytes as `,"name":`, and whose it is.
struct owned_key {
    fragment    name;
    std::size_t member; ///< among those that have a key
    bool        alias;  ///< the second spelling
};

template <class T> inline constexpr std::size_t key_count = leaves<T>.members + leaves<T>.aliases;

/// The keys of an object, wherever they are kept: one name for each member, in order, then the
/// second spellings.
struct key_span {
    owned_key const* keys;
    bool const*      required; ///< by member
    std::size_t      members;
    std::size_t      aliases;
};

/// Those that stand in the place of a member, if any do.
struct inner_keys {
    bool     there = false;
    key_span keys{};
};

/// The keys of an object that has `N` of them.
template <std::size_t N> struct key_list {
    owned_key keys[N + 1]{};
    bool      required[N + 1]{};
};

/// Fills a list of keys.
struct key_gatherer {
    owned_key*  keys;
    bool*       required;
    std::size_t first_alias;
    std::size_t members = 0;
    std::size_t aliases = 0;

    constexpr void add(fragment name, fragment alias, bool is_required)
    {
        if (alias.size != 0)
            keys[first_alias + aliases++] = {alias, members, true};
        required[members] = is_required;
        keys[members]     = {name, members, false};
        ++members;
    }
    constexpr void add_all(key_span const& inner)
    {
        for (std::size_t m = 0; m < inner.members; ++m) {
            fragment alias{};
            for (std::size_t k = inner.members; k < inner.members + inner.aliases; ++k)
                if (inner.keys[k].member == m)
                    alias = inner.keys[k].name;
            add(inner.keys[m].name, alias, inner.required[m]);
        }
    }
    /// As count_leaves().
    constexpr void gather(dsl::field_notes const* notes, member_names const* spelled,
                          bool const* is_required, inner_keys const* inner, std::size_t inner_count,
                          std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            if (i < inner_count && inner[i].there)
                add_all(inner[i].keys);
            else if (!notes[i].unknown_keys)
                add(spelled[i].name, spelled[i].alias, is_required[i]);
        }
    }
};

template <class T, std::size_t... I>
constexpr key_list<key_count<T>> find_keys(std::index_sequence<I...>);

template <class T>
inline constexpr auto keys_of = find_keys<T>(std::make_index_sequence<member_count<T>>{});

template <class Inner> inline constexpr inner_keys keys_of_inner{};
template <class M>
inline constexpr inner_keys keys_of_inner<std::type_identity<M>>{
    true, {keys_of<M>.keys, keys_of<M>.required, leaves<M>.members, leaves<M>.aliases}};

template <class T, std::size_t... I>
constexpr key_list<key_count<T>> find_keys(std::index_sequence<I...>)
{
    key_list<key_count<T>> all;
    bool const             required[] = {!may_be_absent<member_type<T, I>>..., false};
    key_gatherer           to{all.keys, all.required, leaves<T>.members};
    if constexpr (flattens<T>) {
        inner_keys const inner[] = {keys_of_inner<leaf_or_inner_t<T, I>>...};
        to.gather(fields<T>.notes, names<T>, required, inner, sizeof...(I), sizeof...(I));
    } else {
        to.gather(fields<T>.notes, names<T>, required, nullptr, 0, sizeof...(I));
    }
    return all;
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
