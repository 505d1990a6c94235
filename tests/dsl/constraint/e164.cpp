// e164: a phone number with its plus sign.
#include <slipform/dsl/constraint/e164.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::e164;

TEST_CASE("a phone number has 7 to 15 digits after its plus sign")
{
    STATIC_REQUIRE(!e164.accepts("+123456"));
    STATIC_REQUIRE(e164.accepts("+1234567"));
    STATIC_REQUIRE(e164.accepts("+123456789012345"));
    STATIC_REQUIRE(!e164.accepts("+1234567890123456"));
    CHECK(e164.accepts("+31201234567"));
    CHECK(e164.accepts("+441632960123"));
}

TEST_CASE("a phone number has a plus sign, no leading 0 and nothing but ASCII digits")
{
    for (auto const* bad :
         {"", "+", "31201234567", "+0201234567", "0031201234567", "+31 20 1234567", "+31-201234567",
          "+31(0)201234567", "++31201234567", "+31201234567 ", " +31201234567", "+3120123456a",
          "+31201234567;ext=1", "tel:+31201234567", "+31201234567\n",
          "+\xD9\xA3"
          "1201234567"})
        CHECK(!e164.accepts(bad));
    CHECK(!e164.accepts("+1" + std::string(1'000'000, '2')));
}

TEST_CASE("e164 is for texts only")
{
    using constraint = std::remove_const_t<decltype(e164)>;
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

TEST_CASE("e164 says what it is")
{
    CHECK(e164.code == slipform::errc::bad_format);
    CHECK(e164.name == "e164");
    CHECK(e164.describe() == "an E.164 phone number");
}
