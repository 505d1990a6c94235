// The constraint max_length: a text of at most so many code points.
#pragma once

#include <slipform/core/counted.hpp>
#include <slipform/core/errc.hpp>
#include <slipform/core/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

/// A text of at most so many code points (not bytes, not UTF-16 units), as JSON Schema counts
/// maxLength: a hundred times U+00E9 is 200 bytes and passes max_length(100). Fails with too_long.
///
///     field<&R::first_name>(max_length(100))
struct max_length {
    static constexpr errc             code = errc::too_long;
    static constexpr std::string_view name = "max_length";

    std::size_t limit; ///< in code points

    constexpr explicit max_length(std::size_t code_points) noexcept : limit(code_points) {}

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        // A code point takes one to four bytes, so most texts need no counting.
        if (text.size() <= limit)
            return true;
        return text.size() / 4 <= limit && count_code_points(text) <= limit;
    }
    [[nodiscard]] std::string describe() const
    {
        return slipform::detail::counted("at most ", limit, "character");
    }
};

} // namespace slipform::inline v0::dsl
