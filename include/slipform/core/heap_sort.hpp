// Sorting in place: n log n steps whatever the input, no recursion, no memory, and none of what
// <algorithm> costs in headers that everybody reads.
#pragma once

#include <cstddef>
#include <utility>

namespace slipform::inline v0 {

/// Sorts the `n` elements at `e` by `less`. Equal ones end in any order: let `less` tell them apart
/// where that matters.
///
///     heap_sort(offsets.data(), offsets.size(), [](auto a, auto b) { return a < b; });
template <class T, class Less> constexpr void heap_sort(T* e, std::size_t n, Less less)
{
    auto const sift = [e, &less](std::size_t i, std::size_t size) {
        for (std::size_t child = 0; (child = 2 * i + 1) < size; i = child) {
            if (child + 1 < size && less(e[child], e[child + 1]))
                ++child;
            if (!less(e[i], e[child]))
                return;
            std::swap(e[i], e[child]);
        }
    };
    for (std::size_t i = n / 2; i-- > 0;)
        sift(i, n);
    for (std::size_t size = n; size-- > 1;) {
        std::swap(e[0], e[size]);
        sift(0, size);
    }
}

} // namespace slipform::inline v0
