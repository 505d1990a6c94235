// digits: ASCII digits.
#include <slipform/dsl/constraint/digits.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::digits;

TEST_CASE("digits are the ten of ASCII")
{
    STATIC_REQUIRE(digits.accepts("0123456789"));
    STATIC_REQUIRE(digits.accepts(""));
    for (auto const* bad : {"a", "1 2", "-1", "+1", "1.0", "/", ":", " 1", "1\n"})
        CHECK(!digits.accepts(bad));
}

TEST_CASE("digits of other scripts are refused")
{
    STATIC_REQUIRE(!digits.accepts("\xD9\xA3"));     // U+0663
    STATIC_REQUIRE(!digits.accepts("\xEF\xBC\x91")); // U+FF11
    STATIC_REQUIRE(!digits.accepts("1\xC2\xB2"));    // U+00B2
    CHECK(digits.accepts(std::string(100'000, '7')));
    CHECK(!digits.accepts(std::string(100'000, '7') + "x"));
}

TEST_CASE("digits is for texts only")
{
    using constraint = std::remove_const_t<decltype(digits)>;
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

TEST_CASE("digits says what it is")
{
    CHECK(digits.code == slipform::errc::bad_format);
    CHECK(digits.name == "digits");
    CHECK(digits.describe() == "digits only");
}
