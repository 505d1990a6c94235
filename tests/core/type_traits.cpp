// Which standard template a type is made of.
#include <slipform/core/type_traits.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

using namespace slipform::detail;

TEST_CASE("a type is told by its template")
{
    STATIC_REQUIRE(is_a<std::vector<int>, std::vector>);
    STATIC_REQUIRE(!is_a<std::vector<int>, std::optional>);
    STATIC_REQUIRE(is_a<std::map<int, int>, std::map>);
    STATIC_REQUIRE(!is_a<int, std::vector>);
    CHECK_FALSE(is_a<std::vector<int> const, std::vector>);
}

TEST_CASE("durations and dates")
{
    STATIC_REQUIRE(duration<std::chrono::seconds>);
    STATIC_REQUIRE(duration<std::chrono::duration<double>>);
    STATIC_REQUIRE(!duration<int>);
    STATIC_REQUIRE(date<std::chrono::year_month_day>);
    STATIC_REQUIRE(!date<std::chrono::sys_days>);
    CHECK_FALSE(date<std::chrono::days>);
}

TEST_CASE("numbers are neither bool nor characters")
{
    STATIC_REQUIRE(number<int>);
    STATIC_REQUIRE(number<signed char>);
    STATIC_REQUIRE(number<std::uint8_t>);
    STATIC_REQUIRE(number<double>);
    STATIC_REQUIRE(!number<bool>);
    STATIC_REQUIRE(!number<char>);
    STATIC_REQUIRE(!number<wchar_t>);
    STATIC_REQUIRE(!number<char8_t>);
    STATIC_REQUIRE(!number<char16_t>);
    STATIC_REQUIRE(!number<char32_t>);
    STATIC_REQUIRE(!number<std::byte>);
    CHECK_FALSE(number<std::string>);
}

TEST_CASE("integers are integral numbers, reals are double only")
{
    STATIC_REQUIRE(integer<long long>);
    STATIC_REQUIRE(!integer<double>);
    STATIC_REQUIRE(!integer<bool>);
    STATIC_REQUIRE(real<double>);
    STATIC_REQUIRE(!real<float>);
    CHECK_FALSE(real<long double>);
}

TEST_CASE("what may be absent, and what it holds")
{
    STATIC_REQUIRE(may_be_absent<std::optional<int>>);
    STATIC_REQUIRE(may_be_absent<std::unique_ptr<int>>);
    STATIC_REQUIRE(!may_be_absent<std::vector<int>>);
    STATIC_REQUIRE(!may_be_absent<int*>);
    STATIC_REQUIRE(std::is_same_v<content_t<std::optional<int>>, int>);
    STATIC_REQUIRE(std::is_same_v<content_t<std::unique_ptr<std::string>>, std::string>);
    STATIC_REQUIRE(
        std::is_same_v<content_t<std::optional<std::optional<int>>>, std::optional<int>>);
    CHECK(std::is_same_v<content_t<int>, int>);
}
