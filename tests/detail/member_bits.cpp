// A bit for each of up to 256 members, on both sides of every border between words.
#include <slipform/detail/member_bits.hpp>

#include "support/catch.hpp"

#include <cstddef>

using slipform::detail::member_bits;

TEST_CASE("each of 256 members has a bit of its own")
{
    for (std::size_t i = 0; i < 256; ++i) {
        member_bits bits;
        bits.set(i);
        for (std::size_t k = 0; k < 256; ++k)
            REQUIRE(bits.has(k) == (k == i));
        bits.clear(i);
        REQUIRE_FALSE(bits.has(i));
    }
}

TEST_CASE("the bits of the first 64 members are different, and so they are known by themselves")
{
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < 64; ++i)
        all |= member_bits::bit(i);
    CHECK(all == ~std::uint64_t{0});
    STATIC_REQUIRE(member_bits::bit(3) == 8);
}
