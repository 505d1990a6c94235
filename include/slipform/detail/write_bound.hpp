// How many bytes writing a value takes at most. It has two parts: what any value of the type takes,
// which is summed while compiling, and what a value takes besides, for which only texts, containers
// and alternatives are looked at.
#pragma once

#include <slipform/detail/write_free.hpp>
#include <slipform/model/shape.hpp>
#include <slipform/model/tag.hpp>
#include <slipform/model/words.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::detail {

constexpr std::size_t room_of_words(quoted_word const* words, std::size_t count) noexcept
{
    std::size_t longest = 4;
    for (std::size_t i = 0; i < count; ++i)
        longest = words[i].size > longest ? words[i].size : longest;
    return (longest + 15) / 16 * 16;
}

/// The room of any quoted word of E, or of `null` if there is none. Words are copied by blocks of
/// 16 bytes, because a call that copies a dozen bytes costs more than they do: writing Yoti's
/// request, which has 25 words, takes a tenth less.
template <class E>
inline constexpr std::size_t word_room = room_of_words(words<E>, enumerator_count<E>);

template <class T> constexpr bool find_further_bound();

/// Whether writing a value may take more than fixed_bound<T>.
template <class T> inline constexpr bool has_further_bound = find_further_bound<T>();

template <class T, std::size_t... I>
constexpr bool any_member_has_further_bound(std::index_sequence<I...>)
{
    return (has_further_bound<member_type<T, I>> || ...);
}

template <class T> constexpr bool find_further_bound()
{
    if constexpr (is_a<T, std::optional> || is_a<T, nullable>)
        return has_further_bound<typename T::value_type>;
    else if constexpr (described_object<T>)
        return any_member_has_further_bound<T>(std::make_index_sequence<member_count<T>>{});
    else
        return !(std::same_as<T, bool> || std::is_enum_v<T> || integer<T> || real<T> || date<T> ||
                 is_duration<T>);
}

template <class T> constexpr std::size_t find_fixed_bound();

/// What any value of the type takes: its brackets, quotes or null, and what is in it of fixed size.
template <class T> inline constexpr std::size_t fixed_bound = find_fixed_bound<T>();

constexpr std::size_t size_of_names(member_names const* names, std::size_t count) noexcept
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < count; ++i)
        size += names[i].name.size;
    return size;
}

template <class T, std::size_t... I>
constexpr std::size_t fixed_bound_of_members(std::index_sequence<I...>)
{
    return (size_of_names(names<T>, sizeof...(I)) + ... + fixed_bound<member_type<T, I>>);
}

template <class T> constexpr std::size_t find_fixed_bound()
{
    if constexpr (std::is_enum_v<T>)
        return word_room<T>;
    else if constexpr (is_a<T, open>)
        return word_room<typename T::enum_type>;
    else if constexpr (is_wrapper<T> && !has_further_bound<T>)
        // Absent ones too, without asking; null is longer than {}.
        return fixed_bound<typename T::value_type> < 4 ? 4 : fixed_bound<typename T::value_type>;
    else if constexpr (described_object<T>)
        return (is_tagged<T> ? tag_text<T>.size + 2 : 2) +
               fixed_bound_of_members<T>(std::make_index_sequence<member_count<T>>{});
    else
        return has_further_bound<T> ? 4 : scalar_bound;
}

template <class T> constexpr std::size_t further_bound(T const& value);

/// The most bytes that writing the value takes.
template <class T> constexpr std::size_t bound_of(T const& value)
{
    return fixed_bound<T> + further_bound(value);
}

/// Where there is a further bound. No template otherwise: it would be one for each enumeration.
template <class T> constexpr std::size_t further_bound_of(std::true_type, T const* value)
{
    return further_bound(*value);
}
constexpr std::size_t further_bound_of(std::false_type, void const*) { return 0; }

template <class T> using has_further_bound_t = std::bool_constant<has_further_bound<T>>;

/// By index, as std::visit takes longer to compile.
template <class T, std::size_t... I>
constexpr std::size_t alternative_bound(T const& value, std::index_sequence<I...>)
{
    std::size_t bound = 0;
    (void)((value.index() == I && (bound = bound_of(*std::get_if<I>(&value)), true)) || ...);
    return bound;
}

template <class T, std::size_t... I>
constexpr std::size_t members_bound(T const& object, std::index_sequence<I...>)
{
    return (std::size_t{0} + ... +
            further_bound_of(has_further_bound_t<member_type<T, I>>{},
                             &(object.*member_pointer<T, I>)));
}

/// Of items that lie side by side: by pointers, as iterators are a dozen functions.
template <class T> constexpr std::size_t items_bound(T const* items, std::size_t count)
{
    std::size_t bound = count * (fixed_bound<T> + 1);
    for (T const* const end = items + count; items != end; ++items)
        bound += further_bound(*items);
    return bound;
}

/// What this value takes besides fixed_bound<T>.
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
        if constexpr (has_further_bound<typename T::value_type>)
            return items_bound(value.data(), value.size());
        else
            return value.size() * (fixed_bound<typename T::value_type> + 1);
    } else if constexpr (is_a<T, std::map>) {
        std::size_t bound = 0;
        for (auto const& [key, item] : value)
            bound += bound_of(key) + bound_of(item) + 2;
        return bound;
    } else if constexpr (is_a<T, std::variant>) {
        return alternative_bound(value, std::make_index_sequence<std::variant_size_v<T>>{});
    } else if constexpr (is_free_value<T>) {
        return free_bound(value);
    } else if constexpr (keeps_unknown_keys<T>) {
        return value.empty() ? 0 : free_members_bound(value);
    } else if constexpr (is_verbatim<T>) {
        return free_members_bound(value.value);
    } else if constexpr (described_object<T>) {
        return members_bound(value, std::make_index_sequence<member_count<T>>{});
    } else {
        return 0;
    }
}

} // namespace slipform::inline v0::detail
