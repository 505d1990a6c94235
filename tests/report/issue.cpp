// issue and location: one thing that is wrong, and where.
#include <slipform/report/issue.hpp>

#include "support/catch.hpp"

using slipform::errc;
using slipform::issue;
using slipform::location;

TEST_CASE("a place begins at the first byte of a text")
{
    location const begin;
    CHECK(begin.offset == 0);
    CHECK(begin.line == 1);
    CHECK(begin.column == 1);
}

TEST_CASE("places are equal if all of their numbers are")
{
    CHECK(location{3, 1, 4} == location{3, 1, 4});
    CHECK(location{3, 1, 4} != location{4, 1, 4});
    CHECK(location{3, 1, 4} != location{3, 2, 4});
    CHECK(location{3, 1, 4} != location{3, 1, 5});
}

TEST_CASE("an issue has a code, a pointer and a message; rule and place may be absent")
{
    issue const one{errc::missing_field, "/a", "required"};
    CHECK(one.code == errc::missing_field);
    CHECK(one.code == slipform::condition::shape);
    CHECK(one.pointer == "/a");
    CHECK(one.message == "required");
    CHECK(one.rule.empty());
    CHECK_FALSE(one.where.has_value());
}
