#include "support/suites.hpp"

#include <slipform/vendor/complycube/flow_session.hpp>
#include <slipform/vendor/complycube/webhook.hpp>
#include <slipform/vendor/complycube/workflow_session_object.hpp>

using namespace slipform::complycube;

TEMPLATE_TEST_CASE("complycube, beyond the page: values come back from the wire", "",
                   flow_session, workflow_session_object, webhook)
{
    slipform::testing::round_trips<TestType>(slipform_tests::value_count());
}

TEMPLATE_TEST_CASE("complycube, beyond the page: what breaks the schema is refused", "",
                   flow_session, workflow_session_object, webhook)
{
    slipform::testing::rejects_counterexamples<TestType>(2);
}
