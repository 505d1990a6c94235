#include "support/suites.hpp"

#include <slipform/vendor/deepidv/error.hpp>
#include <slipform/vendor/deepidv/openapi_session_response.hpp>
#include <slipform/vendor/deepidv/webhook.hpp>

using namespace slipform::deepidv;

TEMPLATE_TEST_CASE("deepidv, beyond the page: values come back from the wire", "",
                   openapi_session_response, client_session_response, error, webhook)
{
    slipform::testing::round_trips<TestType>(slipform_tests::value_count());
}

TEMPLATE_TEST_CASE("deepidv, beyond the page: what breaks the schema is refused", "",
                   openapi_session_response, client_session_response, error, webhook)
{
    slipform::testing::rejects_counterexamples<TestType>(2);
}
