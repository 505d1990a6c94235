#include "support/suites.hpp"

#include <slipform/vendor/complycube.hpp>

using namespace slipform::complycube;

TEMPLATE_TEST_CASE("complycube: values come back from the wire", "", check_session,
                   workflow_session, session_request, session_response, error)
{
    slipform::testing::round_trips<TestType>(slipform_tests::value_count());
}

TEMPLATE_TEST_CASE("complycube: what breaks the schema is refused, at its place, with its code", "",
                   check_session, workflow_session, session_request, session_response, error)
{
    slipform::testing::rejects_counterexamples<TestType>(2);
}
