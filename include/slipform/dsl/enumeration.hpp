// What a schema says about an enumeration.
#pragma once

#include <slipform/core/part_list.hpp>
#include <slipform/dsl/documentation.hpp>
#include <slipform/dsl/spelling.hpp>

#include <string_view>
#include <type_traits>

namespace slipform::inline v0::dsl {

/// The annotations of an enumerator in one plain record.
struct value_notes {
    std::string_view name{};
    std::string_view also_name{};
    std::string_view doc{};
    std::string_view deprecated{};
    std::string_view source{};

    constexpr void take(spelled_as s) { name = s.name; }
    constexpr void take(also_spelled_as s) { also_name = s.name; }
    constexpr void take(dsl::doc d) { doc = d.text; }
    constexpr void take(dsl::deprecated d) { deprecated = d.text; }
    constexpr void take(dsl::source s) { source = s.text; }
};

/// What is special about one enumerator.
template <class E> struct value_t : value_notes {
    E enumerator;
};

/// Says something about one enumerator: spelled("..."), also_spelled("..."), doc, deprecated, source.
///
///     value<topic::adverse_media>(spelled("ADVERSE-MEDIA"))
template <auto Enumerator, class... R>
    requires std::is_enum_v<decltype(Enumerator)>
[[nodiscard]] constexpr value_t<decltype(Enumerator)> value(R... parts)
{
    value_t<decltype(Enumerator)> v{{}, Enumerator};
    (v.take(parts), ...);
    return v;
}

/// The annotations of an enumeration in one plain record.
struct enumeration_notes {
    letter_case      style      = letter_case::as_written;
    letter_case      also_style = letter_case::as_written;
    bool             also       = false;
    std::string_view doc{};
    std::string_view deprecated{};
    std::string_view source{};

    constexpr void take(spelled_by s) { style = s.style; }
    constexpr void take(also_spelled_by s) { also_style = s.style, also = true; }
    constexpr void take(dsl::doc d) { doc = d.text; }
    constexpr void take(dsl::deprecated d) { deprecated = d.text; }
    constexpr void take(dsl::source s) { source = s.text; }
    template <class E> constexpr void take(value_t<E> const&) {}
};

/// The schema of an enumeration: its annotations, and all its parts as they were given.
template <class... P> struct enumeration_t {
    enumeration_notes notes;
    part_list<P...>   parts;
};

/// Opens the schema of an enumeration. Nothing special to say? `return enumeration();`.
///
///     enum class pace { slow, very_fast };
///     BOOST_DESCRIBE_ENUM(pace, slow, very_fast)
///     constexpr auto schema(slipform::of<pace>)
///     {
///         using namespace slipform::dsl;
///         return enumeration(spelled(screaming_snake_case));  // "VERY_FAST"
///     }
template <class... P>
    requires requires(enumeration_notes notes, P... parts) { (notes.take(parts), ...); }
[[nodiscard]] constexpr enumeration_t<P...> enumeration(P... parts)
{
    enumeration_notes notes;
    (notes.take(parts), ...);
    return {notes, make_part_list(parts...)};
}

} // namespace slipform::inline v0::dsl
