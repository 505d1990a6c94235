#include "support/suites.hpp"

#include <slipform/vendor/deepidv.hpp>

using namespace slipform::deepidv;

TEMPLATE_TEST_CASE("deepidv: values come back from the wire", "", session_request, session_response,
                   redirect_outcome)
{
    slipform::testing::round_trips<TestType>(slipform_tests::value_count());
}

TEMPLATE_TEST_CASE("deepidv: what breaks the schema is refused, at its place, with its code", "",
                   session_request, session_response, redirect_outcome)
{
    slipform::testing::rejects_counterexamples<TestType>(2);
}
