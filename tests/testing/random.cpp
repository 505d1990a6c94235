#include <slipform/testing/random.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <limits>
#include <set>

namespace {

using slipform::testing::between;
using slipform::testing::random;

TEST_CASE("the same seed gives the same numbers, as SplitMix64 has them")
{
    random source(1234567);
    for (std::uint64_t const bits :
         {6457827717110365317u, 3203168211198807973u, 9817491932198370423u})
        CHECK(source.bits() == bits);
    static_assert([] {
        random a(1), b(1), c(2);
        return a.bits() == b.bits() && a.bits() != c.bits();
    }());
}

TEST_CASE("below reaches every number below and none else")
{
    random                source(1);
    std::set<std::size_t> found;
    for (int i = 0; i < 1000; ++i)
        found.insert(source.below(7));
    CHECK(found.size() == 7);
    CHECK(*found.rbegin() == 6);
    CHECK(source.below(0) == 0);
    CHECK(source.below(1) == 0);
}

TEST_CASE("one in n comes about once in n times")
{
    random source(1);
    int    count = 0;
    for (int i = 0; i < 10'000; ++i)
        count += source.one_in(4) ? 1 : 0;
    CHECK(count > 2300);
    CHECK(count < 2700);
    CHECK(source.one_in(1));
}

TEST_CASE("between reaches both ends and none beyond, up to the whole of the type")
{
    random        source(1);
    std::set<int> found;
    bool          negative = false, positive = false;
    using wide = std::numeric_limits<std::int64_t>;
    for (int i = 0; i < 1000; ++i) {
        found.insert(between(source, -2, 2));
        std::int64_t const any = between(source, wide::min(), wide::max());
        negative               = negative || any < wide::min() / 2;
        positive               = positive || any > wide::max() / 2;
    }
    CHECK(found == std::set<int>{-2, -1, 0, 1, 2});
    CHECK(negative);
    CHECK(positive);
    CHECK(between(source, 5, 5) == 5);
}

} // namespace
