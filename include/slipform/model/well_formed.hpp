// well_formed<T>: every mistake in a schema as a compile error in our words, before any operation
// is touched.
#pragma once

#include <slipform/model/check_object.hpp>
#include <slipform/model/union_plan.hpp>
#include <slipform/model/words.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace slipform::inline v0 {

namespace detail {

/// These are no templates, as in check_object.hpp.
constexpr bool words_differ(quoted_word const* words, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = i + 1; j < count; ++j)
            if (words[i].size == words[j].size && words[i].enumerator != words[j].enumerator &&
                words[i].word() == words[j].word())
                return false;
    return true;
}

constexpr bool literals_say_something(dsl::value_notes const* notes, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i)
        if (says_nothing(notes[i].name) || says_nothing(notes[i].also_name))
            return false;
    return true;
}

constexpr bool words_are_plain(quoted_word const* words, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i)
        if (!is_plain(words[i].word()))
            return false;
    return true;
}

template <class E> constexpr bool check_enum()
{
    static_assert(!has_schema<E> || schema_fits<E>(),
                  "slipform: the schema of an enumeration is an enumeration(...); see "
                  "docs/schema.md#schema");
    static_assert(word_counts_of<E>.words <= 250,
                  "slipform: an enumeration can have at most 250 words");
    static_assert(!notes_of_enumerators<E>.stray,
                  "slipform: value<> names no enumerator of this enumeration; see "
                  "docs/schema.md#enumerations");
    static_assert(literals_say_something(notes_of_enumerators<E>.notes, enumerator_count<E>) &&
                      words_are_plain(words<E>, word_counts_of<E>.words),
                  "slipform: a word on the wire is empty, is not UTF-8, or holds a quote, a backslash "
                  "or a control character; see docs/schema.md#spelled");
    static_assert(words_differ(words<E>, word_counts_of<E>.words),
                  "slipform: two enumerators are spelled the same on the wire; see "
                  "docs/schema.md#enumerations");
    return true;
}

/// T and every type that can be reached from it; `Outer` are the structs on the way to it, so that
/// what contains itself is not looked at for ever.
template <class T, class... Outer> constexpr bool check_all();

/// What stands in an array, a map or a union.
template <class T, class... Outer> constexpr bool check_inside()
{
    static_assert(!may_be_absent<T>,
                  "slipform: std::optional says that a member may be absent; an item, an entry or an "
                  "alternative cannot be, use nullable; see docs/schema.md#presence");
    return check_all<T, Outer...>();
}

template <class T, class... Outer, std::size_t... I>
constexpr bool check_member_types(std::index_sequence<I...>)
{
    return (check_all<member_type<T, I>, T, Outer...>() && ...);
}

/// One described type by itself, once a program, however often it is used.
template <class T> constexpr bool check_itself()
{
    if constexpr (std::is_enum_v<T>)
        return check_enum<T>();
    else
        return check_object<T>();
}
template <class T> inline constexpr bool is_sound = check_itself<T>();

template <class A> constexpr bool check_alternative()
{
    if constexpr (described_object<A>)
        return is_sound<A>;
    else
        return true;
}

template <class... Outer, class... A> constexpr bool check_union(std::variant<A...> const*)
{
    constexpr bool sound = (check_alternative<A>() && ...);
    if constexpr (sound)
        static_assert(!plan_of<std::variant<A...>>.ambiguous,
                      "slipform: two alternatives of this variant look alike on the wire; give each "
                      "a tagged(key, value), or a required key the other lacks; see "
                      "docs/unions.md");
    return (check_inside<A, Outer...>() && ...);
}

template <class T, class... Outer> constexpr bool check_all()
{
    if constexpr (!is_known<T>() && keeps_unknown_keys<T> && sizeof...(Outer) != 0) {
        return true; // a member: the check of its object has spoken of it
    } else if constexpr (!is_known<T>()) {
        return check_known<T>();
    } else if constexpr (is_wrapper<T>) {
        using inner = typename unwrap_once<T>::type;
        static_assert(!may_be_absent<inner>,
                      "slipform: std::optional says that a member may be absent; it cannot be so "
                      "twice, or inside nullable; see docs/schema.md#presence");
        return check_all<inner, Outer...>();
    } else if constexpr (is_a<T, open>) {
        return is_sound<typename T::enum_type>;
    } else if constexpr (is_a<T, std::vector>) {
        return check_inside<typename T::value_type, Outer...>();
    } else if constexpr (is_a<T, std::map>) {
        return check_inside<typename T::key_type, Outer...>() &&
               check_inside<typename T::mapped_type, Outer...>();
    } else if constexpr (is_a<T, std::variant>) {
        return check_union<Outer...>(static_cast<T const*>(nullptr));
    } else if constexpr (described_enum<T>) {
        return is_sound<T>;
    } else if constexpr (described_object<T>) {
        if constexpr ((std::is_same_v<T, Outer> || ...))
            return true;
        else if constexpr (is_sound<T>)
            return check_member_types<T, Outer...>(std::make_index_sequence<member_count<T>>{});
        else
            return false;
    } else {
        return true;
    }
}

} // namespace detail

/// True, or a compile error that says what is wrong with the schema of T or of a type in it. Put
/// `static_assert(slipform::well_formed<T>);` under the last schema; every operation asks again.
template <class T>
inline constexpr bool well_formed = (static_cast<void>(detail::check_all<T>()), true);

} // namespace slipform::inline v0
