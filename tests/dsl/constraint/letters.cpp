// letters: names in any script.
#include <slipform/dsl/constraint/letters.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::letters;

TEST_CASE("names of any script are letters")
{
    STATIC_REQUIRE(letters.accepts("John"));
    STATIC_REQUIRE(letters.accepts("Jos\xC3\xA9"));
    for (auto const* good :
         {"John Tom", "Anne-Marie", "O'Brien",
          "O\xE2\x80\x99"
          "Brien",
          "J. R. R.", "St. John-Smith", "\xD0\x98\xD0\xB2\xD0\xB0\xD0\xBD", "\xE6\x9D\x8E",
          "\xD9\x85\xD8\xAD\xD9\x85\xD8\xAF", "\xEC\x9D\xB4", "\xF0\xA0\x80\x80"})
        CHECK(letters.accepts(good));
}

TEST_CASE("letters may carry combining marks")
{
    STATIC_REQUIRE(letters.accepts("Jose\xCC\x81"));
    CHECK(letters.accepts("\xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\xAE")); // Devanagari, with a vowel sign
}

TEST_CASE("digits of any script are no part of a name")
{
    STATIC_REQUIRE(!letters.accepts("John2"));
    STATIC_REQUIRE(!letters.accepts("\xD9\xA3"));           // U+0663
    STATIC_REQUIRE(!letters.accepts("Henry \xE2\x85\xA7")); // U+2167, a letter number
    CHECK(!letters.accepts("a\xEF\xBC\x91"));               // U+FF11
}

TEST_CASE("other punctuation, symbols, white space and malformed bytes are refused")
{
    for (auto const* bad : {"a_b", "a,b", "a@b", "a/b", "(a)", "a\tb", "a\n",
                            "a\xC2\xA0"
                            "b",
                            "a\xE2\x82\xAC", "a\xF0\x9F\x98\x80", "a\xC3", "a\x80", "\xED\xA0\x80"})
        CHECK(!letters.accepts(bad));
    CHECK(!letters.accepts(std::string("a\0", 2)));
}

TEST_CASE("separators alone are no letters, and nothing at all is left to non_empty")
{
    STATIC_REQUIRE(letters.accepts(""));
    for (auto const* bad : {" ", "-", "'", ".", ". - '"})
        CHECK(!letters.accepts(bad));
    CHECK(letters.accepts(" a"));
    CHECK(letters.accepts(std::string(1'000'000, ' ') + "a"));
}

TEST_CASE("a run of ASCII letters in front changes nothing about what comes behind it")
{
    for (std::size_t n = 1; n != 12; ++n) {
        std::string const front = std::string("JohnathanDoeX").substr(0, n);
        for (auto const* good : {"", " ", "-", "'", ".", " b", "\xC3\xA9", " \xE6\x9D\x8E"})
            CHECK(letters.accepts(front + good));
        for (auto const* bad : {"2", "_", "@", "[", "`", "{", "\x7F", "\xC3", "\xC3\xA9\xC3", "- 2"})
            CHECK(!letters.accepts(front + bad));
    }
}

TEST_CASE("letters is for texts only")
{
    using constraint = std::remove_const_t<decltype(letters)>;
    STATIC_REQUIRE(slipform::dsl::constrains<constraint, std::string>);
    STATIC_REQUIRE(slipform::dsl::constrains<constraint, std::string_view>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, bool>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, int>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, double>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::vector<std::string>>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::map<std::string, std::string>>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::chrono::seconds>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::optional<std::string>>);
}

TEST_CASE("letters says what it is")
{
    CHECK(letters.code == slipform::errc::bad_format);
    CHECK(letters.name == "letters");
    CHECK(letters.describe() == "letters, with spaces, hyphens, apostrophes and full stops between them");
}
