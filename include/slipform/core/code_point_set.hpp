// A set of code points as ranges: what a character class of a pattern means.
#pragma once

#include <slipform/core/compile_error.hpp>

#include <cstddef>

namespace slipform::inline v0::detail {

/// The code points from first to last, both included.
struct code_point_range {
    char32_t first;
    char32_t last;
};

inline constexpr char32_t last_code_point = 0x10FFFF;

/// A set under construction: ascending ranges that neither overlap nor touch. Sets of patterns are
/// small; one with more than `capacity` ranges does not compile.
struct code_point_set {
    static constexpr std::size_t capacity = 64;

    code_point_range ranges[capacity]{};
    std::size_t      size = 0;

    /// Adds first to last, merging it with what it overlaps or touches.
    constexpr void add(char32_t first, char32_t last)
    {
        std::size_t begin = 0;
        while (begin != size && ranges[begin].last + 1 < first)
            ++begin;
        std::size_t end = begin;
        for (; end != size && ranges[end].first <= last + 1; ++end) {
            first = ranges[end].first < first ? ranges[end].first : first;
            last  = ranges[end].last > last ? ranges[end].last : last;
        }
        replace(begin, end, {first, last});
    }

    constexpr void add(char32_t one) { add(one, one); }

    constexpr void add(code_point_set const& other)
    {
        for (std::size_t i = 0; i != other.size; ++i)
            add(other.ranges[i].first, other.ranges[i].last);
    }

    /// Every code point that is not in this set.
    [[nodiscard]] constexpr code_point_set complement() const
    {
        code_point_set rest;
        char32_t       next = 0;
        for (std::size_t i = 0; i != size; ++i) {
            if (next < ranges[i].first)
                rest.add(next, ranges[i].first - 1);
            next = ranges[i].last + 1;
        }
        if (next <= last_code_point)
            rest.add(next, last_code_point);
        return rest;
    }

private:
    constexpr void replace(std::size_t begin, std::size_t end, code_point_range with)
    {
        std::size_t const removed = end - begin;
        if (removed == 0) {
            if (size == capacity)
                compile_error("slipform: a character class of this pattern has too many ranges");
            for (std::size_t i = size; i != begin; --i)
                ranges[i] = ranges[i - 1];
        } else {
            for (std::size_t i = end; i != size; ++i)
                ranges[i - removed + 1] = ranges[i];
        }
        size          = size + 1 - removed;
        ranges[begin] = with;
    }
};

} // namespace slipform::inline v0::detail
