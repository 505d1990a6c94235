// Applying the constraints of a field to its value, whoever asks: reading, validating, conforms.
#pragma once

#include <slipform/core/part_list.hpp>
#include <slipform/model/constraint_traits.hpp>
#include <slipform/model/overlay.hpp>

#include <cstddef>
#include <type_traits>
#include <variant>

namespace slipform::inline v0::detail {

/// Puts one constraint to a value. On a union it is put to the alternative that is there, if it has
/// a meaning for that. A sink has `broken(constraint, code)`.
template <class Sink, class C, class V>
constexpr void apply_constraint(Sink& sink, C const& constraint, V const& value)
{
    if constexpr (dsl::constrains<C, V>) {
        if (!constraint.accepts(value)) [[unlikely]]
            sink.broken(constraint, dsl::code_of(constraint, value));
    } else if constexpr (constrains_an_alternative<C, V>) {
        if (!value.valueless_by_exception())
            std::visit([&](auto const& a) { apply_constraint(sink, constraint, a); }, value);
    }
}

/// Puts every direct constraint of a list to a value.
template <class Sink, class List, class V>
constexpr void apply_constraints(Sink& sink, List const& list, V const& value)
{
    list.for_each([&]<class C>(C const& constraint) {
        if constexpr (is_direct<C>)
            apply_constraint(sink, constraint, value);
    });
}

/// The parts of the I-th member of T, by a type that has no member list in its name. A source of
/// constraints has `list()`, a part_list.
template <class T, std::size_t I> struct field_source {
    static constexpr bool        exists = fields<T>.part[I] != field_parts<T>::none;
    static constexpr auto const& list()
    {
        return part_at<fields<T>.part[I]>(overlay<T>.parts).parts;
    }
};
/// The constraints in an each() or keys() of another source.
template <class Source, std::size_t Position> struct inner_source {
    static constexpr auto const& list() { return part_at<Position>(Source::list()).constraints; }
};

inline constexpr part_list<> no_parts{};

/// A source in which there are none.
struct no_constraints {
    static constexpr auto const& list() { return no_parts; }
};

template <class Source> using facts_of = list_facts<std::remove_cvref_t<decltype(Source::list())>>;

template <class Source, std::size_t Position, bool There> struct inner_or_none {
    using type = no_constraints;
};
template <class Source, std::size_t Position> struct inner_or_none<Source, Position, true> {
    using type = inner_source<Source, Position>;
};
/// The constraints on what is in a value, and on its keys.
template <class Source, class Facts = facts_of<Source>>
using each_source = typename inner_or_none<Source, Facts::each, (Facts::each < Facts::size)>::type;
template <class Source, class Facts = facts_of<Source>>
using keys_source = typename inner_or_none<Source, Facts::keys, (Facts::keys < Facts::size)>::type;

/// Whether the schema of T constrains the I-th member; names and documentation are no constraints.
template <class T, std::size_t I>
concept constrained_member = field_source<T, I>::exists && facts_of<field_source<T, I>>::any;

/// The constraints on the I-th member of T. Members without any share one source, and by that what
/// is compiled for their type.
template <class T, std::size_t I>
using constraints_on =
    std::conditional_t<constrained_member<T, I>, field_source<T, I>, no_constraints>;

} // namespace slipform::inline v0::detail
