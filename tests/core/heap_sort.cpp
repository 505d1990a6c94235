// Sorting in place.
#include <slipform/core/heap_sort.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace {

constexpr auto ascending = [](auto const& a, auto const& b) { return a < b; };

constexpr bool sorts_while_compiling()
{
    int values[] = {3, 1, 2, 5, 4, 0};
    slipform::heap_sort(values, 6, ascending);
    for (int i = 0; i < 6; ++i)
        if (values[i] != i)
            return false;
    return true;
}
static_assert(sorts_while_compiling());

} // namespace

TEST_CASE("every order of a few elements is sorted")
{
    for (std::size_t n = 0; n <= 7; ++n) {
        std::vector<int> sorted;
        for (std::size_t i = 0; i < n; ++i)
            sorted.push_back(static_cast<int>(i / 2)); // with equal ones
        std::vector<int> order = sorted;
        do {
            std::vector<int> values = order;
            slipform::heap_sort(values.data(), n, ascending);
            CHECK(values == sorted);
        } while (std::next_permutation(order.begin(), order.end()));
    }
}

TEST_CASE("many elements are sorted whatever their order, by whatever is asked for")
{
    std::size_t const many = 20'000;
    for (int const order : {0, 1, 2, 3}) {
        std::vector<std::string> values;
        for (std::size_t i = 0; i < many; ++i) {
            std::size_t const n = order == 0 ? i : order == 1 ? many - i : order == 2 ? i * 7919 % many : 7;
            values.push_back(std::to_string(100'000 + n));
        }
        std::vector<std::string> expected = values;
        std::sort(expected.begin(), expected.end());
        slipform::heap_sort(values.data(), values.size(), ascending);
        CHECK((values == expected));
        slipform::heap_sort(values.data(), values.size(), [](auto const& a, auto const& b) { return b < a; });
        std::reverse(expected.begin(), expected.end());
        CHECK((values == expected));
    }
}

TEST_CASE("elements that can only be moved are sorted")
{
    struct only_moved {
        int number;
        explicit only_moved(int n) : number(n) {}
        only_moved(only_moved&&)            = default;
        only_moved& operator=(only_moved&&) = default;
    };
    std::vector<only_moved> values;
    for (int const n : {2, 0, 1})
        values.emplace_back(n);
    slipform::heap_sort(values.data(), values.size(),
                        [](only_moved const& a, only_moved const& b) { return a.number < b.number; });
    CHECK(values[0].number == 0);
    CHECK(values[1].number == 1);
    CHECK(values[2].number == 2);
}
