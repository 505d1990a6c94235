// The constraint pattern: a text that a regular expression matches from end to end.
#pragma once

#include <slipform/core/errc.hpp>
#include <slipform/core/fixed_text.hpp>
#include <slipform/core/pattern.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

template <fixed_text Text> struct pattern_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "pattern";
    static constexpr std::string_view text = Text.view(); ///< the pattern as it was written

    [[nodiscard]] constexpr bool accepts(std::string_view value) const noexcept
    {
        return pattern_of<Text>.matches(value);
    }
    [[nodiscard]] std::string describe() const
    {
        return std::string("a text of the form ").append(text);
    }
};

namespace detail {

// Apart from pattern_t: with a broken class at hand, clang has much to say about every use of it.
template <fixed_text Text> struct pattern_check {
    static_assert(slipform::detail::measure_pattern(Text.view()).words != 0,
                  "slipform: this pattern is not well formed");
};

} // namespace detail

/// A text that the regular expression matches as a whole (as if between ^ and $, which are not
/// written). The language is a part of ECMA 262, listed at slipform::pattern_of; \d and \w are
/// ASCII, code points are matched, not bytes. Compiled with the program: a mistake in the pattern
/// is a compile error, and matching takes linear time whatever the text. Fails with bad_format.
///
///     field<&R::locale>(pattern<"[a-z]{2}(-[A-Z]{2})?">)
template <fixed_text Text>
inline constexpr pattern_t<Text> pattern =
    (static_cast<void>(sizeof(detail::pattern_check<Text>)), pattern_t<Text>{});

} // namespace slipform::inline v0::dsl
