#include "support/catch.hpp"

#include <slipform/json_schema_node.hpp>

#include <boost/json.hpp>

#include <string>

namespace {

namespace json = boost::json;
using slipform::json_schema_node;
using slipform::detail::schema_definitions;

struct workplace {
    json::object       keywords{};
    schema_definitions definitions{"#/$defs/"};
    json_schema_node   node{keywords, definitions};

    [[nodiscard]] bool is(char const* text) const
    {
        return json::value(keywords) == json::parse(text);
    }
};

} // namespace

TEST_CASE("of two bounds the narrower stays, whatever their types")
{
    workplace w;
    w.node.require("minimum", 3);
    w.node.require("minimum", 2.5);
    w.node.require("maximum", 7.5);
    w.node.require("maximum", std::uint64_t{18446744073709551615u});
    w.node.require("minLength", 1);
    w.node.require("minLength", 4);
    w.node.require("maxLength", 9);
    w.node.require("maxLength", 8);
    CHECK(w.is(R"({"minimum":3,"maximum":7.5,"minLength":4,"maxLength":8})"));
}

TEST_CASE("another keyword is said once, or joined to what is there")
{
    workplace w;
    w.node.require("pattern", "a");
    w.node.require("pattern", "a");
    CHECK(w.is(R"({"pattern":"a"})"));
    w.node.require("pattern", "b");
    w.node.require("pattern", "c");
    CHECK(w.is(R"({"pattern":"a","allOf":[{"pattern":"b"},{"pattern":"c"}]})"));
}

TEST_CASE("a definition is made once and referred to by its name")
{
    workplace  w;
    int        made = 0;
    auto const make = [&made] {
        ++made;
        return json::object{{"type", "string"}};
    };
    json::object     other;
    json_schema_node second(other, w.definitions);
    w.node.refer("uri", make);
    second.refer("uri", make);
    CHECK(made == 1);
    CHECK(w.is(R"({"$ref":"#/$defs/uri"})"));
    CHECK(json::value(w.definitions.schemas()) == json::parse(R"({"uri":{"type":"string"}})"));
}

TEST_CASE("comments are sentences, one behind the other")
{
    workplace w;
    w.node.comment("Required: this");
    w.node.comment("Required: that");
    CHECK(w.is(R"({"$comment":"Required: this. Required: that."})"));
}
