// What counts as a text and what as a container, for everything that treats them differently.
#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::detail {

/// std::string and whatever else reads as a text by itself.
template <class V>
concept text_like = std::is_convertible_v<V const&, std::string_view>;

/// A range that knows its size and is no text: std::vector, std::map, boost::json::array, ...
template <class V>
concept container = !text_like<V> && requires(V const& values) {
    { values.size() } -> std::convertible_to<std::size_t>;
    values.begin();
    values.end();
};

/// A container of keys and what they stand for: std::map and its kin.
template <class V>
concept keyed_container = container<V> && requires {
    typename V::key_type;
    typename V::mapped_type;
};

/// What a container holds; of a map, the mapped value.
template <class V> struct item_of {
    using type = typename V::value_type;
};
template <keyed_container V> struct item_of<V> {
    using type = typename V::mapped_type;
};
template <container V> using item_of_t = typename item_of<V>::type;

/// What one step through a container comes to: the item, or the mapped value of the entry.
template <container V, class Entry>
[[nodiscard]] constexpr decltype(auto) item_in(Entry const& entry)
{
    if constexpr (keyed_container<V>)
        return (entry.second);
    else
        return (entry);
}

} // namespace slipform::inline v0::detail
