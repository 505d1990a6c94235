// Values that hold others: arrays, maps, what may be null, and what is made of itself.
#include "support/every_kind.hpp"
#include "support/vendor.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

using namespace slipform_tests;
using slipform::errc;
using slipform::null;
using std::string_literals::operator""s;
namespace json = boost::json;

namespace {

everything with(std::string_view key, std::string_view value)
{
    return accepted<everything>("{\"" + std::string(key) + "\":" + std::string(value) + "}");
}

/// `marked` has `>>` in front of what is at fault, `below` is its pointer from the member on.
std::string refuses(std::string_view key, std::string_view marked, errc code, std::string_view below = "")
{
    return refused<everything>("{\n\"" + std::string(key) + "\":\n" + std::string(marked) + "}", code,
                               "/" + std::string(key) + std::string(below));
}

} // namespace

TEST_CASE("a map with an order of its own is read as it is")
{
    using table = std::map<std::string, int, std::greater<>>;
    CHECK(accepted<table>(R"({"a":1,"b":2})") == table{{"b", 2}, {"a", 1}});
    CHECK(slipform::serialize(accepted<table>(R"({"a":1,"b":2})")) == R"({"b":2,"a":1})");
}

TEST_CASE("an array takes its items in order, none included")
{
    CHECK(with("numbers", "[]").numbers == std::vector<int>{});
    CHECK(with("numbers", "[1]").numbers == std::vector<int>{1});
    CHECK(with("numbers", "[ 3 , 1 ,2\n]").numbers == std::vector<int>{3, 1, 2});
    CHECK(with("truths", "[]").truths == std::vector<bool>{});
    CHECK(with("truths", "[true,false,true]").truths == std::vector<bool>{true, false, true});
    CHECK(with("points", "[{\"x\":1,\"y\":2},{\"y\":4,\"x\":3}]").points ==
          std::vector<point>{{1, 2}, {3, 4}});
    std::vector<int> many;
    std::string      text;
    for (int i = 0; i < 1000; ++i) {
        many.push_back(i);
        text += (i == 0 ? "[" : ",") + std::to_string(i);
    }
    CHECK(with("numbers", text + "]").numbers == many);
}

TEST_CASE("another kind than an array is an issue of the member, a wrong item one of the item")
{
    for (std::string_view const key : {"numbers", "truths", "points", "textsOrNull"}) {
        for (std::string_view const value : {">>0", ">>true", ">>\"a\"", ">>{}", ">>{\"0\":1}"})
            CHECK(refuses(key, value, errc::wrong_type) == "expected an array");
        CHECK(refuses(key, ">>null", errc::null_not_allowed) == "expected an array, not null");
    }
    CHECK(refuses("numbers", "[1,>>\"2\",3]", errc::wrong_type, "/1") == "expected an integer");
    CHECK(refuses("numbers", "[>>null]", errc::null_not_allowed, "/0") == "expected an integer, not null");
    CHECK(refuses("numbers", "[0,\n1,\n>>4294967296]", errc::number_out_of_type, "/2") ==
          "expected an integer from -2147483648 to 2147483647");
    CHECK(refuses("numbers", "[1,>>[2]]", errc::wrong_type, "/1") == "expected an integer");
    CHECK(refuses("truths", "[true,>>0]", errc::wrong_type, "/1") == "expected true or false");
    CHECK(refuses("truths", "[>>null]", errc::null_not_allowed, "/0") == "expected true or false, not null");
    CHECK(refuses("points", "[{\"x\":1,\"y\":2},>>[]]", errc::wrong_type, "/1") == "expected an object");
    CHECK(refuses("points", "[{\"x\":1,\"y\":2},>>{\"x\":1}]", errc::missing_field, "/1/y") == "required");
    CHECK(refuses("points", "[{\"x\":1,\"y\":>>true}]", errc::wrong_type, "/0/y") == "expected an integer");
}

