// The text as readers see it: where it begins and ends, and that every end stops them.
#include <slipform/json/input.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace json = slipform::json;

TEST_CASE("a text that closes with a bracket is read where it stands")
{
    for (std::string const text : {"{}", "[]", "[1,2]", "{\"a\":[]}", "]", "}", "x]"}) {
        json::text_source const source(text);
        CHECK(source.first() == text.data());
        CHECK(source.last() == text.data() + text.size());
        CHECK((source.last()[-1] == ']' || source.last()[-1] == '}'));
    }
}

TEST_CASE("white space behind the closing bracket is no part of the text read")
{
    for (std::string const tail : {" ", "\n", "\r", "\t", "\r\n", " \t\r\n  "}) {
        std::string const       text = "{}" + tail;
        json::text_source const source(text);
        CHECK(source.first() == text.data());
        CHECK(source.last() == text.data() + 2);
    }
}

TEST_CASE("any other text is copied, whole, with a NUL behind it")
{
    for (std::string const text : {"", " ", "\n\n", "1", "true ", "\"a\"", "[1", "{}x", "{}\v", "{}\f",
                                   "[]\xEF\xBB\xBF"}) {
        json::text_source const source(text);
        CHECK(source.first() != text.data());
        CHECK(std::string_view(source.first(), text.size()) == text);
        CHECK(source.last() == source.first() + text.size());
        CHECK(*source.last() == '\0');
    }
}

TEST_CASE("a NUL behind the bracket is part of the text")
{
    std::string const       text("[]\0", 3);
    json::text_source const source(text);
    CHECK(source.last() - source.first() == 3);
    CHECK(*source.last() == '\0');
}

TEST_CASE("a text of no bytes at no address is empty")
{
    json::text_source const source(std::string_view{});
    CHECK(source.first() == source.last());
    CHECK(*source.first() == '\0');
}

TEST_CASE("failing keeps the byte and what was expected there, and gives no position")
{
    std::string_view const text = "[1;2]";
    json::input            in{text.data(), text.data() + text.size(), 8, true};
    CHECK(in.offset(text.data() + 2) == 2);

    CHECK(json::fail(in, text.data() + 2, "a comma") == nullptr);
    CHECK(in.bad == text.data() + 2);
    CHECK(std::string_view(in.expected) == "a comma");
    CHECK_FALSE(in.too_deep);
}

TEST_CASE("failing for depth is told from failing for syntax")
{
    std::string_view const text = "[[[]]]";
    json::input            in{text.data(), text.data() + text.size(), 2, true};
    CHECK(json::fail_depth(in, text.data() + 2) == nullptr);
    CHECK(in.bad == text.data() + 2);
    CHECK(in.too_deep);
    CHECK(std::string_view(in.expected) == "less nesting");
}

TEST_CASE("white space is the four bytes of RFC 8259 and no other")
{
    for (int byte = 0; byte < 256; ++byte) {
        bool const expected = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09;
        CHECK(json::text_source::is_space(static_cast<char>(byte)) == expected);
    }
}
