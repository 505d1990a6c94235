// Text that came from outside, made safe to show on a terminal: whatever moves the cursor, changes
// colours, turns the writing direction or is no UTF-8 becomes U+FFFD.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace slipcheck {

/// One character as a terminal shows it.
struct glyph {
    std::string_view shown;   ///< what to print: the character itself, or U+FFFD in its place
    std::size_t      bytes;   ///< how many bytes of the text it stands for, at least one
    std::size_t      columns; ///< how wide a terminal draws it: 0 (combining), 1 or 2 (East Asian)
};

/// The character that `text`, which is not empty, begins with. A byte that begins no character is
/// a glyph of its own. A tab is shown as itself and counted as one column.
[[nodiscard]] glyph first_glyph(std::string_view text);

/// `text` with every character that is not harmless replaced; tabs and line ends are not harmless.
[[nodiscard]] std::string printable(std::string_view text);

/// How many columns of a terminal `text` takes.
[[nodiscard]] std::size_t columns_of(std::string_view text);

} // namespace slipcheck
