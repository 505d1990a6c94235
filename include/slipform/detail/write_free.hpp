// Writing free JSON: the values of Boost.JSON. Templates, so that who has none pays for none.
#pragma once

#include <slipform/json/integer.hpp>
#include <slipform/json/real.hpp>
#include <slipform/json/write_string.hpp>

#include <boost/json/fwd.hpp>

#include <cstddef>
#include <string_view>

namespace slipform::inline v0::detail {

inline constexpr std::size_t scalar_bound = 32;

template <class Value> std::size_t free_bound(Value const& value);

template <class Object> std::size_t free_members_bound(Object const& object)
{
    std::size_t bound = 2;
    for (auto const& member : object)
        bound += json::string_bound(member.key().size()) + 2 + free_bound(member.value());
    return bound;
}

/// The most bytes that writing the value takes.
template <class Value> std::size_t free_bound(Value const& value)
{
    if (auto const* object = value.if_object())
        return free_members_bound(*object);
    if (auto const* array = value.if_array()) {
        std::size_t bound = 2;
        for (auto const& item : *array)
            bound += free_bound(item) + 1;
        return bound;
    }
    if (auto const* string = value.if_string())
        return json::string_bound(string->size());
    return scalar_bound;
}

template <class Value> char* write_free(char* to, Value const& value);

/// Members as `,"key":value`, each with its comma in front.
template <class Object> char* write_free_members(char* to, Object const& object)
{
    for (auto const& member : object) {
        *to++ = ',';
        to    = json::write_string(to, member.key().data(), member.key().size());
        *to++ = ':';
        to    = write_free(to, member.value());
    }
    return to;
}

template <class Object> char* write_free_object(char* to, Object const& object)
{
    char* const begin = to;
    to                = write_free_members(to, object);
    to += to == begin; // no member, no comma to become the brace
    *begin = '{';
    *to    = '}';
    return to + 1;
}

template <class Array> char* write_free_array(char* to, Array const& array)
{
    char* const begin = to;
    for (auto const& item : array) {
        *to++ = ',';
        to    = write_free(to, item);
    }
    to += to == begin;
    *begin = '[';
    *to    = ']';
    return to + 1;
}

/// A double that stays one when it is read again: 3 is written 3.0. What is not finite is null.
inline char* write_free_double(char* to, double value)
{
    if (!json::is_finite(value))
        return json::copy(to, "null", 4);
    char* const end = json::write_double(to, value);
    for (char const* p = to; p != end; ++p)
        if (*p == '.' || *p == 'e')
            return end;
    return json::copy(end, ".0", 2);
}

template <class Value> char* write_free(char* to, Value const& value)
{
    if (auto const* object = value.if_object())
        return write_free_object(to, *object);
    if (auto const* array = value.if_array())
        return write_free_array(to, *array);
    if (auto const* string = value.if_string())
        return json::write_string(to, string->data(), string->size());
    if (auto const* number = value.if_int64())
        return json::write_integer(to, *number);
    if (auto const* number = value.if_uint64())
        return json::write_integer(to, *number);
    if (auto const* number = value.if_double())
        return write_free_double(to, *number);
    if (auto const* truth = value.if_bool())
        return *truth ? json::copy(to, "true", 4) : json::copy(to, "false", 5);
    return json::copy(to, "null", 4);
}

} // namespace slipform::inline v0::detail
