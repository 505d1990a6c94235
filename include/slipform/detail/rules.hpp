// Running the rules across members that a schema states.
#pragma once

#include <slipform/model/keys.hpp>

#include <cstddef>
#include <utility>

namespace slipform::inline v0::detail {

template <class P> inline constexpr bool    is_rule                    = false;
template <class... A> inline constexpr bool is_rule<dsl::rule_t<A...>> = true;

template <class List> inline constexpr bool any_is_rule                  = false;
template <class... P> inline constexpr bool any_is_rule<part_list<P...>> = (is_rule<P> || ...);

template <class T, std::size_t I> constexpr bool has_rules_in_member();

template <class T, std::size_t... I> constexpr bool any_member_has_rules(std::index_sequence<I...>)
{
    return (has_rules_in_member<T, I>() || ...);
}

/// Whether T or a flattened member of it has a rule.
template <class T> constexpr bool has_rules()
{
    if constexpr (any_is_rule<decltype(overlay<T>.parts)>)
        return true;
    else if constexpr (flattens<T>)
        return any_member_has_rules<T>(std::make_index_sequence<member_count<T>>{});
    else
        return false;
}
template <class T, std::size_t I> constexpr bool has_rules_in_member()
{
    if constexpr (fields<T>.notes[I].flattened)
        return has_rules<member_type<T, I>>();
    else
        return false;
}

/// Runs the rules of T, and those of its flattened members, on a T whose members are sound.
template <class Sink, class T> constexpr void apply_rules(Sink& sink, T const& object);

template <class Sink, class T, std::size_t I>
constexpr void apply_rules_of_member(Sink& sink, T const& object)
{
    if constexpr (fields<T>.notes[I].flattened)
        apply_rules(sink, object.*member_pointer<T, I>);
}

template <class Sink, class T> constexpr void apply_rules(Sink& sink, T const& object)
{
    if constexpr (flattens<T>) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (apply_rules_of_member<Sink, T, I>(sink, object), ...);
        }(std::make_index_sequence<member_count<T>>{});
    }
    if constexpr (any_is_rule<decltype(overlay<T>.parts)>)
        overlay<T>.parts.for_each([&](auto const& part) {
            if constexpr (requires { part.test(object); })
                if (!part.test(object))
                    sink.broken_rule(part.sentence);
        });
}

} // namespace slipform::inline v0::detail
