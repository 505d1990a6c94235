// The constraint country_alpha3: a text in the form of a three-letter country code.
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/errc.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct country_alpha3_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "country_alpha3";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return text.size() == 3 && slipform::detail::every(text, slipform::detail::is_upper);
    }
    [[nodiscard]] std::string describe() const { return "a country code of three capitals"; }
};

/// Three capitals, the form of a country code of ISO 3166-1 alpha-3: `GBR`. Whether the code is
/// assigned is not looked up, as vendors add some of their own. Fails with bad_format.
///
///     field<&R::issuing_country>(country_alpha3)
inline constexpr country_alpha3_t country_alpha3{};

} // namespace slipform::inline v0::dsl
