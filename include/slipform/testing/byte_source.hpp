// A source of choices that are read from bytes, so that whoever makes bytes (a fuzzer) makes
// values.
#pragma once

#include <slipform/testing/random.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slipform::inline v0::testing {

/// Choices that are spelled by bytes, few bytes for a small choice, so that a byte changed changes
/// little. Any bytes make a value: those that are missing are made up, always the same ones, and as
/// they are not nought for ever, whoever waits for a choice comes to an end.
///
///     slipform::testing::byte_source source(data, size);
///     auto const request = slipform::testing::arbitrary<idenfy::token_request>(source);
class byte_source {
    std::uint8_t const* next_;
    std::uint8_t const* last_;
    random              rest_{0};

    constexpr std::uint64_t byte() noexcept
    {
        return next_ != last_ ? *next_++ : rest_.bits() >> 56;
    }

public:
    /// The bytes must outlive the source.
    constexpr byte_source(std::uint8_t const* data, std::size_t size) noexcept
        : next_(data), last_(data + size)
    {
    }

    /// The next eight bytes, the first of them lowest.
    constexpr std::uint64_t bits() noexcept
    {
        std::uint64_t all = 0;
        for (unsigned shift = 0; shift < 64; shift += 8)
            all |= byte() << shift;
        return all;
    }

    /// A number from 0 to n - 1; 0 for n = 0. Takes as many bytes as n - 1 has, at least one, and
    /// none where there is no choice.
    constexpr std::size_t below(std::size_t n) noexcept
    {
        if (n < 2)
            return 0;
        std::uint64_t all   = 0;
        unsigned      shift = 0;
        for (std::uint64_t most = n - 1; most != 0; most >>= 8, shift += 8)
            all |= byte() << shift;
        return static_cast<std::size_t>(all % n);
    }

    /// True once in n times.
    constexpr bool one_in(std::size_t n) noexcept { return below(n) == 0; }

    /// How many of the bytes are left.
    [[nodiscard]] constexpr std::size_t left() const noexcept
    {
        return static_cast<std::size_t>(last_ - next_);
    }
};

} // namespace slipform::inline v0::testing
