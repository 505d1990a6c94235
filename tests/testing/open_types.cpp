#include <slipform/testing/open_types.hpp>

#include "support/catch.hpp"

TEST_CASE("a type recurs while it is open within itself")
{
    slipform::testing::detail::open_types open;
    char                                  a = 0, b = 0;
    CHECK(!open.recur());
    open.begin(&a);
    open.begin(&b);
    CHECK(!open.recur());
    CHECK(open.count(&a) == 1);
    open.begin(&a);
    CHECK(open.recur());
    CHECK(open.count(&a) == 2);
    CHECK(open.count(&b) == 1);
    open.end();
    CHECK(!open.recur());
    open.end();
    CHECK(open.count(&b) == 0);
}
