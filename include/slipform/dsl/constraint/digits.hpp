// The constraint digits: a text of ASCII digits.
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/errc.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct digits_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "digits";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return slipform::detail::every_digit(text);
    }
    [[nodiscard]] std::string describe() const { return "digits only"; }
};

/// ASCII digits and nothing else: no sign, no separators, no digits of other scripts. The empty
/// text passes; add non_empty or min_length. Fails with bad_format.
///
///     field<&R::pin>(digits, min_length(4))
inline constexpr digits_t digits{};

} // namespace slipform::inline v0::dsl
