// The country codes of ISO 3166-1 alpha-2: those officially assigned, and XK.
// The table was taken on 2026-11-20 from the tz database 2025b (iso3166.tab): 249 codes.
#pragma once

#include <slipform/core/ascii.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slipform::inline v0 {

namespace detail {

inline constexpr std::string_view assigned_countries =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO "
    "BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ "
    "DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP "
    "GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG "
    "KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML "
    "MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE "
    "PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL "
    "SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM "
    "US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// A row for each first letter, a bit for each second.
inline constexpr std::array<std::uint32_t, 26> country_rows = [] {
    std::array<std::uint32_t, 26> rows{};
    for (std::size_t i = 0; i < assigned_countries.size(); i += 3)
        rows[static_cast<std::size_t>(assigned_countries[i] - 'A')] |=
            1U << (assigned_countries[i + 1] - 'A');
    rows['X' - 'A'] |= 1U << ('K' - 'A'); // Kosovo: user-assigned, in general use
    return rows;
}();

} // namespace detail

/// Whether `code` is a country code of ISO 3166-1 alpha-2, in capitals as the standard has it:
/// officially assigned, or XK, the user-assigned code in general use for Kosovo. Codes that are
/// only reserved (UK, EU) or withdrawn (AN, YU) are not.
///
///     is_country_code("GB")  // true
///     is_country_code("UK")  // false: reserved, not assigned
[[nodiscard]] constexpr bool is_country_code(std::string_view code) noexcept
{
    return code.size() == 2 && detail::is_upper(code[0]) && detail::is_upper(code[1]) &&
           ((detail::country_rows[static_cast<std::size_t>(code[0] - 'A')] >> (code[1] - 'A')) &
            1U) != 0;
}

} // namespace slipform::inline v0
