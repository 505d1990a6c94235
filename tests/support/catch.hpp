// Catch2, whichever of its two generations the machine has: 2.13 (one header) or 3 (split).
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
