// country_alpha2: a country code that is one.
#include <slipform/dsl/constraint/country_alpha2.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::country_alpha2;

TEST_CASE("assigned codes and XK are accepted")
{
    STATIC_REQUIRE(country_alpha2.accepts("NL"));
    for (auto const* good : {"AD", "GB", "ZW", "XK"})
        CHECK(country_alpha2.accepts(good));
}

TEST_CASE("what is assigned to no country, or not two capitals, is refused")
{
    STATIC_REQUIRE(!country_alpha2.accepts("UK"));
    for (auto const* bad : {"", "ZZ", "EU", "nl", "Nl", "N", "NLD", "NL ", "N1", "\xC3\x89"})
        CHECK(!country_alpha2.accepts(bad));
    CHECK(!country_alpha2.accepts(std::string(1'000'000, 'N')));
}

TEST_CASE("country_alpha2 is for texts only")
{
    using constraint = std::remove_const_t<decltype(country_alpha2)>;
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

TEST_CASE("country_alpha2 says what it is")
{
    CHECK(country_alpha2.code == slipform::errc::bad_format);
    CHECK(country_alpha2.name == "country_alpha2");
    CHECK(country_alpha2.describe() == "an ISO 3166-1 alpha-2 code");
}
