// A set of small numbers as bits, sized while compiling.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

namespace slipform::inline v0::detail {

/// A set of numbers below 64 * Words. With no words at all it holds nothing and forgets what it is
/// given, which is how a pattern is measured before it is compiled.
template <std::size_t Words> struct bit_set {
    std::uint64_t words[Words == 0 ? 1 : Words]{};

    constexpr void insert(std::size_t i)
    {
        if constexpr (Words != 0)
            words[i / 64] |= std::uint64_t{1} << (i % 64);
    }

    [[nodiscard]] constexpr bool contains(std::size_t i) const
    {
        return Words != 0 && ((words[i / 64] >> (i % 64)) & 1U) != 0;
    }

    [[nodiscard]] constexpr bool empty() const
    {
        for (std::uint64_t const word : words)
            if (word != 0)
                return false;
        return true;
    }

    /// How many numbers are in the set.
    [[nodiscard]] constexpr std::size_t size() const
    {
        std::size_t n = 0;
        for (std::uint64_t const word : words)
            n += static_cast<std::size_t>(std::popcount(word));
        return n;
    }

    constexpr bit_set& operator|=(bit_set const& other)
    {
        for (std::size_t w = 0; w != Words; ++w)
            words[w] |= other.words[w];
        return *this;
    }

    [[nodiscard]] constexpr bit_set operator&(bit_set const& other) const
    {
        bit_set both;
        for (std::size_t w = 0; w != Words; ++w)
            both.words[w] = words[w] & other.words[w];
        return both;
    }

    /// Calls f with each number of the set, in ascending order.
    template <class F> constexpr void for_each(F f) const
    {
        for (std::size_t w = 0; w != Words; ++w)
            for (std::uint64_t rest = words[w]; rest != 0; rest &= rest - 1)
                f(w * 64 + static_cast<std::size_t>(std::countr_zero(rest)));
    }
};

} // namespace slipform::inline v0::detail
