// ascii: no byte above 0x7F.
#include <slipform/dsl/constraint/ascii.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::ascii;

TEST_CASE("ascii ends at 0x7F")
{
    STATIC_REQUIRE(ascii.accepts(""));
    STATIC_REQUIRE(ascii.accepts("a-Z 09_\x7F"));
    STATIC_REQUIRE(!ascii.accepts("\x80"));
    STATIC_REQUIRE(!ascii.accepts("jos\xC3\xA9"));
    CHECK(ascii.accepts(std::string("\0\t", 2)));
}

TEST_CASE("ascii finds one byte in a long text")
{
    std::string text(1'000'003, 'a');
    CHECK(ascii.accepts(text));
    text.back() = '\x80';
    CHECK(!ascii.accepts(text));
}

TEST_CASE("ascii is for texts only")
{
    using constraint = std::remove_const_t<decltype(ascii)>;
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

TEST_CASE("ascii says what it is")
{
    CHECK(ascii.code == slipform::errc::not_ascii);
    CHECK(ascii.name == "ascii");
    CHECK(ascii.describe() == "ASCII characters only");
}
