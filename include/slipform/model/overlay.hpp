// The schema of a type, found by ADL and kept as one constant: what is laid over the description.
#pragma once

#include <slipform/dsl/enumeration.hpp>
#include <slipform/dsl/object.hpp>
#include <slipform/fwd.hpp>
#include <slipform/model/described.hpp>

#include <cstddef>
#include <type_traits>

namespace slipform::inline v0::detail {

template <class S> inline constexpr bool                is_object_schema                         = false;
template <class... P> inline constexpr bool is_object_schema<dsl::object_t<P...>>                = true;
template <class S> inline constexpr bool                is_enumeration_schema                    = false;
template <class... P> inline constexpr bool is_enumeration_schema<dsl::enumeration_t<P...>>      = true;

/// Whether a schema of T can be seen here.
template <class T> concept has_schema = requires { schema(of<T>{}); };

/// Whether it is of the kind that T is.
template <class T> constexpr bool schema_fits()
{
    if constexpr (!has_schema<T>)
        return false;
    else if constexpr (std::is_enum_v<T>)
        return is_enumeration_schema<decltype(schema(of<T>{}))>;
    else
        return is_object_schema<decltype(schema(of<T>{}))>;
}

/// Whether it can be had while compiling: a constraint made of senseless arguments cannot.
template <class T>
concept schema_is_constant = requires { typename std::bool_constant<(schema(of<T>{}), true)>; };

/// Where the compiler says why a schema is not constant.
template <class T> auto show_why_not_constant()
{
    [[maybe_unused]] constexpr auto schema_of_this_type = schema(of<T>{});
    return 0;
}

/// A schema that is missing or does not compile counts as an empty one, so that its own error, or
/// the sentence of well_formed, stands alone.
template <class T> constexpr auto find_overlay()
{
    constexpr bool declared = has_schema<T>; // by itself: compilers explain a concept at length
    static_assert(declared,
                  "slipform: no schema(of<T>) is declared at this point; put one under the type, "
                  "even if it only returns object() or enumeration(); see docs/schema.md#schema");
    constexpr bool fits = schema_fits<T>();
    if constexpr (fits && schema_is_constant<T>) {
        return schema(of<T>{});
    } else {
        if constexpr (fits)
            static_cast<void>(sizeof(decltype(show_why_not_constant<T>())));
        if constexpr (std::is_enum_v<T>)
            return dsl::enumeration();
        else
            return dsl::object();
    }
}
template <class T> inline constexpr auto overlay = find_overlay<T>();

/// Where the member with this address stands in the description, or member_count<T>.
template <class T> constexpr std::size_t index_of_member(void const* address)
{
    return []<template <class...> class List, class... D>(List<D...>*, void const* wanted) {
        std::size_t index = 0;
        // Stops at the first that is equal; `index` has counted those before it.
        (void)((member_address<T>(D::pointer) == wanted || (++index, false)) || ...);
        return index;
    }(static_cast<member_list<T>*>(nullptr), address);
}

/// Which part of the schema speaks of which member.
template <class T> struct field_parts {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    dsl::field_notes notes[member_count<T> + 1]{};
    std::size_t      part[member_count<T> + 1]{}; // none: the schema is silent
    bool stray  = false; // a field<> that is no described member of T
    bool doubled = false; // two field<> of one member

    template <class Owner, class V, class... R>
    constexpr void take(std::size_t index, dsl::field_t<Owner, V, R...> const& field)
    {
        if constexpr (std::is_base_of_v<Owner, T>) {
            std::size_t const member = index_of_member<T>(member_address<T>(field.member));
            stray                    = stray || member == member_count<T>;
            doubled = doubled || (member != member_count<T> && part[member] != none);
            notes[member] = field.notes;
            part[member]  = index;
        } else {
            stray = true;
        }
    }
    template <class P> constexpr void take(std::size_t, P const&) {}
};

template <class T> constexpr field_parts<T> find_field_parts()
{
    field_parts<T> found{};
    for (std::size_t& index : found.part)
        index = field_parts<T>::none;
    for (dsl::field_notes& notes : found.notes) // g++ 12 would make the rest when it is first read
        notes = dsl::field_notes{};
    overlay<T>.parts.apply([&](auto const&... part) {
        std::size_t index = 0;
        (found.take(index++, part), ...);
    });
    return found;
}
template <class T> inline constexpr field_parts<T> fields = find_field_parts<T>();

} // namespace slipform::inline v0::detail
