// Natural numbers of more than a thousand bits, as many as it takes to tell the digits of a double
// exactly. For use while compiling: small and plain rather than fast, and without allocation.
#pragma once

#include <array>
#include <cstdint>

namespace slipform::inline v0::json::detail {

// A natural number below 2^1216, least significant word first. Those that the digits of a double
// need stay below 2^1090: the unit of the subnormals is 4 * 2^1074, and the rest ten times that.
class big_natural {
    std::array<std::uint32_t, 38> words_{}; // zero from size_ on
    int                           size_ = 0;

    constexpr std::uint32_t& word(int i) noexcept { return words_[static_cast<unsigned>(i)]; }
    constexpr std::uint32_t  word(int i) const noexcept { return words_[static_cast<unsigned>(i)]; }

    constexpr void push(std::uint64_t carry) noexcept
    {
        for (; carry != 0; carry >>= 32)
            word(size_++) = static_cast<std::uint32_t>(carry);
    }
    constexpr void trim() noexcept
    {
        while (size_ > 0 && word(size_ - 1) == 0)
            --size_;
    }

public:
    constexpr explicit big_natural(std::uint64_t value) noexcept { push(value); }

    [[nodiscard]] constexpr bool is_zero() const noexcept { return size_ == 0; }

    constexpr void multiply(std::uint32_t factor) noexcept
    {
        std::uint64_t carry = 0;
        for (int i = 0; i < size_; ++i) {
            carry += std::uint64_t{word(i)} * factor;
            word(i) = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        push(carry);
    }

    constexpr void multiply_by_power_of_10(int power) noexcept
    {
        for (; power >= 9; power -= 9)
            multiply(1'000'000'000);
        for (; power > 0; --power)
            multiply(10);
    }

    constexpr void multiply_by_power_of_2(int power) noexcept
    {
        for (; power >= 31; power -= 31)
            multiply(std::uint32_t{1} << 31);
        multiply(std::uint32_t{1} << power);
    }

    // Divides and returns the remainder.
    constexpr std::uint32_t divide(std::uint32_t divisor) noexcept
    {
        std::uint64_t remainder = 0;
        for (int i = size_; i-- > 0;) {
            remainder = remainder << 32 | word(i);
            word(i)   = static_cast<std::uint32_t>(remainder / divisor);
            remainder %= divisor;
        }
        trim();
        return static_cast<std::uint32_t>(remainder);
    }

    constexpr void add(big_natural const& other) noexcept
    {
        std::uint64_t carry = 0;
        int const     size  = size_ > other.size_ ? size_ : other.size_;
        for (int i = 0; i < size; ++i) {
            carry += std::uint64_t{word(i)} + other.word(i);
            word(i) = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        size_ = size;
        push(carry);
    }

    // `other` must not be larger.
    constexpr void subtract(big_natural const& other) noexcept
    {
        std::uint64_t borrow = 0;
        for (int i = 0; i < size_; ++i) {
            std::uint64_t const difference = std::uint64_t{word(i)} - other.word(i) - borrow;
            word(i)                        = static_cast<std::uint32_t>(difference);
            borrow                         = difference >> 63;
        }
        trim();
    }

    // Less than 0, 0 or more than 0, as a is less than, equal to or more than b.
    [[nodiscard]] friend constexpr int compare(big_natural const& a, big_natural const& b) noexcept
    {
        if (a.size_ != b.size_)
            return a.size_ < b.size_ ? -1 : 1;
        for (int i = a.size_; i-- > 0;)
            if (a.word(i) != b.word(i))
                return a.word(i) < b.word(i) ? -1 : 1;
        return 0;
    }
};

} // namespace slipform::inline v0::json::detail
