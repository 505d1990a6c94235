// The look ahead at the keys of an object: every key and where its value is, and an end wherever
// the text stops being an object.
#include <slipform/detail/member_finder.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

namespace {

/// "key=first byte of its value" for each member; the text closes with a bracket, as readers want
/// it.
std::string members_of(std::string_view text)
{
    slipform::json::text_source const source(text);
    slipform::json::input             in{source.first(), source.last(), 128, true};
    slipform::detail::member_finder   finder(in, source.first());
    std::string                       all;
    for (std::string_view key; finder.next(key);)
        all.append(key).append("=").append(1, *finder.value()).append(" ");
    CHECK(in.bad == nullptr); // it judges nothing
    return all;
}

} // namespace

TEST_CASE("members are found behind values of every kind")
{
    CHECK(members_of("{}").empty());
    CHECK(members_of(R"({"a":1,"b":"x","c":[1,[2,3]],"d":{"a":{"b":2}},"e":null,"f":true})") ==
          "a=1 b=\" c=[ d={ e=n f=t ");
    CHECK(members_of(" { \"a\" : 1 , \"b\" : 2 } ").empty()); // the caller has passed the space
    CHECK(members_of("{ \"a\" :\n1 , \"b\"\t: 2 } ") == "a=1 b=2 ");
}

TEST_CASE("brackets, commas and quotes in strings are no structure")
{
    CHECK(members_of(R"({"a":"},{[","b":"\"}","c":"\\","d":1})") == "a=\" b=\" c=\" d=1 ");
    CHECK(members_of("{\"a\":\"\xC3\xA9}\x01,\xFF\",\"b\":2}") == "a=\" b=2 ");
    CHECK(members_of("{\"a\":\"" + std::string(40, 'x') + "\",\"b\":2}") == "a=\" b=2 ");
}

TEST_CASE("a key with escapes is the key that it spells")
{
    CHECK(members_of(R"({"\u0061":1,"b":2})") == "a=1 b=2 ");
}

TEST_CASE("what is no object any more has no more members, whatever the byte it stops at")
{
    std::string const text = R"({"a":{"x":"\""},"b":[1],"c":2})";
    std::string const all  = members_of(text);
    REQUIRE(all == "a={ b=[ c=2 ");
    for (std::size_t size = 1; size < text.size(); ++size)
        CHECK(all.starts_with(members_of(text.substr(0, size))));
    CHECK(members_of(R"({"a":1 "b":2})") == "a=1 ");
    CHECK(members_of(R"({"a":1,b:2})") == "a=1 ");
    CHECK(members_of(R"({"a":1,"b"})") == "a=1 ");
}

TEST_CASE("a value is a string only if it is one without mistakes")
{
    std::string_view const            text = R"({"a":"x","b":"\q","c":1})";
    slipform::json::text_source const source(text);
    slipform::json::input             in{source.first(), source.last(), 128, true};
    slipform::detail::member_finder   finder(in, source.first());
    slipform::json::word              word{};
    CHECK(finder.string(text.data() + 5, word));
    CHECK(word.text == "x");
    CHECK(!finder.string(text.data() + 13, word));
    CHECK(!finder.string(text.data() + 22, word));
    CHECK(in.bad == nullptr);
    CHECK(in.expected == nullptr);
}

namespace {

/// What stands from the value of "type" on, if it is found without reading a key; else "".
std::string_view plain_type_in(std::string_view text)
{
    static constexpr char             pool[64] = ",\"type\":"; // a block may be read of it
    slipform::json::text_source const source(text);
    slipform::json::input             in{source.first(), source.last(), 128, true};
    slipform::detail::member_finder   finder(in, source.first());
    char const* const value = finder.find_plain(slipform::detail::known_text(pool, 8));
    CHECK(in.bad == nullptr);
    return value ? text.substr(static_cast<std::size_t>(value - source.first())) : "";
}

std::string const tail = R"(,"behind":"it stands so much that a block can be read"})";

} // namespace

TEST_CASE("a key that is known is found behind values of every kind, where all are plainly written")
{
    for (std::string_view const before :
         {R"()", R"("a":1,)", R"("a":"x",)", R"("a":[{"type":0},"]"],)",
          R"("a":{"type":[0]},"b":null,)", R"("typed":true,)", R"("typ":"type",)",
          R"("a":"\"type\":0,",)", R"("a":"\\",)", R"("a":"01234567890123456789\"",)",
          "\n \"a\" :", "\"a\":\n [ 1 , 2 ] ,\t"}) {
        std::string const text = "{" + std::string(before) + "\"type\": \"X\"" + tail;
        INFO(text);
        bool const plain = before.find("\" :") == before.npos; // no space before the colon
        CHECK(plain_type_in(text) == (plain ? "\"X\"" + tail : ""));
    }
}

TEST_CASE("a key that is known is left to reading where a key before it might spell it")
{
    for (std::string_view const before :
         {R"("\u0074ype":0,)", R"("type" :0,)", "\"t\xC3\xA9\":0,", "a:0,"})
        CHECK(plain_type_in("{" + std::string(before) + "\"type\":\"X\"" + tail).empty());
    CHECK(plain_type_in("{" + tail.substr(1)).empty());
    CHECK(plain_type_in("{}").empty());
    std::string const text = R"({"a":1,"type":"X"})" + std::string(60, ' ');
    for (std::size_t size = 1; size <= text.size(); ++size) // too near the end
        CHECK(plain_type_in(text.substr(0, size)).empty());
}
