// JSON Pointer, RFC 6901.
#include <slipform/core/pointer.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

using slipform::append_pointer;
using slipform::append_token;
using slipform::path_step;

namespace {

std::string token(std::string_view key)
{
    std::string out;
    append_token(out, key);
    return out;
}

} // namespace

TEST_CASE("a key is a token behind a slash")
{
    CHECK(token("clientId") == "/clientId");
    CHECK(token("") == "/");
    CHECK(token("c%d e^f|g\"h") == "/c%d e^f|g\"h");
    CHECK(token(std::string_view("a\0b", 3)) == std::string("/a\0b", 4));
}

TEST_CASE("tilde and slash are escaped, in that order")
{
    CHECK(token("a/b") == "/a~1b");
    CHECK(token("m~n") == "/m~0n");
    CHECK(token("~1") == "/~01");
    CHECK(token("/~/") == "/~1~0~1");
}

TEST_CASE("an index is a token of digits")
{
    std::string out = "/a";
    append_token(out, std::size_t{0});
    append_token(out, std::size_t{120});
    CHECK(out == "/a/0/120");
    std::string most;
    append_token(most, std::numeric_limits<std::size_t>::max());
    CHECK(most == "/" + std::to_string(std::numeric_limits<std::size_t>::max()));
}

TEST_CASE("a path is spelled out from its last step; the document has none")
{
    std::string out;
    append_pointer(out, nullptr);
    CHECK(out.empty());
    path_step const first{nullptr, std::string_view("check_types")};
    path_step const second{&first, std::size_t{3}};
    path_step const third{&second, std::string_view("a/b")};
    append_pointer(out, &third);
    CHECK(out == "/check_types/3/a~1b");
    out = "#";
    append_pointer(out, &first);
    CHECK(out == "#/check_types");
}

TEST_CASE("steps are made while compiling")
{
    constexpr path_step step{nullptr, std::size_t{2}};
    STATIC_REQUIRE(step.indexed);
    STATIC_REQUIRE(step.index == 2);
    STATIC_REQUIRE(!path_step{}.indexed);
    CHECK(path_step{nullptr, std::string_view("k")}.key == "k");
}
