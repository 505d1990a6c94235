// max_bytes: bytes, at most.
#include <slipform/dsl/constraint/max_bytes.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

using slipform::dsl::max_bytes;

TEST_CASE("as many bytes as the limit pass and one more does not")
{
    STATIC_REQUIRE(max_bytes(3).accepts(""));
    STATIC_REQUIRE(max_bytes(3).accepts("abc"));
    STATIC_REQUIRE(!max_bytes(3).accepts("abcd"));
    STATIC_REQUIRE(max_bytes(0).accepts(""));
    STATIC_REQUIRE(!max_bytes(0).accepts("a"));
}

TEST_CASE("bytes are counted, not code points")
{
    STATIC_REQUIRE(max_bytes(4).accepts("\xF0\x9F\x98\x80"));
    STATIC_REQUIRE(!max_bytes(3).accepts("\xF0\x9F\x98\x80"));
    CHECK(!max_bytes(100).accepts(std::string(101, '\x80')));
}

TEST_CASE("max_bytes is for texts only")
{
    using slipform::dsl::constrains;
    STATIC_REQUIRE(constrains<max_bytes, std::string>);
    STATIC_REQUIRE(constrains<max_bytes, std::string_view>);
    STATIC_REQUIRE(!constrains<max_bytes, bool>);
    STATIC_REQUIRE(!constrains<max_bytes, int>);
    STATIC_REQUIRE(!constrains<max_bytes, std::vector<std::string>>);
    STATIC_REQUIRE(!constrains<max_bytes, std::map<std::string, std::string>>);
}

TEST_CASE("max_bytes says what it is")
{
    CHECK(max_bytes(2).code == slipform::errc::too_long);
    CHECK(max_bytes(2).name == "max_bytes");
    CHECK(max_bytes(2).limit == 2);
    CHECK(max_bytes(1).describe() == "at most 1 byte");
    CHECK(max_bytes(100).describe() == "at most 100 bytes");
}
