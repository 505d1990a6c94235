// A text known while compiling, such as a key with its quotes, and whether it stands at some place
// of a document: compared by blocks of sixteen bytes.
#pragma once

#include <slipform/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if SLIPFORM_SSE2
#include <emmintrin.h>
#endif

namespace slipform::inline v0::detail {

/// Bytes behind every pool of texts, so that comparing by blocks may read past a text.
inline constexpr std::size_t pool_padding = 32;

#if SLIPFORM_SSE2
/// Bit i is set if byte i of the sixteen at `a` is that at `b`.
[[nodiscard]] SLIPFORM_FORCE_INLINE unsigned same_of_block(char const* a, char const* b) noexcept
{
    __m128i const x = _mm_loadu_si128(reinterpret_cast<__m128i const*>(a));
    __m128i const y = _mm_loadu_si128(reinterpret_cast<__m128i const*>(b));
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(x, y)));
}
#endif

/// The bits of a block that do not count when `n` bytes are compared.
[[nodiscard]] constexpr unsigned beyond(std::size_t n) noexcept
{
    return n < 16 ? 0xFFFFu >> n << n : 0;
}

/// Whether the `n` bytes at `text` are those at `known`. `known` lies in a pool, which may be read
/// pool_padding bytes further; `text` may be read up to `last`. Names are short, and a call of
/// memcmp costs more than comparing them: reading as a whole is a tenth faster without it.
[[nodiscard]] SLIPFORM_FORCE_INLINE bool same_bytes(char const* text, char const* last,
                                                    char const* known, std::size_t n) noexcept
{
#if SLIPFORM_SSE2
    if (last - text >= 32 && n <= 32) [[likely]] {
        unsigned same = same_of_block(text, known) | beyond(n);
        if (n > 16)
            same &= same_of_block(text + n - 16, known + n - 16);
        return same == 0xFFFFu;
    }
#endif
    return static_cast<std::size_t>(last - text) >= n && std::memcmp(text, known, n) == 0;
}

/// Stands for a text where there is none. As long as a block, so that it can be compared.
inline constexpr char no_text[16] = {};

/// A text of which a block may be read however short it is, as of those in a pool; or none, which
/// stands nowhere.
struct known_text {
    char const*   begin = no_text;
    std::uint32_t size  = 0;
    std::uint32_t rest  = 0x1'0000; ///< beyond(size); of none a bit that no block has

    constexpr known_text() = default;
    constexpr known_text(char const* text, std::size_t n)
        : begin(text), size(static_cast<std::uint32_t>(n)), rest(beyond(n))
    {
    }

    [[nodiscard]] constexpr std::string_view text() const noexcept { return {begin, size}; }

    /// Whether it stands at `p`, where 32 bytes may be read, and all up to `last`; with `but_first`
    /// there may be anything in place of its first byte.
    [[nodiscard]] SLIPFORM_FORCE_INLINE bool stands_at(char const* p, char const* last,
                                                       bool but_first = false) const noexcept
    {
#if SLIPFORM_SSE2
        unsigned same = same_of_block(p, begin) | rest | unsigned{but_first};
        if (size > 16) {
            if (size > 32) [[unlikely]]
                return ends_before(p, last, but_first);
            same &= same_of_block(p + size - 16, begin + size - 16);
        }
        return same == 0xFFFFu;
#else
        return ends_before(p, last, but_first);
#endif
    }

    /// The same wherever `p` is.
    [[nodiscard]] SLIPFORM_NO_INLINE bool ends_before(char const* p, char const* last,
                                                      bool but_first = false) const noexcept
    {
        return size != 0 && static_cast<std::size_t>(last - p) >= size &&
               std::memcmp(p + but_first, begin + but_first, size - but_first) == 0;
    }
};

} // namespace slipform::inline v0::detail
