// The codes and their groups. Their numbers are API.
#include <slipform/core/errc.hpp>

#include "support/catch.hpp"

using slipform::condition;
using slipform::errc;
using slipform::group_of;

TEST_CASE("the numbers of the codes do not change")
{
    STATIC_REQUIRE(static_cast<int>(errc::syntax) == 1);
    STATIC_REQUIRE(static_cast<int>(errc::too_deep) == 3);
    STATIC_REQUIRE(static_cast<int>(errc::missing_field) == 4);
    STATIC_REQUIRE(static_cast<int>(errc::wrong_type) == 7);
    STATIC_REQUIRE(static_cast<int>(errc::number_out_of_type) == 12);
    STATIC_REQUIRE(static_cast<int>(errc::too_short) == 13);
    STATIC_REQUIRE(static_cast<int>(errc::bad_format) == 18);
    CHECK(static_cast<int>(errc::rule_broken) == 22);
}

TEST_CASE("codes of the text are syntax")
{
    STATIC_REQUIRE(group_of(errc::syntax) == condition::syntax);
    STATIC_REQUIRE(group_of(errc::repeated_key) == condition::syntax);
    CHECK(group_of(errc::too_deep) == condition::syntax);
}

TEST_CASE("codes of the shape are shape")
{
    STATIC_REQUIRE(group_of(errc::missing_field) == condition::shape);
    STATIC_REQUIRE(group_of(errc::no_alternative) == condition::shape);
    CHECK(group_of(errc::number_out_of_type) == condition::shape);
}

TEST_CASE("codes of values are value")
{
    STATIC_REQUIRE(group_of(errc::too_short) == condition::value);
    STATIC_REQUIRE(group_of(errc::bad_encoding) == condition::value);
    CHECK(group_of(errc::rule_broken) == condition::value);
}
