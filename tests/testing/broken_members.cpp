#include <slipform/testing/broken_members.hpp>

#include "support/counterexamples.hpp"
#include "support/kit_schemas.hpp"

namespace {

using slipform::errc;
using slipform_tests::check_each;

TEST_CASE(
    "every counterexample of whatever a schema can say is refused at its pointer with its code")
{
    auto const codes = check_each([](auto f) { slipform_tests::for_each_kit_type(f); });
    // All there are, but those of malformed texts and of values in memory.
    CHECK(codes.size() == static_cast<std::size_t>(errc::rule_broken) - 3);
}

} // namespace
