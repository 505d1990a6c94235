// Checking a value in memory: what it is made of, the constraints of its fields, the rules across
// members. Straight-line code over the members, in the order in which reading comes by them, so
// that both say the same; works while compiling.
//
// A sink says what becomes of a mistake: broken(constraint, code) and broken_rule(sentence) at
// `sink.here`; bad_encoding, not_finite, not_enumerator<E>, not_a_date, no_alternative,
// bad_tag<V> and repeated_key at a step; and `failures`, how many there were.
#pragma once

#include <slipform/core/calendar_date.hpp>
#include <slipform/core/part_list.hpp>
#include <slipform/core/pointer.hpp>
#include <slipform/core/utf8.hpp>
#include <slipform/detail/constraints.hpp>
#include <slipform/detail/free_issues.hpp>
#include <slipform/detail/rules.hpp>
#include <slipform/json/real.hpp>
#include <slipform/model/keys.hpp>
#include <slipform/model/shape.hpp>
#include <slipform/model/union_plan.hpp>
#include <slipform/model/words.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace slipform::inline v0::detail {

/// Checks a value and puts the constraints of a list to it: to what is in it first, and to the
/// whole only if that is sound.
template <class Sink, class List, class T>
constexpr void check_parts(Sink& sink, List const& list, T const& value, path_step const* here);

/// The key of a map as it is written.
template <class K> constexpr std::string_view key_text(K const& key)
{
    if constexpr (std::is_enum_v<K>)
        return word_of(key);
    else if constexpr (is_a<K, open>)
        return key.is_known() ? word_of(key.known()) : std::string_view(key.other());
    else
        return key;
}

/// What each() says in a list of constraints.
template <class List> constexpr auto const& parts_of_each(List const& list)
{
    if constexpr (list_facts<List>::each != list_facts<List>::size)
        return part_at<list_facts<List>::each>(list).constraints;
    else
        return no_parts;
}

/// What keys() says in a list of constraints.
template <class List> constexpr auto const& parts_of_keys(List const& list)
{
    if constexpr (list_facts<List>::keys != list_facts<List>::size)
        return part_at<list_facts<List>::keys>(list).constraints;
    else
        return no_parts;
}

/// Whether a word that should be no enumerator is the key of one that the map has as well.
template <class Map, class E> constexpr bool is_written_twice(Map const& map, open<E> const& key)
{
    if (key.is_known())
        return false;
    for (std::size_t i = 0; i < word_counts_of<E>.words; ++i)
        if (words<E>[i].word() == key.other())
            return map.find(enumerators_of<E>.values[words<E>[i].enumerator]) != map.end();
    return false;
}

template <class Sink, class List, class T>
constexpr void check_entries(Sink& sink, List const& list, T const& map, path_step const* here)
{
    for (auto const& [key, item] : map) {
        path_step const   step{here, key_text(key)};
        std::size_t const before = sink.failures;
        check_parts(sink, parts_of_keys(list), key, &step);
        if constexpr (is_a<typename T::key_type, open>)
            if (is_written_twice(map, key))
                sink.repeated_key(&step);
        if (sink.failures == before) // reading passes over the value of a key that is wrong
            check_parts(sink, parts_of_each(list), item, &step);
    }
}

template <class Sink, class List, class T>
constexpr void check_content(Sink& sink, List const& list, T const& value, path_step const* here);

/// The open end of a tagged union: it must have a tag, or reading would refuse it, and one that no
/// other alternative has, or reading would take it for that.
template <class V, class Sink, class Object>
void check_tag(Sink& sink, Object const& object, path_step const* here)
{
    auto const&            plan = plan_of<V>;
    std::string_view const key  = plan.marks[0].label.key;
    path_step const        step{here, key};
    auto const*            tag = object.if_contains(key);
    if (!tag)
        return sink.template bad_tag<V>(&step, errc::missing_field);
    auto const* text = tag->if_string();
    if (!text)
        return sink.template bad_tag<V>(&step, errc::wrong_type);
    for (std::size_t i = 0; i < plan.mark_count; ++i)
        if (plan.marks[i].label.value == std::string_view(text->data(), text->size()))
            return sink.template bad_tag<V>(&step, errc::unknown_tag);
}

/// The open end of a union whose alternatives are told apart by a key: it must have none of these,
/// or reading would take it for that alternative.
template <class V, class Sink, class A>
constexpr void check_telling_keys(Sink& sink, A const& entries, path_step const* here)
{
    auto const owned = [](std::string_view key) {
        for (std::size_t i = 0; i < plan_of<V>.mark_count; ++i) {
            object_mark const& mark = plan_of<V>.marks[i];
            if ((mark.key.size != 0 && key == mark.key.name()) ||
                (mark.alias.size != 0 && key == mark.alias.name()))
                return true;
        }
        return false;
    };
    for (auto const& entry : entries) {
        bool taken = false;
        if constexpr (is_a<A, std::map>)
            taken = owned(key_text(entry.first));
        else
            taken = owned({entry.key().data(), entry.key().size()});
        if (taken)
            return sink.no_alternative(here);
    }
}

/// Whatever takes the objects that no other alternative of the union V takes.
template <class V, class Sink, class A>
constexpr void check_open_end(Sink& sink, A const& alternative, path_step const* here)
{
    if constexpr (is_verbatim<A>)
        check_open_end<V>(sink, alternative.value, here);
    else if constexpr (plan_of<V>.tagged)
        check_tag<V>(sink, alternative, here);
    else
        check_telling_keys<V>(sink, alternative, here);
}