TEST_CASE("what may be null is null or a value, and both are told from absence")
{
    CHECK_FALSE(accepted<everything>("{}").number_or_null.has_value());
    CHECK(with("numberOrNull", "null").number_or_null == slipform::nullable<int>(null));
    CHECK(with("numberOrNull", "7").number_or_null == slipform::nullable<int>(7));
    CHECK(with("pointOrNull", "null").point_or_null == slipform::nullable<point>(null));
    CHECK(with("pointOrNull", "{\"x\":1,\"y\":2}").point_or_null == slipform::nullable<point>(point{1, 2}));
    auto const texts = *with("textsOrNull", "[null,\"\",null,\"null\"]").texts_or_null;
    REQUIRE(texts.size() == 4);
    CHECK_FALSE(texts[0].has_value());
    CHECK(*texts[1] == "");
    CHECK_FALSE(texts[2].has_value());
    CHECK(*texts[3] == "null");

    CHECK(refuses("numberOrNull", ">>\"7\"", errc::wrong_type) == "expected an integer");
    CHECK(refuses("numberOrNull", ">>false", errc::wrong_type) == "expected an integer");
    CHECK(refuses("numberOrNull", ">>2147483648", errc::number_out_of_type) ==
          "expected an integer from -2147483648 to 2147483647");
    CHECK(refuses("numberOrNull", ">>nul", errc::syntax) == "expected a value");
    CHECK(refuses("numberOrNull", "null>>l", errc::syntax) == "expected a comma or a closing brace");
    CHECK(refuses("pointOrNull", ">>[null]", errc::wrong_type) == "expected an object");
    CHECK(refuses("pointOrNull", ">>{\"y\":1}", errc::missing_field, "/x") == "required");
    CHECK(refuses("textsOrNull", "[null,>>0]", errc::wrong_type, "/1") == "expected a string");
}

TEST_CASE("a map with text keys takes any key once")
{
    using map = std::map<std::string, int>;
    CHECK(with("byText", "{}").by_text == map{});
    CHECK(with("byText", R"({"b":1,"a":2,"":3})").by_text == map{{"", 3}, {"a", 2}, {"b", 1}});
    CHECK(with("byText", R"({"\u0061":1,"a\u0000":2,"a/b~":3})").by_text ==
          map{{"a", 1}, {"a\0"s, 2}, {"a/b~", 3}});

    for (std::string_view const value : {">>0", ">>true", ">>\"a\"", ">>[]", ">>[[\"a\",1]]"})
        CHECK(refuses("byText", value, errc::wrong_type) == "expected an object");
    CHECK(refuses("byText", ">>null", errc::null_not_allowed) == "expected an object, not null");
    CHECK(refuses("byText", R"({"a":1,"b":>>"2"})", errc::wrong_type, "/b") == "expected an integer");
    CHECK(refuses("byText", R"({"a/b":>>null})", errc::null_not_allowed, "/a~1b") ==
          "expected an integer, not null");
    CHECK(refuses("byText", R"({"a":1,"b":2,"a":>>3})", errc::repeated_key, "/a") == "expected each key once");
    CHECK(refuses("byText", R"({"a":1,"\u0061":>>3})", errc::repeated_key, "/a") == "expected each key once");
    CHECK(refuses("byText", R"({"a":1,"a":>>"not judged"})", errc::repeated_key, "/a") ==
          "expected each key once");
    CHECK(refuses("byText", R"({"a":1,"b":2>>!})", errc::syntax, "/b") == "expected a comma or a closing brace");
    CHECK(refuses("byText", R"({>>a:1})", errc::syntax) == "expected a key in quotes");
}

TEST_CASE("a map with the words of an enumeration for keys takes those words")
{
    using map = std::map<colour, int>;
    CHECK(with("byWord", "{}").by_word == map{});
    CHECK(with("byWord", R"({"BLUE!":1,"RED":2})").by_word == map{{colour::red, 2}, {colour::blue, 1}});
    CHECK(with("byWord", R"({"AZURE":1,"DARK\u005FGREEN":2})").by_word ==
          map{{colour::dark_green, 2}, {colour::blue, 1}});

    std::string const words = "expected one of RED, DARK_GREEN, BLUE!";
    CHECK(refuses("byWord", R"({"RED":1,"ROSE":>>2})", errc::unknown_enumerator, "/ROSE") == words);
    CHECK(refuses("byWord", R"({"red":>>"not judged"})", errc::unknown_enumerator, "/red") == words);
    CHECK(refuses("byWord", R"({"":>>2})", errc::unknown_enumerator, "/") == words);
    CHECK(refuses("byWord", R"({"RED":>>[]})", errc::wrong_type, "/RED") == "expected an integer");
    CHECK(refuses("byWord", R"({"RED":1,"RED":>>2})", errc::repeated_key, "/RED") == "expected each key once");
    // Two spellings of one word are one key.
    CHECK(refuses("byWord", R"({"BLUE!":1,"AZURE":>>2})", errc::repeated_key, "/AZURE") ==
          "expected each key once");
}

TEST_CASE("a map with open words for keys keeps the words it does not know")
{
    using open = slipform::open<colour>;
    using map  = std::map<open, std::vector<int>>;
    CHECK(with("byOpenWord", R"({"ROSE":[1],"RED":[2],"\u0052OSE2":[]})").by_open_word ==
          map{{open(colour::red), {2}}, {open("ROSE"s), {1}}, {open("ROSE2"s), {}}});
    CHECK(refuses("byOpenWord", R"({"ROSE":[],"ROSE":>>[]})", errc::repeated_key, "/ROSE") ==
          "expected each key once");
    CHECK(refuses("byOpenWord", R"({"ROSE":[],"RED":[1,>>{}]})", errc::wrong_type, "/RED/1") ==
          "expected an integer");
    CHECK(refuses("byOpenWord", R"({"ROSE":>>{}})", errc::wrong_type, "/ROSE") == "expected an array");
}

