// max_items: items, at most.
#include <slipform/dsl/constraint/max_items.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using slipform::dsl::max_items;

TEST_CASE("as many items as the limit pass and one more does not")
{
    STATIC_REQUIRE(max_items(2).accepts(std::array{1, 2}));
    STATIC_REQUIRE(!max_items(1).accepts(std::array{1, 2}));
    CHECK(max_items(0).accepts(std::vector<int>{}));
    CHECK(!max_items(0).accepts(std::vector<int>{1}));
    CHECK(max_items(1).accepts(std::map<std::string, int>{{"a", 1}}));
    CHECK(!max_items(1).accepts(std::map<std::string, int>{{"a", 1}, {"b", 2}}));
    CHECK(!max_items(2).accepts(std::vector<bool>(3)));
}

TEST_CASE("max_items is for containers only")
{
    using slipform::dsl::constrains;
    STATIC_REQUIRE(constrains<max_items, std::vector<bool>>);
    STATIC_REQUIRE(constrains<max_items, std::map<std::string, int>>);
    STATIC_REQUIRE(constrains<max_items, std::array<int, 2>>);
    STATIC_REQUIRE(!constrains<max_items, std::string>);
    STATIC_REQUIRE(!constrains<max_items, std::string_view>);
    STATIC_REQUIRE(!constrains<max_items, bool>);
    STATIC_REQUIRE(!constrains<max_items, int>);
}

TEST_CASE("max_items says what it is")
{
    CHECK(max_items(2).code == slipform::errc::too_many);
    CHECK(max_items(2).name == "max_items");
    CHECK(max_items(2).limit == 2);
    CHECK(max_items(1).describe() == "at most 1 item");
    CHECK(max_items(20).describe() == "at most 20 items");
}
