// Passing over values: judged as strictly as if they were kept, and never by recursion.
#include <slipform/json/skip.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace json = slipform::json;

namespace {

struct outcome {
    bool                     passed;
    std::size_t              at; // behind the value, or the byte at fault
    std::string              expected;
    bool                     too_deep;
    std::vector<std::size_t> repeated;
    std::size_t              depth; // left when it is over
};

outcome skip(std::string_view text, std::size_t max_depth = 16, bool reject_repeated = true)
{
    json::text_source const source(text);
    json::input             in{source.first(), source.last(), max_depth, reject_repeated};
    char const* const       end = json::skip_value(in, source.first());
    return {end != nullptr, in.offset(end ? end : in.bad), end ? "" : in.expected, in.too_deep,
            in.repeated, in.depth};
}

void passes(std::string const& text)
{
    for (std::string const tail : {"", ",1]", " ", "]", "}"}) {
        INFO(text << " before " << tail);
        outcome const o = skip(text + tail);
        REQUIRE(o.passed);
        CHECK(o.at == text.size());
        CHECK(o.depth == 0);
        CHECK(o.repeated.empty());
    }
}

void stops(std::string const& text, std::size_t at, std::string_view expected)
{
    INFO(text);
    outcome const o = skip(text);
    REQUIRE_FALSE(o.passed);
    CHECK(o.at == at);
    CHECK(o.expected == expected);
    CHECK_FALSE(o.too_deep);
}

} // namespace

TEST_CASE("a sound value of any kind is passed over to its end")
{
    for (std::string const text :
         {"null", "true", "false", "\"\"", "\"a\\\"]}\"", "0", "-1.5e+3", "[]", "{}", "[ ]", "{ }",
          "[\n]", "[1]", "[1,2,3]", "[ 1 , 2 ]", "[[],[],{}]", "{\"a\":1}",
          "{ \"a\" : 1 , \"b\" : [ { } ] }", "[null,true,false,\"\",0,{},[]]", "[[[[[[[[]]]]]]]]",
          "{\"a\":{\"a\":{\"a\":{}}}}", "{\"\":\"\"}"})
        passes(text);
}

TEST_CASE("the literals are known by all their letters")
{
    for (std::string const literal : {"null", "true", "false"}) {
        std::string_view const text = literal;
        CHECK(json::is_literal(text.data(), text.data() + text.size(), literal));
        CHECK_FALSE(json::is_literal(text.data(), text.data() + text.size() - 1, literal));
        for (std::size_t n = 1; n < literal.size(); ++n)
            stops(literal.substr(0, n), 0, "a value");
    }
    for (std::string const text : {"nul ", "nulL", "Null", "NULL", "tru]", "True", "fals}", "nan",
                                   "none", "t", "f", "n"})
        stops(text, 0, "a value");
}

TEST_CASE("the byte at fault is named, and what belongs there")
{
    stops("", 0, "a value");
    stops("]", 0, "a value");
    stops("}", 0, "a value");
    stops(",", 0, "a value");
    stops("'a'", 0, "a value");
    stops("+1", 0, "a value");
    stops(".5", 0, "a value");
    stops("-", 1, "a digit");
    stops("-x", 1, "a digit");
    stops("1.", 2, "a digit");
    stops("1e", 2, "a digit");
    stops("1e+", 3, "a digit");
    stops("[", 1, "a value");
    stops("[1", 2, "a comma or a closing bracket");
    stops("[1 2]", 3, "a comma or a closing bracket");
    stops("[1}", 2, "a comma or a closing bracket");
    stops("[1,", 3, "a value");
    stops("[1,]", 3, "a value");
    stops("[,1]", 1, "a value");
    stops("{", 1, "a key in quotes");
    stops("{]", 1, "a key in quotes");
    stops("{1:2}", 1, "a key in quotes");
    stops("{a:2}", 1, "a key in quotes");
    stops("{,}", 1, "a key in quotes");
    stops("{\"a\"}", 4, "a colon");
    stops("{\"a\",1}", 4, "a colon");
    stops("{\"a\" 1}", 5, "a colon");
    stops("{\"a\":", 5, "a value");
    stops("{\"a\":}", 5, "a value");
    stops("{\"a\"::1}", 5, "a value");
    stops("{\"a\":1", 6, "a comma or a closing brace");
    stops("{\"a\":1]", 6, "a comma or a closing brace");
    stops("{\"a\":1 \"b\":2}", 7, "a comma or a closing brace");
    stops("{\"a\":1,}", 7, "a key in quotes");
    stops("{\"a", 3, "a closing quote");
    stops("[\"a", 3, "a closing quote");
    stops("[\"\\x\"]", 2, "an escape of RFC 8259");
    stops("{\"\\x\":1}", 2, "an escape of RFC 8259");
    stops("[\"\xFF\"]", 2, "well-formed UTF-8");
    stops("[{\"a\":[1,{\"b\":tru}]}]", 14, "a value");
}

