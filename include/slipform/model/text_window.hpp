// Where the texts of a set differ: some of eight bytes at a fixed place. There a text is known
// before its end is, which costs as much as finding it in a table.
#pragma once

#include <slipform/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::detail {

/// The `n` bytes at `p`, at most eight, first byte lowest.
constexpr std::uint64_t load_bytes(char const* p, std::size_t n) noexcept
{
    std::uint64_t value = 0;
    for (std::size_t i = n; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(p[i]);
    return value;
}

/// The four or eight bytes at `p`; the same on every machine.
template <class Word> SLIPFORM_FORCE_INLINE constexpr std::uint64_t load(char const* p) noexcept
{
    if (std::is_constant_evaluated())
        return load_bytes(p, sizeof(Word));
    Word value;
    std::memcpy(&value, p, sizeof value);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return load_bytes(p, sizeof(Word));
#else
    return value;
#endif
}

/// Of a text with its closing quote the bytes from `offset` on, up to eight: those of `mask`, which
/// every text of the set has. No text holds a quote, so a shorter one differs from a longer one.
struct text_window {
    std::uint64_t mask   = 0; ///< 0: there is no window
    std::size_t   offset = 0;

    static constexpr std::size_t last_offset = 23; ///< 32 bytes behind the opening quote are enough
    static constexpr std::size_t reach       = last_offset + 8;

    /// That of the texts whose shortest has `shortest` bytes, at this place.
    static constexpr text_window at(std::size_t offset, std::size_t shortest) noexcept
    {
        std::size_t const bytes = shortest + 1 - offset;
        return {bytes < 8 ? (std::uint64_t{1} << 8 * bytes) - 1 : ~std::uint64_t{0}, offset};
    }

    /// What is seen of the text that begins at `p`, where `reach` bytes may be read.
    [[nodiscard]] SLIPFORM_FORCE_INLINE std::uint64_t of(char const* p) const noexcept
    {
        return load<std::uint64_t>(p + offset) & mask;
    }

    /// What is seen of a text that has no quote behind it.
    [[nodiscard]] constexpr std::uint64_t of(std::string_view text) const noexcept
    {
        std::uint64_t seen = 0;
        for (std::size_t i = 0; i < 8 && offset + i <= text.size(); ++i) {
            char const c = offset + i < text.size() ? text[offset + i] : '"';
            seen |= std::uint64_t{static_cast<unsigned char>(c)} << 8 * i;
        }
        return seen & mask;
    }
};

} // namespace slipform::inline v0::detail
