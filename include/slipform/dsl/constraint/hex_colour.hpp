// The constraint hex_colour: a text that is a colour as #rrggbb.
#pragma once

#include <slipform/core/char_class.hpp>
#include <slipform/core/errc.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct hex_colour_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "hex_colour";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return text.size() == 7 && text[0] == '#' &&
               slipform::detail::every_of(text.substr(1), slipform::detail::hex_char);
    }
    [[nodiscard]] std::string describe() const { return "a colour as #rrggbb"; }
};

/// A colour of CSS in its six-digit form (CSS Color Module Level 4, section 5.2): `#`, then two
/// hexadecimal digits each for red, green and blue, in any letter case. The forms of three, four
/// and eight digits are refused. Fails with bad_format.
///
///     field<&R::primary_colour>(hex_colour)
inline constexpr hex_colour_t hex_colour{};

} // namespace slipform::inline v0::dsl
