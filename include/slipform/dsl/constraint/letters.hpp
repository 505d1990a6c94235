// The constraint letters: a text of letters of any script, as names are written.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/char_class.hpp>
#include <slipform/core/errc.hpp>
#include <slipform/core/unicode_letters.hpp>
#include <slipform/core/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct letters_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "letters";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        std::size_t const begin = slipform::detail::class_end(text, 0, slipform::detail::letter_char);
        return begin == text.size() || is_name(text.substr(begin), begin != 0);
    }
    [[nodiscard]] std::string describe() const
    {
        return "letters, with spaces, hyphens, apostrophes and full stops between them";
    }

private:
    /// Whether the text has nothing but letters and separators, and a letter, if none was found yet.
    [[nodiscard]] SLIPFORM_NO_INLINE static constexpr bool is_name(std::string_view text,
                                                                   bool found) noexcept
    {
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
};

/// Letters of any script with their combining marks (Unicode general categories L and M), and what
/// stands between them in names: space, hyphen-minus, apostrophe (U+0027, U+2019), full stop. No
/// digits of any script, no other punctuation. A text of separators alone has no letters and is
/// refused; the empty text passes (add non_empty). Fails with bad_format.
///
///     field<&R::first_name>(letters, max_length(100))
inline constexpr letters_t letters{};

} // namespace slipform::inline v0::dsl