TEST_CASE("depth is counted over all containers and bounded")
{
    CHECK(skip("1", 0).passed);
    CHECK(skip("\"a\"", 0).passed);
    outcome const none = skip("[]", 0);
    CHECK_FALSE(none.passed);
    CHECK(none.too_deep);
    CHECK(none.at == 0);

    for (std::size_t const depth : {1u, 2u, 3u, 128u}) {
        std::string arrays = std::string(depth, '[') + std::string(depth, ']');
        CHECK(skip(arrays, depth).passed);
        outcome const o = skip(arrays, depth - 1);
        CHECK_FALSE(o.passed);
        CHECK(o.too_deep);
        CHECK(o.at == depth - 1);
        CHECK(o.expected == "less nesting");
        std::string objects;
        for (std::size_t i = 0; i < depth; ++i)
            objects += "{\"a\":";
        objects += '1' + std::string(depth, '}');
        CHECK(skip(objects, depth).passed);
        CHECK(skip(objects, depth - 1).too_deep);
        CHECK(skip(objects, depth - 1).at == 5 * (depth - 1));
    }
    // Beside each other they do not add up.
    CHECK(skip("[[],[],[[]],{},{\"a\":{}}]", 3).passed);
    CHECK(skip("[[],[],[[]],{},{\"a\":{}}]", 2).too_deep);
}

TEST_CASE("depth counts from where the reader already is")
{
    std::string_view const text = "[[]]";
    json::input            in{text.data(), text.data() + text.size(), 3, true};
    in.depth = 1;
    CHECK(json::skip_value(in, text.data()) == text.data() + 4);
    CHECK(in.depth == 1);
    in.depth = 2;
    CHECK(json::skip_value(in, text.data()) == nullptr);
    CHECK(in.too_deep);
}

TEST_CASE("a million brackets do not make it recurse")
{
    std::size_t const many = 1'000'000;
    CHECK(skip(std::string(many, '[') + std::string(many, ']'), many).passed);
    CHECK_FALSE(skip(std::string(many, '['), many).passed);
    CHECK(skip(std::string(many, '['), 128).too_deep);
    std::string objects;
    for (std::size_t i = 0; i < many; ++i)
        objects += "{\"a\":";
    CHECK_FALSE(skip(objects, many).passed);
}

TEST_CASE("repeated keys are noted by the place of their value, in every object apart")
{
    using offsets = std::vector<std::size_t>;
    CHECK(skip(R"({"a":1,"a":2})").repeated == offsets{11});
    CHECK(skip(R"({"a":1,"b":2,"a":3})").repeated == offsets{17});
    CHECK(skip(R"({"a":1,"\u0061":2})").repeated == offsets{16});
    CHECK(skip(R"({"\u0061":1,"a": 2})").repeated == offsets{17});
    CHECK(skip(R"({"a":{"a":1},"b":{"a":2}})").repeated.empty());
    CHECK(skip(R"([{"a":1},{"a":2}])").repeated.empty());
    CHECK(skip(R"({"a":{"b":1,"b":2},"a":3})").repeated == offsets{16, 23});
    CHECK(skip(R"({"a":1,"a":2})", 16, false).repeated.empty());
    CHECK(skip(R"({"a":1,"a":2})", 16, false).passed);
}
