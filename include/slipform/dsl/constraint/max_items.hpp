// The constraint max_items: a container of at most so many items.
#pragma once

#include <slipform/core/container.hpp>
#include <slipform/core/counted.hpp>
#include <slipform/core/errc.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

/// A container (a vector, a map, a JSON array or object) of at most so many items or entries.
/// Fails with too_many.
///
///     field<&R::documents>(max_items(20))
struct max_items {
    static constexpr errc             code = errc::too_many;
    static constexpr std::string_view name = "max_items";

    std::size_t limit; ///< in items

    constexpr explicit max_items(std::size_t items) noexcept : limit(items) {}

    template <slipform::detail::container V>
    [[nodiscard]] constexpr bool accepts(V const& items) const
    {
        return static_cast<std::size_t>(items.size()) <= limit;
    }
    [[nodiscard]] std::string describe() const
    {
        return slipform::detail::counted("at most ", limit, "item");
    }
};

} // namespace slipform::inline v0::dsl
