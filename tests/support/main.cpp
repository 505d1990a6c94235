// The entry point of every test executable with Catch2 2.13; Catch2 3 brings its own.
#define CATCH_CONFIG_MAIN
#include "support/catch.hpp"
