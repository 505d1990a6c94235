// each: constraints on the items of a container.
#include <slipform/dsl/constraint/country_alpha2.hpp>
#include <slipform/dsl/constraint/each.hpp>
#include <slipform/dsl/constraint/max_length.hpp>
#include <slipform/dsl/constraint/min_items.hpp>
#include <slipform/dsl/constraint/non_empty.hpp>
#include <slipform/dsl/constraint/range.hpp>

#include "support/catch.hpp"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace slipform::dsl;
using slipform::errc;

namespace {

template <class... C>
concept can_be_held = requires(C... c)
{
    each(c...);
};

} // namespace

TEST_CASE("every item must pass every constraint")
{
    using texts = std::array<std::string_view, 3>;
    STATIC_REQUIRE(each(country_alpha2).accepts(texts{"NL", "GB", "XK"}));
    STATIC_REQUIRE(!each(country_alpha2).accepts(texts{"UK", "GB", "XK"}));
    STATIC_REQUIRE(!each(country_alpha2).accepts(texts{"NL", "GB", "xk"}));
    CHECK(each(non_empty, max_length(2)).accepts(std::vector<std::string>{"a", "ab"}));
    CHECK(!each(non_empty, max_length(2)).accepts(std::vector<std::string>{"a", ""}));
    CHECK(!each(non_empty, max_length(2)).accepts(std::vector<std::string>{"a", "abc"}));
    CHECK(each(country_alpha2).accepts(std::vector<std::string>{}));
}

TEST_CASE("of a map, every value must pass")
{
    std::map<std::string, int> const map{{"", 1}, {"long key", 3}};
    CHECK(each(range(1, 3)).accepts(map));
    CHECK(!each(range(1, 2)).accepts(map));
}

TEST_CASE("containers within containers")
{
    std::vector<std::vector<std::string>> const nested{{"NL"}, {"GB", "UK"}};
    CHECK(each(min_items(1)).accepts(nested));
    CHECK(!each(min_items(2)).accepts(nested));
    CHECK(!each(each(country_alpha2)).accepts(nested));
    CHECK(each(each(max_length(2))).accepts(nested));
}

TEST_CASE("each: the code is that of the first constraint broken")
{
    constexpr auto both = each(non_empty, max_length(2), country_alpha2);
    CHECK(code_of(both, std::vector<std::string>{"NL", ""}) == errc::too_short);
    CHECK(code_of(both, std::vector<std::string>{"abc", ""}) == errc::too_long);
    CHECK(code_of(both, std::vector<std::string>{"ab"}) == errc::bad_format);
    CHECK(code_of(each(min_items(1)), std::vector<std::vector<int>>{{}}) == errc::too_few);
    CHECK(both.code_for(std::vector<std::string>{"NL"}) == errc{});
}

TEST_CASE("each applies to containers of what its constraints apply to")
{
    using codes = decltype(each(country_alpha2));
    STATIC_REQUIRE(constrains<codes, std::vector<std::string>>);
    STATIC_REQUIRE(constrains<codes, std::map<int, std::string>>);
    STATIC_REQUIRE(!constrains<codes, std::vector<int>>);
    STATIC_REQUIRE(!constrains<codes, std::map<std::string, int>>);
    STATIC_REQUIRE(!constrains<codes, std::string>);
    STATIC_REQUIRE(!constrains<codes, bool>);
    STATIC_REQUIRE(!constrains<decltype(each(range(0, 1))), std::vector<bool>>);
    STATIC_REQUIRE(
        !constrains<decltype(each(country_alpha2, range(0, 1))), std::vector<std::string>>);
}

TEST_CASE("each holds constraints, and at least one")
{
    STATIC_REQUIRE(can_be_held<max_length>);
    STATIC_REQUIRE(!can_be_held<>);
    STATIC_REQUIRE(!can_be_held<int>);
    STATIC_REQUIRE(each(country_alpha2, max_length(2)).constraints.size() == 2);
}

TEST_CASE("each says what it is")
{
    CHECK(each(country_alpha2).name == "each");
    CHECK(each(country_alpha2).describe() == "each item to be an ISO 3166-1 alpha-2 code");
    CHECK(each(non_empty, max_length(3)).describe() ==
          "each item to be not empty and at most 3 characters");
}
