// Which C++ types are schema types, and which kinds of JSON value each of them takes.
#pragma once

#include <slipform/core/type_traits.hpp>
#include <slipform/fwd.hpp>
#include <slipform/model/described.hpp>
#include <slipform/types/nullable.hpp>
#include <slipform/types/open.hpp>

#include <cstddef>

namespace slipform::inline v0 {

class unknown_members;
struct verbatim;

namespace detail {

/// The kinds of JSON value, as bits.
enum kind : unsigned {
    object_kind  = 1,
    array_kind   = 2,
    string_kind  = 4,
    number_kind  = 8,
    boolean_kind = 16,
    null_kind    = 32,
    every_kind   = 63,
};
inline constexpr std::size_t kind_count = 6;

template <class T> inline constexpr bool is_free_value  = std::same_as<T, boost::json::value>;
template <class T> inline constexpr bool is_free_object = std::same_as<T, boost::json::object>;
template <class T> inline constexpr bool is_verbatim    = std::same_as<T, verbatim>;

/// The types of members that a schema may mark with unknown_keys. The first is for nothing else.
template <class T>
inline constexpr bool keeps_unknown_keys = std::same_as<T, unknown_members> || is_free_object<T>;

/// The types that need no schema and hold no other.
template <class T>
concept leaf = std::same_as<T, bool> || integer<T> || real<T> || std::same_as<T, std::string> ||
               date<T> || is_free_value<T> || is_free_object<T> || is_verbatim<T>;

/// The types that stand for another in their place: absent, null, or that.
template <class T> inline constexpr bool is_wrapper = may_be_absent<T> || is_a<T, nullable>;

template <class T> struct unwrap_once : content<T> {
};
template <class T> struct unwrap_once<nullable<T>> {
    using type = T;
};

template <class T> struct unwrap {
    using type = T;
};
template <class T>
    requires is_wrapper<T>
struct unwrap<T> : unwrap<typename unwrap_once<T>::type> {
};

/// What is left when optional, unique_ptr and nullable are taken off.
template <class T> using unwrap_t = typename unwrap<T>::type;

template <class V> inline constexpr unsigned kinds_of_alternatives = 0;

/// The kinds of JSON value that a T can be read from; 0 for a type the library does not know.
template <class T> constexpr unsigned kinds_of()
{
    if constexpr (may_be_absent<T>)
        return kinds_of<content_t<T>>();
    else if constexpr (is_a<T, nullable>)
        return null_kind | kinds_of<typename T::value_type>();
    else if constexpr (std::same_as<T, bool>)
        return boolean_kind;
    else if constexpr (integer<T> || real<T> || is_duration<T>)
        return number_kind;
    else if constexpr (std::same_as<T, std::string> || date<T> || std::is_enum_v<T> || is_a<T, open>)
        return string_kind;
    else if constexpr (is_a<T, std::vector>)
        return array_kind;
    else if constexpr (is_free_value<T>)
        return every_kind;
    else if constexpr (is_a<T, std::variant>)
        return kinds_of_alternatives<T>;
    else if constexpr (is_free_object<T> || is_verbatim<T> || is_a<T, std::map> || described_object<T>)
        return object_kind;
    else
        return 0;
}
template <class... A>
inline constexpr unsigned kinds_of_alternatives<std::variant<A...>> = (kinds_of<A>() | ... | 0u);

template <class T> constexpr bool is_known();

template <class T> inline constexpr bool alternatives_are_known = false;
template <class... A>
inline constexpr bool alternatives_are_known<std::variant<A...>> = (is_known<A>() && ...);

/// Whether T is described, or a type of the standard library made of known ones. The members of a
/// described type are not looked at.
template <class T> constexpr bool is_known()
{
    if constexpr (described_object<T> || described_enum<T> || leaf<T>)
        return true;
    else if constexpr (is_duration<T>)
        return integer<typename T::rep>;
    else if constexpr (is_a<T, open>)
        return described_enum<typename T::enum_type>;
    else if constexpr (is_wrapper<T>)
        return is_known<typename unwrap_once<T>::type>();
    else if constexpr (is_a<T, std::vector>)
        return is_known<typename T::value_type>();
    else if constexpr (is_a<T, std::map>)
        return is_known<typename T::key_type>() && kinds_of<typename T::key_type>() == string_kind &&
               is_known<typename T::mapped_type>();
    else
        return alternatives_are_known<T>;
}

} // namespace detail

/// What schema_type asks, as a trait; declared in fwd.hpp for the interop functions.
template <class T> struct is_schema_type : std::bool_constant<detail::is_known<T>()> {
};

/// A type that can be read and written: a described struct or enumeration, or a type of the
/// standard library made of such; docs/schema.md lists them.
template <class T>
concept schema_type = is_schema_type<T>::value;

} // namespace slipform::inline v0
