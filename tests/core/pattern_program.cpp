// The automaton itself: its size, its walk, its time.
#include <slipform/core/pattern.hpp>
#include <slipform/core/pattern_program.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

using slipform::pattern_of;

namespace {

// Walks a program as its documentation says, and returns a text on the way.
template <class Program> std::string walked(Program const& program, std::uint32_t& state)
{
    auto const next = [&](std::size_t below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 16) % below;
    };
    std::string text;
    auto        from = program.whole.first;
    bool        stop = program.whole.nullable;
    while (true) {
        if (from.empty() || (stop && next(4) == 0))
            return text;
        std::size_t pick = next(from.size());
        std::size_t at   = 0;
        from.for_each([&](std::size_t p) { at = pick-- == 0 ? p : at; });
        auto const set   = program.class_of(at);
        auto const range = set.begin()[next(static_cast<std::size_t>(set.end() - set.begin()))];
        slipform::append_utf8(text, range.first +
                                        static_cast<char32_t>(next(range.last - range.first + 1)));
        from = program.follow[at];
        stop = program.whole.last.contains(at);
    }
}

template <slipform::fixed_text Text> bool walks_match()
{
    std::uint32_t state = 7;
    for (int i = 0; i != 300; ++i)
        if (!pattern_of<Text>.matches(walked(pattern_of<Text>, state)))
            return false;
    return true;
}

} // namespace

TEST_CASE("a program has a position for each character it can take")
{
    STATIC_REQUIRE(pattern_of<"">.position_count == 0);
    STATIC_REQUIRE(pattern_of<"abc">.position_count == 3);
    STATIC_REQUIRE(pattern_of<"[a-z]{2}(-[A-Z]{2})?">.position_count == 5);
    STATIC_REQUIRE(pattern_of<"(ab){3,5}">.position_count == 10);
    STATIC_REQUIRE(pattern_of<"a+">.position_count == 1);
}

TEST_CASE("patterns of like size share the type of their programs")
{
    STATIC_REQUIRE(std::is_same_v<decltype(pattern_of<"a">), decltype(pattern_of<"[b-z]{40}">)> ==
                   false);
    STATIC_REQUIRE(std::is_same_v<decltype(pattern_of<"a">), decltype(pattern_of<"[bc]{2}d?">)>);
}

TEST_CASE("walking a program makes texts that match")
{
    CHECK(walks_match<"[a-z]{2}(-[A-Z]{2})?">());
    CHECK(walks_match<"(a|bc)*d+">());
    CHECK(walks_match<"(a?b?){2,4}|[^a]x">());
    CHECK(walks_match<"\\d{3,}\\w*\\s?">());
    CHECK(walks_match<"[\\u00e0-\\u00ff]{1,3}">());
}

TEST_CASE("the time of a match is linear, also where backtracking would be exponential")
{
    std::string const text(1'000'000, 'a');
    auto const        begin = std::chrono::steady_clock::now();
    CHECK(!pattern_of<"(a*)*b">.matches(text));
    CHECK(!pattern_of<"(a|a)*b">.matches(text));
    CHECK(!pattern_of<"(a|aa)+b">.matches(text));
    CHECK(pattern_of<"(a|aa|aaa)*">.matches(text));
    CHECK(!pattern_of<"((a+)+)+b">.matches(text));
    CHECK(!pattern_of<"(a?){100}a{100}">.matches(text));
    CHECK(pattern_of<"(a?){100}a{100}">.matches(text.substr(0, 200)));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60));
}

TEST_CASE("programs of more than one word keep their positions apart")
{
    constexpr auto const& program = pattern_of<"[ab]{60}c[de]{60}f">;
    std::string           text    = std::string(60, 'a') + "c" + std::string(60, 'e') + "f";
    CHECK(program.matches(text));
    for (std::size_t i = 0; i != text.size(); ++i) {
        std::string broken = text;
        broken[i]          = 'x';
        CHECK(!program.matches(broken));
        broken = text;
        broken.erase(i, 1);
        CHECK(!program.matches(broken));
    }
}
