// Which members of an object something is true of: a bit for each.
#pragma once

#include <cstddef>
#include <cstdint>

namespace slipform::inline v0::detail {

/// A bit for each member of an object, 256 at most; well_formed refuses larger objects.
class member_bits {
    std::uint64_t words_[4] = {};

public:
    [[nodiscard]] static constexpr std::uint64_t bit(std::size_t i) noexcept
    {
        return std::uint64_t{1} << (i & 63);
    }
    [[nodiscard]] constexpr bool has(std::size_t i) const noexcept
    {
        return (words_[i >> 6] & bit(i)) != 0;
    }
    constexpr void set(std::size_t i) noexcept { words_[i >> 6] |= bit(i); }
    constexpr void clear(std::size_t i) noexcept { words_[i >> 6] &= ~bit(i); }
};

/// What must be remembered of few objects only.
struct rare_members {
    member_bits distant{}; ///< rows seen, of those beyond the first 64
    member_bits aliased{}; ///< rows seen under their second spelling
    member_bits both{};    ///< rows seen under both
    /// Rows seen with null, where that is absence, and with nothing else so far.
    member_bits nulls{};
    std::size_t keys = 0; ///< where the unknown keys of this object begin in the key set
};

} // namespace slipform::inline v0::detail
