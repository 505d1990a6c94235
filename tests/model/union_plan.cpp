// How the alternatives of a variant are told apart.
#include <slipform/dsl.hpp>
#include <slipform/model/union_plan.hpp>
#include <slipform/types/verbatim.hpp>

#include "support/catch.hpp"

#include <boost/json/object.hpp>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using slipform::detail::plan_of;

namespace {

template <int> struct named { // the same members, another tag
    std::string name{};
    BOOST_DESCRIBE_CLASS(named, (), (name), (), ())
};
constexpr auto schema(slipform::of<named<0>>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "A"));
}
constexpr auto schema(slipform::of<named<1>>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "B"));
}
constexpr auto schema(slipform::of<named<2>>)
{
    return slipform::dsl::object(slipform::dsl::tagged("kind", "C"));
}

struct card {
    std::string                note{};
    std::optional<std::string> number{};
    std::string                card_number{};
};
BOOST_DESCRIBE_STRUCT(card, (), (note, number, card_number))
constexpr auto schema(slipform::of<card>)
{
    using namespace slipform::dsl;
    return object(spelled(camel_case), field<&card::card_number>(also_spelled("pan")));
}
struct account {
    std::string note{};
    std::string iban{};
};
BOOST_DESCRIBE_STRUCT(account, (), (note, iban))
constexpr auto schema(slipform::of<account>) { return slipform::dsl::object(); }
struct note_only {
    std::string note{};
};
BOOST_DESCRIBE_STRUCT(note_only, (), (note))
constexpr auto schema(slipform::of<note_only>) { return slipform::dsl::object(); }
struct pan_owner { // owns the second spelling of card's telling key
    std::optional<std::string> pan{};
    std::string                note{};
    std::string                holder{};
};
BOOST_DESCRIBE_STRUCT(pan_owner, (), (pan, note, holder))
constexpr auto schema(slipform::of<pan_owner>) { return slipform::dsl::object(); }

template <class... A> constexpr auto const& plan = plan_of<std::variant<A...>>;

} // namespace

TEST_CASE("alternatives of different kinds are told apart by the kind")
{
    constexpr auto const& p = plan<bool, double, std::string, std::vector<int>>;
    STATIC_REQUIRE(!p.ambiguous);
    STATIC_REQUIRE(p.by_kind[4] == 0);
    STATIC_REQUIRE(p.by_kind[3] == 1);
    STATIC_REQUIRE(p.by_kind[2] == 2);
    STATIC_REQUIRE(p.by_kind[1] == 3);
    STATIC_REQUIRE(p.by_kind[5] == p.none);
    STATIC_REQUIRE(p.mark_count == 0);
    CHECK(p.open == p.none);
}

TEST_CASE("null belongs to the one alternative that is nullable")
{
    constexpr auto const& p = plan<int, slipform::nullable<std::string>>;
    STATIC_REQUIRE(!p.ambiguous);
    STATIC_REQUIRE(p.by_kind[5] == 1);
    CHECK(plan<slipform::nullable<int>, slipform::nullable<std::string>>.ambiguous);
}

TEST_CASE("objects with different values of one tag are told apart by it")
{
    constexpr auto const& p = plan<named<0>, named<1>, std::string>;
    STATIC_REQUIRE(!p.ambiguous);
    STATIC_REQUIRE(p.tagged);
    STATIC_REQUIRE(p.mark_count == 2);
    STATIC_REQUIRE(p.marks[1].alternative == 1);
    CHECK(p.marks[1].label.value == "B");
}

TEST_CASE("verbatim is the open end of a union")
{
    constexpr auto const& p = plan<named<0>, slipform::verbatim, named<1>>;
    STATIC_REQUIRE(!p.ambiguous);
    STATIC_REQUIRE(p.open == 1);
    STATIC_REQUIRE(p.mark_count == 2);
    CHECK(p.marks[1].alternative == 2);
}

TEST_CASE("objects are told apart by a required key of their own, and its second spelling")
{
    constexpr auto const& p = plan<card, account>;
    STATIC_REQUIRE(!p.ambiguous);
    STATIC_REQUIRE(!p.tagged);
    STATIC_REQUIRE(p.marks[0].key.name() == "cardNumber");
    STATIC_REQUIRE(p.marks[0].alias.name() == "pan");
    STATIC_REQUIRE(p.marks[1].key.name() == "iban");
    CHECK(p.marks[1].alias.size == 0);
}

TEST_CASE("a key tells nothing if another alternative owns either of its spellings")
{
    CHECK(plan<card, pan_owner>.ambiguous);
    CHECK(plan<note_only, account>.ambiguous); // account owns note as well
}

TEST_CASE("an object that is alone needs nothing that tells")
{
    constexpr auto const& p = plan<note_only, std::string, std::vector<note_only>>;
    STATIC_REQUIRE(!p.ambiguous);
    STATIC_REQUIRE(p.mark_count == 1);
    CHECK(p.marks[0].key.size == 0);
}

TEST_CASE("what looks alike is ambiguous")
{
    CHECK(plan<int, double>.ambiguous);
    CHECK(plan<std::string, std::string>.ambiguous);
    CHECK(plan<std::vector<int>, std::vector<bool>>.ambiguous);
    CHECK(plan<named<0>, named<2>>.ambiguous); // two tag keys
    CHECK(plan<named<0>, named<0>>.ambiguous);
    CHECK(plan<named<0>, account>.ambiguous); // a tag and a key
    CHECK(plan<slipform::verbatim, boost::json::object>.ambiguous);
    CHECK(plan<boost::json::value, int>.ambiguous);
}

TEST_CASE("a map beside a described object is refused")
{
    CHECK(plan<std::map<std::string, int>, std::map<std::string, bool>>.ambiguous);
    STATIC_REQUIRE(!plan<std::map<std::string, int>, std::string>.ambiguous);
}
