// What patterns match: by hand, while compiling, and against std::regex on random patterns.
#include <slipform/core/pattern.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <regex>
#include <string>
#include <string_view>

using slipform::pattern_of;

namespace {

template <slipform::fixed_text Text> constexpr bool match(std::string_view text)
{
    return pattern_of<Text>.matches(text);
}

class random_pattern {
public:
    explicit random_pattern(std::uint32_t seed) : state_(seed) {}

    std::string make(int depth)
    {
        std::string s = sequence(depth);
        while (next(3) == 0)
            s += "|" + sequence(depth);
        return s;
    }

private:
    std::uint32_t next(std::uint32_t below)
    {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 16) % below;
    }
    std::string sequence(int depth)
    {
        std::string s = repeated(depth);
        while (next(2) == 0)
            s += repeated(depth);
        return s;
    }
    std::string repeated(int depth)
    {
        static constexpr std::string_view times[] = {"",    "",      "",      "?",    "*",   "+",
                                                     "{2}", "{0,2}", "{1,3}", "{2,}", "{0,}"};
        return atom(depth) + std::string(times[next(std::size(times))]);
    }
    std::string atom(int depth)
    {
        static constexpr std::string_view atoms[] = {"a",    "b",    "c",      ".",  "[ab]",
                                                     "[^a]", "[b-]", "[^ab-]", "\\w"};
        if (depth > 0 && next(3) == 0)
            return "(" + make(depth - 1) + ")";
        return std::string(atoms[next(std::size(atoms))]);
    }

    std::uint32_t state_;
};

} // namespace

TEST_CASE("characters, sequences and alternatives match from end to end")
{
    STATIC_REQUIRE(match<"">(""));
    STATIC_REQUIRE(!match<"">("a"));
    STATIC_REQUIRE(match<"abc">("abc"));
    STATIC_REQUIRE(!match<"abc">("ab"));
    STATIC_REQUIRE(!match<"abc">("abcd"));
    STATIC_REQUIRE(!match<"abc">("xabc"));
    STATIC_REQUIRE(match<"a|bc|">("a"));
    STATIC_REQUIRE(match<"a|bc|">("bc"));
    STATIC_REQUIRE(match<"a|bc|">(""));
    STATIC_REQUIRE(!match<"a|bc|">("ac"));
    STATIC_REQUIRE(match<"(a|b)(c|d)">("bc"));
    STATIC_REQUIRE(match<"(?:ab)+">("abab"));
}

TEST_CASE("quantifiers at both sides of their bounds")
{
    STATIC_REQUIRE(match<"a?">(""));
    STATIC_REQUIRE(!match<"a?">("aa"));
    STATIC_REQUIRE(match<"a*">("aaaa"));
    STATIC_REQUIRE(!match<"a+">(""));
    STATIC_REQUIRE(match<"a{0}b">("b"));
    STATIC_REQUIRE(!match<"a{0}b">("ab"));
    STATIC_REQUIRE(!match<"a{3}">("aa"));
    STATIC_REQUIRE(match<"a{3}">("aaa"));
    STATIC_REQUIRE(!match<"a{3}">("aaaa"));
    STATIC_REQUIRE(!match<"a{2,4}">("a"));
    STATIC_REQUIRE(match<"a{2,4}">("aa"));
    STATIC_REQUIRE(match<"a{2,4}">("aaaa"));
    STATIC_REQUIRE(!match<"a{2,4}">("aaaaa"));
    STATIC_REQUIRE(!match<"a{2,}">("a"));
    STATIC_REQUIRE(match<"a{2,}">("aaaaaaa"));
    STATIC_REQUIRE(match<"a{0,}">(""));
    STATIC_REQUIRE(match<"(a{1,2}b){2}">("abaab"));
    STATIC_REQUIRE(!match<"(a{1,2}b){2}">("abaaab"));
    STATIC_REQUIRE(match<"(a?){3}">(""));
    STATIC_REQUIRE(match<"(a?b?){2}c">("bac"));
}

