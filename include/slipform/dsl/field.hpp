// What a schema says about one member: annotations and constraints, in any order.
#pragma once

#include <slipform/core/part_list.hpp>
#include <slipform/dsl/documentation.hpp>
#include <slipform/dsl/flattened.hpp>
#include <slipform/dsl/spelling.hpp>
#include <slipform/dsl/unknown_keys.hpp>

#include <string_view>

namespace slipform::inline v0::dsl {

/// The annotations of a field in one plain record: read while compiling, kept nowhere.
struct field_notes {
    std::string_view name{};       ///< spelled("...")
    std::string_view also_name{};  ///< also_spelled("...")
    letter_case      also_style{}; ///< also_spelled(camel_case)
    bool             also_by_style = false;
    precedence       wins          = precedence::none;
    std::string_view doc{};
    std::string_view deprecated{};
    std::string_view source{};
    bool             flattened    = false;
    bool             unknown_keys = false;
    bool             has_default  = false;

    constexpr void take(spelled_as s) { name = s.name; }
    constexpr void take(also_spelled_as s) { also_name = s.name, wins = s.wins; }
    constexpr void take(also_spelled_by s)
    {
        also_style = s.style, also_by_style = true, wins = s.wins;
    }
    constexpr void take(dsl::doc d) { doc = d.text; }
    constexpr void take(dsl::deprecated d) { deprecated = d.text; }
    constexpr void take(dsl::source s) { source = s.text; }
    constexpr void take(flattened_t) { flattened = true; }
    constexpr void take(unknown_keys_t) { unknown_keys = true; }
    template <class V> constexpr void take(server_default_t<V> const&) { has_default = true; }
    template <class C> constexpr void take(C const&) {} // a constraint
};

/// Whether a part of a field is an annotation; everything else must be a constraint.
template <class R> inline constexpr bool is_annotation                          = false;
template <> inline constexpr bool        is_annotation<spelled_as>              = true;
template <> inline constexpr bool        is_annotation<also_spelled_as>         = true;
template <> inline constexpr bool        is_annotation<also_spelled_by>         = true;
template <> inline constexpr bool        is_annotation<dsl::doc>                = true;
template <> inline constexpr bool        is_annotation<dsl::deprecated>         = true;
template <> inline constexpr bool        is_annotation<dsl::source>             = true;
template <> inline constexpr bool        is_annotation<flattened_t>             = true;
template <> inline constexpr bool        is_annotation<unknown_keys_t>          = true;
template <class V> inline constexpr bool is_annotation<server_default_t<V>>     = true;

/// One field: which member, its annotations, and all its parts as they were given.
template <class Owner, class V, class... R> struct field_t {
    V Owner::*     member;
    field_notes    notes;
    part_list<R...> parts;

    static constexpr bool constrained = !(is_annotation<R> && ...);
};

namespace detail {

template <class Owner, class V, class... R>
constexpr field_t<Owner, V, R...> make_field(V Owner::*member, R... parts)
{
    field_notes notes;
    (notes.take(parts), ...);
    return {member, notes, make_part_list(parts...)};
}

} // namespace detail

/// Says something about a member. Members about which there is nothing to say are not named.
///
///     field<&R::client_id>(non_empty, ascii, max_length(100), doc("Your own identifier."))
template <auto Member, class... R> [[nodiscard]] constexpr auto field(R... parts)
{
    return detail::make_field(Member, parts...);
}

} // namespace slipform::inline v0::dsl
