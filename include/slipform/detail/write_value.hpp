// Writing a value into room that is known to suffice: straight-line code over the members, which
// works while compiling, too.
#pragma once

#include <slipform/core/calendar_date.hpp>
#include <slipform/detail/write_bound.hpp>
#include <slipform/detail/write_free.hpp>
#include <slipform/model/keys.hpp>
#include <slipform/model/shape.hpp>
#include <slipform/model/tag.hpp>
#include <slipform/model/words.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::detail {

template <class T> constexpr char* write_value(char* to, T const& value);

template <class T, std::size_t... I>
constexpr char* write_members(char* to, T const& object, std::index_sequence<I...>);

/// What a member is to writing.
enum class role : unsigned char {
    named,     ///< stands under its name
    flattened, ///< its members stand in its place
    keeper,    ///< stands where the object ends
};
constexpr role role_of(dsl::field_notes const& notes) noexcept
{
    return notes.flattened ? role::flattened : notes.unknown_keys ? role::keeper : role::named;
}

/// A member as `,"name":value`, with its comma in front. A function a type and not a member, and
/// inline, so that the size of the name stays a constant where it is copied.
template <role Role, class M>
SLIPFORM_FORCE_INLINE constexpr char* write_member(char* to, M const& member, char const* name,
                                                   std::size_t size)
{
    if constexpr (Role == role::flattened) {
        return write_members(to, member, std::make_index_sequence<member_count<M>>{});
    } else if constexpr (Role == role::keeper) {
        return to;
    } else if constexpr (may_be_absent<M>) {
        if (!member)
            return to;
        return write_value(json::copy(to, name, size), *member);
    } else {
        return write_value(json::copy(to, name, size), member);
    }
}

/// All members of an object, each with its comma in front, but for the unknown keys it keeps.
template <class T, std::size_t... I>
constexpr char* write_members(char* to, T const& object, std::index_sequence<I...>)
{
    ((to = write_member<role_of(fields<T>.notes[I])>(
          to, object.*member_pointer<T, I>, names<T>[I].name.begin, names<T>[I].name.size)),
     ...);
    return to;
}

template <class T> constexpr char* write_object(char* to, T const& object)
{
    char* const begin = to;
    if constexpr (is_tagged<T>)
        to = json::copy(to, tag_text<T>.chars.data(), tag_text<T>.size);
    to = write_members(to, object, std::make_index_sequence<member_count<T>>{});
    if constexpr (leaves<T>.keepers != 0)
        if (auto const& kept = kept_keys(object); !kept.empty()) [[unlikely]]
            to = write_free_members(to, kept);
    // No member, no comma to become the brace. A tag is one, and to ask takes a tenth of the time
    // of Yoti's request, since where to write next hangs on it.
    if constexpr (!is_tagged<T>)
        to += to == begin;
    *begin = '{';
    *to    = '}';
    return to + 1;
}

/// Items that lie side by side, each with its comma in front; by pointers, as items_bound().
template <class T> constexpr char* write_items(char* to, T const* items, std::size_t count)
{
    for (T const* const end = items + count; items != end; ++items) {
        *to++ = ',';
        to    = write_value(to, *items);
    }
    return to;
}

template <class T> constexpr char* write_array(char* to, T const& array)
{
    char* const begin = to;
    if constexpr (std::same_as<typename T::value_type, bool>) {
        for (bool const item : array) { // of which a vector has no array
            *to++ = ',';
            to    = write_value(to, item);
        }
    } else {
        to = write_items(to, array.data(), array.size());
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

/// The word at `i`, which is copied by blocks if there is `Room` for it in its pool. A value that
/// is no enumerator has no word; it is written null and reported by validate(). By the room and not
/// by the enumeration, so that there are few of it.
template <std::size_t Room>
SLIPFORM_FORCE_INLINE constexpr char* write_word(char* to, quoted_word const* words,
                                                 std::size_t count, std::size_t i)
{
    if (i >= count) [[unlikely]]
        return json::copy(to, "null", 4);
    quoted_word const word = words[i];
    if (Room > pool_padding || std::is_constant_evaluated())
        return json::copy(to, word.begin, word.size);
    json::copy(to, word.begin, Room); // what is behind the word is no text, or not yet
    return to + word.size;
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

/// An enumeration whose values are their places: not asked by position_of(), a function for each.
template <class T>
concept counted_enum = std::is_enum_v<T> && counts_from_nought<T>;

/// Writes any value of a schema type; gives back its end. There is room for bound_of(value) bytes.
template <class T> constexpr char* write_value(char* to, T const& value)
{
    if constexpr (std::same_as<T, std::string>)
        return json::write_string(to, value.data(), value.size());
    else if constexpr (std::same_as<T, bool>)
        return value ? json::copy(to, "true", 4) : json::copy(to, "false", 5);
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
    else if constexpr (counted_enum<T>) // a negative value becomes a very large one
        return write_word<word_room<T>>(to, words<T>, enumerator_count<T>,
                                        static_cast<std::size_t>(value));
    else if constexpr (std::is_enum_v<T>)
        return write_word<word_room<T>>(to, words<T>, enumerator_count<T>,
                                        index_of_enumerator(value));
    else if constexpr (is_a<T, open>)
        return value.is_known()
                   ? write_value(to, value.known())
                   : json::write_string(to, value.other().data(), value.other().size());
    else if constexpr (is_wrapper<T>)
        return value ? write_value(to, *value) : json::copy(to, "null", 4);
    else if constexpr (is_a<T, std::vector>)
        return write_array(to, value);
    else if constexpr (is_a<T, std::map>)
        return write_map(to, value);
    else if constexpr (is_a<T, std::variant>)
        return write_alternative(to, value, std::make_index_sequence<std::variant_size_v<T>>{});
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
