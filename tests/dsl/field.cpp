// field: what a schema says about one member.
#include <slipform/dsl.hpp>
#include <slipform/dsl/field.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <type_traits>

using namespace slipform::dsl;
using slipform::letter_case;

namespace {

struct base {
    int inherited = 0;
};
struct request : base {
    std::string                name{};
    std::optional<std::string> locale{};
};

} // namespace

TEST_CASE("a field is the member, its annotations and its constraints, in any order")
{
    constexpr auto f = field<&request::name>(max_length(3), spelled("Name"), doc("D"), non_empty,
                                             also_spelled("n", takes_precedence), deprecated("X"),
                                             source("S"));
    STATIC_REQUIRE(f.member == &request::name);
    STATIC_REQUIRE(f.notes.name == "Name");
    STATIC_REQUIRE(f.notes.also_name == "n");
    STATIC_REQUIRE(f.notes.wins == precedence::alias);
    STATIC_REQUIRE(f.notes.doc == "D");
    STATIC_REQUIRE(f.notes.deprecated == "X");
    STATIC_REQUIRE(f.notes.source == "S");
    STATIC_REQUIRE(f.constrained);
    STATIC_REQUIRE(f.parts.size() == 7);
    CHECK_FALSE(f.notes.has_default);
}

TEST_CASE("a field about which nothing is said has no notes")
{
    constexpr auto f = field<&request::name>();
    STATIC_REQUIRE(f.parts.size() == 0);
    STATIC_REQUIRE(!f.constrained);
    STATIC_REQUIRE(f.notes.name.data() == nullptr);
    CHECK_FALSE((f.notes.flattened || f.notes.unknown_keys || f.notes.also_by_style));
}

TEST_CASE("a second spelling may be a rule")
{
    constexpr auto f = field<&request::name>(also_spelled(kebab_case, takes_precedence));
    STATIC_REQUIRE(f.notes.also_by_style);
    STATIC_REQUIRE(f.notes.also_style == letter_case::kebab);
    STATIC_REQUIRE(f.notes.wins == precedence::alias);
    CHECK(f.notes.also_name.empty());
}

TEST_CASE("flattened, unknown_keys and server_default are noted")
{
    CHECK(field<&request::name>(flattened).notes.flattened);
    CHECK(field<&request::name>(unknown_keys).notes.unknown_keys);
    CHECK(field<&request::locale>(server_default("en")).notes.has_default);
}

TEST_CASE("annotations are no constraints")
{
    STATIC_REQUIRE(is_annotation<spelled_as>);
    STATIC_REQUIRE(is_annotation<also_spelled_as>);
    STATIC_REQUIRE(is_annotation<also_spelled_by>);
    STATIC_REQUIRE(is_annotation<doc>);
    STATIC_REQUIRE(is_annotation<deprecated>);
    STATIC_REQUIRE(is_annotation<source>);
    STATIC_REQUIRE(is_annotation<flattened_t>);
    STATIC_REQUIRE(is_annotation<unknown_keys_t>);
    STATIC_REQUIRE(is_annotation<server_default_t<int>>);
    STATIC_REQUIRE(!is_annotation<decltype(max_length(1))>);
    STATIC_REQUIRE(!is_annotation<spelled_by>); // of an object, not of a field
    CHECK_FALSE(field<&request::name>(doc("D"), spelled("n")).constrained);
}

TEST_CASE("an inherited member is a member of its base")
{
    constexpr auto f = field<&request::inherited>(at_least(0));
    STATIC_REQUIRE(std::is_same_v<decltype(f.member), int base::*>);
    CHECK(f.member == &base::inherited);
}