TEST_CASE("classes, ranges and their negations")
{
    STATIC_REQUIRE(match<"[a-cx]">("b"));
    STATIC_REQUIRE(match<"[a-cx]">("x"));
    STATIC_REQUIRE(!match<"[a-cx]">("d"));
    STATIC_REQUIRE(!match<"[^a-c]">("b"));
    STATIC_REQUIRE(match<"[^a-c]">("\n"));
    STATIC_REQUIRE(match<"[-a]{2}">("-a"));
    STATIC_REQUIRE(match<"[a-]{2}">("a-"));
    STATIC_REQUIRE(match<"[.*+?(){}|^$]{11}">(".*+?(){}|^$"));
    STATIC_REQUIRE(match<"[\\]\\\\\\-^]{4}">("]\\-^"));
    STATIC_REQUIRE(match<"[\\d_]+">("12_3"));
    STATIC_REQUIRE(match<"[^\\d]">("a"));
    STATIC_REQUIRE(!match<"[^\\D]">("a"));
    STATIC_REQUIRE(match<"[\\D\\d]">("a"));
    STATIC_REQUIRE(!match<"[a-c]">("a-c"));
}

TEST_CASE("escapes of classes and characters")
{
    STATIC_REQUIRE(match<"\\d\\D\\w\\W\\s\\S">("1a_- x"));
    STATIC_REQUIRE(!match<"\\d">("\xD9\xA3")); // U+0663 is a digit of another script
    STATIC_REQUIRE(!match<"\\w">("\xC3\xA9"));
    STATIC_REQUIRE(match<"\\t\\n\\v\\f\\r">("\t\n\v\f\r"));
    STATIC_REQUIRE(match<"\\x41\\u00e9">("A\xC3\xA9"));
    STATIC_REQUIRE(match<"\\.\\*\\/">(".*/"));
    STATIC_REQUIRE(!match<"\\.">("a"));
}

TEST_CASE("code points are matched, not bytes")
{
    STATIC_REQUIRE(match<".">("\xC3\xA9"));
    STATIC_REQUIRE(!match<"..">("\xC3\xA9"));
    STATIC_REQUIRE(match<".">("\xF0\x9F\x98\x80"));
    STATIC_REQUIRE(match<"\xC3\xA9+">("\xC3\xA9\xC3\xA9"));
    STATIC_REQUIRE(match<"[\xC3\xA0-\xC3\xBF]">("\xC3\xA9"));
    STATIC_REQUIRE(!match<"[\xC3\xA0-\xC3\xBF]">("\xC4\x80"));
    STATIC_REQUIRE(match<"[^a]">("\xE2\x82\xAC"));
    STATIC_REQUIRE(match<"a.c">("a\xE2\x82\xAC"
                                "c"));
    STATIC_REQUIRE(!match<".">("\n"));
    STATIC_REQUIRE(!match<".">("\xE2\x80\xA8"));
}

TEST_CASE("text that is not UTF-8 never matches")
{
    STATIC_REQUIRE(!match<".*">("\xC3"));
    STATIC_REQUIRE(!match<"[^a]*">("a\x80"));
    STATIC_REQUIRE(!match<"\\W*">("\xED\xA0\x80"));
    STATIC_REQUIRE(match<"a\\u0000?b">(std::string_view("a\0b", 3)));
}

TEST_CASE("random patterns match what std::regex matches, on every short text")
{
    std::string_view const alphabet = "ab-";
    std::size_t            compared = 0;
    for (std::uint32_t seed = 1; seed != 400; ++seed) {
        std::string const text = random_pattern(seed * 2654435761U).make(2);
        auto const        size = slipform::detail::measure_pattern(text);
        if (size.words > 2 || size.ranges > 512)
            continue;
        auto const       program = slipform::detail::compile_pattern<2, 512>(text);
        std::regex const judge(text, std::regex::ECMAScript);
        for (std::size_t length = 0; length <= 4; ++length) {
            std::size_t texts = 1;
            for (std::size_t i = 0; i != length; ++i)
                texts *= alphabet.size();
            for (std::size_t n = 0; n != texts; ++n) {
                std::string s;
                for (std::size_t i = 0, rest = n; i != length; ++i, rest /= alphabet.size())
                    s += alphabet[rest % alphabet.size()];
                CAPTURE(text, s);
                if (program.matches(s) != std::regex_match(s, judge))
                    FAIL("they differ");
                ++compared;
            }
        }
    }
    CHECK(compared > 30'000);
}
