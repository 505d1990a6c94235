// The line of a text that an issue is in, with a caret under the place.
#pragma once

#include <slipform/report/issue.hpp>

#include <string>
#include <string_view>

namespace slipcheck {

/// Two lines, each ended by '\n':
///
///         3 |   "dateOfBirth": "15.05.1990",
///           |                  ^
///
/// The caret stands under the character that the byte at `where.offset` belongs to, tabs, accents
/// and East Asian characters counted. Of a long line only the surroundings are shown, cut with
/// "..."; what is harmful to a terminal is replaced (printable.hpp). A place beyond the text is its
/// end.
[[nodiscard]] std::string source_excerpt(std::string_view text, slipform::location const& where);

} // namespace slipcheck
