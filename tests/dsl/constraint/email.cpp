// email: the addresses people have. The form is tested in core/email_address.cpp.
#include <slipform/dsl/constraint/email.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::email;

TEST_CASE("addresses are accepted")
{
    STATIC_REQUIRE(email.accepts("john.doe@example.com"));
    for (auto const* good : {"a@b.cd", "john+tag@example.co.uk", "o'brien@example.ie"})
        CHECK(email.accepts(good));
}

TEST_CASE("other texts are refused, letters beyond ASCII among them")
{
    STATIC_REQUIRE(!email.accepts(""));
    for (auto const* bad : {"john", "john@", "@example.com", "john@localhost", "a b@c.de",
                            "a@b@c.de", "jos\xC3\xA9@example.com",
                            "a@b\xC3\xBC"
                            "cher.de",
                            "a@b.cd\n"})
        CHECK(!email.accepts(bad));
    CHECK(!email.accepts(std::string(1'000'000, 'a') + "@example.com"));
}

TEST_CASE("email is for texts only")
{
    using constraint = std::remove_const_t<decltype(email)>;
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

TEST_CASE("email says what it is")
{
    CHECK(email.code == slipform::errc::bad_format);
    CHECK(email.name == "email");
    CHECK(email.describe() == "an e-mail address");
}
