// unique_items: no two items are equal.
#include <slipform/dsl/constraint/protocol.hpp>
#include <slipform/dsl/constraint/unique_items.hpp>

#include "support/catch.hpp"

#include <array>
#include <cstddef>
#include <list>
#include <map>
#include <string>
#include <vector>

using slipform::dsl::constrains;
using slipform::dsl::unique_items;
using slipform::dsl::unique_items_t;

namespace {

struct only_equal {
    int  value;
    bool operator==(only_equal const&) const = default;
};

struct not_even_equal {
    int value;
};

} // namespace

TEST_CASE("items that differ pass and two that are equal do not")
{
    STATIC_REQUIRE(unique_items.accepts(std::array<int, 0>{}));
    STATIC_REQUIRE(unique_items.accepts(std::array{1}));
    STATIC_REQUIRE(unique_items.accepts(std::array{1, 2, 3}));
    STATIC_REQUIRE(!unique_items.accepts(std::array{1, 2, 1}));
    CHECK(unique_items.accepts(std::vector<std::string>{"a", "A", ""}));
    CHECK(!unique_items.accepts(std::vector<std::string>{"a", "b", "a"}));
    CHECK(!unique_items.accepts(std::list<std::string>{"", ""}));
}

TEST_CASE("a pair of equal items is found wherever it stands, in short and long containers")
{
    for (std::size_t const size : {2U, 3U, 15U, 16U, 17U, 18U, 40U}) {
        std::vector<std::string> items;
        std::vector<only_equal>  plain;
        for (std::size_t i = 0; i != size; ++i) {
            items.push_back(std::to_string(i));
            plain.push_back({static_cast<int>(i)});
        }
        CHECK(unique_items.accepts(items));
        CHECK(unique_items.accepts(plain));
        for (std::size_t a = 0; a != size; ++a)
            for (std::size_t b = 0; b != a; ++b) {
                auto copy = items;
                copy[a]   = copy[b];
                REQUIRE(!unique_items.accepts(copy));
                auto plain_copy = plain;
                plain_copy[a]   = plain_copy[b];
                REQUIRE(!unique_items.accepts(plain_copy));
            }
    }
}

TEST_CASE("a hundred thousand items are no matter of squares")
{
    std::vector<int> items;
    for (int i = 0; i != 100'000; ++i)
        items.push_back((i * 7919) % 100'003);
    CHECK(unique_items.accepts(items));
    items.back() = items.front();
    CHECK(!unique_items.accepts(items));
}

TEST_CASE("unique_items is for containers of what can be compared, and not for maps")
{
    STATIC_REQUIRE(constrains<unique_items_t, std::vector<std::string>>);
    STATIC_REQUIRE(constrains<unique_items_t, std::vector<only_equal>>);
    STATIC_REQUIRE(!constrains<unique_items_t, std::vector<not_even_equal>>);
    STATIC_REQUIRE(!constrains<unique_items_t, std::map<std::string, int>>);
    STATIC_REQUIRE(!constrains<unique_items_t, std::string>);
    STATIC_REQUIRE(!constrains<unique_items_t, bool>);
    STATIC_REQUIRE(!constrains<unique_items_t, int>);
}

TEST_CASE("unique_items works on bits")
{
    CHECK(unique_items.accepts(std::vector<bool>{true, false}));
    CHECK(!unique_items.accepts(std::vector<bool>{true, false, true}));
    CHECK(!unique_items.accepts(std::vector<bool>(20)));
}

TEST_CASE("unique_items says what it is")
{
    CHECK(unique_items.code == slipform::errc::not_unique);
    CHECK(unique_items.name == "unique_items");
    CHECK(unique_items.describe() == "items that differ from each other");
}
