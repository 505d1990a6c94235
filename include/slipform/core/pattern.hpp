// Patterns: regular expressions compiled with the program that uses them, matched in linear time.
#pragma once

#include <slipform/core/fixed_text.hpp>
#include <slipform/core/pattern_parser.hpp>
#include <slipform/core/pattern_program.hpp>

#include <cstddef>
#include <string_view>

namespace slipform::inline v0 {

namespace detail {

/// How many words and ranges the program of a pattern takes, rounded so that patterns of like size
/// share their types.
struct pattern_size {
    std::size_t words;
    std::size_t ranges;
};

[[nodiscard]] constexpr pattern_size measure_pattern(std::string_view text)
{
    pattern_program<0, 0> counts;
    pattern_parser        parser(text, counts);
    parser.parse_all();
    return {counts.position_count / 64 + 1, (counts.range_count / 32 + 1) * 32};
}

template <std::size_t Words, std::size_t Ranges>
[[nodiscard]] constexpr pattern_program<Words, Ranges> compile_pattern(std::string_view text)
{
    pattern_program<Words, Ranges> program;
    pattern_parser                 parser(text, program);
    parser.parse_all();
    return program;
}

template <fixed_text Text>
inline constexpr pattern_size pattern_size_of = measure_pattern(Text.view());

} // namespace detail

/// The automaton of a pattern, made while compiling. `matches(text)` is constexpr, spans the whole
/// text, and takes time linear in its length; see detail::pattern_program for walking it.
///
/// The language is the part of ECMA 262 (with the flag u, as JSON Schema asks) that needs no
/// backtracking: characters, `.`, classes `[a-z_]` and `[^a-z]`, \d \D \w \W \s \S (ASCII digits
/// and words, as in ECMA 262), \t \n \v \f \r, \xHH, \uHHHH, a backslash before any of
/// `^$\.*+?()[]{}|/` (and before `-` in a class), groups `(...)` and `(?:...)`, `|`, and the
/// quantifiers `?`, `*`, `+`, `{n}`, `{n,}`, `{n,m}`. It matches code points; text that is not
/// UTF-8 never matches. A pattern that is not well formed, or uses anything else (anchors, lazy
/// quantifiers, look-around, back references, \p), does not compile, and the error shows why.
///
///     static_assert(pattern_of<"[a-z]{2}(-[A-Z]{2})?">.matches("en-GB"));
template <fixed_text Text>
inline constexpr auto pattern_of = detail::compile_pattern<
    detail::pattern_size_of<Text>.words, detail::pattern_size_of<Text>.ranges>(Text.view());

} // namespace slipform::inline v0
