// Moments as text, as RFC 3339 has them.
#include <slipform/core/date_time.hpp>

#include "support/catch.hpp"

#include <string>

using slipform::is_date_time;

TEST_CASE("a moment is a day, a time of day and a distance from UTC")
{
    STATIC_REQUIRE(is_date_time("2026-11-20T12:00:00Z"));
    STATIC_REQUIRE(is_date_time("2024-02-29T23:59:59.000Z"));
    CHECK(is_date_time("2024-09-03T23:59:59.000000+00:00"));
    CHECK(is_date_time("0000-01-01t00:00:00.123456789012345z"));
    CHECK(is_date_time("1996-12-19T16:39:57-08:00"));
    CHECK(is_date_time("9999-12-31T00:00:00.5+23:59"));
}

TEST_CASE("every part of a moment is within its bounds")
{
    for (auto const* bad :
         {"2023-02-29T12:00:00Z", "2026-13-01T12:00:00Z", "2026-11-31T12:00:00Z",
          "2026-11-20T24:00:00Z", "2026-11-20T12:60:00Z", "2026-11-20T12:00:60Z",
          "2026-11-20T12:00:00+24:00", "2026-11-20T12:00:00+01:60"}) {
        INFO(bad);
        CHECK_FALSE(is_date_time(bad));
    }
}

TEST_CASE("a moment has one form only")
{
    for (auto const* bad :
         {"", "Z", "2026-11-20", "2026-11-20T12:00:00", "2026-11-20T12:00Z", "2026-11-20T12Z",
          "2026-11-20 12:00:00Z", "2026-11-20T12:00:00.Z", "2026-11-20T12:00:00,5Z",
          "2026-11-20T12:00:00.5", "2026-11-20T12:00:00+0100", "2026-11-20T12:00:00+01",
          "2026-11-20T12:00:00+01:0", "2026-11-20T12:00:00 +01:00", "2026-11-20T12:00:00ZZ",
          "2026-11-20T12:00:00Z ", " 2026-11-20T12:00:00Z", "2026-11-20T12-00:00Z",
          "2026-11-20T12:00-00Z", "20261120T120000Z", "2026-11-20T1:00:00Z", "1795176000"}) {
        INFO(bad);
        CHECK_FALSE(is_date_time(bad));
    }
    std::string const good = "2026-11-20T12:00:00.25+01:00";
    REQUIRE(is_date_time(good));
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string wrong = good;
        wrong[i]          = '\0';
        CHECK_FALSE(is_date_time(wrong));
        CHECK_FALSE(is_date_time(good.substr(0, i)));
    }
}