/// The I-th alternative of a union, if it is there.
template <std::size_t I, class Sink, class List, class V>
constexpr void check_alternative(Sink& sink, List const& list, V const& value,
                                 path_step const* here)
{
    auto const* const there = std::get_if<I>(&value);
    if (!there)
        return;
    if constexpr (I == 0 && !std::is_void_v<item_t<V>>) // one or many: each() speaks of the one
        check_parts(sink, parts_of_each(list), *there, here);
    else if constexpr (is_wrapper<std::variant_alternative_t<I, V>>)
        check_parts(sink, no_parts, *there, here);
    else
        check_content(sink, list, *there, here);
    using A = std::variant_alternative_t<I, V>;
    if constexpr (is_verbatim<A> || is_free_object<A> || is_a<A, std::map>)
        if constexpr (plan_of<V>.open == I && plan_of<V>.mark_count != 0)
            check_open_end<V>(sink, *there, here);
}

template <class Sink, class T>
constexpr void check_object_value(Sink& sink, T const& object, path_step const* here);

/// What a value that stands for itself is made of; of a list only each() and keys() matter here.
template <class Sink, class List, class T>
constexpr void check_content(Sink& sink, List const& list, T const& value, path_step const* here)
{
    if constexpr (std::same_as<T, std::string>) {
        if (!is_utf8(value))
            sink.bad_encoding(here);
    } else if constexpr (real<T>) {
        if (!json::is_finite(value))
            sink.not_finite(here);
    } else if constexpr (std::is_enum_v<T>) {
        if (position_of(value) == enumerator_count<T>)
            sink.template not_enumerator<T>(here);
    } else if constexpr (date<T>) {
        if (!can_be_written(value))
            sink.not_a_date(here);
    } else if constexpr (is_a<T, open>) {
        if (value.is_known())
            check_content(sink, no_parts, value.known(), here);
        else if (!is_utf8(value.other()))
            sink.bad_encoding(here);
    } else if constexpr (is_a<T, std::vector>) {
        std::size_t index = 0;
        for (auto const& item : value) {
            path_step const step{here, index++};
            using item_type = typename T::value_type; // for std::vector<bool> hands out others
            check_parts(sink, parts_of_each(list), static_cast<item_type const&>(item), &step);
        }
    } else if constexpr (is_a<T, std::map>) {
        check_entries(sink, list, value, here);
    } else if constexpr (is_a<T, std::variant>) {
        if (value.valueless_by_exception())
            sink.no_alternative(here);
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (check_alternative<I>(sink, list, value, here), ...);
        }(std::make_index_sequence<std::variant_size_v<T>>{});
    } else if constexpr (is_free_value<T>) {
        check_free(sink, value, here);
    } else if constexpr (is_free_object<T>) {
        check_free_members(sink, value, here);
    } else if constexpr (is_verbatim<T>) {
        check_free_members(sink, value.value, here);
    } else if constexpr (described_object<T>) {
        check_object_value(sink, value, here);
    }
}

template <class Sink, class List, class T>
constexpr void check_parts(Sink& sink, List const& list, T const& value, path_step const* here)
{
    if constexpr (is_wrapper<T>) {
        if (value)
            check_parts(sink, list, *value, here);
    } else {
        std::size_t const before = sink.failures;
        check_content(sink, list, value, here);
        if constexpr (list_facts<List>::direct)
            if (sink.failures == before) {
                sink.here = here;
                apply_constraints(sink, list, value);
                sink.here = nullptr; // g++ 12 warns that a step, which is local, might be kept
            }
    }
}

/// The members of one object, those of flattened objects in their place.
template <class Sink> struct member_check {
    Sink&            sink;
    path_step const* here;

    template <class T, std::size_t I, class M> constexpr void leaf(M const& member)
    {
        if constexpr (!fields<T>.notes[I].unknown_keys) {
            constexpr std::string_view name = names<T>[I].name.name();
            path_step const            step{here, name};
            check_parts(sink, constraints_on<T, I>::list(), member, &step);
        }
    }
};

/// The unknown keys that T keeps. They must not be keys of its own: they would be written twice.
template <class T, class Sink>
constexpr void check_kept_keys(Sink& sink, T const& object, path_step const* here)
{
    for (auto const& kept : kept_keys(object)) {
        std::string_view const key(kept.key().data(), kept.key().size());
        path_step const        step{here, key};
        if (owns_key<T>(key))
            sink.repeated_key(&step);
        else
            check_free_member(sink, key, kept.value(), &step);
    }
}

template <class Sink, class T>
constexpr void check_object_value(Sink& sink, T const& object, path_step const* here)
{
    std::size_t const  before = sink.failures;
    member_check<Sink> members{sink, here};
    visit_leaves(object, members);
    if constexpr (has_rules<T>())
        if (sink.failures == before) {
            sink.here = here;
            apply_rules(sink, object);
        }
    if constexpr (leaves<T>.keepers != 0)
        check_kept_keys(sink, object, here);
}

/// Checks any value of a schema type; `here` is its path, nullptr for the whole document.
template <class Sink, class T>
constexpr void check_value(Sink& sink, T const& value, path_step const* here)
{
    check_parts(sink, no_parts, value, here);
}

} // namespace slipform::inline v0::detail
