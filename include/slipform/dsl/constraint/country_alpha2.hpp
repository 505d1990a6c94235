// The constraint country_alpha2: a text that is a two-letter country code.
#pragma once

#include <slipform/core/country_codes.hpp>
#include <slipform/core/errc.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct country_alpha2_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "country_alpha2";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return is_country_code(text);
    }
    [[nodiscard]] std::string describe() const { return "an ISO 3166-1 alpha-2 code"; }
};

/// A country code of ISO 3166-1 alpha-2, in capitals: one that is officially assigned, or XK
/// (Kosovo). `UK` is none, `GB` is. The table carries its date in core/country_codes.hpp. Fails
/// with bad_format.
///
///     field<&R::country>(each(country_alpha2))
inline constexpr country_alpha2_t country_alpha2{};

} // namespace slipform::inline v0::dsl
