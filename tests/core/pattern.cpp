// What patterns match: by hand, while compiling, and on random patterns against a plain judge.
#include <slipform/core/pattern.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using slipform::pattern_of;

namespace {

template <slipform::fixed_text Text> constexpr bool match(std::string_view text)
{
    return pattern_of<Text>.matches(text);
}

// A random pattern, kept both as text and as a tree, which says by itself what it matches. Slow and
// plain, the judge of the automaton.
struct tree {
    enum kind_t { character, sequence, alternatives, repetition };

    kind_t            kind;
    std::string       text;
    std::string       set{};   // of a character: those it takes
    std::vector<tree> parts{}; // of a repetition: the one it repeats
    unsigned          least = 1;
    unsigned          most  = 1;

    // Bit i of the answer: a match that begins at one of `begins` (bits as well) may end at i.
    [[nodiscard]] unsigned ends(std::string_view s, unsigned begins) const
    {
        unsigned all = 0;
        switch (kind) {
        case character:
            for (unsigned i = 0; i != s.size(); ++i)
                if ((begins >> i & 1U) != 0 && set.find(s[i]) != std::string::npos)
                    all |= 2U << i;
            return all;
        case sequence:
            for (tree const& part : parts)
                begins = part.ends(s, begins);
            return begins;
        case alternatives:
            for (tree const& part : parts)
                all |= part.ends(s, begins);
            return all;
        case repetition:
            all = least == 0 ? begins : 0;
            for (unsigned n = 1; n <= most; ++n) {
                begins = parts[0].ends(s, begins);
                all |= n >= least ? begins : 0;
            }
            return all;
        }
        return all;
    }

    [[nodiscard]] bool matches(std::string_view s) const { return (ends(s, 1) >> s.size()) == 1; }
};

class grower {
public:
    explicit grower(std::uint32_t seed) : state_(seed) {}

    tree alternatives(int depth)
    {
        tree all{tree::alternatives, {}};
        do {
            all.parts.push_back(sequence(depth));
            all.text += (all.parts.size() == 1 ? "" : "|") + all.parts.back().text;
        } while (next(3) == 0);
        return all;
    }

private:
    std::uint32_t next(std::uint32_t below)
    {
        state_ = state_ * 1664525U + 1013904223U;
        return (state_ >> 16) % below;
    }

    tree sequence(int depth)
    {
        tree all{tree::sequence, {}};
        while (next(4) != 0) {
            all.parts.push_back(repetition(depth));
            all.text += all.parts.back().text;
        }
        return all;
    }

    tree repetition(int depth)
    {
        struct times {
            char const* text;
            unsigned    least;
            unsigned    most; // ten is for ever: the texts are shorter
        };
        static constexpr times choices[] = {
            {"", 1, 1},    {"", 1, 1},      {"?", 0, 1},     {"*", 0, 10},    {"+", 1, 10},
            {"{2}", 2, 2}, {"{0,2}", 0, 2}, {"{1,3}", 1, 3}, {"{2,}", 2, 10}, {"{0}", 0, 0}};
        times const one  = choices[next(std::size(choices))];
        tree        part = atom(depth);
        tree        all{tree::repetition, part.text + one.text, {}, {}, one.least, one.most};
        all.parts.push_back(part);
        return all;
    }

    tree atom(int depth)
    {
        static constexpr std::string_view choices[][2] = {
            {"a", "a"},     {"b", "b"},     {"c", ""},      {".", "ab-"},
            {"[ab]", "ab"}, {"[^a]", "b-"}, {"[b-]", "b-"}, {"[^ab-]", ""},
            {"\\w", "ab"},  {"\\W", "-"},   {"[^\\w]", "-"}};
        if (depth > 0 && next(3) == 0) {
            tree inside = alternatives(depth - 1);
            inside.text = "(" + inside.text + ")";
            return inside;
        }
        auto const& [text, set] = choices[next(std::size(choices))];
        return {tree::character, std::string(text), std::string(set)};
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

TEST_CASE("random patterns match what they say, on every short text")
{
    std::string_view const alphabet = "ab-";
    std::size_t            compared = 0;
    std::size_t            matching = 0;
    std::size_t            wrong    = 0;
    for (std::uint32_t seed = 1; seed != 1000; ++seed) {
        tree const judge = grower(seed * 2654435761U).alternatives(2);
        auto const size  = slipform::detail::measure_pattern(judge.text);
        if (size.words > 2 || size.ranges > 512)
            continue;
        auto const program = slipform::detail::compile_pattern<2, 512>(judge.text);
        for (std::size_t length = 0; length <= 5; ++length) {
            std::size_t texts = 1;
            for (std::size_t i = 0; i != length; ++i)
                texts *= alphabet.size();
            for (std::size_t n = 0; n != texts; ++n) {
                std::string s;
                for (std::size_t i = 0, rest = n; i != length; ++i, rest /= alphabet.size())
                    s += alphabet[rest % alphabet.size()];
                bool const expected = judge.matches(s);
                ++compared;
                matching += expected ? 1U : 0U;
                wrong += program.matches(s) == expected ? 0U : 1U;
            }
        }
        CAPTURE(judge.text);
        REQUIRE(wrong == 0);
    }
    CHECK(compared > 100'000);
    CHECK(matching > 10'000);
}
