// The constraint language_tag: a text that has the form of a BCP 47 language tag.
#pragma once

#include <slipform/core/errc.hpp>
#include <slipform/core/language_tag.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct language_tag_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "language_tag";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return is_language_tag(text);
    }
    [[nodiscard]] std::string describe() const { return "a BCP 47 language tag"; }
};

/// A language tag in the form of BCP 47 (RFC 5646 section 2.1), in any letter case: `en`, `en-GB`,
/// `zh-Hant-TW`. The registry is not consulted, and irregular tags of old (`i-klingon`) are
/// refused. Fails with bad_format.
///
///     field<&R::language>(language_tag)
inline constexpr language_tag_t language_tag{};

} // namespace slipform::inline v0::dsl
