// not_blank: something to see.
#include <slipform/dsl/constraint/not_blank.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::not_blank;

TEST_CASE("one character that is not white space is enough")
{
    STATIC_REQUIRE(not_blank.accepts("a"));
    STATIC_REQUIRE(not_blank.accepts("  a  "));
    STATIC_REQUIRE(not_blank.accepts("\xC3\xA9"));
    STATIC_REQUIRE(not_blank.accepts("\xE2\x80\x8B")); // U+200B is not white space
    CHECK(not_blank.accepts("\x80"));
    CHECK(not_blank.accepts(std::string("\0", 1)));
}

TEST_CASE("white space of any script is blank")
{
    STATIC_REQUIRE(!not_blank.accepts(""));
    STATIC_REQUIRE(!not_blank.accepts(" "));
    STATIC_REQUIRE(!not_blank.accepts(" \t\n\v\f\r"));
    for (auto const* blank :
         {"\xC2\x85", "\xC2\xA0", "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x8A", "\xE2\x80\xA8",
          "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80", " \xE3\x80\x80 "})
        CHECK(!not_blank.accepts(blank));
    CHECK(!not_blank.accepts(std::string(1'000'000, ' ')));
}

TEST_CASE("of ASCII only the space and five control characters are white space")
{
    for (int i = 0; i != 256; ++i) {
        bool const white = i == ' ' || (i >= 9 && i <= 13);
        CHECK(not_blank.accepts(std::string(1, static_cast<char>(i))) == !white);
        CHECK(not_blank.accepts(std::string(9, static_cast<char>(i))) == !white);
    }
}

TEST_CASE("nothing at all is too short, blanks are a bad format")
{
    STATIC_REQUIRE(slipform::dsl::code_of(not_blank, std::string_view("")) ==
                   slipform::errc::too_short);
    CHECK(slipform::dsl::code_of(not_blank, std::string(" ")) == slipform::errc::bad_format);
}

TEST_CASE("not_blank is for texts only")
{
    using constraint = std::remove_const_t<decltype(not_blank)>;
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

TEST_CASE("not_blank says what it is")
{
    CHECK(not_blank.code == slipform::errc::bad_format);
    CHECK(not_blank.name == "not_blank");
    CHECK(not_blank.describe() == "not blank");
}
