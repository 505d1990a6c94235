// The classes that '.', \d, \w and \s name in ECMA 262.
#include <slipform/core/pattern_classes.hpp>

#include "support/catch.hpp"

#include <cstddef>

using namespace slipform::detail;

namespace {

constexpr bool contains(code_point_set const& set, char32_t c)
{
    for (std::size_t i = 0; i != set.size; ++i)
        if (set.ranges[i].first <= c && c <= set.ranges[i].last)
            return true;
    return false;
}

constexpr std::size_t count(code_point_set const& set)
{
    std::size_t n = 0;
    for (std::size_t i = 0; i != set.size; ++i)
        n += set.ranges[i].last - set.ranges[i].first + 1;
    return n;
}

} // namespace

TEST_CASE("digits and words are those of ASCII")
{
    CHECK(count(digit_class()) == 10);
    CHECK(contains(digit_class(), '0'));
    CHECK(contains(digit_class(), '9'));
    CHECK(!contains(digit_class(), U'\u0660'));
    CHECK(count(word_class()) == 63);
    CHECK(contains(word_class(), '_'));
    CHECK(!contains(word_class(), '-'));
    CHECK(!contains(word_class(), U'\u00E9'));
}

TEST_CASE("white space is the 25 code points of WhiteSpace and LineTerminator")
{
    CHECK(count(space_class()) == 25);
    for (char32_t const c :
         {U'\t', U'\n', U'\v', U'\f', U'\r', U' ', U'\u00A0', U'\u1680', U'\u2000', U'\u200A',
          U'\u2028', U'\u2029', U'\u202F', U'\u205F', U'\u3000', U'\uFEFF'})
        CHECK(contains(space_class(), c));
    CHECK(!contains(space_class(), U'\u200B'));
    CHECK(!contains(space_class(), 0x85));
}

TEST_CASE("the dot is everything but the four line terminators")
{
    CHECK(count(dot_class()) == 0x110000 - 4);
    for (char32_t const c : {U'\n', U'\r', U'\u2028', U'\u2029'})
        CHECK(!contains(dot_class(), c));
    CHECK(contains(dot_class(), 0));
    CHECK(contains(dot_class(), U'\U0010FFFF'));
}
