// Several values of different types in a row, for schemas: a std::tuple that compiles quickly.
#pragma once

#include <cstddef>
#include <utility>

namespace slipform::inline v0 {

namespace detail {

template <std::size_t I, class P> struct part_slot {
    P part;
};

template <class Indices, class... P> struct part_slots;

template <std::size_t... I, class... P>
struct part_slots<std::index_sequence<I...>, P...> : part_slot<I, P>... {
    constexpr explicit part_slots(P const&... parts) : part_slot<I, P>{parts}... {}

    template <class F> constexpr decltype(auto) apply(F&& f) const
    {
        return std::forward<F>(f)(part_slot<I, P>::part...);
    }

    template <class F> constexpr void for_each(F&& f) const { (f(part_slot<I, P>::part), ...); }
};

// An empty list has no constructor to declare: one without arguments would be the default one.
template <> struct part_slots<std::index_sequence<>> {
    template <class F> constexpr decltype(auto) apply(F&& f) const { return std::forward<F>(f)(); }
    template <class F> constexpr void           for_each(F&&) const {}
};

} // namespace detail

/// Values of the types `P...`, which may repeat, kept in order. It has no get<I>: parts are taken
/// all at once, as a pack, which is what keeps it cheap to compile at sixty parts.
///
///     constexpr auto parts = make_part_list(1, 'b', 2.0);
///     parts.apply([](auto const&... part) { return sizeof...(part); });  // 3
///     parts.for_each([](auto const& part) { use(part); });               // in order
template <class... P>
struct part_list : detail::part_slots<std::index_sequence_for<P...>, P...> {
    using detail::part_slots<std::index_sequence_for<P...>, P...>::part_slots;

    /// How many parts there are.
    static constexpr std::size_t size() noexcept { return sizeof...(P); }
};

namespace detail {

/// The part at position I; its type is found from the position alone, without instantiating more.
template <std::size_t I, class P> [[nodiscard]] constexpr P const& part_at(part_slot<I, P> const& s)
{
    return s.part;
}

} // namespace detail

/// The list of these values.
template <class... P> [[nodiscard]] constexpr part_list<P...> make_part_list(P const&... parts)
{
    return part_list<P...>(parts...);
}

} // namespace slipform::inline v0
