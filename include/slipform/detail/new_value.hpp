// Making the values that reading fills: in optionals, lists and variants.
#pragma once

#include <slipform/core/fresh.hpp>
#include <slipform/model/shape.hpp>

#include <cstddef>
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

/// Where in the text a list is being read, to judge how long it will be.
struct list_progress {
    char const* first; ///< its opening bracket
    char const* at;    ///< the item to be appended
    char const* last;  ///< the end of the text

    /// Room for a full list of `size` items: twice as many; of long ones as many as the text can
    /// hold if the others are as long, but eight times as many at most, since something else may
    /// follow the list.
    [[nodiscard]] std::size_t room_beyond(std::size_t size) const noexcept
    {
        if (size < 32)
            return 2 * size;
        auto const        each = static_cast<std::size_t>(at - first) / size + 1;
        std::size_t const more = static_cast<std::size_t>(last - at) / each;
        return size + (more < size ? size : more > 7 * size ? 7 * size : more);
    }
};

/// Appends a new value.
template <class T, class Allocator>
T& append(std::vector<T, Allocator>& list, list_progress const& progress)
{
    // Most arrays hold a few items: one allocation for them, not three, and one that is quickly
    // made.
    constexpr std::size_t few = sizeof(T) < 32     ? 128 / sizeof(T)
                                : sizeof(T) <= 256 ? 4
                                : sizeof(T) <= 341 ? 3
                                                   : 2;
    if (list.size() == list.capacity()) [[unlikely]]
        list.reserve(list.empty() ? few : progress.room_beyond(list.size()));
    if constexpr (made_of_nothing<T>)
        return list.emplace_back();
    else
        return list.emplace_back(made_of<T>());
}

} // namespace slipform::inline v0::detail
