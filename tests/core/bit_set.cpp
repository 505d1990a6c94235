// bit_set against the plain set it stands for.
#include <slipform/core/bit_set.hpp>

#include "support/catch.hpp"

#include <cstddef>
#include <vector>

using slipform::detail::bit_set;

namespace {

template <std::size_t Words> constexpr bit_set<Words> of(std::initializer_list<std::size_t> numbers)
{
    bit_set<Words> set;
    for (std::size_t const n : numbers)
        set.insert(n);
    return set;
}

template <std::size_t Words> std::vector<std::size_t> listed(bit_set<Words> const& set)
{
    std::vector<std::size_t> numbers;
    set.for_each([&](std::size_t n) { numbers.push_back(n); });
    return numbers;
}

} // namespace

TEST_CASE("a set holds what was inserted, across its words")
{
    constexpr auto set = of<3>({0, 63, 64, 127, 128, 191});
    STATIC_REQUIRE(set.size() == 6);
    STATIC_REQUIRE(set.contains(63));
    STATIC_REQUIRE(set.contains(64));
    STATIC_REQUIRE(!set.contains(65));
    CHECK(listed(set) == std::vector<std::size_t>{0, 63, 64, 127, 128, 191});
}

TEST_CASE("a new set is empty and one with its last number is not")
{
    STATIC_REQUIRE(bit_set<2>{}.empty());
    STATIC_REQUIRE(!of<2>({127}).empty());
    CHECK(listed(bit_set<2>{}).empty());
}

TEST_CASE("union and intersection")
{
    auto a = of<2>({1, 2, 100});
    CHECK(listed(a & of<2>({2, 3, 100})) == std::vector<std::size_t>{2, 100});
    a |= of<2>({3, 101});
    CHECK(listed(a) == std::vector<std::size_t>{1, 2, 3, 100, 101});
}

TEST_CASE("a set without words forgets everything")
{
    constexpr auto set = of<0>({0, 5, 1000});
    STATIC_REQUIRE(set.empty());
    STATIC_REQUIRE(!set.contains(5));
    CHECK(set.size() == 0);
}
