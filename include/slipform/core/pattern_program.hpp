// The automaton a pattern is compiled to, and the run of a text through it in linear time.
// How patterns are written and read: pattern.hpp and pattern_parser.hpp.
#pragma once

#include <slipform/core/bit_set.hpp>
#include <slipform/core/code_point_set.hpp>
#include <slipform/core/compile_error.hpp>
#include <slipform/core/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slipform::inline v0::detail {

/// Part of an automaton: where a match of it may begin and end, and whether it may be empty.
template <std::size_t Words> struct pattern_fragment {
    bit_set<Words> first{};
    bit_set<Words> last{};
    bool           nullable = true;
};

/// A position automaton (Glushkov): each place of the pattern that takes one code point is a
/// position, and `follow` says which positions may come after it. There is no backtracking and no
/// empty step: a run holds the set of positions it may be at, so its time is the length of the text
/// times the (constant) size of the pattern, whatever the text.
///
/// To walk the program, for instance to make a text that matches: begin with the positions of
/// `whole.first` (or stop, if `whole.nullable`); take one code point out of `class_of(p)`, which
/// may span the surrogates, so leave those out; go on with those of `follow[p]`, and stop at any p
/// in `whole.last`.
template <std::size_t Words, std::size_t Ranges> class pattern_program {
public:
    /// What the repetitions of a pattern may unfold to: [a-z]{1,100} has a hundred positions.
    static constexpr std::size_t most_positions = 1024;

    using positions = bit_set<Words>;
    using fragment  = pattern_fragment<Words>;

    /// The ranges of code points that one position takes.
    struct class_view {
        code_point_range const* first;
        code_point_range const* last;

        [[nodiscard]] constexpr code_point_range const* begin() const { return first; }
        [[nodiscard]] constexpr code_point_range const* end() const { return last; }
    };

    fragment    whole{};                               ///< the pattern from end to end
    positions   follow[Words == 0 ? 1 : Words * 64]{}; ///< what may come after each position
    std::size_t position_count = 0;
    std::size_t range_count    = 0;

    [[nodiscard]] constexpr class_view class_of(std::size_t position) const
    {
        return {ranges_ + begin_[position], ranges_ + begin_[position + 1]};
    }

    /// Whether the whole of `text` matches. Text that is not UTF-8 does not.
    [[nodiscard]] constexpr bool matches(std::string_view text) const
    {
        if (text.empty())
            return whole.nullable;
        positions reachable = whole.first;
        positions now;
        for (std::size_t i = 0; i != text.size();) {
            auto const [code_point, size] = decode_utf8(text.substr(i));
            if (size == 0)
                return false;
            now = taking(reachable, code_point);
            if (now.empty())
                return false;
            reachable = {};
            now.for_each([&](std::size_t p) { reachable |= follow[p]; });
            i += size;
        }
        return !(now & whole.last).empty();
    }

    // Construction, bottom up; pattern_parser calls these.

    /// A new position that takes one code point out of `set`.
    constexpr fragment take(code_point_set const& set)
    {
        if (position_count == most_positions)
            compile_error("slipform: this pattern is too long, its repetitions written out");
        std::size_t const p = position_count++;
        range_count += set.size;
        if constexpr (Words != 0) {
            std::size_t at = begin_[p];
            for (std::size_t i = 0; i != set.size; ++i) {
                ranges_[at++] = set.ranges[i];
                for (char32_t c = set.ranges[i].first; c < 0x80 && c <= set.ranges[i].last; ++c)
                    ascii_[c].insert(p);
            }
            begin_[p + 1] = static_cast<std::uint16_t>(at);
        }
        fragment one;
        one.nullable = false;
        one.first.insert(p);
        one.last.insert(p);
        return one;
    }

    /// `a` and then `b`.
    constexpr fragment join(fragment const& a, fragment const& b)
    {
        link(a.last, b.first);
        fragment both{a.first, b.last, a.nullable && b.nullable};
        if (a.nullable)
            both.first |= b.first;
        if (b.nullable)
            both.last |= a.last;
        return both;
    }

    /// `a` or `b`.
    constexpr fragment either(fragment a, fragment const& b)
    {
        a.first |= b.first;
        a.last |= b.last;
        a.nullable = a.nullable || b.nullable;
        return a;
    }

    /// Whatever ends at one of `from` may go on at one of `to`.
    constexpr void link(positions const& from, positions const& to)
    {
        from.for_each([&](std::size_t p) { follow[p] |= to; });
    }

private:
    /// Those of `reachable` that take `code_point`.
    [[nodiscard]] constexpr positions taking(positions const& reachable, char32_t code_point) const
    {
        if (code_point < 0x80)
            return reachable & ascii_[code_point];
        positions taken;
        reachable.for_each([&](std::size_t p) {
            for (code_point_range const range : class_of(p))
                if (range.first <= code_point && code_point <= range.last)
                    taken.insert(p);
        });
        return taken;
    }

    positions        ascii_[Words == 0 ? 1 : 128]{}; // for each character, the positions taking it
    std::uint16_t    begin_[Words * 64 + 1]{};       // where the ranges of each position begin
    code_point_range ranges_[Ranges == 0 ? 1 : Ranges]{};
};

} // namespace slipform::inline v0::detail
