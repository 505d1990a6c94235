// Which parts of a field are constraints, and on what.
#include <slipform/dsl.hpp>
#include <slipform/model/constraint_traits.hpp>

#include "support/catch.hpp"

#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

using namespace slipform::detail;
using namespace slipform::dsl;

namespace {

template <class... P> using facts = list_facts<slipform::part_list<P...>>;

} // namespace

TEST_CASE("each and keys are told from constraints on the value itself")
{
    STATIC_REQUIRE(is_each<decltype(each(ascii))>);
    STATIC_REQUIRE(!is_each<decltype(keys(ascii))>);
    STATIC_REQUIRE(is_keys<decltype(keys(ascii))>);
    STATIC_REQUIRE(is_direct<ascii_t>);
    STATIC_REQUIRE(!is_direct<decltype(each(ascii))>);
    STATIC_REQUIRE(!is_direct<doc>);
    CHECK_FALSE(is_direct<server_default_t<int>>);
}

TEST_CASE("a constraint on a union may be one on an alternative")
{
    using union_t = std::variant<int, std::string>;
    STATIC_REQUIRE(constrains_an_alternative<ascii_t, union_t>);
    STATIC_REQUIRE(constrains_an_alternative<decltype(range(1, 2)), union_t>);
    STATIC_REQUIRE(!constrains_an_alternative<decltype(max_items(2)), union_t>);
    CHECK_FALSE(constrains_an_alternative<ascii_t, std::string>);
}

TEST_CASE("each speaks of items, of values of a map, and of the one or the many")
{
    STATIC_REQUIRE(std::is_same_v<item_t<std::vector<int>>, int>);
    STATIC_REQUIRE(std::is_same_v<item_t<std::vector<slipform::nullable<int>>>, int>);
    STATIC_REQUIRE(std::is_same_v<item_t<std::map<std::string, bool>>, bool>);
    STATIC_REQUIRE(std::is_same_v<item_t<slipform::one_or_many<int>>, int>);
    STATIC_REQUIRE(std::is_same_v<item_t<std::string>, void>);
    STATIC_REQUIRE(std::is_same_v<item_t<std::variant<int, std::string>>, void>);
    CHECK(std::is_same_v<item_t<std::variant<int, std::vector<bool>>>, void>);
}

TEST_CASE("keys speaks of the keys of a map only")
{
    STATIC_REQUIRE(
        std::is_same_v<slipform::detail::key_t<std::map<std::string, int>>, std::string>);
    CHECK(std::is_same_v<slipform::detail::key_t<std::vector<int>>, void>);
}

TEST_CASE("a list of parts knows which constraints it has, and where")
{
    using none = facts<doc, spelled_as>;
    STATIC_REQUIRE(!none::any);
    STATIC_REQUIRE(none::each == 2);
    using both = facts<doc, ascii_t, decltype(each(ascii)), decltype(keys(ascii))>;
    STATIC_REQUIRE(both::any);
    STATIC_REQUIRE(both::direct);
    STATIC_REQUIRE(both::each == 2);
    STATIC_REQUIRE(both::keys == 3);
    STATIC_REQUIRE(both::eaches == 1);
    using items_only = facts<decltype(each(ascii)), decltype(each(non_empty))>;
    STATIC_REQUIRE(items_only::any);
    STATIC_REQUIRE(!items_only::direct);
    STATIC_REQUIRE(items_only::eaches == 2);
    CHECK(facts<>::any == false);
}
