// UTF-8 against the grammar of RFC 3629 section 4, and the fast paths against the slow ones.
#include <slipform/core/utf8.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using slipform::append_utf8;
using slipform::count_code_points;
using slipform::decode_utf8;
using slipform::decoded;
using slipform::encode_utf8;
using slipform::is_ascii;
using slipform::is_utf8;

namespace {

constexpr bool equal(decoded a, decoded b)
{
    return a.code_point == b.code_point && a.size == b.size;
}

bool within(std::string_view s, std::size_t i, unsigned low, unsigned high)
{
    return i < s.size() && static_cast<unsigned char>(s[i]) >= low &&
           static_cast<unsigned char>(s[i]) <= high;
}

// The productions UTF8-1 to UTF8-4, as the RFC writes them; how many bytes match, or 0.
unsigned by_the_grammar(std::string_view s)
{
    auto const tail = [&](std::size_t i) { return within(s, i, 0x80, 0xBF); };
    if (within(s, 0, 0x00, 0x7F))
        return 1;
    if (within(s, 0, 0xC2, 0xDF) && tail(1))
        return 2;
    if ((within(s, 0, 0xE0, 0xE0) && within(s, 1, 0xA0, 0xBF) && tail(2)) ||
        (within(s, 0, 0xE1, 0xEC) && tail(1) && tail(2)) ||
        (within(s, 0, 0xED, 0xED) && within(s, 1, 0x80, 0x9F) && tail(2)) ||
        (within(s, 0, 0xEE, 0xEF) && tail(1) && tail(2)))
        return 3;
    if ((within(s, 0, 0xF0, 0xF0) && within(s, 1, 0x90, 0xBF) && tail(2) && tail(3)) ||
        (within(s, 0, 0xF1, 0xF3) && tail(1) && tail(2) && tail(3)) ||
        (within(s, 0, 0xF4, 0xF4) && within(s, 1, 0x80, 0x8F) && tail(2) && tail(3)))
        return 4;
    return 0;
}

std::string repeated(std::string_view s, std::size_t n)
{
    std::string all;
    for (std::size_t i = 0; i != n; ++i)
        all += s;
    return all;
}

} // namespace

TEST_CASE("every code point is decoded from what it is encoded to, and surrogates have no form")
{
    std::size_t wrong = 0;
    for (char32_t c = 0; c <= 0x110010; ++c) {
        char           bytes[4] = {'x', 'x', 'x', 'x'};
        unsigned const size     = encode_utf8(c, bytes);
        bool const     exists   = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
        if (!exists)
            wrong += size == 0 && bytes[0] == 'x' ? 0U : 1U;
        else if (size == 0 || !equal(decode_utf8({bytes, size}), {c, size}) ||
                 by_the_grammar({bytes, size}) != size)
            ++wrong;
    }
    CHECK(wrong == 0);
}

TEST_CASE("whatever two bytes begin a text, and whatever follows, it decodes as the grammar says")
{
    std::vector<int> const tails = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
    std::size_t            wrong = 0;
    for (int a = 0; a != 256; ++a)
        for (int b = 0; b != 256; ++b)
            for (int const c : tails)
                for (int const d : tails) {
                    char const bytes[] = {static_cast<char>(a), static_cast<char>(b),
                                          static_cast<char>(c), static_cast<char>(d)};
                    for (std::size_t n = 1; n <= 4; ++n) {
                        std::string_view const s(bytes, n);
                        wrong += decode_utf8(s).size == by_the_grammar(s) ? 0U : 1U;
                    }
                }
    CHECK(wrong == 0);
}

TEST_CASE("decoding works while compiling")
{
    STATIC_REQUIRE(equal(decode_utf8(""), {0, 0}));
    STATIC_REQUIRE(equal(decode_utf8("a\xC3\xA9"), {U'a', 1}));
    STATIC_REQUIRE(equal(decode_utf8("\xC3\xA9t\xC3\xA9"), {U'\u00E9', 2}));
    STATIC_REQUIRE(equal(decode_utf8("\xE2\x82\xAC"), {U'\u20AC', 3}));
    STATIC_REQUIRE(equal(decode_utf8("\xF0\x9F\x98\x80"), {U'\U0001F600', 4}));
    STATIC_REQUIRE(decode_utf8("\xC0\x80").size == 0);
    STATIC_REQUIRE(decode_utf8("\xED\xA0\x80").size == 0);
    STATIC_REQUIRE(decode_utf8("\xF4\x90\x80\x80").size == 0);
}

TEST_CASE("appending keeps the text well-formed, whatever is appended")
{
    std::string s = "a";
    append_utf8(s, U'\u20AC');
    append_utf8(s, 0xD800);
    append_utf8(s, 0x110000);
    append_utf8(s, U'\0');
    CHECK(s == std::string("a\xE2\x82\xAC\xEF\xBF\xBD\xEF\xBF\xBD\0", 11));
    CHECK(is_utf8(s));
}

TEST_CASE("one malformed byte anywhere in a text of any length is noticed")
{
    for (std::size_t size = 1; size != 40; ++size)
        for (std::size_t at = 0; at != size; ++at) {
            std::string s(size, 'a');
            REQUIRE(is_utf8(s));
            REQUIRE(is_ascii(s));
            s[at] = '\xC3';
            REQUIRE(!is_utf8(s));
            REQUIRE(!is_ascii(s));
            s[at] = '\x80';
            REQUIRE(!is_utf8(s));
            if (at + 1 != size) {
                s[at]     = '\xC3';
                s[at + 1] = '\xA9';
                REQUIRE(is_utf8(s));
                REQUIRE(!is_ascii(s));
                REQUIRE(count_code_points(s) == size - 1);
            }
        }
}

TEST_CASE("texts that are UTF-8 and texts that are not")
{
    STATIC_REQUIRE(is_utf8(""));
    STATIC_REQUIRE(is_utf8("\xEF\xBB\xBF{}"));
    STATIC_REQUIRE(is_utf8("caf\xC3\xA9"));
    STATIC_REQUIRE(!is_utf8("caf\xE9"));
    STATIC_REQUIRE(!is_utf8("caf\xC3"));
    CHECK(is_utf8(repeated("\xF0\x9F\x98\x80 abcdefgh ", 1000)));
    CHECK(!is_utf8(repeated("\xF0\x9F\x98\x80 abcdefgh ", 1000) + "\xED\xBF\xBF"));
    CHECK(is_utf8(std::string_view("\0\0\0", 3)));
}

TEST_CASE("code points are counted alike by words and by bytes")
{
    STATIC_REQUIRE(count_code_points("") == 0);
    STATIC_REQUIRE(count_code_points("\xC3\xA9t\xC3\xA9") == 3);
    STATIC_REQUIRE(count_code_points("\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80") == 3);
    for (std::string_view const unit : {"a", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"})
        for (std::size_t n = 0; n != 40; ++n) {
            CHECK(count_code_points(repeated(unit, n)) == n);
            CHECK(count_code_points("a" + repeated(unit, n) + "bc") == n + 3);
        }
}

TEST_CASE("counting is harmless on bytes that are no UTF-8")
{
    CHECK(count_code_points(std::string(100, '\x80')) == 0);
    CHECK(count_code_points(std::string(100, '\xFF')) == 100);
}

TEST_CASE("ASCII ends at 0x7F")
{
    STATIC_REQUIRE(is_ascii(""));
    STATIC_REQUIRE(is_ascii("\x7F"));
    STATIC_REQUIRE(!is_ascii("\x80"));
    CHECK(is_ascii(std::string(100, '\x7F')));
    CHECK(!is_ascii(std::string(100, '\x80')));
}
