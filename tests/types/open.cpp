// open: an enumeration that keeps the words it does not know.
#include <slipform/dsl.hpp>
#include <slipform/read.hpp>
#include <slipform/types/open.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

using slipform::open;

namespace {

BOOST_DEFINE_ENUM_CLASS(document, passport, id_card)
constexpr auto schema(slipform::of<document>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(screaming_snake_case), value<document::id_card>(also_spelled("ID")));
}
using documents = std::vector<open<document>>;

struct holder {
    open<document>                                            kind{};
    std::optional<open<document>>                             maybe{};
    std::map<std::string, slipform::nullable<open<document>>> by_name{};
};
BOOST_DESCRIBE_STRUCT(holder, (), (kind, maybe, by_name))
constexpr auto schema(slipform::of<holder>) { return slipform::dsl::object(); }

} // namespace

TEST_CASE("an open enumeration is a known enumerator or another word")
{
    open<document> const known = document::id_card;
    CHECK(known.is_known());
    CHECK(known.known() == document::id_card);
    open<document> const other(std::string("VISA"));
    CHECK_FALSE(other.is_known());
    CHECK(other.other() == "VISA");
    CHECK(open<document>{}.known() == document::passport);
}

TEST_CASE("an enumerator converts, a word has to be meant")
{
    STATIC_REQUIRE(std::is_convertible_v<document, open<document>>);
    STATIC_REQUIRE(!std::is_convertible_v<std::string, open<document>>);
    STATIC_REQUIRE(std::is_constructible_v<open<document>, std::string>);
    STATIC_REQUIRE(std::is_same_v<open<document>::enum_type, document>);
    CHECK(open<document>(document::passport) == document::passport);
}

TEST_CASE("open enumerations are equal by enumerator or by word, never across")
{
    open<document> const word(std::string("passport"));
    CHECK(open<document>(document::passport) == open<document>(document::passport));
    CHECK(open<document>(document::passport) != open<document>(document::id_card));
    CHECK(word == open<document>(std::string("passport")));
    CHECK(word != open<document>(std::string("visa")));
    CHECK(word != open<document>(document::passport));
    CHECK(open<document>(document::passport) != word);
}

TEST_CASE("open enumerations are ordered: enumerators first, then words")
{
    open<document> const a = document::passport;
    open<document> const b = document::id_card;
    open<document> const c(std::string("A"));
    open<document> const d(std::string("B"));
    CHECK(a < b);
    CHECK(b < c);
    CHECK(c < d);
    CHECK_FALSE(b < a);
    CHECK_FALSE(c < b);
    CHECK_FALSE(d < c);
    CHECK_FALSE(a < a);
    CHECK_FALSE(c < c);
    CHECK(std::map<open<document>, int>{{d, 4}, {b, 2}, {a, 1}, {c, 3}}.begin()->second == 1);
}

TEST_CASE("known words are read as enumerators, by either spelling, and others are kept")
{
    auto const read =
        slipform::parse<documents>(R"(["PASSPORT","ID","ID_CARD","VISA","passport",""])");
    REQUIRE(read);
    REQUIRE(read->size() == 6);
    CHECK((*read)[0] == document::passport);
    CHECK((*read)[1] == document::id_card);
    CHECK((*read)[2] == document::id_card);
    CHECK((*read)[3].other() == "VISA");
    CHECK((*read)[4].other() == "passport");
    CHECK((*read)[5].other().empty());
    CHECK(slipform::serialize(*read) == R"(["PASSPORT","ID_CARD","ID_CARD","VISA","passport",""])");
}

TEST_CASE("a kept word may hold whatever a string may")
{
    auto const read = slipform::parse<documents>("[\"a\\\"b\\n\\u00e9\"]");
    REQUIRE(read);
    CHECK(read->front().other() == "a\"b\n\xC3\xA9");
    CHECK(slipform::serialize(*read) == "[\"a\\\"b\\n\xC3\xA9\"]");
}

TEST_CASE("an open enumeration takes no other kind of value, and strictly no other word")
{
    CHECK(slipform::parse<documents>("[1]").error().front().code == slipform::errc::wrong_type);
    CHECK(slipform::parse<documents>("[null]").error().front().code ==
          slipform::errc::null_not_allowed);
    auto const strict = slipform::parse<documents>(R"(["PASSPORT","VISA"])", {.strict = true});
    REQUIRE(strict.error().size() == 1);
    CHECK(strict.error().front().code == slipform::errc::unknown_enumerator);
    CHECK(strict.error().front().pointer == "/1");
}

TEST_CASE("an open enumeration that is read again has nothing of what it was before")
{
    slipform::read_options const again{.reject_repeated_keys = false};
    auto const read = [&](std::string const& first, std::string const& second) {
        std::string const pair = "\"KEY\":" + first + ",\"KEY\":" + second;
        auto const        with = [&](std::string_view key) {
            std::string text = pair;
            for (std::size_t at; (at = text.find("KEY")) != std::string::npos;)
                text.replace(at, 3, key);
            return text;
        };
        auto const one = slipform::parse<holder>(
            "{" + with("kind") + "," + with("maybe") + ",\"by_name\":{" + with("a") + "}}", again);
        REQUIRE(one);
        CHECK(one->maybe == one->kind);
        CHECK(one->by_name.at("a") == one->kind);
        return one->kind;
    };
    std::string const long_word(40, 'X');
    CHECK(read("\"ID\"", "\"PASSPORT\"") == document::passport);
    CHECK(read("\"VISA\"", "\"ID_CARD\"") == document::id_card);
    CHECK(read("\"VISA\"", "\"I\\u0044\"") == document::id_card);
    CHECK(read("\"ID_CARD\"", "\"VISA\"").other() == "VISA");
    CHECK(read("\"VISA\"", "\"" + long_word + "\"").other() == long_word);
    CHECK(read("\"" + long_word + "\"", "\"\"").other().empty());
    CHECK_FALSE(read("\"" + long_word + "\"", "\"\"").is_known());
}

TEST_CASE("a word in memory that is no UTF-8 is reported")
{
    documents const        values{open<document>(std::string("\xFF")),
                           open<document>(std::string("VISA"))};
    slipform::report const issues = slipform::validate(values);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().code == slipform::errc::bad_encoding);
    CHECK(issues.front().pointer == "/0");
}
