// format: a test of the user's own.
#include <slipform/dsl/constraint/format.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using slipform::dsl::constrains;
using slipform::dsl::format;

namespace {

constexpr auto even_length =
    format("a text of even length", [](std::string_view s) { return s.size() % 2 == 0; });
constexpr auto even = format("even", "an even number", [](int i) { return i % 2 == 0; });

constexpr bool is_shouted(std::string_view s) { return s.ends_with('!'); }

} // namespace

TEST_CASE("the test decides")
{
    STATIC_REQUIRE(even_length.accepts("ab"));
    STATIC_REQUIRE(even_length.accepts(""));
    STATIC_REQUIRE(!even_length.accepts("abc"));
    STATIC_REQUIRE(even.accepts(2));
    STATIC_REQUIRE(!even.accepts(3));
    CHECK(even_length.accepts(std::string("\xC3\xA9")));
    CHECK(!even_length.accepts(std::string(1'000'001, 'a')));
}

TEST_CASE("a function is a test as well as a lambda")
{
    constexpr auto shouted = format("a shout", &is_shouted);
    STATIC_REQUIRE(shouted.accepts("hey!"));
    STATIC_REQUIRE(!shouted.accepts("hey"));
    CHECK(shouted.describe() == "a shout");
}

TEST_CASE("a format applies to what its test can be called with, and never to bool")
{
    using text = decltype(even_length);
    STATIC_REQUIRE(constrains<text, std::string>);
    STATIC_REQUIRE(!constrains<text, int>);
    STATIC_REQUIRE(!constrains<text, bool>);
    STATIC_REQUIRE(!constrains<text, std::vector<std::string>>);
    using number = decltype(even);
    STATIC_REQUIRE(constrains<number, int>);
    STATIC_REQUIRE(!constrains<number, bool>);
    STATIC_REQUIRE(!constrains<number, std::string>);
}

TEST_CASE("format says what it was given, with a rule word of its own if it has one")
{
    CHECK(even_length.code == slipform::errc::bad_format);
    CHECK(even_length.name == "format");
    CHECK(even_length.describe() == "a text of even length");
    CHECK(even.name == "even");
    CHECK(even.describe() == "an even number");
}
