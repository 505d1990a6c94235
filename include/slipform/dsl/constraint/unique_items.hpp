// The constraint unique_items: a container without equal items.
#pragma once

#include <slipform/core/container.hpp>
#include <slipform/core/errc.hpp>

#include <concepts>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::dsl {

struct unique_items_t {
    static constexpr errc             code = errc::not_unique;
    static constexpr std::string_view name = "unique_items";

    template <slipform::detail::container V>
        requires(!slipform::detail::keyed_container<V>) && requires(V const& items) {
            { *items.begin() == *items.begin() } -> std::convertible_to<bool>;
        }
    [[nodiscard]] constexpr bool accepts(V const& items) const
    {
        using reference = decltype(*items.begin());
        if constexpr (std::totally_ordered<typename V::value_type> &&
                      std::is_lvalue_reference_v<reference>)
            if (!std::is_constant_evaluated() && items.size() > 16)
                return all_differ(items);
        for (auto left = items.begin(); left != items.end(); ++left)
            for (auto right = items.begin(); right != left; ++right)
                if (*left == *right)
                    return false;
        return true;
    }
    [[nodiscard]] std::string describe() const { return "items that differ from each other"; }

private:
    template <class V> static bool all_differ(V const& items)
    {
        using item        = typename V::value_type;
        auto const before = [](item const* a, item const* b) { return *a < *b; };
        std::set<item const*, decltype(before)> seen(before);
        for (item const& i : items)
            if (!seen.insert(&i).second)
                return false;
        return true;
    }
};

/// No two items are equal, by ==; for arrays, not for maps. Takes n log n comparisons where items
/// have an order; n * n where they only have ==, so add max_items there. Fails with not_unique.
///
///     field<&R::check_types>(min_items(1), unique_items)
inline constexpr unique_items_t unique_items{};

} // namespace slipform::inline v0::dsl
