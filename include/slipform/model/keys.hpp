// The members that stand in an object on the wire, those of its flattened members in their place,
// and every key that they own there: names and second spellings.
#pragma once

#include <slipform/core/type_traits.hpp>
#include <slipform/model/names.hpp>
#include <slipform/model/tag.hpp>

#include <array>
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

struct leaf_counter {
    std::size_t members = 0; ///< that have a key
    std::size_t aliases = 0;
    std::size_t keepers = 0; ///< that keep unknown keys

    template <class T, std::size_t I, class M> constexpr void leaf(M const&)
    {
        if (fields<T>.notes[I].unknown_keys)
            ++keepers;
        else
            ++members;
        aliases += names<T>[I].alias.size != 0;
    }
};
template <class T> inline constexpr leaf_counter leaves = [] {
    leaf_counter counter;
    visit_leaves(blueprint<T>.object, counter);
    return counter;
}();

/// One key: its bytes as `,"name":`, and whose it is.
struct owned_key {
    fragment    name{};
    std::size_t member = 0;     ///< among those that have a key
    bool        alias  = false; ///< the second spelling
};

template <std::size_t N> struct key_collector {
    std::array<owned_key, N + 1> keys{};
    std::array<bool, N + 1>      required{}; // by member
    std::size_t                  members = 0;
    std::size_t                  next_alias; // aliases stand behind all names

    template <class T, std::size_t I, class M> constexpr void leaf(M const&)
    {
        if (fields<T>.notes[I].unknown_keys)
            return;
        if (fragment const alias = names<T>[I].alias; alias.size != 0)
            keys[next_alias++] = {alias, members, true};
        required[members] = !may_be_absent<M>;
        keys[members]     = {names<T>[I].name, members, false};
        ++members;
    }
};

/// The keys of T: one name for each member, in order, then the second spellings.
template <class T> inline constexpr auto keys_of = [] {
    key_collector<leaves<T>.members + leaves<T>.aliases> all{.next_alias = leaves<T>.members};
    visit_leaves(blueprint<T>.object, all);
    return all;
}();
template <class T>
inline constexpr std::size_t key_count = leaves<T>.members + leaves<T>.aliases;

/// Whether T owns this key, the one of its tag included.
template <class T> constexpr bool owns_key(std::string_view key)
{
    for (std::size_t i = 0; i < key_count<T>; ++i)
        if (keys_of<T>.keys[i].name.name() == key)
            return true;
    return tag_of<T>.key == key && !key.empty();
}

} // namespace slipform::inline v0::detail
