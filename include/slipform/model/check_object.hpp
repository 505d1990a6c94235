// The checks of one struct against its schema. Each mistake is one static_assert with one sentence.
#pragma once

#include <slipform/core/compile_error.hpp>
#include <slipform/model/constraint_traits.hpp>
#include <slipform/model/keys.hpp>

#include <boost/describe/bases.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::detail {

/// Converts to the type of any member, but not to the aggregate itself.
template <class T> struct any_member_of {
    template <class U>
        requires(!std::is_same_v<std::remove_cvref_t<U>, T>)
    operator U() const noexcept // not constexpr, and never called: only asked whether it would do
    {
        compile_error("slipform: a member cannot be made of this");
    }
};

template <class T, std::size_t... I> constexpr bool takes(std::index_sequence<I...>)
{
    return requires { T{(void(I), any_member_of<T>{})...}; };
}

/// Whether the description lists as many members as the aggregate can be initialised from.
template <class T> constexpr bool lists_every_member()
{
    using bases = boost::describe::describe_bases<T, boost::describe::mod_any_access>;
    if constexpr (!std::is_aggregate_v<T> || list_size<bases> != 0)
        return true;
    else
        return takes<T>(std::make_index_sequence<member_count<T>>{}) &&
               !takes<T>(std::make_index_sequence<member_count<T> + 1>{});
}

