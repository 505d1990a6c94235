// country_alpha3: three capitals.
#include <slipform/dsl/constraint/country_alpha3.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::country_alpha3;

TEST_CASE("three capitals, assigned or not, are accepted")
{
    STATIC_REQUIRE(country_alpha3.accepts("GBR"));
    STATIC_REQUIRE(country_alpha3.accepts("ZZZ"));
}

TEST_CASE("anything but three capitals is refused")
{
    for (auto const* bad : {"", "GB", "GBRR", "gbr", "GBr", "GB1", "GB ", " GB", "G\xC3\x89"})
        CHECK(!country_alpha3.accepts(bad));
}

TEST_CASE("country_alpha3 is for texts only")
{
    using constraint = std::remove_const_t<decltype(country_alpha3)>;
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

TEST_CASE("country_alpha3 says what it is")
{
    CHECK(country_alpha3.code == slipform::errc::bad_format);
    CHECK(country_alpha3.name == "country_alpha3");
    CHECK(country_alpha3.describe() == "a country code of three capitals");
}
