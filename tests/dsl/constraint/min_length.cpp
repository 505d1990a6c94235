// min_length: code points, at least.
#include <slipform/dsl/constraint/min_length.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

using slipform::dsl::min_length;

TEST_CASE("as many code points as the limit pass and one fewer does not")
{
    STATIC_REQUIRE(min_length(0).accepts(""));
    STATIC_REQUIRE(!min_length(1).accepts(""));
    STATIC_REQUIRE(!min_length(3).accepts("ab"));
    STATIC_REQUIRE(min_length(3).accepts("abc"));
    STATIC_REQUIRE(min_length(3).accepts("abcd"));
}

TEST_CASE("min_length: a code point counts once, however many bytes it takes")
{
    STATIC_REQUIRE(!min_length(3).accepts("\xC3\xA9\xC3\xA9"));
    STATIC_REQUIRE(min_length(3).accepts("\xC3\xA9\xC3\xA9\xC3\xA9"));
    STATIC_REQUIRE(!min_length(2).accepts("\xF0\x9F\x98\x80"));
    for (std::string const unit : {"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}) {
        std::string text;
        for (int i = 0; i != 100; ++i)
            text += unit;
        CHECK(min_length(100).accepts(text));
        CHECK(!min_length(101).accepts(text));
    }
}

TEST_CASE("min_length: a very long text is judged at once, and a very large limit does not wrap")
{
    CHECK(min_length(100).accepts(std::string(10'000'000, 'a')));
    CHECK(!min_length(static_cast<std::size_t>(-1)).accepts("abc"));
}

TEST_CASE("min_length is for texts only")
{
    using slipform::dsl::constrains;
    STATIC_REQUIRE(constrains<min_length, std::string>);
    STATIC_REQUIRE(constrains<min_length, std::string_view>);
    STATIC_REQUIRE(!constrains<min_length, bool>);
    STATIC_REQUIRE(!constrains<min_length, int>);
    STATIC_REQUIRE(!constrains<min_length, std::vector<std::string>>);
    STATIC_REQUIRE(!constrains<min_length, std::map<std::string, std::string>>);
}

TEST_CASE("min_length says what it is")
{
    CHECK(min_length(2).code == slipform::errc::too_short);
    CHECK(min_length(2).name == "min_length");
    CHECK(min_length(2).limit == 2);
    CHECK(min_length(1).describe() == "at least 1 character");
    CHECK(min_length(100).describe() == "at least 100 characters");
}
