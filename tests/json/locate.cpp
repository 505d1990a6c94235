// From an offset to line, column and JSON Pointer.
#include <slipform/json/locate.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace json = slipform::json;

namespace {

/// The pointer of what stands at `offset`.
std::string pointer_at(std::string_view text, std::size_t offset)
{
    json::text_source const source(text);
    json::locator           locator(source.first(), source.last());
    locator.advance(offset);
    std::string pointer;
    locator.append_pointer(pointer);
    return pointer;
}

/// The pointer of what stands where `found` first does.
std::string pointer_of(std::string_view text, std::string_view found)
{
    std::size_t const at = text.find(found);
    REQUIRE(at != std::string_view::npos);
    return pointer_at(text, at);
}

std::string place(std::string_view text, std::size_t offset)
{
    json::text_source const source(text);
    json::locator           locator(source.first(), source.last());
    auto const              p = locator.place_of(offset);
    return std::to_string(p.line) + ':' + std::to_string(p.column);
}

constexpr std::string_view document = R"( {
  "a": 11,
  "b": [ 22, {"c": 33, "d": []}, [44, [55, 66]], {} ],
  "e": {"f": {"g": "seventy,7"}, "h": null},
  "i": true
} )";

} // namespace

TEST_CASE("the pointer of a value is the path to it")
{
    CHECK(pointer_of(document, "{") == "");
    CHECK(pointer_of(document, "11") == "/a");
    CHECK(pointer_of(document, "[ 22") == "/b");
    CHECK(pointer_of(document, "22") == "/b/0");
    CHECK(pointer_of(document, "{\"c\"") == "/b/1");
    CHECK(pointer_of(document, "33") == "/b/1/c");
    CHECK(pointer_of(document, "[]") == "/b/1/d");
    CHECK(pointer_of(document, "[44") == "/b/2");
    CHECK(pointer_of(document, "44") == "/b/2/0");
    CHECK(pointer_of(document, "[55") == "/b/2/1");
    CHECK(pointer_of(document, "55") == "/b/2/1/0");
    CHECK(pointer_of(document, "66") == "/b/2/1/1");
    CHECK(pointer_of(document, "{} ]") == "/b/3");
    CHECK(pointer_of(document, "{\"f\"") == "/e");
    CHECK(pointer_of(document, "{\"g\"") == "/e/f");
    CHECK(pointer_of(document, "\"seventy") == "/e/f/g");
    CHECK(pointer_of(document, "null") == "/e/h");
    CHECK(pointer_of(document, "true") == "/i");
    CHECK(pointer_of("7", "7") == "");
    CHECK(pointer_of("\"a\"", "\"a\"") == "");
}

TEST_CASE("a byte within a value belongs to it")
{
    CHECK(pointer_of(document, "1,") == "/a");
    CHECK(pointer_of(document, "venty") == "/e/f/g");
    CHECK(pointer_of(document, ",7") == "/e/f/g");
    CHECK(pointer_of(document, "ull") == "/e/h");
}

TEST_CASE("a byte between values belongs to the value before it, if there is one, up to the comma")
{
    CHECK(pointer_at("[]", 1) == "");
    CHECK(pointer_at("{}", 1) == "");
    CHECK(pointer_at("[[],[] 2]", 7) == "/1");
    CHECK(pointer_at("[{\"a\":1 2}]", 8) == "/0/a");
    CHECK(pointer_at("[{\"a\":1},2 ]", 11) == "/1");
    CHECK(pointer_at("[1,]", 3) == "/1");     // where the item should have been
    CHECK(pointer_at("{\"a\":}", 5) == "/a"); // where its value should have been
    CHECK(pointer_at("{\"a\":1,}", 7) == ""); // where a key should have been
    CHECK(pointer_at("{\"a\":1,\"b", 9) == "");
    CHECK(pointer_at("{\"a\":[1,{\"b\":2 x}]}", 15) == "/a/1/b");
}

