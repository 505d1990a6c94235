// The type of a member in words, as field tables show it.
#pragma once

#include <slipform/model/shape.hpp>
#include <slipform/model/tag.hpp>
#include <slipform/model/words.hpp>

#include <cstddef>
#include <ratio>
#include <string>
#include <utility>

namespace slipform::inline v0::detail {

template <class E> std::string list_words()
{
    std::string text = "one of ";
    for (std::size_t i = 0; i < enumerator_count<E>; ++i)
        text.append(i == 0 ? "" : ", ").append(words<E>[i].word());
    return text;
}

template <class T> std::string duration_text()
{
    using period = typename T::period;
    if constexpr (std::is_same_v<period, std::ratio<1>>)
        return "integer, seconds";
    else if constexpr (std::is_same_v<period, std::milli>)
        return "integer, milliseconds";
    else if constexpr (std::is_same_v<period, std::ratio<60>>)
        return "integer, minutes";
    else if constexpr (std::is_same_v<period, std::ratio<3600>>)
        return "integer, hours";
    else
        return "integer, " + std::to_string(period::num) + "/" + std::to_string(period::den) + " seconds";
}

template <class T> std::string type_text();

template <class V, std::size_t... I> std::string alternatives_text(std::index_sequence<I...>)
{
    std::string text;
    ((text += I == 0 ? "" : " or ", text += type_text<std::variant_alternative_t<I, V>>()), ...);
    return text;
}

/// "string", "integer", "array of string", "one of light, dark", "object": the kind of JSON value,
/// and the words or items it is made of. Absence is not part of it.
template <class T> std::string type_text()
{
    if constexpr (may_be_absent<T>)
        return type_text<content_t<T>>();
    else if constexpr (is_a<T, nullable>)
        return type_text<typename T::value_type>() + " or null";
    else if constexpr (std::same_as<T, std::string>)
        return "string";
    else if constexpr (std::same_as<T, bool>)
        return "boolean";
    else if constexpr (integer<T>)
        return "integer";
    else if constexpr (real<T>)
        return "number";
    else if constexpr (is_duration<T>)
        return duration_text<T>();
    else if constexpr (date<T>)
        return "date as YYYY-MM-DD";
    else if constexpr (std::is_enum_v<T>)
        return list_words<T>();
    else if constexpr (is_a<T, open>)
        return list_words<typename T::enum_type>() + ", or another word";
    else if constexpr (is_a<T, std::vector>)
        return "array of " + type_text<typename T::value_type>();
    else if constexpr (is_a<T, std::map>)
        return "map of " + type_text<typename T::mapped_type>();
    else if constexpr (is_a<T, std::variant>)
        return alternatives_text<T>(std::make_index_sequence<std::variant_size_v<T>>{});
    else if constexpr (is_free_value<T>)
        return "any value";
    else if constexpr (is_free_object<T> || is_verbatim<T>)
        return "any object";
    else if constexpr (is_tagged<T>)
        return std::string("object with ").append(tag_of<T>.key).append(" ").append(tag_of<T>.value);
    else
        return "object";
}

} // namespace slipform::inline v0::detail
