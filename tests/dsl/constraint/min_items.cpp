// min_items: items, at least.
#include <slipform/dsl/constraint/min_items.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using slipform::dsl::min_items;

TEST_CASE("as many items as the limit pass and one fewer does not")
{
    STATIC_REQUIRE(min_items(2).accepts(std::array{1, 2}));
    STATIC_REQUIRE(!min_items(3).accepts(std::array{1, 2}));
    CHECK(min_items(0).accepts(std::vector<int>{}));
    CHECK(!min_items(1).accepts(std::vector<int>{}));
    CHECK(min_items(1).accepts(std::map<std::string, int>{{"a", 1}}));
    CHECK(!min_items(2).accepts(std::map<std::string, int>{{"a", 1}}));
    CHECK(min_items(3).accepts(std::vector<bool>(3)));
}

TEST_CASE("min_items is for containers only")
{
    using slipform::dsl::constrains;
    STATIC_REQUIRE(constrains<min_items, std::vector<bool>>);
    STATIC_REQUIRE(constrains<min_items, std::map<std::string, int>>);
    STATIC_REQUIRE(constrains<min_items, std::array<int, 2>>);
    STATIC_REQUIRE(!constrains<min_items, std::string>);
    STATIC_REQUIRE(!constrains<min_items, std::string_view>);
    STATIC_REQUIRE(!constrains<min_items, bool>);
    STATIC_REQUIRE(!constrains<min_items, int>);
}

TEST_CASE("min_items says what it is")
{
    CHECK(min_items(2).code == slipform::errc::too_few);
    CHECK(min_items(2).name == "min_items");
    CHECK(min_items(2).limit == 2);
    CHECK(min_items(1).describe() == "at least 1 item");
    CHECK(min_items(20).describe() == "at least 20 items");
}
