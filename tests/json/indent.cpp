// Laying compact JSON out over lines.
#include <slipform/json/indent.hpp>

#include "support/catch.hpp"

#include <boost/json.hpp>

#include <string>
#include <string_view>

namespace json = slipform::json;

namespace {

std::string indented(std::string_view compact)
{
    std::string out;
    json::indent_to(out, compact);
    return out;
}

} // namespace

TEST_CASE("a value without members stays on its line")
{
    for (std::string const text : {"null", "true", "-1.5e3", "\"a\"", "{}", "[]", "\"\""})
        CHECK(indented(text) == text);
}

TEST_CASE("every member and item has a line of its own, two spaces deeper than its container")
{
    CHECK(indented(R"([1])") == "[\n  1\n]");
    CHECK(indented(R"([1,"b",null])") == "[\n  1,\n  \"b\",\n  null\n]");
    CHECK(indented(R"({"a":1})") == "{\n  \"a\": 1\n}");
    CHECK(indented(R"({"a":[1,{"b":{},"c":[]}],"d":"e"})") == R"({
  "a": [
    1,
    {
      "b": {},
      "c": []
    }
  ],
  "d": "e"
})");
    CHECK(indented("[[],{}]") == "[\n  [],\n  {}\n]");
    CHECK(indented("[[[]]]") == "[\n  [\n    []\n  ]\n]");
}

TEST_CASE("what stands in a string is left alone")
{
    for (std::string const text : {R"("{\"a\":[1,2]}")", R"("\\")", R"("\"")", R"("\\\",:")", R"("[]")"})
        CHECK(indented(text) == text);
    CHECK(indented(R"({"a,b:{":"\\","c":"]"})") == "{\n  \"a,b:{\": \"\\\\\",\n  \"c\": \"]\"\n}");
}

TEST_CASE("what is there already stays in front")
{
    std::string out = "before ";
    json::indent_to(out, "[1]");
    CHECK(out == "before [\n  1\n]");
}

TEST_CASE("the value is the same")
{
    for (std::string const text :
         {R"({"a":[1,2,{"b":"x, y: {z}"}],"c":{"d":{"e":[[],[{}]]}},"f":"\"\\"})", R"([[[["deep"]]]])",
          R"([" spaces  stay ",{"":""}])"}) {
        std::string const lines = indented(text);
        CHECK(boost::json::parse(lines) == boost::json::parse(text));
        CHECK(boost::json::serialize(boost::json::parse(lines)) == text);
    }
}
