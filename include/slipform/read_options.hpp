// What a caller may ask of reading.
#pragma once

#include <cstddef>

namespace slipform::inline v0 {

/// Options of parse(), parse_query() and from_value(). The defaults are the strict reading of a
/// request that we write ourselves.
///
///     auto const lenient = slipform::parse<T>(text, {.null_is_absent = true});
struct read_options {
    /// Whether constraints and rules are checked; without them only text and shape are.
    bool check_rules = true;
    /// Whether null counts as an absent member wherever the schema gives null no meaning.
    bool null_is_absent = false;
    /// Whether unknown keys, tags and words are issues even where the schema bears them.
    bool strict = false;
    /// Whether a key that stands twice is an issue, at any depth; else the last one wins.
    bool reject_repeated_keys = true;
    /// How many issues are listed at most; at least one is.
    std::size_t max_issues = 64;
    /// How many objects and arrays may stand in each other. Readers recurse no deeper.
    std::size_t max_depth = 128;
};

} // namespace slipform::inline v0
