// One identifier spelled in many ways.
#include <slipform/core/letter_case.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using slipform::letter_case;

namespace {

std::string spell(std::string_view identifier, letter_case style)
{
    std::string out;
    slipform::respell(identifier, style, [&out](char c) { out += c; });
    return out;
}

} // namespace

TEST_CASE("an identifier is spelled in every case")
{
    CHECK(spell("client_id", letter_case::as_written) == "client_id");
    CHECK(spell("client_id", letter_case::snake) == "client_id");
    CHECK(spell("client_id", letter_case::camel) == "clientId");
    CHECK(spell("client_id", letter_case::pascal) == "ClientId");
    CHECK(spell("client_id", letter_case::screaming_snake) == "CLIENT_ID");
    CHECK(spell("client_id", letter_case::kebab) == "client-id");
    CHECK(spell("client_id", letter_case::screaming_kebab) == "CLIENT-ID");
}

TEST_CASE("one word, one letter and none are spelled too")
{
    CHECK(spell("id", letter_case::camel) == "id");
    CHECK(spell("id", letter_case::pascal) == "Id");
    CHECK(spell("x", letter_case::pascal) == "X");
    CHECK(spell("x", letter_case::kebab) == "x");
    for (letter_case style : {letter_case::as_written, letter_case::camel, letter_case::pascal,
                              letter_case::screaming_kebab})
        CHECK(spell("", style).empty());
}

TEST_CASE("digits are letters without a case")
{
    CHECK(spell("iso_3166_code", letter_case::camel) == "iso3166Code");
    CHECK(spell("line_1", letter_case::camel) == "line1");
    CHECK(spell("line_1", letter_case::screaming_kebab) == "LINE-1");
    CHECK(spell("line1_a", letter_case::pascal) == "Line1A");
}

TEST_CASE("capitals stay as they are")
{
    CHECK(spell("clientID", letter_case::camel) == "clientID");
    CHECK(spell("clientID_x", letter_case::kebab) == "clientID-x");
    CHECK(spell("clientID", letter_case::screaming_snake) == "CLIENTID");
}

TEST_CASE("an underscore at either end is kept, and two inside are one boundary")
{
    CHECK(spell("_id", letter_case::camel) == "_id");
    CHECK(spell("class_", letter_case::camel) == "class_");
    CHECK(spell("class_", letter_case::kebab) == "class_");
    CHECK(spell("_", letter_case::pascal) == "_");
    CHECK(spell("a__b", letter_case::camel) == "aB");
    CHECK(spell("a__b", letter_case::kebab) == "a--b");
}

TEST_CASE("a name is spelled while compiling")
{
    constexpr bool right = [] {
        constexpr std::string_view expected = "clientId";
        std::size_t                at       = 0;
        bool                       same     = true;
        slipform::respell("client_id", letter_case::camel,
                          [&](char c) { same = same && c == expected[at++]; });
        return same && at == expected.size();
    }();
    STATIC_REQUIRE(right);
    STATIC_REQUIRE(slipform::detail::to_upper('a') == 'A');
    STATIC_REQUIRE(slipform::detail::to_upper('z') == 'Z');
    STATIC_REQUIRE(slipform::detail::to_upper('`') == '`');
    CHECK(slipform::detail::to_upper('{') == '{');
}
