// What a schema says about a struct.
#pragma once

#include <slipform/core/part_list.hpp>
#include <slipform/dsl/documentation.hpp>
#include <slipform/dsl/field.hpp>
#include <slipform/dsl/rule.hpp>
#include <slipform/dsl/spelling.hpp>
#include <slipform/dsl/tagged.hpp>
#include <slipform/dsl/unknown_keys.hpp>

#include <string_view>

namespace slipform::inline v0::dsl {

/// The annotations of an object in one plain record.
struct object_notes {
    letter_case      style      = letter_case::as_written;
    letter_case      also_style = letter_case::as_written;
    bool             also       = false;
    precedence       wins       = precedence::none;
    bool             ignores    = false;
    bool             tagged     = false;
    std::string_view doc{};
    std::string_view deprecated{};
    std::string_view source{};

    constexpr void take(spelled_by s) { style = s.style; }
    constexpr void take(also_spelled_by s) { also_style = s.style, also = true, wins = s.wins; }
    constexpr void take(unknown_keys_policy p) { ignores = p.ignore; }
    constexpr void take(tagged_as) { tagged = true; }
    constexpr void take(dsl::doc d) { doc = d.text; }
    constexpr void take(dsl::deprecated d) { deprecated = d.text; }
    constexpr void take(dsl::source s) { source = s.text; }
    template <class E> constexpr void take(tagged_by_enumerator<E>) { tagged = true; }
    template <class... A> constexpr void take(rule_t<A...> const&) {}
    template <class O, class V, class... R> constexpr void take(field_t<O, V, R...> const&) {}
};

/// The schema of a struct: its annotations, and all its parts as they were given.
template <class... P> struct object_t {
    object_notes    notes;
    part_list<P...> parts;
};

/// Opens the schema of a struct. Nothing special to say? `return object();`. The parts may be
/// spelled(...), also_spelled(...), tagged(...), rule(...), field<...>(...), doc(...),
/// deprecated(...), source(...), reject_unknown_keys and ignore_unknown_keys; anything else does not
/// compile.
///
///     struct login { std::string client_id; };
///     BOOST_DESCRIBE_STRUCT(login, (), (client_id))
///     constexpr auto schema(slipform::of<login>)
///     {
///         using namespace slipform::dsl;
///         using R = login;
///         return object(spelled(camel_case), field<&R::client_id>(non_empty));
///     }
template <class... P>
    requires requires(object_notes notes, P... parts) { (notes.take(parts), ...); }
[[nodiscard]] constexpr object_t<P...> object(P... parts)
{
    object_notes notes;
    (notes.take(parts), ...);
    return {notes, make_part_list(parts...)};
}

} // namespace slipform::inline v0::dsl
