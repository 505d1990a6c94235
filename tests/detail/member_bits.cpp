// A bit for each of up to 256 members, on both sides of every border between words.
#include <slipform/detail/member_bits.hpp>

#include "support/catch.hpp"

#include <cstddef>

using slipform::detail::member_bit;
using slipform::detail::member_bits;

TEST_CASE("each of 256 members has a bit of its own")
{
    for (std::size_t i = 0; i < 256; ++i) {
        member_bits bits;
        bits.set(member_bit(i));
        for (std::size_t k = 0; k < 256; ++k)
            REQUIRE(bits.has(member_bit(k)) == (k == i));
        bits.clear(member_bit(i));
        REQUIRE_FALSE(bits.has(member_bit(i)));
    }
}

TEST_CASE("a bit that others lack is found in whichever word it is")
{
    for (std::size_t const count : {1u, 63u, 64u, 65u, 128u, 129u, 192u, 193u, 256u}) {
        member_bits required;
        member_bits seen;
        for (std::size_t i = 0; i < count; ++i) {
            required.set(member_bit(i));
            seen.set(member_bit(i));
        }
        CHECK(required.within(seen, count));
        for (std::size_t i = 0; i < count; ++i) {
            seen.clear(member_bit(i));
            REQUIRE_FALSE(required.within(seen, count));
            seen.set(member_bit(i));
        }
        CHECK(member_bits{}.within(required, count));
    }
}
