// One thing that is wrong with a document, and the place where it is.
#pragma once

#include <slipform/report/category.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace slipform::inline v0 {

/// A place in a text, in bytes: offset from 0, line and column from 1. A line ends with "\n".
struct location {
    std::size_t offset = 0;
    std::size_t line   = 1;
    std::size_t column = 1;

    friend bool operator==(location const&, location const&) = default;
};

/// One thing that is wrong: what (code, message, rule), in which value (pointer), and, if a text
/// was read, where. Nothing in it repeats a value of the input; a pointer holds keys, never values.
struct issue {
    /// An errc, in slipform's category: `issue.code == slipform::errc::too_long`.
    boost::system::error_code code;
    /// RFC 6901; "" is the whole document, "/check_types/0" an item, "/a~1b" the key "a/b".
    std::string pointer;
    /// What was expected, in lower case and without a full stop: "expected at most 100 characters".
    std::string message;
    /// The word of the constraint ("max_length"), or the sentence of the rule; empty for a mistake
    /// of the text or the shape. It is a text of the schema and lives as long as the program.
    std::string_view rule{};
    /// The first byte of the value that the pointer names; of the object, if the member it names is
    /// missing; of the offending byte, if the text is no JSON. Set by parse() and parse_query().
    std::optional<location> where{};
};

} // namespace slipform::inline v0
