#include "support/catch.hpp"
#include "support/everything.hpp"

#include <slipform/outline.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace {

using namespace slipform_tests;
using slipform::outline_of;
using slipform::outline_text;

std::string text_of(std::vector<outline_text> const& pieces)
{
    std::string text;
    for (outline_text const& piece : pieces) {
        if (piece.object != outline_text::none)
            text += std::to_string(piece.object) + ":";
        text += piece.literal ? "'" + piece.text + "'" : piece.text;
    }
    return text;
}

std::string type_of(std::string_view member)
{
    auto const objects = outline_of<everything>();
    for (auto const& one : objects.front().members)
        if (one.info.name == member)
            return text_of(one.type);
    return "no such member";
}

struct cat {
    int lives = 9;
};
BOOST_DESCRIBE_STRUCT(cat, (), (lives))
constexpr auto schema(slipform::of<cat>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "CAT"));
}
struct dog {
    int tricks = 0;
};
BOOST_DESCRIBE_STRUCT(dog, (), (tricks))
constexpr auto schema(slipform::of<dog>)
{
    return slipform::dsl::object(slipform::dsl::tagged("type", "DOG"));
}
using pet = std::variant<cat, dog, slipform::verbatim>;
struct home {
    pet                                         one{};
    std::vector<pet>                            many{};
    std::optional<slipform::nullable<pet>>      guest{};
    std::variant<std::string, std::vector<cat>> cats{};
    std::vector<cat>                            only_cats{};
};
BOOST_DESCRIBE_STRUCT(home, (), (one, many, guest, cats, only_cats))
constexpr auto schema(slipform::of<home>) { return slipform::dsl::object(); }

// Pieces that are alternatives in angle brackets, what is inside of one in square brackets.
std::string places_of(std::string_view member)
{
    std::string text;
    auto const  outline = outline_of<home>();
    for (auto const& one : outline.front().members)
        if (one.info.name == member)
            for (outline_text const& piece : one.type)
                text += piece.where == outline_text::place::alternative ? "<" + piece.text + ">"
                        : piece.where == outline_text::place::inside_alternative
                            ? "[" + piece.text + "]"
                            : piece.text;
    return text;
}

} // namespace

TEST_CASE("an outline tells the alternatives of a union from what is inside of one")
{
    CHECK(places_of("one") == "<cat> or <dog> or <any other object>");
    CHECK(places_of("many") == "array of (<cat> or <dog> or <any other object>)");
    CHECK(places_of("guest") == "<cat> or <dog> or <any other object> or null");
    CHECK(places_of("cats") == "string or array of [cat]");
    CHECK(places_of("only_cats") == "array of cat");
}

TEST_CASE("an outline lists every object once, in the order in which they are met")
{
    std::vector<std::string> names;
    for (auto const& object : outline_of<everything>())
        names.push_back(object.name);
    CHECK(names == std::vector<std::string>{"everything", "circle", "square", "loose"});
}

TEST_CASE("the type of a member is text that leads to the objects in it")
{
    CHECK(type_of("form") == "1:circle or 2:square or any other object");
    CHECK(type_of("extras") == "array of 3:loose");
    CHECK(type_of("hue") == "one of 'red', 'dark-green'");
    CHECK(type_of("tint") == "one of 'red', 'dark-green', or another word");
    CHECK(type_of("table") == "map of integer");
    CHECK(type_of("nothing") == "string or null");
    CHECK(type_of("country") == "string or array of string");
    CHECK(type_of("street") == "string"); // flattened
    CHECK(type_of("rest") == "no such member");
}

TEST_CASE("an object that contains itself leads to itself")
{
    auto const objects = outline_of<chained>();
    REQUIRE(objects.size() == 1);
    CHECK(text_of(objects[0].members[1].type) == "0:chained");
}

TEST_CASE("of a union the outline says the alternatives first")
{
    auto const objects = outline_of<outline>();
    REQUIRE(objects.size() == 3);
    CHECK(objects[0].members.empty());
    CHECK(text_of(objects[0].alternatives) == "1:circle or 2:square or any other object");
    CHECK(objects[1].summary.tag_value == "circle");
}
