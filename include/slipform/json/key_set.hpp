// Finds keys that stand twice in one object, for objects whose keys are not known beforehand.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/heap_sort.hpp>

#include <cstddef>
#include <cstring>
#include <forward_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::json {

/// The keys of all open objects, one stack for all of them: `open()` where an object begins,
/// `add()` a key, `close()` where it ends. Comparing is by sorting, so that no choice of keys
/// makes it slow: n keys cost n log n whatever they are.
class key_set {
    struct entry {
        std::string_view key;
        std::size_t      value; // offset of the key's value
    };
    std::vector<entry> entries_{};
    std::size_t        open_ = 0; // of entries_, without dividing
    // Keys written with escapes, decoded; a list keeps them where they are.
    std::forward_list<std::string> decoded_{};

    static bool less(entry const& a, entry const& b) noexcept
    {
        if (a.key.size() != b.key.size())
            return a.key.size() < b.key.size();
        if (int const order = std::memcmp(a.key.data(), b.key.data(), a.key.size()))
            return order < 0;
        return a.value < b.value;
    }

public:
    [[nodiscard]] std::size_t open() const noexcept { return open_; }

    /// A key whose characters outlive the set, as those of the text do.
    void add(std::string_view key, std::size_t value)
    {
        entries_.push_back({key, value});
        ++open_;
    }

    /// A key that had to be decoded.
    void add_decoded(std::string key, std::size_t value)
    {
        add(decoded_.emplace_front(std::move(key)), value);
    }

    /// Ends the object opened at `mark`; `repeated(offset)` is called for each value whose key
    /// stood before.
    template <class Repeated> void close(std::size_t mark, Repeated repeated)
    {
        std::size_t const n = entries_.size() - mark;
        if (n > 1) {
            entry* const e = entries_.data() + mark;
            heap_sort(e, n, less);
            for (std::size_t i = 1; i < n; ++i)
                if (e[i].key == e[i - 1].key)
                    repeated(e[i].value);
        }
        entries_.resize(mark);
        open_ = mark;
        if (mark == 0)
            decoded_.clear();
    }
};

} // namespace slipform::inline v0::json
