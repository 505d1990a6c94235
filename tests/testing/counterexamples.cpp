#include <slipform/testing/counterexamples.hpp>

#include "support/counterexamples.hpp"
#include "support/testing_subjects.hpp"

namespace {

using slipform_tests::check_each;

TEST_CASE(
    "every counterexample of every request and response is refused at its pointer with its code")
{
    auto const codes = check_each([](auto f) { slipform_tests::for_each_vendor_type(f); });
    CHECK(codes.size() > 10);
}

} // namespace
