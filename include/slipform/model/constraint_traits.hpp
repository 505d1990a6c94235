// Which parts of a field are constraints, and on what: the value itself, what is in it, its keys.
#pragma once

#include <slipform/core/type_traits.hpp>
#include <slipform/dsl/constraint/each.hpp>
#include <slipform/dsl/constraint/keys.hpp>
#include <slipform/dsl/constraint/protocol.hpp>
#include <slipform/dsl/field.hpp>
#include <slipform/model/shape.hpp>

#include <cstddef>
#include <variant>

namespace slipform::inline v0::detail {

template <class C> inline constexpr bool is_each                       = false;
template <class... C> inline constexpr bool is_each<dsl::each_t<C...>> = true;
template <class C> inline constexpr bool is_keys                       = false;
template <class... C> inline constexpr bool is_keys<dsl::keys_t<C...>> = true;

/// A constraint on the value itself.
template <class C>
inline constexpr bool is_direct = !dsl::is_annotation<C> && !is_each<C> && !is_keys<C>;

template <class C, class V> inline constexpr bool constrains_an_alternative = false;
template <class C, class... A>
inline constexpr bool constrains_an_alternative<C, std::variant<A...>> =
    (dsl::constrains<C, A> || ...);

template <class V> struct item {
    using type = void;
};
template <class V> struct item<std::vector<V>> {
    using type = unwrap_t<V>;
};
template <class K, class V> struct item<std::map<K, V>> {
    using type = unwrap_t<V>;
};
template <class V> struct item<std::variant<V, std::vector<V>>> {
    using type = unwrap_t<V>;
};
/// What each() speaks of: the items of an array, the values of a map, the one or the many; else void.
template <class V> using item_t = typename item<V>::type;

template <class V> struct key {
    using type = void;
};
template <class K, class V> struct key<std::map<K, V>> {
    using type = K;
};
/// What keys() speaks of: the keys of a map; else void.
template <class V> using key_t = typename key<V>::type;

/// Facts about the parts of a field.
template <class List> struct list_facts;
template <class... C> struct list_facts<part_list<C...>> {
    static constexpr std::size_t size       = sizeof...(C);
    static constexpr bool        each_at[]  = {is_each<C>..., true};
    static constexpr bool        keys_at[]  = {is_keys<C>..., true};

    static constexpr std::size_t first(bool const* is)
    {
        std::size_t i = 0;
        while (!is[i])
            ++i;
        return i;
    }
    static constexpr bool        direct = (is_direct<C> || ...);
    static constexpr std::size_t each   = first(each_at); ///< its position, or size
    static constexpr std::size_t keys   = first(keys_at); ///< its position, or size
    static constexpr bool        inside = each != size || keys != size;
    static constexpr bool        any    = direct || inside;
    static constexpr std::size_t eaches = (std::size_t{is_each<C>} + ... + 0);
    static constexpr std::size_t keyses = (std::size_t{is_keys<C>} + ... + 0);
};

} // namespace slipform::inline v0::detail
