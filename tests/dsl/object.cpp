// object: what a schema says about a struct.
#include <slipform/dsl.hpp>
#include <slipform/dsl/object.hpp>
#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <string>

using namespace slipform::dsl;
using slipform::letter_case;

namespace {

struct enquiry {
    std::string name{};
    int         age = 0;
};

template <class... P>
concept makes_an_object = requires(P... parts)
{
    object(parts...);
};

struct nothing {
    bool operator==(nothing const&) const = default;
};
BOOST_DESCRIBE_STRUCT(nothing, (), ())
constexpr auto schema(slipform::of<nothing>) { return object(); }

} // namespace

TEST_CASE("an object says nothing by itself")
{
    constexpr auto o = object();
    STATIC_REQUIRE(o.parts.size() == 0);
    STATIC_REQUIRE(o.notes.style == letter_case::as_written);
    STATIC_REQUIRE(!o.notes.also);
    STATIC_REQUIRE(!o.notes.tagged);
    CHECK(o.notes.doc.empty());
}

TEST_CASE("an object notes what is said of it, and keeps all parts in order")
{
    constexpr auto o = object(
        spelled(camel_case), also_spelled(kebab_case, takes_precedence), doc("D"), deprecated("X"),
        ignore_unknown_keys, tagged("type", "T"), field<&enquiry::name>(non_empty),
        rule("age must be given", [](enquiry const& r) { return r.age > 0; }), source("S"));
    STATIC_REQUIRE(o.notes.style == letter_case::camel);
    STATIC_REQUIRE(o.notes.also);
    STATIC_REQUIRE(o.notes.also_style == letter_case::kebab);
    STATIC_REQUIRE(o.notes.wins == precedence::alias);
    STATIC_REQUIRE(o.notes.doc == "D");
    STATIC_REQUIRE(o.notes.deprecated == "X");
    STATIC_REQUIRE(o.notes.source == "S");
    STATIC_REQUIRE(o.notes.ignores);
    STATIC_REQUIRE(o.notes.tagged);
    STATIC_REQUIRE(o.parts.size() == 9);
    CHECK(slipform::detail::part_at<6>(o.parts).member == &enquiry::name);
}

TEST_CASE("what is no part of an object does not make one")
{
    STATIC_REQUIRE(makes_an_object<>);
    STATIC_REQUIRE(makes_an_object<doc, spelled_by, unknown_keys_policy>);
    STATIC_REQUIRE(!makes_an_object<non_empty_t>);
    STATIC_REQUIRE(!makes_an_object<spelled_as>); // an object has no name
    STATIC_REQUIRE(!makes_an_object<flattened_t>);
    STATIC_REQUIRE(!makes_an_object<value_t<letter_case>>);
    CHECK_FALSE(makes_an_object<int>);
}

TEST_CASE("a struct without members is an empty object")
{
    CHECK(slipform::serialize(nothing{}) == "{}");
    CHECK(slipform::parse<nothing>(" { } ").value() == nothing{});
    CHECK(slipform::parse<nothing>("[]").error().front().code == slipform::errc::wrong_type);
    CHECK(slipform::parse<nothing>(R"({"a":1})").error().front().code ==
          slipform::errc::unknown_field);
}
