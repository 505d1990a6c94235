// How many values the suites of the vendors try.
#pragma once

#include "support/catch.hpp"

#include <slipform/testing/catch2.hpp>

#include <cstddef>
#include <cstdlib>

namespace slipform_tests {

/// 500, or as many as SLIPFORM_TEST_VALUES says: 100000 is a matter of minutes, optimised.
inline std::size_t value_count()
{
    char const* const wanted = std::getenv("SLIPFORM_TEST_VALUES");
    return wanted ? static_cast<std::size_t>(std::strtoull(wanted, nullptr, 10)) : 500;
}

} // namespace slipform_tests
