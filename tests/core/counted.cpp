// Numbers with their nouns.
#include <slipform/core/counted.hpp>

#include "support/catch.hpp"

TEST_CASE("one thing is singular, none and many are plural")
{
    using slipform::detail::counted;
    CHECK(counted("at least ", 1, "character") == "at least 1 character");
    CHECK(counted("at most ", 0, "item") == "at most 0 items");
    CHECK(counted("at most ", 100, "byte") == "at most 100 bytes");
}
