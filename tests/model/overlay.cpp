// The schema of a type and which of its parts speaks of which member.
#include <slipform/dsl.hpp>
#include <slipform/model/overlay.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>

using namespace slipform::detail;
using slipform::of;

namespace {

struct base {
    int inherited = 0;
};
BOOST_DESCRIBE_STRUCT(base, (), (inherited))
struct request : base {
    std::string        name{};
    std::optional<int> age{};
    bool               agreed = false;
};
BOOST_DESCRIBE_STRUCT(request, (base), (name, age, agreed))
constexpr auto schema(of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(doc("D"), field<&R::agreed>(doc("agreed")), field<&R::inherited>(spelled("base")),
                  spelled(camel_case), field<&R::name>(non_empty));
}

struct without_schema {
    int i = 0;
};
BOOST_DESCRIBE_STRUCT(without_schema, (), (i))

struct other {
    int i = 0;
};
struct astray {
    int i = 0;
};
BOOST_DESCRIBE_STRUCT(astray, (), (i))
constexpr auto schema(of<astray>)
{
    return slipform::dsl::object(slipform::dsl::field<&other::i>());
}
struct doubled {
    int i = 0;
};
BOOST_DESCRIBE_STRUCT(doubled, (), (i))
constexpr auto schema(of<doubled>)
{
    return slipform::dsl::object(slipform::dsl::field<&doubled::i>(),
                                 slipform::dsl::field<&doubled::i>());
}

struct mistaken {
    int i = 0;
};
BOOST_DESCRIBE_STRUCT(mistaken, (), (i))
constexpr auto schema(of<mistaken>) { return slipform::dsl::enumeration(); }

struct not_constant {
    int i = 0;
};
BOOST_DESCRIBE_STRUCT(not_constant, (), (i))
constexpr auto schema(of<not_constant>)
{
    return slipform::dsl::object(
        slipform::dsl::field<&not_constant::i>(slipform::dsl::range(2, 1)));
}

BOOST_DEFINE_ENUM_CLASS(theme, light, dark)
constexpr auto schema(of<theme>) { return slipform::dsl::enumeration(); }

} // namespace

TEST_CASE("a schema is found beside its type")
{
    STATIC_REQUIRE(has_schema<request>);
    STATIC_REQUIRE(has_schema<theme>);
    STATIC_REQUIRE(!has_schema<without_schema>);
    STATIC_REQUIRE(!has_schema<int>);
    CHECK(overlay<request>.notes.doc == "D");
}

TEST_CASE("a schema fits if it is of the kind of its type")
{
    STATIC_REQUIRE(schema_fits<request>());
    STATIC_REQUIRE(schema_fits<theme>());
    STATIC_REQUIRE(overlay<theme>.parts.size() == 0);
    STATIC_REQUIRE(!schema_fits<mistaken>());
    STATIC_REQUIRE(!schema_fits<without_schema>());
    CHECK(overlay<mistaken>.parts.size() == 0); // counts as empty
}

TEST_CASE("a schema whose constraints make no sense is not constant")
{
    STATIC_REQUIRE(schema_is_constant<request>);
    CHECK_FALSE(schema_is_constant<not_constant>);
}

TEST_CASE("parts are matched to the members they speak of, inherited ones too")
{
    constexpr auto const& f = fields<request>;
    STATIC_REQUIRE(f.part[0] == 2);
    STATIC_REQUIRE(f.part[1] == 4);
    STATIC_REQUIRE(f.part[2] == field_parts<request>::none);
    STATIC_REQUIRE(f.part[3] == 1);
    STATIC_REQUIRE(f.notes[0].name == "base");
    STATIC_REQUIRE(f.notes[3].doc == "agreed");
    STATIC_REQUIRE(f.notes[2].name.data() == nullptr);
    STATIC_REQUIRE(!f.stray);
    CHECK_FALSE(f.doubled);
}

TEST_CASE("a field of another struct is astray, and one named twice is doubled")
{
    STATIC_REQUIRE(fields<astray>.stray);
    STATIC_REQUIRE(!fields<astray>.doubled);
    STATIC_REQUIRE(fields<doubled>.doubled);
    CHECK_FALSE(fields<doubled>.stray);
}

TEST_CASE("a member is found by its address")
{
    STATIC_REQUIRE(index_of_member<request>(member_address<request>(&request::age)) == 2);
    CHECK(index_of_member<request>(nullptr) == member_count<request>);
}
