// The constraint e164: a text that is a phone number as ITU-T E.164 has it.
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/errc.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct e164_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "e164";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return text.size() >= 1 + 7 && text.size() <= 1 + 15 && text[0] == '+' && text[1] != '0' &&
               slipform::detail::every_digit(text.substr(1));
    }
    [[nodiscard]] std::string describe() const { return "an E.164 phone number"; }
};

/// A phone number of ITU-T E.164: a plus sign, then 7 to 15 ASCII digits of which the first is not
/// 0, and nothing else: no spaces, hyphens or brackets. (E.164 sets the upper bound; below seven
/// digits there are no international numbers.) Fails with bad_format.
///
///     field<&R::phone>(e164)  // "+31201234567"
inline constexpr e164_t e164{};

} // namespace slipform::inline v0::dsl
