// What is a text, what is a container, and what it holds.
#include <slipform/core/container.hpp>

#include "support/catch.hpp"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

using namespace slipform::detail;

TEST_CASE("texts are no containers and containers are no texts")
{
    STATIC_REQUIRE(text_like<std::string>);
    STATIC_REQUIRE(text_like<std::string_view>);
    STATIC_REQUIRE(text_like<char const*>);
    STATIC_REQUIRE(!container<std::string>);
    STATIC_REQUIRE(!container<std::string_view>);
    STATIC_REQUIRE(container<std::vector<char>>);
    STATIC_REQUIRE(!text_like<std::vector<char>>);
    STATIC_REQUIRE(container<std::array<int, 3>>);
    STATIC_REQUIRE(container<std::map<std::string, int>>);
}

TEST_CASE("what has no size or nothing to walk is neither")
{
    STATIC_REQUIRE(!container<int>);
    STATIC_REQUIRE(!container<bool>);
    STATIC_REQUIRE(!text_like<bool>);
    STATIC_REQUIRE(!container<std::optional<std::vector<int>>>);
    STATIC_REQUIRE(!container<std::variant<std::string, std::vector<int>>>);
    STATIC_REQUIRE(!container<int[3]>);
}

TEST_CASE("the item of a map is its mapped value")
{
    STATIC_REQUIRE(keyed_container<std::map<std::string, int>>);
    STATIC_REQUIRE(!keyed_container<std::vector<int>>);
    STATIC_REQUIRE(std::is_same_v<item_of_t<std::vector<int>>, int>);
    STATIC_REQUIRE(std::is_same_v<item_of_t<std::map<std::string, int>>, int>);

    std::map<std::string, int> const map{{"a", 1}};
    CHECK(&item_in<std::map<std::string, int>>(*map.begin()) == &map.begin()->second);
    std::vector<int> const vector{1};
    CHECK(&item_in<std::vector<int>>(vector.front()) == &vector.front());
}
