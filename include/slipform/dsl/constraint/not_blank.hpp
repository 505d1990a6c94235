// The constraint not_blank: a text with something to see in it.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/errc.hpp>
#include <slipform/core/utf8.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct not_blank_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "not_blank";

    [[nodiscard]] static constexpr errc code_for(std::string_view text) noexcept
    {
        return text.empty() ? errc::too_short : code;
    }
    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        // Most texts show it at once: of ASCII, nothing behind the space is white space.
        return (!text.empty() && static_cast<signed char>(text[0]) > ' ') || is_not_blank(text);
    }
    [[nodiscard]] std::string describe() const { return "not blank"; }

private:
    [[nodiscard]] SLIPFORM_NO_INLINE static constexpr bool is_not_blank(std::string_view text) noexcept
    {
        while (!text.empty()) {
            auto const [c, size] = decode_utf8(text);
            if (size == 0 || !is_white_space(c))
                return true;
            text.remove_prefix(size);
        }
        return false;
    }

    /// The property White_Space of the Unicode Character Database (PropList.txt).
    static constexpr bool is_white_space(char32_t c) noexcept
    {
        return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
               (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
               c == 0x205F || c == 0x3000;
    }
};

/// At least one character that is not white space (the property of Unicode, so a no-break space is
/// blank too). Fails with too_short on the empty text, with bad_format on a blank one.
///
///     field<&R::client_id>(not_blank)
inline constexpr not_blank_t not_blank{};

} // namespace slipform::inline v0::dsl
