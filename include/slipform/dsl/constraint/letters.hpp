// The constraint letters: a text of letters of any script, as names are written.
#pragma once

#include <slipform/core/errc.hpp>
#include <slipform/core/unicode_letters.hpp>
#include <slipform/core/utf8.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct letters_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "letters";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        bool found = text.empty();
        while (!text.empty()) {
            auto const [c, size] = decode_utf8(text);
            if (size == 0)
                return false;
            if (is_letter_or_mark(c))
                found = true;
            else if (c != ' ' && c != '-' && c != '\'' && c != 0x2019 && c != '.')
                return false;
            text.remove_prefix(size);
        }
        return found;
    }
    [[nodiscard]] std::string describe() const
    {
        return "letters, with spaces, hyphens, apostrophes and full stops between them";
    }
};

/// Letters of any script with their combining marks (Unicode general categories L and M), and what
/// stands between them in names: space, hyphen-minus, apostrophe (U+0027, U+2019), full stop. No
/// digits of any script, no other punctuation. A text of separators alone has no letters and is
/// refused; the empty text passes (add non_empty). Fails with bad_format.
///
///     field<&R::first_name>(letters, max_length(100))
inline constexpr letters_t letters{};

} // namespace slipform::inline v0::dsl
