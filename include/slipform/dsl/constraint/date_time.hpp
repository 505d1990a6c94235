// The constraint date_time: a text that is a moment as in RFC 3339.
#pragma once

#include <slipform/core/date_time.hpp>
#include <slipform/core/errc.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct date_time_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "date_time";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return is_date_time(text);
    }
    [[nodiscard]] std::string describe() const { return "a date and time of RFC 3339"; }
};

/// A date and a time of day with its distance from UTC (RFC 3339 section 5.6), which most people call
/// ISO 8601: `2026-11-20T12:00:00.000Z`, `2026-11-20T13:00:00+01:00`. Refused: a day that the calendar
/// does not have, a time without a distance, a space for the T, a leap second. Fails with bad_format.
///
///     field<&R::session_deadline>(date_time)
inline constexpr date_time_t date_time{};

} // namespace slipform::inline v0::dsl
