// unknown_members: what an object keeps of members that its schema does not know.
#include <slipform/types/unknown_members.hpp>

#include "support/catch.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_from.hpp>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace json = boost::json;
using slipform::unknown_members;

namespace {

/// Longer than a string keeps in place, so that a sanitizer sees what is lost or freed twice.
std::string const long_text(100, 'x');

unknown_members two() { return {{"a", 1}, {"b", {true, long_text}}}; }

std::string text_of(unknown_members const& members) { return json::serialize(members.object()); }

struct request {
    int             id = 0;
    unknown_members others{};

    bool operator==(request const&) const = default;
};

/// Everything that can be done with an empty one, in a constant expression.
constexpr bool live_empty()
{
    unknown_members       some;
    unknown_members const copy(some);
    unknown_members       moved(std::move(some));
    some  = copy;
    moved = std::move(some);
    some  = {};
    some.clear();
    for (auto const& member : copy)
        static_cast<void>(member);
    for (auto& member : moved)
        static_cast<void>(member);
    return copy.empty() && copy.size() == 0 && !copy.contains("a") && !copy.if_contains("a") &&
           !moved.if_contains("a") && moved.erase("a") == 0 && copy == moved &&
           copy.begin() == copy.end() && !(copy != some);
}

} // namespace

static_assert(live_empty());
static_assert(request{.id = 7} == request{.id = 7, .others = {}} && request{.id = 7} != request{});
static_assert(sizeof(unknown_members) == sizeof(void*));
static_assert(std::is_nothrow_default_constructible_v<unknown_members>);
static_assert(std::is_nothrow_move_constructible_v<unknown_members>);
static_assert(std::is_nothrow_move_assignable_v<unknown_members>);
static_assert(std::is_aggregate_v<request>);
static_assert(!std::is_convertible_v<unknown_members, json::object>);

TEST_CASE("it is empty until there is a member, and while compiling as well")
{
    STATIC_REQUIRE(live_empty());
    CHECK(live_empty());
    unknown_members none;
    CHECK(none.empty());
    CHECK(none.size() == 0);
    CHECK(none.begin() == none.end());
    CHECK(std::as_const(none).begin() == std::as_const(none).end());
    CHECK_FALSE(none.contains(""));
    CHECK(std::as_const(none).object().empty());
    CHECK(&std::as_const(none).object() == &unknown_members().object());
    CHECK(none.erase("a") == 0);
}

TEST_CASE("it is made of what makes a boost::json::object, and assigned the same")
{
    json::object const object{{"a", 1}, {"b", {true, long_text}}};
    CHECK(text_of(two()) == json::serialize(object));
    CHECK(two() == unknown_members(object));
    CHECK(two() == unknown_members(json::object(object)));
    request one{.id = 1, .others = {{"a", 1}, {"b", {true, long_text}}}};
    CHECK(one.others == two());
    one.others = {{"c", nullptr}};
    CHECK(text_of(one.others) == R"({"c":null})");
    one.others = object;
    CHECK(one.others == two());
    one.others = {};
    CHECK(one.others.empty());
    CHECK(unknown_members(json::object()).empty());
    CHECK(unknown_members(std::as_const(object)).size() == 2);
}

TEST_CASE("an object that is moved in is not copied, and neither is one that is moved on")
{
    json::object      object{{"a", long_text}};
    void const* const place = object.at("a").as_string().data();
    unknown_members   first(std::move(object));
    unknown_members   second(std::move(first));
    unknown_members   third{{"z", 1}};
    third = std::move(second);
    CHECK(third.at("a").as_string().data() == place);
    CHECK(first.empty());  // NOLINT: that is what is promised
    CHECK(second.empty()); // NOLINT
    first["again"] = 1;
    CHECK(text_of(first) == R"({"again":1})");
}

TEST_CASE("a copy is deep")
{
    unknown_members const from = two();
    unknown_members       to(from);
    CHECK(to == from);
    CHECK(&to.object() != &from.object());
    to["b"].as_array().clear();
    to.erase("a");
    CHECK(from == two());
    to = from;
    CHECK(to == from);
    to = unknown_members(to);
    CHECK(to == from);
    unknown_members const none;
    to = none;
    CHECK(to.empty());
    to = none;
    CHECK(to.empty());
}

TEST_CASE("it survives being assigned to itself")
{
    unknown_members  some = two();
    unknown_members& same = some;
    some                  = same;
    CHECK(some == two());
    some = std::move(same);
    CHECK(some == two());
    unknown_members  none;
    unknown_members& nothing = none;
    none                     = nothing;
    none                     = std::move(nothing);
    CHECK(none.empty());
}

