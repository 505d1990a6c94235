// The checks of what a schema says of one struct: the parts of its fields, its rules and its tag.
#pragma once

#include <slipform/dsl/object.hpp>
#include <slipform/model/constraint_traits.hpp>
#include <slipform/model/described.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::detail {

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
    else if constexpr (integer<V>)
        return integer<D>;
    else
        return std::is_convertible_v<D, V>;
}

template <class R> inline constexpr bool is_default                           = false;
template <class D> inline constexpr bool is_default<dsl::server_default_t<D>> = true;

struct refusals {
    bool           any = false;
    constexpr void ask(bool accepted) { any = any || !accepted; }
};

/// Whether a V can hold the default of a field, and every constraint that speaks of values like it
/// accepts it.
template <class V, class List> constexpr bool default_is_accepted(List const& parts)
{
    refusals refused;
    parts.for_each([&]<class R>(R const& part) {
        if constexpr (is_default<R>) {
            using D = decltype(part.value);
            if constexpr (integer<V> && integer<D>)
                refused.ask(std::in_range<V>(part.value));
            parts.for_each([&]<class C>(C const& constraint) {
                if constexpr (dsl::constrains<C, D>)
                    refused.ask(constraint.accepts(part.value));
            });
        }
    });
    return !refused.any;
}

template <class V, class D>
constexpr bool check_default(std::type_identity<dsl::server_default_t<D>>)
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

/// Whether there is at most one each() and one keys() here, and in each of those.
template <class C> struct inner_lists {
    static constexpr bool single = true;
};
template <template <class...> class List, class... C>
requires(is_each<List<C...>> || is_keys<List<C...>> ||
         is_a<List<C...>, part_list>) struct inner_lists<List<C...>> {
    using facts = list_facts<part_list<C...>>;
    static constexpr bool single =
        facts::eaches <= 1 && facts::keyses <= 1 && (inner_lists<C>::single && ...);
};

template <class T, class P> struct part_check {
    static constexpr bool run() { return true; } // nothing can be wrong with it
};
template <class T, class Owner, class V, class... R>
struct part_check<T, dsl::field_t<Owner, V, R...>> {
    static constexpr bool run()
    {
        constexpr bool single = inner_lists<part_list<R...>>::single;
        static_assert(single,
                      "slipform: a field has one each(...) and one keys(...), which hold all "
                      "that is asked of its items and of its keys; see docs/constraints.md");
        return (check_field_part<T, V, R>() && ...) && single;
    }
};
template <class T, class F, class... Changes> struct part_check<T, dsl::rule_t<F, Changes...>> {
    static constexpr bool run()
    {
        constexpr bool answers = std::is_invocable_r_v<bool, F const&, T const&>;
        static_assert(answers,
                      "slipform: the test of a rule(...) takes the struct by const reference "
                      "and says whether it holds; see docs/schema.md#rule");
        return answers;
    }
};
template <class T, class E> struct part_check<T, dsl::tagged_by_enumerator<E>> {
    static constexpr bool run()
    {
        constexpr bool described = described_enum<E>;
        static_assert(described, "slipform: a tag is a text or an enumerator of a described "
                                 "enumeration; see docs/schema.md#tagged");
        return described;
    }
};

} // namespace slipform::inline v0::detail
