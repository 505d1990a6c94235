// max_length: code points, at most.
#include <slipform/dsl/constraint/max_length.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

using slipform::dsl::max_length;

TEST_CASE("as many code points as the limit pass and one more does not")
{
    STATIC_REQUIRE(max_length(3).accepts(""));
    STATIC_REQUIRE(max_length(3).accepts("abc"));
    STATIC_REQUIRE(!max_length(3).accepts("abcd"));
    STATIC_REQUIRE(max_length(0).accepts(""));
    STATIC_REQUIRE(!max_length(0).accepts("a"));
}

TEST_CASE("max_length: a code point counts once, however many bytes it takes")
{
    STATIC_REQUIRE(max_length(3).accepts("\xC3\xA9\xC3\xA9\xC3\xA9"));
    STATIC_REQUIRE(!max_length(3).accepts("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"));
    STATIC_REQUIRE(max_length(1).accepts("\xF0\x9F\x98\x80"));
    STATIC_REQUIRE(!max_length(1).accepts("e\xCC\x81")); // a letter and the accent on it
    for (std::string const unit : {"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"}) {
        std::string text;
        for (int i = 0; i != 100; ++i)
            text += unit;
        CHECK(max_length(100).accepts(text));
        CHECK(!max_length(99).accepts(text));
        CHECK(!max_length(100).accepts(text + "a"));
    }
}

TEST_CASE("max_length: a very long text is judged at once, and a very large limit does not wrap")
{
    CHECK(!max_length(100).accepts(std::string(10'000'000, 'a')));
    CHECK(max_length(static_cast<std::size_t>(-1)).accepts("abc"));
}

TEST_CASE("max_length is for texts only")
{
    using slipform::dsl::constrains;
    STATIC_REQUIRE(constrains<max_length, std::string>);
    STATIC_REQUIRE(constrains<max_length, std::string_view>);
    STATIC_REQUIRE(!constrains<max_length, bool>);
    STATIC_REQUIRE(!constrains<max_length, int>);
    STATIC_REQUIRE(!constrains<max_length, std::vector<std::string>>);
    STATIC_REQUIRE(!constrains<max_length, std::map<std::string, std::string>>);
}

TEST_CASE("max_length says what it is")
{
    CHECK(max_length(2).code == slipform::errc::too_long);
    CHECK(max_length(2).name == "max_length");
    CHECK(max_length(2).limit == 2);
    CHECK(max_length(1).describe() == "at most 1 character");
    CHECK(max_length(100).describe() == "at most 100 characters");
}
