// The classes of ASCII characters, over all 256 bytes.
#include <slipform/core/ascii.hpp>

#include <slipform/testing/random.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace slipform::detail;

TEST_CASE("each class of ASCII holds exactly its characters")
{
    std::string_view const digits = "0123456789";
    std::string_view const lower  = "abcdefghijklmnopqrstuvwxyz";
    std::string_view const upper  = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string_view const hex    = "0123456789abcdefABCDEF";
    auto const in = [](std::string_view set, char c) { return set.find(c) != set.npos; };
    for (int i = 0; i != 256; ++i) {
        char const c = static_cast<char>(i);
        CAPTURE(i);
        CHECK(is_digit(c) == in(digits, c));
        CHECK(is_lower(c) == in(lower, c));
        CHECK(is_upper(c) == in(upper, c));
        CHECK(is_alpha(c) == (in(lower, c) || in(upper, c)));
        CHECK(is_alnum(c) == (in(lower, c) || in(upper, c) || in(digits, c)));
        CHECK(is_hex_digit(c) == in(hex, c));
    }
}

TEST_CASE("hexadecimal digits have their values in either letter case")
{
    STATIC_REQUIRE(hex_value('0') == 0);
    STATIC_REQUIRE(hex_value('9') == 9);
    STATIC_REQUIRE(hex_value('a') == 10);
    STATIC_REQUIRE(hex_value('F') == 15);
}

TEST_CASE("a character is found where it first stands, from where the search begins")
{
    STATIC_REQUIRE(find_char("abab", 'b') == 1);
    STATIC_REQUIRE(find_char("abab", 'b', 1) == 1);
    STATIC_REQUIRE(find_char("abab", 'b', 2) == 3);
    STATIC_REQUIRE(find_char("abab", 'c') == std::string_view::npos);
    STATIC_REQUIRE(find_char("", 'a') == std::string_view::npos);
    STATIC_REQUIRE(find_char("a", 'a', std::string_view::npos) == std::string_view::npos);
}

TEST_CASE("every is true of the empty text and false as soon as one character fails")
{
    STATIC_REQUIRE(every("", is_digit));
    STATIC_REQUIRE(every("123", is_digit));
    STATIC_REQUIRE(!every("12a", is_digit));
    STATIC_REQUIRE(!every("a12", is_digit));
}

TEST_CASE("every_digit is every of is_digit, whatever byte stands at whatever place")
{
    STATIC_REQUIRE(every_digit("0123456789"));
    STATIC_REQUIRE(!every_digit("012345678a"));
    for (std::size_t size = 0; size != 27; ++size) {
        std::string const digits = std::string("0123456789012345678901234567").substr(0, size);
        CHECK(every_digit(digits));
        for (std::size_t place = 0; place != size; ++place)
            for (int byte = 0; byte != 256; ++byte) {
                std::string text = digits;
                text[place]      = static_cast<char>(byte);
                CHECK(every_digit(text) == every(text, is_digit));
            }
    }
    constexpr std::string_view marks = "09/:\x1A\xF9\xFA\xFF";
    slipform::testing::random  random(1);
    for (int i = 0; i != 100'000; ++i) {
        std::string text(8 + random.below(9), '9');
        for (std::size_t n = random.below(4); n != 0; --n)
            text[random.below(text.size())] = marks[random.below(marks.size())];
        CHECK(every_digit(text) == every(text, is_digit));
    }
}

TEST_CASE("a word is equal in any letter case, and only a word of that length")
{
    STATIC_REQUIRE(equals_in_any_case("HtTpS", "https"));
    STATIC_REQUIRE(equals_in_any_case("", ""));
    STATIC_REQUIRE(!equals_in_any_case("http", "https"));
    STATIC_REQUIRE(!equals_in_any_case("https:", "https"));
    STATIC_REQUIRE(!equals_in_any_case("hTTpx", "https"));
    // Bytes that differ from a letter in the bit of the letter case only are not that letter.
    STATIC_REQUIRE(!equals_in_any_case("@", "`"));
    STATIC_REQUIRE(!equals_in_any_case("[", "{"));
}
