// Which types of objects are being made, each inside the one before it: how a maker of values knows
// that a type contains itself.
#pragma once

#include <cstddef>
#include <vector>

namespace slipform::inline v0::testing::detail {

/// Types by the address of something that each has one of.
class open_types {
    std::vector<void const*> types_{};

public:
    void begin(void const* type) { types_.push_back(type); }
    void end() { types_.pop_back(); }

    /// How often this type is open.
    [[nodiscard]] std::size_t count(void const* type) const
    {
        std::size_t found = 0;
        for (void const* const one : types_)
            found += one == type;
        return found;
    }

    /// Whether some type is open within itself.
    [[nodiscard]] bool recur() const
    {
        for (void const* const one : types_)
            if (count(one) > 1)
                return true;
        return false;
    }
};

} // namespace slipform::inline v0::testing::detail
