// Writing a value: first how many bytes it may take at most, then the bytes, into room that is
// known to suffice. Both are straight-line code over the members and work while compiling.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/calendar_date.hpp>
#include <slipform/detail/write_free.hpp>
#include <slipform/model/keys.hpp>
#include <slipform/model/shape.hpp>
#include <slipform/model/tag.hpp>
#include <slipform/model/words.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

namespace slipform::inline v0::detail {

/// The longest quoted word of E, in bytes rounded up to blocks of 16; room for `null` if there is none.
template <class E> inline constexpr std::size_t word_room = [] {
    std::size_t longest = 4;
    for (std::size_t i = 0; i < enumerator_count<E>; ++i)
        longest = words<E>[i].size > longest ? words<E>[i].size : longest;
    return (longest + 15) / 16 * 16;
}();

// How many bytes writing takes at most has two parts: what any value of the type takes, known while
// compiling, and what a value takes besides, for which only texts, containers and alternatives are
// looked at.

template <class T> constexpr std::size_t find_fixed_bound();

/// The part of the type. What may be absent counts here unless it has a further part.
template <class T> inline constexpr std::size_t fixed_bound = find_fixed_bound<T>();

/// Whether a value of the type may take more than that.
template <class T> constexpr bool find_has_further_bound();
template <class T> inline constexpr bool has_further_bound = find_has_further_bound<T>();

template <class T> constexpr bool find_has_further_bound()
{
    if constexpr (is_a<T, std::optional> || is_a<T, nullable>)
        return has_further_bound<typename unwrap_once<T>::type>;
    else if constexpr (described_object<T>)
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return (false || ... || has_further_bound<member_type<T, I>>);
        }(std::make_index_sequence<member_count<T>>{});
    else
        return !(std::same_as<T, bool> || std::is_enum_v<T> || integer<T> || real<T> || date<T> ||
                 is_duration<T>);
}

template <class T> constexpr std::size_t find_fixed_bound()
{
    if constexpr (std::is_enum_v<T>)
        return word_room<T>;
    else if constexpr (is_a<T, open>)
        return word_room<typename T::enum_type>;
    else if constexpr (is_wrapper<T>) {
        if constexpr (has_further_bound<T>)
            return 4;
        else
            return fixed_bound<typename unwrap_once<T>::type>;
    } else if constexpr (described_object<T>)
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return ((is_tagged<T> ? tag_text<T>.size + 2 : 2) + ... +
                    (names<T>[I].name.size + fixed_bound<member_type<T, I>>));
        }(std::make_index_sequence<member_count<T>>{});
    else
        return has_further_bound<T> ? 4 : scalar_bound;
}

template <class T> constexpr std::size_t further_bound(T const& value);

/// The most bytes that writing the value takes.
template <class T> constexpr std::size_t bound_of(T const& value)
{
    if constexpr (has_further_bound<T>)
        return fixed_bound<T> + further_bound(value);
    else
        return fixed_bound<T>;
}

/// By index, as std::visit takes longer to compile.
template <class T, std::size_t... I>
constexpr std::size_t alternative_bound(T const& value, std::index_sequence<I...>)
{
    std::size_t bound = 0;
    (void)((value.index() == I && (bound = bound_of(*std::get_if<I>(&value)), true)) || ...);
    return bound;
}

template <class T> constexpr std::size_t members_bound(T const& object)
{
    return [&object]<std::size_t... I>(std::index_sequence<I...>) {
        return (std::size_t{0} + ... + further_bound(object.*member_pointer<T, I>));
    }(std::make_index_sequence<member_count<T>>{});
}

template <class T> constexpr std::size_t further_bound(T const& value)
{
    if constexpr (!has_further_bound<T>) {
        return 0;
    } else if constexpr (std::same_as<T, std::string>) {
        return json::string_bound(value.size());
    } else if constexpr (is_a<T, open>) {
        return value.is_known() ? 0 : json::string_bound(value.other().size());
    } else if constexpr (is_wrapper<T>) {
        return value ? bound_of(*value) : 0;
    } else if constexpr (is_a<T, std::vector>) {
        std::size_t bound = 0;
        for (auto const& item : value)
            bound += bound_of<typename T::value_type>(item) + 1;
        return bound;
    } else if constexpr (is_a<T, std::map>) {
        std::size_t bound = 0;
        for (auto const& [key, item] : value)
            bound += bound_of(key) + bound_of(item) + 2;
        return bound;
    } else if constexpr (is_a<T, std::variant>) {
        return alternative_bound(value, std::make_index_sequence<std::variant_size_v<T>>{});
    } else if constexpr (is_free_value<T>) {
        return free_bound(value);
    } else if constexpr (is_free_object<T>) {
        return free_members_bound(value);
    } else if constexpr (is_verbatim<T>) {
        return free_members_bound(value.value);
    } else {
        return members_bound(value);
    }
}

template <class T> constexpr char* write_value(char* to, T const& value);

/// A member as `,"name":value`, with its comma in front.
template <class T, std::size_t I> constexpr char* write_member(char* to, T const& object);

template <class T, std::size_t... I>
constexpr char* write_each_member(char* to, T const& object, std::index_sequence<I...>)
{
    ((to = write_member<T, I>(to, object)), ...);
    return to;
}

/// All members of an object, each with its comma in front, but for the unknown keys it keeps.
template <class T> constexpr char* write_members(char* to, T const& object)
{
    return write_each_member(to, object, std::make_index_sequence<member_count<T>>{});
}

