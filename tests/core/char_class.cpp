// The table of character classes against their grammars written out, and runs of characters.
#include <slipform/core/char_class.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>

using namespace slipform::detail;

namespace {

/// Whether exactly the letters, the digits and `marks` are of this class.
bool is_alnum_and(char_class one, std::string_view marks)
{
    for (int i = 0; i < 256; ++i) {
        char const c      = static_cast<char>(i);
        bool const wanted = is_alnum(c) || (c != '\0' && marks.find(c) != std::string_view::npos);
        if (wanted != ((char_classes[static_cast<unsigned>(i)] & one) != 0))
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("each class has the letters, the digits, and the marks of its grammar")
{
    CHECK(is_alnum_and(scheme_char, "+-."));
    CHECK(is_alnum_and(label_char, "-"));
    CHECK(is_alnum_and(atext_char, "!#$%&'*+-/=?^_`{|}~"));
    CHECK(is_alnum_and(uri_plain, "-._~!$&'()*+,;="));
}

TEST_CASE("letters and hexadecimal digits have classes of their own")
{
    for (int i = 0; i < 256; ++i) {
        char const     c  = static_cast<char>(i);
        unsigned const is = char_classes[static_cast<unsigned>(i)];
        CHECK(((is & letter_char) != 0) == is_alpha(c));
        CHECK(((is & hex_char) != 0) == is_hex_digit(c));
    }
}

TEST_CASE("a delimiter of URIs has a class of its own")
{
    for (int i = 0; i < 256; ++i) {
        unsigned const is = char_classes[static_cast<unsigned>(i)];
        CHECK(((is & uri_colon) != 0) == (i == ':'));
        CHECK(((is & uri_at) != 0) == (i == '@'));
        CHECK(((is & uri_slash) != 0) == (i == '/'));
        CHECK(((is & uri_question) != 0) == (i == '?'));
    }
}

TEST_CASE("a run of a class ends at the first other character, wherever that stands")
{
    for (std::size_t size = 0; size < 13; ++size)
        for (std::size_t other = 0; other <= size; ++other)
            for (std::size_t begin = 0; begin <= other; ++begin) {
                std::string text(size, 'a');
                if (other != size)
                    text[other] = ' ';
                CHECK(class_end(text, begin, label_char) == other);
            }
    STATIC_REQUIRE(class_end("https://a", 0, scheme_char) == 5);
    STATIC_REQUIRE(class_end("a/b?c", 0, uri_plain | uri_slash) == 3);
}

TEST_CASE("every_of is true of the empty text and false as soon as one character is of other classes")
{
    STATIC_REQUIRE(every_of("", hex_char));
    STATIC_REQUIRE(every_of("09afAF", hex_char));
    STATIC_REQUIRE(!every_of("09afg", hex_char));
    STATIC_REQUIRE(!every_of("-09af", hex_char));
    STATIC_REQUIRE(!every_of("\xC3\xA9", letter_char));
}

#if SLIPFORM_SSE2
TEST_CASE("a range of bytes is found by its two ends, and with none beside it")
{
    auto const found = [](char c, auto range) { return byte_mask(range(_mm_set1_epi8(c))) == 0xFFFF; };
    auto const none  = [](char c, auto range) { return byte_mask(range(_mm_set1_epi8(c))) == 0; };
    for (int i = 0; i < 256; ++i) {
        char const c = static_cast<char>(i);
        auto const agrees = [&](bool wanted, auto range) {
            return wanted ? found(c, range) : none(c, range);
        };
        CHECK(agrees(is_digit(c), [](__m128i x) { return bytes_in<'0', '9'>(x); }));
        CHECK(agrees(is_alpha(c), [](__m128i x) { return letters_in(x); }));
        CHECK(agrees(c >= 0 && c <= '~', [](__m128i x) { return bytes_in<'\0', '~'>(x); }));
        CHECK(agrees(c >= '~', [](__m128i x) { return bytes_in<'~', '\x7F'>(x); }));
    }
}

TEST_CASE("what is common in URLs are bytes that paths and queries have")
{
    for (int i = 0; i < 256; ++i) {
        char const        c = static_cast<char>(i);
        std::string const text(16, c);
        bool const        wanted =
            is_alnum(c) || (c != '\0' && std::string_view("&'()*+,-./=?_").find(c) != std::string_view::npos);
        CHECK(uncommon_in_urls(text.data()) == (wanted ? 0 : 0xFFFF));
    }
}
#endif
