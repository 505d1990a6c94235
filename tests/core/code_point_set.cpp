// code_point_set: ranges stay sorted, apart and exact under insertion in any order.
#include <slipform/core/code_point_set.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

using slipform::detail::code_point_set;

namespace {

using ranges = std::vector<std::pair<unsigned, unsigned>>;

ranges listed(code_point_set const& set)
{
    ranges all;
    for (std::size_t i = 0; i != set.size; ++i)
        all.emplace_back(set.ranges[i].first, set.ranges[i].last);
    return all;
}

code_point_set of(ranges const& parts)
{
    code_point_set set;
    for (auto const& [first, last] : parts)
        set.add(first, last);
    return set;
}

} // namespace

TEST_CASE("ranges that overlap or touch become one, whatever the order")
{
    CHECK(listed(of({{10, 20}, {30, 40}})) == ranges{{10, 20}, {30, 40}});
    CHECK(listed(of({{30, 40}, {10, 20}})) == ranges{{10, 20}, {30, 40}});
    CHECK(listed(of({{10, 20}, {21, 40}})) == ranges{{10, 40}});
    CHECK(listed(of({{10, 20}, {22, 40}})) == ranges{{10, 20}, {22, 40}});
    CHECK(listed(of({{10, 20}, {30, 40}, {15, 35}})) == ranges{{10, 40}});
    CHECK(listed(of({{10, 20}, {30, 40}, {50, 60}, {0, 45}})) == ranges{{0, 45}, {50, 60}});
    CHECK(listed(of({{10, 20}, {12, 13}})) == ranges{{10, 20}});
    CHECK(listed(of({{0, 0}, {0x10FFFF, 0x10FFFF}})) == ranges{{0, 0}, {0x10FFFF, 0x10FFFF}});
}

TEST_CASE("the complement is what is left, and its complement is the set again")
{
    CHECK(listed(of({}).complement()) == ranges{{0, 0x10FFFF}});
    CHECK(listed(of({{0, 0x10FFFF}}).complement()).empty());
    CHECK(listed(of({{0, 9}, {20, 29}}).complement()) == ranges{{10, 19}, {30, 0x10FFFF}});
    CHECK(listed(of({{5, 0x10FFFF}}).complement()) == ranges{{0, 4}});
    auto const some = of({{3, 7}, {100, 200}, {0xD800, 0xDFFF}});
    CHECK(listed(some.complement().complement()) == listed(some));
}

TEST_CASE("random insertions hold exactly the code points inserted")
{
    std::uint32_t state = 1;
    auto const    next  = [&](unsigned below) {
        state = state * 1664525U + 1013904223U;
        return (state >> 16) % below;
    };
    for (int round = 0; round != 200; ++round) {
        code_point_set    set;
        std::vector<bool> plain(120);
        for (unsigned i = next(12); i-- > 0;) {
            unsigned const first = next(100);
            unsigned const last  = first + next(10);
            set.add(first, last);
            for (unsigned c = first; c <= last; ++c)
                plain[c] = true;
        }
        ranges expected;
        for (unsigned c = 0; c != plain.size(); ++c) {
            if (!plain[c])
                continue;
            if (!expected.empty() && expected.back().second + 1 == c)
                expected.back().second = c;
            else
                expected.emplace_back(c, c);
        }
        REQUIRE(listed(set) == expected);
    }
}

TEST_CASE("a set of more ranges than it has room for is refused while compiling")
{
    constexpr auto many = [](char32_t n) {
        code_point_set set;
        for (char32_t i = 0; i != n; ++i)
            set.add(i * 2);
        return set.size;
    };
    STATIC_REQUIRE(many(code_point_set::capacity) == code_point_set::capacity);
    CHECK(many(10) == 10);
}