template <class T, std::size_t I> constexpr char* write_member(char* to, T const& object)
{
    auto const& member = object.*member_pointer<T, I>;
    using M            = member_type<T, I>;
    if constexpr (fields<T>.notes[I].flattened) {
        return write_members(to, member);
    } else if constexpr (fields<T>.notes[I].unknown_keys) {
        return to; // they stand where the object ends
    } else if constexpr (may_be_absent<M>) {
        if (!member)
            return to;
        constexpr fragment name = names<T>[I].name;
        return write_value(json::copy(to, name.begin, name.size), *member);
    } else {
        constexpr fragment name = names<T>[I].name;
        return write_value(json::copy(to, name.begin, name.size), member);
    }
}

/// The unknown keys that an object keeps.
struct kept_writer {
    char* to;

    template <class T, std::size_t I, class M> constexpr void leaf(M const& member)
    {
        if constexpr (fields<T>.notes[I].unknown_keys)
            to = write_free_members(to, member);
    }
};

template <class T> constexpr char* write_object(char* to, T const& object)
{
    char* const begin = to;
    if constexpr (is_tagged<T>)
        to = json::copy(to, tag_text<T>.chars.data(), tag_text<T>.size);
    to = write_members(to, object);
    if constexpr (leaves<T>.keepers != 0) {
        kept_writer kept{to};
        visit_leaves(object, kept);
        to = kept.to;
    }
    to += to == begin; // no member, no comma to become the brace
    *begin = '{';
    *to    = '}';
    return to + 1;
}

template <class T> constexpr char* write_array(char* to, T const& array)
{
    char* const begin = to;
    for (auto const& item : array) {
        *to++ = ',';
        to    = write_value<typename T::value_type>(to, item);
    }
    to += to == begin;
    *begin = '[';
    *to    = ']';
    return to + 1;
}

/// A key of a map; one that is no enumerator is empty, for null is no key.
template <class K> constexpr char* write_key(char* to, K const& key)
{
    if constexpr (std::is_enum_v<K>) {
        return position_of(key) == enumerator_count<K> ? json::copy(to, "\"\"", 2)
                                                       : write_value(to, key);
    } else if constexpr (is_a<K, open>) {
        return key.is_known() ? write_key(to, key.known())
                              : json::write_string(to, key.other().data(), key.other().size());
    } else {
        return write_value(to, key);
    }
}

template <class T> constexpr char* write_map(char* to, T const& map)
{
    char* const begin = to;
    for (auto const& [key, item] : map) {
        *to++ = ',';
        to    = write_key(to, key);
        *to++ = ':';
        to    = write_value(to, item);
    }
    to += to == begin;
    *begin = '{';
    *to    = '}';
    return to + 1;
}

/// A value that is no enumerator has no word; it is written null and reported by validate().
template <class E> constexpr char* write_enumerator(char* to, E value)
{
    std::size_t const i = position_of(value);
    if (i == enumerator_count<E>) [[unlikely]]
        return json::copy(to, "null", 4);
    quoted_word const word = words<E>[i];
    // By blocks, as a call of memcpy costs more than the word.
    if (word_room<E> <= pool_padding && !std::is_constant_evaluated()) {
        json::copy(to, word.begin, word_room<E>);
        return to + word.size;
    }
    return json::copy(to, word.begin, word.size);
}

/// Without asking which.
constexpr char* write_truth(char* to, bool value)
{
    to[4] = 'e';
    return json::copy(to, value ? "true" : "fals", 4) + (value ? 0 : 1);
}

constexpr char* write_date_string(char* to, std::chrono::year_month_day value)
{
    if (!can_be_written(value))
        return json::copy(to, "null", 4);
    *to++ = '"';
    to    = write_date(to, value);
    *to++ = '"';
    return to;
}

template <class T, std::size_t... I>
constexpr char* write_alternative(char* to, T const& value, std::index_sequence<I...>)
{
    if (value.valueless_by_exception()) [[unlikely]]
        return json::copy(to, "null", 4);
    (void)((value.index() == I && (to = write_value(to, *std::get_if<I>(&value)), true)) || ...);
    return to;
}

/// Writes any value of a schema type; gives back its end. There is room for bound_of(value) bytes.
template <class T> constexpr char* write_value(char* to, T const& value)
{
    if constexpr (std::same_as<T, std::string>)
        return json::write_string(to, value.data(), value.size());
    else if constexpr (std::same_as<T, bool>)
        return write_truth(to, value);
    else if constexpr (integer<T> && std::is_signed_v<T>)
        return json::write_integer(to, static_cast<std::int64_t>(value));
    else if constexpr (integer<T>)
        return json::write_integer(to, static_cast<std::uint64_t>(value));
    else if constexpr (real<T>)
        return json::is_finite(value) ? json::write_double(to, value) : json::copy(to, "null", 4);
    else if constexpr (is_duration<T>)
        return write_value(to, value.count());
    else if constexpr (date<T>)
        return write_date_string(to, value);
    else if constexpr (std::is_enum_v<T>)
        return write_enumerator(to, value);
    else if constexpr (is_a<T, open>)
        return value.is_known() ? write_enumerator(to, value.known())
                                : json::write_string(to, value.other().data(), value.other().size());
    else if constexpr (is_wrapper<T>)
        return value ? write_value(to, *value) : json::copy(to, "null", 4);
    else if constexpr (is_a<T, std::vector>)
        return write_array(to, value);
    else if constexpr (is_a<T, std::map>)
        return write_map(to, value);
    else if constexpr (is_a<T, std::variant>)
        return write_alternative(to, value,
                                 std::make_index_sequence<std::variant_size_v<T>>{});
    else if constexpr (is_free_value<T>)
        return write_free(to, value);
    else if constexpr (is_free_object<T>)
        return write_free_object(to, value);
    else if constexpr (is_verbatim<T>)
        return write_free_object(to, value.value);
    else if constexpr (described_object<T>)
        return write_object(to, value);
}

} // namespace slipform::inline v0::detail
