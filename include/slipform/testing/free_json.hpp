// Free JSON for tests: values of every kind, objects whose keys are anything.
#pragma once

#include <slipform/testing/scalars.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::testing::detail {

/// Makes the values of Boost.JSON; a template, as whatever touches them.
template <choices R> struct free_maker {
    R&          random_;
    extent      extent_;
    std::size_t depth_ = 0;

    /// Adds some members; keys that are `owned` by somebody else are left out.
    template <class Object> void fill_free(Object& object, bool (*owned)(std::string_view key))
    {
        for (std::size_t n = extent_ == extent::most ? 2 : random_.below(3); n > 0; --n) {
            std::string const key = arbitrary_text(random_);
            if (!owned(key))
                object[key] = make_free<std::remove_cvref_t<decltype(object[key])>>();
        }
    }

    template <class Value> Value make_free()
    {
        Value value(nullptr);
        ++depth_;
        switch (extent_ == extent::least ? 0 : random_.below(depth_ > 3 ? 6 : 8)) {
        case 1: value = random_.one_in(2); break;
        case 2: value = static_cast<std::int64_t>(random_.bits() >> random_.below(64)); break;
        case 3: value = random_.bits() | std::uint64_t{1} << 63; break;
        case 4: value = static_cast<double>(random_.below(1000)) / 8.0; break;
        case 5: value.emplace_string() = arbitrary_text(random_); break;
        case 6:
            value.emplace_array();
            for (std::size_t n = random_.below(3); n > 0; --n)
                value.get_array().push_back(make_free<Value>());
            break;
        case 7: fill_free(value.emplace_object(), [](std::string_view) { return false; }); break;
        default: break;
        }
        --depth_;
        return value;
    }
};

} // namespace slipform::inline v0::testing::detail
