// The constraint max_bytes: a text of at most so many bytes.
#pragma once

#include <slipform/core/counted.hpp>
#include <slipform/core/errc.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

/// A text of at most so many bytes of UTF-8, before any escaping; for peers that say "bytes".
/// Lengths in characters are max_length. Fails with too_long.
///
///     field<&R::external_ref>(max_bytes(40))
struct max_bytes {
    static constexpr errc             code = errc::too_long;
    static constexpr std::string_view name = "max_bytes";

    std::size_t limit; ///< in bytes

    constexpr explicit max_bytes(std::size_t bytes) noexcept : limit(bytes) {}

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return text.size() <= limit;
    }
    [[nodiscard]] std::string describe() const
    {
        return slipform::detail::counted("at most ", limit, "byte");
    }
};

} // namespace slipform::inline v0::dsl
