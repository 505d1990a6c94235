// The keys that an object owns on the wire, those of flattened members in their place.
#include <slipform/dsl.hpp>
#include <slipform/model/keys.hpp>

#include "support/catch.hpp"

#include <boost/json/object.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace slipform::detail;

namespace {

struct deepest {
    int                low = 0;
    std::optional<int> high{};
};
BOOST_DESCRIBE_STRUCT(deepest, (), (low, high))
constexpr auto schema(slipform::of<deepest>)
{
    return slipform::dsl::object(slipform::dsl::also_spelled(slipform::dsl::screaming_snake_case));
}
struct inner {
    std::string name{};
    deepest     span{};
};
BOOST_DESCRIBE_STRUCT(inner, (), (name, span))
constexpr auto schema(slipform::of<inner>)
{
    using namespace slipform::dsl;
    return object(field<&inner::span>(flattened));
}
struct request {
    std::unique_ptr<int> id{};
    inner                who{};
    boost::json::object  rest{};
    inner                nested{};
};
BOOST_DESCRIBE_STRUCT(request, (), (id, who, rest, nested))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(tagged("type", "R"), field<&R::id>(also_spelled("ID")), field<&R::who>(flattened),
                  field<&R::rest>(unknown_keys));
}

struct other_inner {
    int size = 0;
};
BOOST_DESCRIBE_STRUCT(other_inner, (), (size))
constexpr auto schema(slipform::of<other_inner>) { return slipform::dsl::object(); }
struct keeper_inside {
    other_inner first{}; // flattened as well, and keeps nothing
    request     whole{};
};
BOOST_DESCRIBE_STRUCT(keeper_inside, (), (first, whole))
constexpr auto schema(slipform::of<keeper_inside>)
{
    using namespace slipform::dsl;
    return object(field<&keeper_inside::first>(flattened), field<&keeper_inside::whole>(flattened));
}

struct lister {
    std::vector<void const*> seen{};

    template <class T, std::size_t I, class M> constexpr void leaf(M const& member)
    {
        seen.push_back(&member);
    }
};

} // namespace

TEST_CASE("members with a key are counted through flattened ones")
{
    STATIC_REQUIRE(leaves<request>.members == 5);
    STATIC_REQUIRE(leaves<request>.aliases == 3);
    STATIC_REQUIRE(leaves<request>.keepers == 1);
    STATIC_REQUIRE(key_count<request> == 8);
    CHECK(leaves<inner>.keepers == 0);
}

TEST_CASE("the unknown keys that an object keeps are found, in a flattened member as well")
{
    using slipform::detail::kept_keys;
    request one;
    CHECK(&kept_keys(one) == &one.rest);
    keeper_inside other;
    CHECK(&kept_keys(other) == &other.whole.rest);
}

TEST_CASE("keys stand in the order of the wire, second spellings behind all of them")
{
    std::vector<std::string_view> all;
    for (std::size_t i = 0; i < key_count<request>; ++i)
        all.push_back(keys_of<request>.keys[i].name.name());
    CHECK(all == std::vector<std::string_view>{"id", "name", "low", "high", "nested", "ID", "LOW",
                                               "HIGH"});
}

TEST_CASE("a second spelling knows its member")
{
    STATIC_REQUIRE(!keys_of<request>.keys[4].alias);
    STATIC_REQUIRE(keys_of<request>.keys[5].alias);
    STATIC_REQUIRE(keys_of<request>.keys[5].member == 0);
    STATIC_REQUIRE(keys_of<request>.keys[6].member == 2);
    CHECK(keys_of<request>.keys[7].member == 3);
}

TEST_CASE("what is neither optional nor a unique_ptr is required")
{
    STATIC_REQUIRE(!keys_of<request>.required[0]);
    STATIC_REQUIRE(keys_of<request>.required[1]);
    STATIC_REQUIRE(keys_of<request>.required[2]);
    STATIC_REQUIRE(!keys_of<request>.required[3]);
    CHECK(keys_of<request>.required[4]);
}

TEST_CASE("an object owns its names, its second spellings and the key of its tag")
{
    for (char const* key : {"id", "name", "low", "LOW", "nested", "type"})
        CHECK(owns_key<request>(key));
    for (char const* key : {"", "who", "rest", "span", "Low", "types"})
        CHECK_FALSE(owns_key<request>(key));
    CHECK_FALSE(owns_key<inner>(""));
    CHECK_FALSE(owns_key<inner>("type"));
}

TEST_CASE("members are visited in the order of the wire, as they are in the object")
{
    request r;
    lister  all;
    visit_leaves(r, all);
    CHECK(all.seen == std::vector<void const*>{&r.id, &r.who.name, &r.who.span.low,
                                               &r.who.span.high, &r.rest, &r.nested});
}
