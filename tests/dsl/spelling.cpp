// spelled and also_spelled: by rule or literally, on objects, fields and enumerators.
#include <slipform/dsl.hpp>
#include <slipform/dsl/spelling.hpp>
#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <vector>

using namespace slipform::dsl;
using slipform::errc;
using slipform::letter_case;

namespace {

BOOST_DEFINE_ENUM_CLASS(medium, news_paper, tv, web_site)
constexpr auto schema(slipform::of<medium>)
{
    return enumeration(spelled(screaming_kebab_case), also_spelled(pascal_case),
                       value<medium::tv>(spelled("Television"), also_spelled("TV")));
}

struct enquiry {
    std::string           client_id{};
    std::optional<int>    age_limit{};
    std::optional<medium> found_in{};
    std::optional<int>    odd{};

    bool operator==(enquiry const&) const = default;
};
BOOST_DESCRIBE_STRUCT(enquiry, (), (client_id, age_limit, found_in, odd))
constexpr auto schema(slipform::of<enquiry>)
{
    using R = enquiry;
    return object(spelled(camel_case), also_spelled(kebab_case),
                  field<&R::age_limit>(also_spelled(snake_case, takes_precedence)),
                  field<&R::odd>(spelled("x/y~"), also_spelled("odd one")));
}

enquiry         read(std::string_view text) { return slipform::parse<enquiry>(text).value(); }
slipform::issue refused(std::string_view text)
{
    auto const result = slipform::parse<enquiry>(text);
    REQUIRE_FALSE(result);
    REQUIRE(result.error().size() == 1);
    return result.error().front();
}

} // namespace

TEST_CASE("a spelling is a rule or a literal")
{
    STATIC_REQUIRE(spelled(camel_case).style == letter_case::camel);
    STATIC_REQUIRE(spelled("clientId").name == "clientId");
    STATIC_REQUIRE(also_spelled(kebab_case).style == letter_case::kebab);
    STATIC_REQUIRE(also_spelled(kebab_case).wins == precedence::none);
    STATIC_REQUIRE(also_spelled("x", takes_precedence).wins == precedence::alias);
    STATIC_REQUIRE(also_spelled("x").name == "x");
    CHECK(spelled(snake_case).style == letter_case::snake);
}

TEST_CASE("the cases are named after the way they look")
{
    CHECK(snake_case == letter_case::snake);
    CHECK(camel_case == letter_case::camel);
    CHECK(pascal_case == letter_case::pascal);
    CHECK(screaming_snake_case == letter_case::screaming_snake);
    CHECK(kebab_case == letter_case::kebab);
    CHECK(screaming_kebab_case == letter_case::screaming_kebab);
}

TEST_CASE("writing uses the first spelling only")
{
    CHECK(slipform::serialize(enquiry{"c", 18, medium::web_site, 1}) ==
          R"({"clientId":"c","ageLimit":18,"foundIn":"WEB-SITE","x/y~":1})");
    CHECK(slipform::serialize(std::vector{medium::news_paper, medium::tv, medium::web_site}) ==
          R"(["NEWS-PAPER","Television","WEB-SITE"])");
}

TEST_CASE("reading accepts both spellings, of members and of words")
{
    enquiry const expected{"c", 18, medium::web_site, 1};
    CHECK(read(R"({"clientId":"c","ageLimit":18,"foundIn":"WEB-SITE","x/y~":1})") == expected);
    CHECK(read(R"({"client-id":"c","age_limit":18,"found-in":"WebSite","odd one":1})") == expected);
    CHECK(read(R"({"client-id":"c","foundIn":"Television"})").found_in == medium::tv);
    CHECK(read(R"({"client-id":"c","foundIn":"TV"})").found_in == medium::tv);
}

TEST_CASE("a member's own second spelling takes the place of the rule")
{
    CHECK(refused(R"({"clientId":"c","age-limit":18})").code == errc::unknown_field);
    CHECK(refused(R"({"clientId":"c","odd":18})").code == errc::unknown_field);
    CHECK(refused(R"({"clientId":"c","foundIn":"Tv"})").code == errc::unknown_enumerator);
}

TEST_CASE("no other spelling is accepted, not even the C++ name")
{
    for (char const* text :
         {R"({"clientId":"c","client_id":"c"})", R"({"clientId":"c","ClientId":""})",
          R"({"clientId":"c","clientid":"c"})", R"({"clientId":"c","":"c"})"}) {
        INFO(text);
        CHECK(refused(text).code == errc::unknown_field);
    }
    CHECK(refused(R"({"clientId":"c","foundIn":"web_site"})").code == errc::unknown_enumerator);
}

TEST_CASE("both spellings of one member are an issue, unless the second takes precedence")
{
    for (char const* text :
         {R"({"clientId":"a","client-id":"b"})", R"({"client-id":"a","clientId":"b"})"}) {
        INFO(text);
        CHECK(refused(text).code == errc::repeated_field);
    }
    CHECK(read(R"({"clientId":"c","ageLimit":1,"age_limit":2})").age_limit == 2);
    CHECK(read(R"({"clientId":"c","age_limit":2,"ageLimit":1})").age_limit == 2);
}

TEST_CASE("a bad value is an issue even where it loses")
{
    for (char const* text : {R"({"clientId":"c","ageLimit":"1","age_limit":2})",
                             R"({"clientId":"c","age_limit":2,"ageLimit":"1"})"}) {
        INFO(text);
        slipform::issue const one = refused(text);
        CHECK(one.code == errc::wrong_type);
        CHECK(one.pointer == "/ageLimit");
    }
}

TEST_CASE("a missing member is told by its first spelling")
{
    CHECK(refused("{}").pointer == "/clientId");
}

TEST_CASE("a literal name is escaped in pointers, not on the wire")
{
    CHECK(refused(R"({"clientId":"c","x/y~":"1"})").pointer == "/x~1y~0");
}
