// A source of choices for values in tests: the same for a seed on every compiler and standard
// library.
#pragma once

#include <cstddef>
#include <cstdint>

namespace slipform::inline v0::testing {

/// A deterministic generator (SplitMix64). Whatever makes values takes any type that has these
/// members; byte_source is another.
///
///     slipform::testing::random random(42);
///     auto const request = slipform::testing::arbitrary<idenfy::token_request>(random);
class random {
    std::uint64_t state_;

public:
    explicit constexpr random(std::uint64_t seed) noexcept : state_(seed) {}

    /// The next 64 bits.
    constexpr std::uint64_t bits() noexcept
    {
        state_ += 0x9E37'79B9'7F4A'7C15u;
        std::uint64_t z = state_;
        z               = (z ^ z >> 30) * 0xBF58'476D'1CE4'E5B9u;
        z               = (z ^ z >> 27) * 0x94D0'49BB'1331'11EBu;
        return z ^ z >> 31;
    }

    /// A number from 0 to n - 1; 0 for n = 0. The bias of the remainder is below 2^-32 for every n
    /// that a test asks for.
    constexpr std::size_t below(std::size_t n) noexcept
    {
        return n == 0 ? 0 : static_cast<std::size_t>(bits() % n);
    }

    /// True once in n times.
    constexpr bool one_in(std::size_t n) noexcept { return below(n) == 0; }
};

/// A source of choices.
template <class R>
concept choices = requires(R& random, std::size_t n) {
    { random.bits() };
    { random.below(n) };
    { random.one_in(n) };
};

/// A number from `low` to `high`, both included.
template <choices R, class I> constexpr I between(R& random, I low, I high)
{
    auto const span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
    if (span == static_cast<std::uint64_t>(-1))
        return static_cast<I>(random.bits());
    return static_cast<I>(static_cast<std::uint64_t>(low) + random.bits() % (span + 1));
}

} // namespace slipform::inline v0::testing
