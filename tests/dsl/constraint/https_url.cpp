// https_url: a uri of the scheme https.
#include <slipform/dsl/constraint/https_url.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::https_url;

TEST_CASE("https in any letter case is accepted")
{
    STATIC_REQUIRE(https_url.accepts("https://a.example/b?c=d#e"));
    for (auto const* good :
         {"HTTPS://A.EXAMPLE", "hTTps://a", "https://u@a:8443/", "https://[::1]/"})
        CHECK(https_url.accepts(good));
}

TEST_CASE("other schemes, missing hosts and unescaped characters are refused")
{
    STATIC_REQUIRE(!https_url.accepts(""));
    for (auto const* bad : {"http://a.example", "https:", "https://", "https:///a", "https://?a",
                            "a.example", "myapp://done", "javascript:https://a", "https://a b",
                            "https://b\xC3\xBC"
                            "cher.example/",
                            " https://a"})
        CHECK(!https_url.accepts(bad));
    CHECK(https_url.accepts("https://a/" + std::string(1'000'000, 'a')));
    CHECK(!https_url.accepts("https://a/" + std::string(1'000'000, 'a') + "\""));
}

TEST_CASE("https_url is for texts only")
{
    using constraint = std::remove_const_t<decltype(https_url)>;
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

TEST_CASE("https_url says what it is")
{
    CHECK(https_url.code == slipform::errc::bad_format);
    CHECK(https_url.name == "https_url");
    CHECK(https_url.describe() == "an https URL");
}
