// The constraint min_length: a text of at least so many code points.
#pragma once

#include <slipform/core/counted.hpp>
#include <slipform/core/errc.hpp>
#include <slipform/core/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

/// A text of at least so many code points (not bytes, not UTF-16 units), as JSON Schema counts
/// minLength. An accent that combines counts by itself. Fails with too_short.
///
///     field<&R::pin>(min_length(4))
struct min_length {
    static constexpr errc             code = errc::too_short;
    static constexpr std::string_view name = "min_length";

    std::size_t limit; ///< in code points

    constexpr explicit min_length(std::size_t code_points) noexcept : limit(code_points) {}

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        // A code point takes one to four bytes, so most texts need no counting.
        if (text.size() < limit)
            return false;
        return text.size() / 4 >= limit || count_code_points(text) >= limit;
    }
    [[nodiscard]] std::string describe() const
    {
        return slipform::detail::counted("at least ", limit, "character");
    }
};

} // namespace slipform::inline v0::dsl