TEST_CASE("it can be swapped, and lives in containers")
{
    unknown_members a = two(), b;
    std::swap(a, b);
    CHECK(a.empty());
    CHECK(b == two());
    std::vector<request> many;
    for (int i = 0; i < 20; ++i)
        many.push_back({i, i % 2 != 0 ? two() : unknown_members()});
    many.erase(many.begin());
    for (request const& one : many)
        CHECK(one.others.size() == (one.id % 2 != 0 ? 2u : 0u));
    std::optional<request> const maybe = many.front();
    CHECK(maybe->others == two());
    CHECK(std::make_unique<request>(*maybe)->others == two());
}

TEST_CASE("two are equal as JSON values, whatever the order and whether room was ever made")
{
    CHECK(two() == unknown_members{{"b", {true, long_text}}, {"a", 1}});
    CHECK(two() != unknown_members{{"a", 1}});
    CHECK(two() != unknown_members{{"a", 1}, {"b", {false, long_text}}});
    CHECK(two() != unknown_members());
    CHECK(unknown_members() != two());
    unknown_members emptied = two();
    emptied.erase("a");
    emptied.erase("b");
    CHECK(emptied == unknown_members());
    CHECK(unknown_members() == emptied);
    unknown_members touched;
    CHECK(touched.object().empty());
    CHECK(touched == unknown_members());
    CHECK(touched == emptied);
    CHECK(unknown_members(touched).empty());
}

TEST_CASE("a boost::json::object compares, on either side")
{
    json::object const object{{"b", {true, long_text}}, {"a", 1}};
    CHECK(two() == object);
    CHECK(object == two());
    CHECK(unknown_members() != object);
    CHECK(unknown_members() == json::object());
    CHECK(two() == json::parse(R"({"a":1,"b":[true,")" + long_text + "\"]}").as_object());
}

TEST_CASE("members are found by their keys")
{
    unknown_members some = two();
    CHECK(some.contains("a"));
    CHECK_FALSE(some.contains("A"));
    CHECK(some.contains(std::string("b")));
    CHECK(*some.if_contains("a") == 1);
    CHECK(some.if_contains("c") == nullptr);
    *some.if_contains("a") = 2;
    some.at("b")           = nullptr;
    CHECK(text_of(some) == R"({"a":2,"b":null})");
    unknown_members const& fixed = some;
    CHECK(*fixed.if_contains("a") == 2);
    CHECK(fixed.if_contains("c") == nullptr);
    CHECK(fixed.at("b").is_null());
    STATIC_REQUIRE(std::is_same_v<decltype(fixed.at("b")), json::value const&>);
    STATIC_REQUIRE(std::is_same_v<decltype(fixed.if_contains("b")), json::value const*>);
}

TEST_CASE("at throws where there is no such member, as Boost.JSON's does")
{
    unknown_members       none;
    unknown_members const some = two();
    CHECK_THROWS_AS(none.at("a"), std::out_of_range);
    CHECK_THROWS_AS(std::as_const(none).at("a"), std::out_of_range);
    CHECK_THROWS_AS(some.at("c"), std::out_of_range);
    CHECK(none.empty());
}

TEST_CASE("members are made, taken away and walked in the order in which they came")
{
    unknown_members some;
    some["z"] = 1;
    some["a"] = {{"deep", long_text}};
    some["z"] = 2;
    CHECK(some["new"].is_null());
    CHECK(some.size() == 3);
    std::string keys;
    for (auto const& member : std::as_const(some))
        keys.append(member.key()).append(" ");
    CHECK(keys == "z a new ");
    for (auto& member : some)
        member.value() = true;
    CHECK(text_of(some) == R"({"z":true,"a":true,"new":true})");
    CHECK(some.erase("z") == 1);
    CHECK(some.erase("z") == 0);
    CHECK(some.size() == 2);
    some.clear();
    CHECK(some.empty());
    some.clear();
    CHECK(some == unknown_members());
    some.object().emplace("plan", "gold");
    CHECK(text_of(some) == R"({"plan":"gold"})");
}

TEST_CASE("a key may be any text, the empty one and one with a zero in it among them")
{
    using namespace std::string_view_literals;
    unknown_members some;
    some[""]        = 1;
    some["a\0b"sv]  = 2;
    some[long_text] = 3;
    unknown_members const copy(some);
    CHECK(copy.at("") == 1);
    CHECK(copy.at("a\0b"sv) == 2);
    CHECK_FALSE(copy.contains("a"));
    CHECK(copy.at(long_text) == 3);
}

TEST_CASE("Boost.JSON takes it for an object, as it is")
{
    CHECK(json::value_from(two()) == json::value(two().object()));
    CHECK(json::value_from(unknown_members()) == json::value(json::object()));
    CHECK(json::serialize(json::value_from(std::vector<unknown_members>{two(), {}})) ==
          "[" + text_of(two()) + ",{}]");
}
