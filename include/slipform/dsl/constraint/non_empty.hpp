// The constraint non_empty: a text or a container with something in it.
#pragma once

#include <slipform/core/container.hpp>
#include <slipform/core/errc.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct non_empty_t {
    static constexpr errc             code = errc::too_short;
    static constexpr std::string_view name = "non_empty";

    [[nodiscard]] static constexpr errc code_for(std::string_view) noexcept
    {
        return errc::too_short;
    }
    template <slipform::detail::container V>
    [[nodiscard]] static constexpr errc code_for(V const&) noexcept
    {
        return errc::too_few;
    }
    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return !text.empty();
    }
    template <slipform::detail::container V>
    [[nodiscard]] constexpr bool accepts(V const& items) const
    {
        return items.size() != 0;
    }
    [[nodiscard]] std::string describe() const { return "not empty"; }
};

/// A text of at least one byte, or a container of at least one item. Fails with too_short on a
/// text, with too_few on a container. A text of spaces passes; see not_blank.
///
///     field<&R::client_id>(non_empty)
inline constexpr non_empty_t non_empty{};

} // namespace slipform::inline v0::dsl
