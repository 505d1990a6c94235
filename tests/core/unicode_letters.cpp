// Letters and marks of any script; digits, punctuation and joiners are none.
#include <slipform/core/unicode_letters.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <iterator>

using slipform::is_letter_or_mark;

TEST_CASE("letters of many scripts are letters")
{
    for (char32_t const c :
         {U'A',      U'z',          U'\u00E9',     U'\u00DF',     U'\u0141',    U'\u03A9',
          U'\u0416', U'\u05D0',     U'\u0639',     U'\u0905',     U'\u0E01',    U'\u10D0',
          U'\u3042', U'\u30A2',     U'\u4E2D',     U'\uAC00',     U'\u1E00',    U'\uFB01',
          U'\u02BC', U'\U00010400', U'\U00020000', U'\U0002A6DF', U'\U0001E900'})
        CHECK(is_letter_or_mark(c));
    STATIC_REQUIRE(is_letter_or_mark(U'\u00E9'));
}

TEST_CASE("combining marks are accepted")
{
    for (char32_t const c :
         {U'\u0301', U'\u0308', U'\u064B', U'\u093E', U'\u0E31', U'\u20DD', U'\U000E0100'})
        CHECK(is_letter_or_mark(c));
}

TEST_CASE("digits of any script are no letters")
{
    for (char32_t const c :
         {U'0', U'9', U'\u00B2', U'\u00BD', U'\u0660', U'\u0669', U'\u06F5', U'\u0966', U'\u0E50',
          U'\u2160', U'\u2460', U'\u3007', U'\uFF10', U'\U0001D7CE', U'\U000104A0'})
        CHECK(!is_letter_or_mark(c));
    STATIC_REQUIRE(!is_letter_or_mark(U'\u0663'));
}

TEST_CASE("spaces, punctuation, symbols, joiners and what is not assigned are no letters")
{
    for (char32_t const c :
         {U' ',      U'-',      U'\'',     U'.',      U'_',          U'@',      U'[',
          U'`',      U'{',      U'\u00A0', U'\u00D7', U'\u00F7',     U'\u2019', U'\u200D',
          U'\u20AC', U'\u3000', U'\uFEFF', U'\uFFFD', U'\U0001F600', U'\u0378', U'\U0010FFFF'})
        CHECK(!is_letter_or_mark(c));
    CHECK(!is_letter_or_mark(0xD800));
    CHECK(!is_letter_or_mark(0xE000));
    CHECK(!is_letter_or_mark(0x110000));
    CHECK(!is_letter_or_mark(0xFFFFFFFF));
}

TEST_CASE("below 0x80 the letters are those of ASCII")
{
    for (char32_t c = 0; c != 0x80; ++c)
        CHECK(is_letter_or_mark(c) == ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')));
}

TEST_CASE("the tables ascend and are as large as Unicode 14 makes them")
{
    using namespace slipform::detail;
    auto const ascends = [](auto const& edges) {
        for (std::size_t i = 1; i != std::size(edges); ++i)
            if (edges[i - 1] >= edges[i])
                return false;
        return std::size(edges) % 2 == 0;
    };
    CHECK(ascends(letter_edges_16));
    CHECK(ascends(letter_edges_32));
    std::size_t count = 0;
    for (char32_t c = 0; c <= 0x10FFFF; ++c)
        count += is_letter_or_mark(c) ? 1U : 0U;
    CHECK(count == 134164);
}