TEST_CASE("a map that bears repeated keys has the last value, and nothing of those before")
{
    slipform::read_options const lenient{.reject_repeated_keys = false};
    auto const read = accepted<everything>(
        R"({"byText":{"a":1,"b":2,"a":3},"byOpenWord":{"ROSE":[1,2],"RED":[],"ROSE":[3]}})", lenient);
    CHECK(read.by_text == std::map<std::string, int>{{"a", 3}, {"b", 2}});
    CHECK(read.by_open_word->at(slipform::open<colour>("ROSE"s)) == std::vector<int>{3});
    refused<everything>(R"({"byText":{"a":>>"x","a":3}})", errc::wrong_type, "/byText/a", lenient);
    refused<everything>(R"({"byText":{"a":3,"a":>>"x"}})", errc::wrong_type, "/byText/a", lenient);
}

TEST_CASE("one or many stays what it was")
{
    using one_or_many = slipform::one_or_many<std::string>;
    CHECK(with("oneOrMany", "\"a\"").one_or_many == one_or_many("a"s));
    CHECK(with("oneOrMany", "[\"a\"]").one_or_many == one_or_many(std::vector<std::string>{"a"}));
    CHECK(with("oneOrMany", "[]").one_or_many == one_or_many(std::vector<std::string>{}));
    CHECK(with("oneOrMany", "[\"a\",\"b\"]").one_or_many == one_or_many(std::vector<std::string>{"a", "b"}));
    for (std::string_view const value : {">>0", ">>true", ">>{}"})
        CHECK(refuses("oneOrMany", value, errc::wrong_type) == "expected an array or a string");
    CHECK(refuses("oneOrMany", ">>null", errc::null_not_allowed) == "expected an array or a string, not null");
    CHECK(refuses("oneOrMany", "[\"a\",>>1]", errc::wrong_type, "/1") == "expected a string");
    CHECK(refuses("oneOrMany", "[>>[\"a\"]]", errc::wrong_type, "/0") == "expected a string");
}

TEST_CASE("what is made of itself is read to its leaves")
{
    auto const read = with("tree", R"({"name":"a","children":[{"name":"b","children":[]},
        {"children":[{"children":[],"name":"d"}],"name":"c","child":{"name":"e","children":[]}}]})");
    REQUIRE(read.tree);
    CHECK(read.tree->name == "a");
    CHECK_FALSE(read.tree->child);
    REQUIRE(read.tree->children.size() == 2);
    CHECK(read.tree->children[1].child->name == "e");
    CHECK(read.tree->children[1].children[0].name == "d");
    CHECK_FALSE(accepted<everything>("{}").tree);

    CHECK(refuses("tree", ">>null", errc::null_not_allowed) == "expected an object, not null");
    CHECK(refuses("tree", ">>[]", errc::wrong_type) == "expected an object");
    CHECK(refuses("tree", R"({"name":"a","children":[{"children":[],"name":"b","child":>>{"name":"c"}}]})",
                  errc::missing_field, "/children/0/child/children") == "required");
    CHECK(refuses("tree", R"({"name":"a","children":[{"name":"b","children":[]},{"name":>>1,"children":[]}]})",
                  errc::wrong_type, "/children/1/name") == "expected a string");
}

TEST_CASE("an item that is refused leaves its neighbours to be judged")
{
    auto const read = slipform::parse<everything>(
        R"({"numbers":[1,"a",3,null],"points":[{"x":1},{"y":2},7],"byText":{"a":"x","b":2,"c":null}})");
    REQUIRE_FALSE(read.has_value());
    std::vector<std::string> pointers;
    for (auto const& issue : read.error())
        pointers.push_back(issue.pointer);
    CHECK(pointers == std::vector<std::string>{"/numbers/1", "/numbers/3", "/points/0/y", "/points/1/x", "/points/2",
                                               "/byText/a", "/byText/c"});
}

TEST_CASE("maps and what may be null are documents by themselves")
{
    refused<std::map<std::string, point>>(R"({"a":{"x":1,"y":2},"b":>>{"x":1}})", errc::missing_field, "/b/y");
    refused<slipform::nullable<point>>(">>1", errc::wrong_type, "");
    CHECK_FALSE(accepted<slipform::nullable<point>>("null").has_value());
}
