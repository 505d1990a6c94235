// Text as a template argument: fixed_text.
#pragma once

#include <cstddef>
#include <string_view>

namespace slipform::inline v0 {

/// A string literal that can be a template argument. `N` counts the closing zero, as the literal's
/// own type does; view() leaves it out.
///
///     template <fixed_text Text> struct named { static constexpr auto name = Text.view(); };
///     static_assert(named<"client_id">::name == "client_id");
template <std::size_t N> struct fixed_text {
    char units[N]; ///< public, as a template argument must be

    constexpr fixed_text(char const (&literal)[N]) noexcept : units{}
    {
        for (std::size_t i = 0; i != N; ++i)
            units[i] = literal[i];
    }

    /// The number of bytes, without the closing zero.
    [[nodiscard]] static constexpr std::size_t size() noexcept { return N - 1; }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {units, N - 1}; }
};

} // namespace slipform::inline v0
