// Making the values that reading fills: in optionals, lists and variants.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/fresh.hpp>
#include <slipform/model/shape.hpp>

#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace slipform::inline v0::detail {

/// The alternative that a variant is made with until it is known which one it shall hold: that one
/// is destroyed again, and a small one is soon made and destroyed.
template <class V> inline constexpr std::size_t smallest_alternative = 0;
template <class... A>
inline constexpr std::size_t smallest_alternative<std::variant<A...>> = [] {
    constexpr std::size_t sizes[] = {sizeof(A)...};
    std::size_t           least   = 0;
    for (std::size_t i = 1; i < sizeof...(A); ++i)
        least = sizes[i] < sizes[least] ? i : least;
    return least;
}();

/// What a new T is made of, if it is better made of something than of nothing.
template <class T> constexpr auto made_of() noexcept
{
    if constexpr (described_object<T>)
        return fresh<T>{};
    else
        return std::in_place_index<smallest_alternative<T>>;
}
template <class T>
inline constexpr bool made_of_nothing = !described_object<T> && !is_a<T, std::variant>;

/// Puts a new value into an optional or nullable.
template <class Wrapper> auto& refill(Wrapper& wrapper)
{
    using T = typename Wrapper::value_type;
    if constexpr (made_of_nothing<T>)
        return wrapper.emplace();
    else
        return wrapper.emplace(made_of<T>());
}

/// How many items a list has room for at first. Most arrays hold a few: one allocation for them,
/// not three. Up to 1 KiB malloc has at hand, which makes reading Yoti's request 8 % faster.
template <class T>
inline constexpr std::size_t first_room = sizeof(T) < 32     ? 64 / sizeof(T)
                                          : sizeof(T) <= 256 ? 4
                                          : sizeof(T) <= 341 ? 3
                                                             : 2;

/// The room to reserve where `size` items are and `needed` shall be: at least twice as much.
template <class T>
SLIPFORM_FORCE_INLINE constexpr std::size_t grown_room(std::size_t size,
                                                       std::size_t needed) noexcept
{
    std::size_t const least = size == 0 ? first_room<T> : 2 * size;
    return needed < least ? least : needed;
}

/// Appends a new value.
template <class T, class Allocator> T& append(std::vector<T, Allocator>& list)
{
    if (list.size() == list.capacity())
        list.reserve(grown_room<T>(list.size(), list.size() + 1));
    SLIPFORM_ASSUME(list.size() != list.capacity()); // so that it is not made to grow once more
    if constexpr (made_of_nothing<T>)
        return list.emplace_back();
    else
        return list.emplace_back(made_of<T>());
}

template <class V> SLIPFORM_NO_INLINE void end_value(V& variant) { std::destroy_at(&variant); }

/// Puts a new alternative in the place of what is there.
template <std::size_t I, class V> auto& alternate(V& variant)
{
    using A = std::variant_alternative_t<I, V>;
    if constexpr (std::is_nothrow_constructible_v<A, fresh<A>>) {
        // Not by emplace(): each alternative would have code of its own for the end of all others.
        end_value(variant);
        std::construct_at(&variant, std::in_place_index<I>, fresh<A>{});
        return *std::get_if<I>(&variant);
    } else {
        return variant.template emplace<I>(fresh<A>{});
    }
}

} // namespace slipform::inline v0::detail
