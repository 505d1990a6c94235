#include <slipform/testing/document.hpp>

#include "support/catch.hpp"

#include <string>

namespace {

using slipform::testing::node;
using slipform::testing::node_kind;
using slipform::testing::parse_document;
using slipform::testing::print;

TEST_CASE("a document keeps the order of keys, repeated keys and the spelling of numbers")
{
    std::string const text = R"({"z":1e3,"a":[1.50,-0,{}],"z":{"":null},"b":[true,false,"x"]})";
    auto const        tree = parse_document(text);
    REQUIRE(tree);
    CHECK(print(*tree) == text);
    REQUIRE(tree->members.size() == 4);
    CHECK(tree->members[0].first == "z");
    CHECK(tree->members[0].second.text == "1e3");
    CHECK(tree->members[2].second.is(node_kind::object));
    CHECK(tree->members[3].second.items[2].text == "x");
    CHECK(tree->member_of("z") == &tree->members[0].second);
    CHECK(tree->member_of("q") == nullptr);
}

TEST_CASE("white space and escapes are not part of a document")
{
    auto const a = parse_document("\t{ \"\\u0061\\/\" :\r\n[ \"\\ud83d\\ude00\" , 1 ] } ");
    auto const b = parse_document("{\"a/\":[\"\xF0\x9F\x98\x80\",1]}");
    REQUIRE(a);
    REQUIRE(b);
    CHECK(*a == *b);
    CHECK(print(*a) == print(*b));
}

TEST_CASE("equality of documents is that of their texts")
{
    CHECK(parse_document("1") != parse_document("1.0"));
    CHECK(parse_document("\"1\"") != parse_document("1"));
    CHECK(parse_document("{}") != parse_document("[]"));
    CHECK(parse_document(R"({"a":1,"b":2})") != parse_document(R"({"b":2,"a":1})"));
    CHECK(parse_document(R"({"a":1,"a":1})") != parse_document(R"({"a":1})"));
    CHECK(parse_document(R"([{"a":[]}])") == parse_document(R"([ {"a" : []} ])"));
}

TEST_CASE("what is no JSON is no document")
{
    for (char const* text :
         {"",         " ",   "{",   "[1",    "[1,]",        "{\"a\"}", "{\"a\":}", "{\"a\":1,}",
          "{a:1}",    "01",  "1.",  "tru",   "nul",         "'a'",     "\"a",      "\"\\x\"",
          "\"\xFF\"", "1 2", "{}]", "[1 2]", "\"\\ud800\"", "+1",      "// \n1"}) {
        INFO(text);
        CHECK_FALSE(parse_document(text));
    }
    std::string deep(1000, '[');
    CHECK(parse_document(deep + std::string(1000, ']')));
    CHECK_FALSE(parse_document("[" + deep + std::string(1001, ']')));
}

TEST_CASE("values are found by their JSON Pointer")
{
    auto tree = parse_document(R"({"a":[10,{"b/c":1,"m~n":2,"":3}],"0":4,"r":5,"r":6})");
    REQUIRE(tree);
    auto const text_at = [&](char const* pointer) {
        node const* const found = find(*tree, pointer);
        return found ? print(*found) : std::string("nothing");
    };
    CHECK(find(*tree, "") == &*tree);
    CHECK(text_at("/a/0") == "10");
    CHECK(text_at("/a/1/b~1c") == "1");
    CHECK(text_at("/a/1/m~0n") == "2");
    CHECK(text_at("/a/1/") == "3");
    CHECK(text_at("/0") == "4");
    CHECK(text_at("/r") == "5");
    for (char const* pointer : {"/a/2", "/a/00", "/a/-", "/a/01", "/a/x", "/b", "/a/0/0", "a", "/"})
        CHECK(text_at(pointer) == "nothing");
    *find(*tree, "/a/1") = node::string("\"");
    CHECK(text_at("/a") == R"([10,"\""])");
}

TEST_CASE("values are made by their kind")
{
    node object = node::object();
    object.members.emplace_back("n", node::number("-0.0"));
    object.members.emplace_back("t", node::boolean(true));
    object.members.emplace_back("f", node::boolean(false));
    object.members.emplace_back("e", node::array());
    object.members.emplace_back("o", node::object());
    object.members.emplace_back("u", node::null());
    object.members.emplace_back("s", node::string("\n"));
    CHECK(print(object) == R"({"n":-0.0,"t":true,"f":false,"e":[],"o":{},"u":null,"s":"\n"})");
    CHECK(parse_document(print(object)) == object);
}

} // namespace
