// date_time: RFC 3339.
#include <slipform/dsl/constraint/date_time.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::date_time;

TEST_CASE("a text is a date and time")
{
    STATIC_REQUIRE(date_time.accepts("2026-11-20T12:00:00.000Z"));
    STATIC_REQUIRE(date_time.accepts("2026-11-20T12:00:00+01:00"));
    CHECK_FALSE(date_time.accepts(""));
    CHECK_FALSE(date_time.accepts("2026-11-20"));
    CHECK_FALSE(date_time.accepts("2026-11-20T12:00:00"));
}

TEST_CASE("date_time is for texts only")
{
    using constraint = std::remove_const_t<decltype(date_time)>;
    STATIC_REQUIRE(slipform::dsl::constrains<constraint, std::string>);
    STATIC_REQUIRE(slipform::dsl::constrains<constraint, std::string_view>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, bool>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, int>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, double>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::vector<std::string>>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::map<std::string, std::string>>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::chrono::seconds>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::optional<std::string>>);
}

TEST_CASE("date_time says what it is")
{
    CHECK(date_time.code == slipform::errc::bad_format);
    CHECK(date_time.name == "date_time");
    CHECK(date_time.describe() == "a date and time of RFC 3339");
}