/// Whether a name can stand between quotes as it is.
constexpr bool is_plain(std::string_view name) noexcept
{
    for (char const c : name)
        if (static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\')
            return false;
    return true;
}

template <class T> constexpr bool names_are_plain()
{
    for (std::size_t i = 0; i < key_count<T>; ++i)
        if (!is_plain(keys_of<T>.keys[i].name.name()) || keys_of<T>.keys[i].name.name().empty())
            return false;
    return is_plain(tag_of<T>.key) && is_plain(tag_of<T>.value);
}

template <class T> constexpr bool keys_differ()
{
    for (std::size_t i = 0; i < key_count<T>; ++i) {
        if (keys_of<T>.keys[i].name.name() == tag_of<T>.key)
            return false;
        for (std::size_t j = i + 1; j < key_count<T>; ++j)
            if (keys_of<T>.keys[i].name.name() == keys_of<T>.keys[j].name.name())
                return false;
    }
    return true;
}

template <class C, class Inner> constexpr bool inner_fits();

template <class C, class V> constexpr bool constraint_fits()
{
    if constexpr (dsl::is_annotation<C>)
        return true;
    else if constexpr (is_each<C>)
        return inner_fits<C, item_t<V>>();
    else if constexpr (is_keys<C>)
        return inner_fits<C, key_t<V>>();
    else
        return dsl::constrains<C, V> || constrains_an_alternative<C, V>;
}
template <class C, class Inner> constexpr bool inner_fits()
{
    if constexpr (std::is_void_v<Inner>)
        return false;
    else
        return []<template <class...> class Holder, class... D>(std::type_identity<Holder<D...>>) {
            return (constraint_fits<D, Inner>() && ...);
        }(std::type_identity<C>{});
}

/// Whether a value of type D can be what an absent member of type V stands for.
template <class V, class D> constexpr bool default_fits()
{
    if constexpr (std::same_as<V, std::string>)
        return std::is_same_v<D, std::string_view>;
    else if constexpr (is_a<V, open>)
        return std::is_same_v<D, typename V::enum_type>;
    else if constexpr (std::same_as<V, bool> || std::is_enum_v<V>)
        return std::is_same_v<D, V>;
    else
        return std::is_convertible_v<D, V>;
}

struct refusals {
    bool           any = false;
    constexpr void ask(bool accepted) { any = any || !accepted; }
};

/// Whether every constraint of a field that speaks of values like its default accepts it.
template <class List> constexpr bool default_is_accepted(List const& parts)
{
    refusals refused;
    parts.for_each([&]<class R>(R const& part) {
        if constexpr (!dsl::is_annotation<R> || !requires { part.value; })
            return;
        else
            parts.for_each([&]<class C>(C const& constraint) {
                if constexpr (dsl::constrains<C, decltype(part.value)>)
                    refused.ask(constraint.accepts(part.value));
            });
    });
    return !refused.any;
}

template <class V, class D> constexpr bool check_default(std::type_identity<dsl::server_default_t<D>>)
{
    static_assert(may_be_absent<V>,
                  "slipform: server_default() describes an absent key, so the field must be a "
                  "std::optional; see docs/schema.md#server_default");
    static_assert(default_fits<unwrap_t<V>, D>(),
                  "slipform: this server_default() is not a value of its field; see "
                  "docs/schema.md#server_default");
    return true;
}
template <class V, class R> constexpr bool check_default(std::type_identity<R>) // no default
{
    return true;
}

/// One part of one field of T, whose member is of type V.
template <class T, class V, class R> constexpr bool check_field_part()
{
    static_assert(constraint_fits<R, unwrap_t<V>>(),
                  "slipform: this constraint has no meaning for a field of this type; see "
                  "docs/constraints.md");
    if constexpr (constraint_fits<R, unwrap_t<V>>())
        return check_default<V>(std::type_identity<R>{});
    else
        return false;
}

template <class T, class P> struct part_check {
    static constexpr bool run(P const&) { return true; } // not a field
};
template <class T, class Owner, class V, class... R>
struct part_check<T, dsl::field_t<Owner, V, R...>> {
    static constexpr bool run(dsl::field_t<Owner, V, R...> const&)
    {
        return (check_field_part<T, V, R>() && ...);
    }
};

template <class T, std::size_t I> constexpr bool default_of_member_is_accepted()
{
    if constexpr (fields<T>.part[I] == field_parts<T>::none)
        return true;
    else
        return default_is_accepted(part_at<fields<T>.part[I]>(overlay<T>.parts).parts);
}

template <class T, std::size_t I> constexpr bool check_member()
{
    using M                       = member_type<T, I>;
    constexpr auto const& notes   = fields<T>.notes[I];
    static_assert(is_known<M>(), "slipform: this type is neither described nor one the library "
                                 "knows; see docs/schema.md#types");
    static_assert(!notes.flattened || described_object<M>,
                  "slipform: flattened is for a member that is a described struct itself; see "
                  "docs/schema.md#flattened");
    if constexpr (notes.flattened && described_object<M>)
        static_assert(!is_tagged<M>, "slipform: a flattened object cannot carry a tag of its own; "
                                     "see docs/schema.md#flattened");
    static_assert(!notes.unknown_keys || is_free_object<M>,
                  "slipform: unknown_keys is for a member of type boost::json::object; see "
                  "docs/schema.md#unknown_keys");
    static_assert(default_of_member_is_accepted<T, I>(),
                  "slipform: a server_default() breaks a constraint of its own field; see "
                  "docs/schema.md#server_default");
    return is_known<M>();
}

/// The checks that look at keys; only for objects whose members are in order.
template <class T> constexpr bool check_keys()
{
    static_assert(key_count<T> <= 250, "slipform: an object can have at most 250 keys");
    static_assert(leaves<T>.keepers <= 1, "slipform: one member can keep the unknown keys, not two");
    static_assert(names_are_plain<T>(),
                  "slipform: a name on the wire is empty, or holds a quote, a backslash or a control "
                  "character; see docs/schema.md#spelled");
    static_assert(keys_differ<T>(),
                  "slipform: two keys of this object are spelled the same on the wire; see "
                  "docs/schema.md#spelled");
    return true;
}

/// Everything about T itself; its members' own types are checked for themselves.
template <class T> constexpr bool check_object()
{
    static_assert(!has_schema<T> || schema_fits<T>(),
                  "slipform: the schema of a struct is an object(...); see docs/schema.md#schema");
    constexpr bool complete = lists_every_member<T>();
    static_assert(complete, "slipform: BOOST_DESCRIBE_STRUCT does not list every member of this "
                            "struct; see docs/schema.md#description");
    static_assert(!fields<T>.stray, "slipform: field<> names a member that BOOST_DESCRIBE_STRUCT "
                                    "does not list; see docs/schema.md#field");
    static_assert(!fields<T>.doubled,
                  "slipform: two field<> name the same member; see docs/schema.md#field");
    if constexpr (!complete || fields<T>.stray || fields<T>.doubled) {
        return false;
    } else {
        constexpr bool parts = overlay<T>.parts.apply([]<class... P>(P const&... part) {
            return (part_check<T, P>::run(part) && ...);
        });
        constexpr bool members = []<std::size_t... I>(std::index_sequence<I...>) {
            return (check_member<T, I>() && ...);
        }(std::make_index_sequence<member_count<T>>{});
        if constexpr (parts && members)
            return check_keys<T>();
        else
            return false;
    }
}

} // namespace slipform::inline v0::detail
