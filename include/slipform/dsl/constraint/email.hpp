// The constraint email: a text that is an e-mail address.
#pragma once

#include <slipform/core/email_address.hpp>
#include <slipform/core/errc.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct email_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "email";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return is_email_address(text);
    }
    [[nodiscard]] std::string describe() const { return "an e-mail address"; }
};

/// An e-mail address in the form that people have (RFC 5321 section 4.1.2): a local part of 1 to 64
/// characters without quotes, one @, a domain of at least two labels, 254 characters at most.
/// Refused: quoted local parts, addresses in brackets, `user@localhost`, and anything beyond ASCII
/// (RFC 6531; give such a domain in its xn-- form). Fails with bad_format.
///
///     field<&R::support_email>(email)
inline constexpr email_t email{};

} // namespace slipform::inline v0::dsl
