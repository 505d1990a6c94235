// The constraint min_items: a container of at least so many items.
#pragma once

#include <slipform/core/container.hpp>
#include <slipform/core/counted.hpp>
#include <slipform/core/errc.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

/// A container (a vector, a map, a JSON array or object) of at least so many items or entries.
/// Fails with too_few.
///
///     field<&R::check_types>(min_items(1))
struct min_items {
    static constexpr errc             code = errc::too_few;
    static constexpr std::string_view name = "min_items";

    std::size_t limit; ///< in items

    constexpr explicit min_items(std::size_t items) noexcept : limit(items) {}

    template <slipform::detail::container V>
    [[nodiscard]] constexpr bool accepts(V const& items) const
    {
        return static_cast<std::size_t>(items.size()) >= limit;
    }
    [[nodiscard]] std::string describe() const
    {
        return slipform::detail::counted("at least ", limit, "item");
    }
};

} // namespace slipform::inline v0::dsl
