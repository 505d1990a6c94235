// Checking a value in memory: what it is made of, the constraints of its fields, the rules across
// members. Straight-line code over the members; works while compiling.
//
// A sink says what becomes of a mistake: broken(constraint, code) and broken_rule(sentence) at
// `sink.here`; bad_encoding, not_finite, not_enumerator<E>, not_a_date, no_alternative and
// repeated_key at a step; and `failures`, how many there were.
#pragma once

#include <slipform/core/pointer.hpp>
#include <slipform/core/utf8.hpp>
#include <slipform/detail/constraints.hpp>
#include <slipform/detail/free_issues.hpp>
#include <slipform/detail/rules.hpp>
#include <slipform/json/real.hpp>
#include <slipform/model/keys.hpp>
#include <slipform/model/shape.hpp>
#include <slipform/model/words.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

namespace slipform::inline v0::detail {

template <class Sink, class T>
constexpr void check_value(Sink& sink, T const& value, path_step const* here);

template <class Sink, class List, class V>
constexpr void check_parts(Sink& sink, List const& list, V const& value, path_step const* here);

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

/// The constraints in each() on what is in a value, those in keys() on its keys.
template <class Sink, class C, class V>
constexpr void check_inside(Sink& sink, C const& constraint, V const& value, path_step const* here)
{
    if constexpr (is_wrapper<V>) {
        if (value)
            check_inside(sink, constraint, *value, here);
    } else if constexpr (is_a<V, std::variant>) { // one or many
        if (auto const* many = std::get_if<1>(&value))
            check_inside(sink, constraint, *many, here);
        else if (auto const* one = std::get_if<0>(&value))
            check_parts(sink, constraint.constraints, *one, here);
    } else if constexpr (is_a<V, std::map>) {
        for (auto const& [key, item] : value) {
            path_step const step{here, key_text(key)};
            if constexpr (is_keys<C>)
                check_parts(sink, constraint.constraints, key, &step);
            else
                check_parts(sink, constraint.constraints, item, &step);
        }
    } else {
        std::size_t index = 0;
        for (auto const& item : value) {
            path_step const step{here, index++};
            check_parts(sink, constraint.constraints, item, &step);
        }
    }
}

/// All constraints of a list on a value that is sound in itself.
template <class Sink, class List, class V>
constexpr void check_parts(Sink& sink, List const& list, V const& value, path_step const* here)
{
    if constexpr (is_wrapper<V>) {
        if (value)
            check_parts(sink, list, *value, here);
    } else {
        std::size_t const before = sink.failures;
        list.for_each([&]<class C>(C const& constraint) {
            if constexpr (is_each<C> || is_keys<C>)
                check_inside(sink, constraint, value, here);
        });
        if (sink.failures != before)
            return;
        sink.here = here;
        apply_constraints(sink, list, value);
    }
}

template <class Sink, class T>
constexpr void check_members(Sink& sink, T const& object, path_step const* here);

template <class Sink, class T, std::size_t I>
constexpr void check_member(Sink& sink, T const& object, path_step const* here)
{
    auto const& member = object.*member_pointer<T, I>;
    if constexpr (fields<T>.notes[I].flattened) {
        check_members(sink, member, here);
    } else if constexpr (fields<T>.notes[I].unknown_keys) {
        check_free_members(sink, member, here);
    } else {
        if constexpr (may_be_absent<member_type<T, I>>)
            if (!member)
                return;
        constexpr std::string_view name = names<T>[I].name.name();
        path_step const            step{here, name};
        std::size_t const          before = sink.failures;
        check_value(sink, member, &step);
        if constexpr (field_source<T, I>::exists)
            if constexpr (facts_of<field_source<T, I>>::any)
                if (sink.failures == before)
                    check_parts(sink, field_source<T, I>::list(), member, &step);
    }
}

template <class Sink, class T>
constexpr void check_members(Sink& sink, T const& object, path_step const* here)
{
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (check_member<Sink, T, I>(sink, object, here), ...);
    }(std::make_index_sequence<member_count<T>>{});
}

/// The unknown keys that T keeps must not be keys of its own: they would be written twice.
template <class Root, class Sink> struct kept_keys_check {
    Sink&            sink;
    path_step const* here;

    template <class T, std::size_t I, class M> constexpr void leaf(M const& member)
    {
        if constexpr (fields<T>.notes[I].unknown_keys)
            for (auto const& kept : member) {
                std::string_view const key(kept.key().data(), kept.key().size());
                path_step const        step{here, key};
                if (owns_key<Root>(key))
                    sink.repeated_key(&step);
            }
    }
};

template <class Sink, class T>
constexpr void check_object_value(Sink& sink, T const& object, path_step const* here)
{
    std::size_t const before = sink.failures;
    check_members(sink, object, here);
    if constexpr (leaves<T>.keepers != 0) {
        kept_keys_check<T, Sink> kept{sink, here};
        visit_leaves(object, kept);
    }
    if constexpr (has_rules<T>())
        if (sink.failures == before) {
            sink.here = here;
            apply_rules(sink, object);
        }
}

/// Checks any value of a schema type; `here` is its path, nullptr for the whole document.
template <class Sink, class T>
constexpr void check_value(Sink& sink, T const& value, path_step const* here)
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
        if (!value.ok() || value.year() < std::chrono::year(0))
            sink.not_a_date(here);
    } else if constexpr (is_a<T, open>) {
        if (value.is_known())
            check_value(sink, value.known(), here);
        else
            check_value(sink, value.other(), here);
    } else if constexpr (is_wrapper<T>) {
        if (value)
            check_value(sink, *value, here);
    } else if constexpr (is_a<T, std::vector>) {
        std::size_t index = 0;
        for (auto const& item : value) {
            path_step const step{here, index++};
            check_value<Sink, typename T::value_type>(sink, item, &step);
        }
    } else if constexpr (is_a<T, std::map>) {
        for (auto const& [key, item] : value) {
            path_step const step{here, key_text(key)};
            check_value(sink, key, &step);
            check_value(sink, item, &step);
        }
    } else if constexpr (is_a<T, std::variant>) {
        if (value.valueless_by_exception())
            sink.no_alternative(here);
        else
            std::visit([&](auto const& a) { check_value(sink, a, here); }, value);
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

} // namespace slipform::inline v0::detail
