#include <slipform/testing/byte_source.hpp>

#include <slipform/testing/arbitrary.hpp>

#include "support/catch.hpp"
#include "support/everything.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace {

using slipform::testing::byte_source;

byte_source source_of(std::vector<std::uint8_t> const& bytes)
{
    return {bytes.data(), bytes.size()};
}

TEST_CASE("bits are eight bytes, the first of them lowest")
{
    std::vector<std::uint8_t> const bytes{1, 2, 3, 4, 5, 6, 7, 8, 9};
    auto                            source = source_of(bytes);
    CHECK(source.bits() == 0x0807060504030201u);
    CHECK(source.left() == 1);
}

TEST_CASE("a small choice takes one byte, a large one as many as it needs, no choice none")
{
    std::vector<std::uint8_t> const bytes{0, 255, 7, 1, 2, 3, 4, 5};
    auto                            source = source_of(bytes);
    CHECK(source.below(0) == 0);
    CHECK(source.below(1) == 0);
    CHECK(source.left() == 8);
    CHECK(source.below(2) == 0);
    CHECK(source.below(256) == 255);
    CHECK(source.below(5) == 2);
    CHECK(source.left() == 5);
    CHECK(source.below(257) == (1 + 256 * 2) % 257);
    CHECK(source.left() == 3);
    CHECK(source.below(0x1'0001) == (3 + 256 * 4 + 65536 * 5) % 0x1'0001);
    CHECK(source.left() == 0);
}

TEST_CASE("one in n is a choice of n")
{
    std::vector<std::uint8_t> const bytes{0, 1, 3, 4};
    auto                            source = source_of(bytes);
    CHECK(source.one_in(3));
    CHECK_FALSE(source.one_in(3));
    CHECK(source.one_in(3));
    CHECK_FALSE(source.one_in(3));
}

TEST_CASE("missing bytes are made up, always the same, and are not all alike")
{
    std::vector<std::uint8_t> const bytes{9};
    auto                            a = source_of(bytes);
    auto                            b = source_of(bytes);
    CHECK((a.bits() & 0xFF) == 9);
    b.bits();
    bool zero = false, other = false;
    for (int i = 0; i < 100; ++i) {
        auto const choice = a.below(2);
        CHECK(choice == b.below(2));
        (choice == 0 ? zero : other) = true;
    }
    CHECK(zero);
    CHECK(other);
    CHECK(a.left() == 0);
}

TEST_CASE("any bytes make a value, and other bytes another")
{
    using slipform_tests::everything;
    std::vector<std::uint8_t> bytes;
    slipform::testing::random random(5);
    std::size_t               different = 0;
    everything                before{};
    for (int i = 0; i < 300; ++i) {
        auto             source = source_of(bytes);
        everything const value  = slipform::testing::arbitrary<everything>(source);
        CHECK(slipform::conforms(value));
        different += value == before ? 0u : 1u;
        before = value;
        bytes.assign(random.below(200), 0);
        for (auto& byte : bytes)
            byte = static_cast<std::uint8_t>(random.below(256));
    }
    CHECK(different > 290);
}

} // namespace