TEST_CASE("keys are decoded, and escaped as RFC 6901 has it")
{
    CHECK(pointer_of(R"({"a/b": 9})", "9") == "/a~1b");
    CHECK(pointer_of(R"({"a~b": 9})", "9") == "/a~0b");
    CHECK(pointer_of(R"({"~1": 9})", "9") == "/~01");
    CHECK(pointer_of(R"({"": 9})", "9") == "/");
    CHECK(pointer_of(R"({"": {"": 9}})", "9") == "//");
    CHECK(pointer_of(R"({"\u0061\n": 9})", "9") == "/a\n");
    CHECK(pointer_of(R"({"\"}]": 9})", "9") == "/\"}]");
    CHECK(pointer_of("{\"caf\xC3\xA9\": 9}", "9") == "/caf\xC3\xA9");
    CHECK(pointer_of(R"({"0": [8, 9]})", "9") == "/0/1");
}

TEST_CASE("brackets, commas and quotes in strings do not mislead")
{
    std::string_view const text = R"({"a": "x]},{[\"", "b": [",", "\\", 9]})";
    CHECK(pointer_of(text, "9") == "/b/2");
}

TEST_CASE("one walk answers for all offsets in turn")
{
    json::text_source const source(document);
    json::locator           locator(source.first(), source.last());
    for (auto const& [found, expected] : {std::pair<std::string_view, std::string_view>{"11", "/a"},
                                          {"22", "/b/0"},
                                          {"22", "/b/0"}, // the same once more
                                          {"55", "/b/2/1/0"},
                                          {"{} ]", "/b/3"},
                                          {"null", "/e/h"},
                                          {"true", "/i"}}) {
        locator.advance(document.find(found));
        std::string pointer;
        locator.append_pointer(pointer);
        CHECK(pointer == expected);
    }
}

TEST_CASE("the pointer is appended to what is there")
{
    json::text_source const source(document);
    json::locator           locator(source.first(), source.last());
    locator.advance(document.find("11"));
    std::string pointer = "/before";
    locator.append_pointer(pointer);
    CHECK(pointer == "/before/a");
}

TEST_CASE("lines and columns count from one, in bytes, and a line ends with a line feed")
{
    CHECK(place("", 0) == "1:1");
    CHECK(place("[]", 0) == "1:1");
    CHECK(place("[]", 1) == "1:2");
    CHECK(place("[\n1]", 1) == "1:2"); // the line feed itself
    CHECK(place("[\n1]", 2) == "2:1");
    CHECK(place("[\r\n1]", 3) == "2:1");
    CHECK(place("[\r1]", 2) == "1:3");
    CHECK(place("\n\n\n[]", 3) == "4:1");
    CHECK(place("[\"\xC3\xA9\", 1]", 7) == "1:8");
    CHECK(place(document, document.find("66")) == "3:44");
    CHECK(place("[1,\n", 4) == "2:1"); // behind the last byte
}

TEST_CASE("a text that is not sound stops the walk where it stops being so")
{
    for (std::string_view const text :
         {"{\"a\": \"\\x\", \"b\": 1}", "{\"a\" 1, \"b\": 2}", "[\"\xFF\", 1]", "]]]]", "}", ",,,", ":",
          "\"", "{\"", "{\"a", "{\"a\":", "[[[[", "{]", "[}", "tru", "{\"a\":1,,", "\xEF\xBB\xBF[]"})
        for (std::size_t at = 0; at <= text.size(); ++at) {
            std::string const pointer = pointer_at(text, at);
            CHECK((pointer.empty() || pointer.front() == '/'));
        }
    CHECK(pointer_at("{\"a\": \"\\x\", \"b\": 1}", 7) == "/a");
    CHECK(pointer_at("{\"a\": 1, \"b\\x\": 1}", 11) == "");
    CHECK(pointer_at("[0, \"\xFF\", 1]", 5) == "/1");
}

TEST_CASE("a hundred thousand levels are walked without recursion")
{
    std::size_t const many = 100'000;
    std::string const text = std::string(many, '[') + "1" + std::string(many, ']');
    std::string const pointer = pointer_at(text, many);
    CHECK(pointer.size() == 2 * many);
    CHECK(pointer.substr(0, 4) == "/0/0");
}
