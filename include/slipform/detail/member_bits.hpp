// Which members of an object have been seen: a bit for each.
#pragma once

#include <slipform/config.hpp>

#include <cstddef>
#include <cstdint>

namespace slipform::inline v0::detail {

/// The place of a member in member_bits, worked out while compiling.
struct member_bit {
    std::uint64_t mask = 0;
    std::uint8_t  word = 0;

    constexpr member_bit() = default;
    constexpr explicit member_bit(std::size_t i) noexcept
        : mask(std::uint64_t{1} << (i & 63)), word(static_cast<std::uint8_t>(i >> 6))
    {
    }
};

/// A bit for each member of an object, 256 at most; well_formed refuses larger objects.
class member_bits {
    std::uint64_t words_[4] = {};

public:
    [[nodiscard]] constexpr bool has(member_bit b) const noexcept { return (words_[b.word] & b.mask) != 0; }
    constexpr void               set(member_bit b) noexcept { words_[b.word] |= b.mask; }
    constexpr void               clear(member_bit b) noexcept { words_[b.word] &= ~b.mask; }

    /// Whether each of the first `count` bits is in `others`, if it is set.
    [[nodiscard]] SLIPFORM_FORCE_INLINE bool within(member_bits const& others, std::size_t count) const noexcept
    {
        return (words_[0] & ~others.words_[0]) == 0 && (count <= 64 || rest_within(others));
    }

private:
    [[nodiscard]] SLIPFORM_NO_INLINE bool rest_within(member_bits const& others) const noexcept
    {
        std::uint64_t outside = 0;
        for (int w = 1; w < 4; ++w)
            outside |= words_[w] & ~others.words_[w];
        return outside == 0;
    }
};

/// What must be remembered of few objects only.
struct rare_members {
    member_bits aliased{}; ///< rows seen under their second spelling
    member_bits both{};    ///< rows seen under both
    member_bits nulls{};   ///< rows seen with null, where that is absence, and with nothing else so far
};

} // namespace slipform::inline v0::detail
