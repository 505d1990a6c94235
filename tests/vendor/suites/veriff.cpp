#include "support/suites.hpp"

#include <slipform/vendor/veriff.hpp>

using namespace slipform::veriff;

TEMPLATE_TEST_CASE("veriff: values come back from the wire", "", session_request, session_response,
                   error)
{
    slipform::testing::round_trips<TestType>(slipform_tests::value_count());
}

TEMPLATE_TEST_CASE("veriff: what breaks the schema is refused, at its place, with its code", "",
                   session_request, session_response, error)
{
    slipform::testing::rejects_counterexamples<TestType>(2);
}
