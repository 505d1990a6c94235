// non_empty: texts and containers with something in them.
#include <slipform/dsl/constraint/non_empty.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using slipform::errc;
using slipform::dsl::code_of;
using slipform::dsl::constrains;
using slipform::dsl::non_empty;
using slipform::dsl::non_empty_t;

TEST_CASE("one byte or one item is enough")
{
    STATIC_REQUIRE(non_empty.accepts("a"));
    STATIC_REQUIRE(non_empty.accepts(" "));
    STATIC_REQUIRE(!non_empty.accepts(""));
    STATIC_REQUIRE(non_empty.accepts(std::array{1}));
    STATIC_REQUIRE(!non_empty.accepts(std::array<int, 0>{}));
    CHECK(non_empty.accepts(std::string("\0", 1)));
    CHECK(non_empty.accepts(std::vector<std::string>{""}));
    CHECK(!non_empty.accepts(std::vector<std::string>{}));
    CHECK(!non_empty.accepts(std::map<std::string, int>{}));
    CHECK(non_empty.accepts(std::map<std::string, int>{{"", 0}}));
}

TEST_CASE("a text is too short where a container has too few")
{
    STATIC_REQUIRE(code_of(non_empty, std::string_view()) == errc::too_short);
    CHECK(code_of(non_empty, std::string()) == errc::too_short);
    CHECK(code_of(non_empty, std::vector<int>()) == errc::too_few);
    CHECK(code_of(non_empty, std::map<std::string, int>()) == errc::too_few);
}

TEST_CASE("non_empty is for texts and containers only")
{
    STATIC_REQUIRE(constrains<non_empty_t, std::string>);
    STATIC_REQUIRE(constrains<non_empty_t, std::vector<bool>>);
    STATIC_REQUIRE(!constrains<non_empty_t, bool>);
    STATIC_REQUIRE(!constrains<non_empty_t, int>);
    STATIC_REQUIRE(!constrains<non_empty_t, double>);
    STATIC_REQUIRE(!constrains<non_empty_t, std::chrono::seconds>);
    STATIC_REQUIRE(!constrains<non_empty_t, std::optional<std::string>>);
}

TEST_CASE("non_empty says what it is")
{
    CHECK(non_empty.name == "non_empty");
    CHECK(non_empty.describe() == "not empty");
}
