#include "support/suites.hpp"

#include <slipform/vendor/idenfy/error.hpp>
#include <slipform/vendor/idenfy/openapi_token_request.hpp>
#include <slipform/vendor/idenfy/openapi_token_response.hpp>
#include <slipform/vendor/idenfy/webhook.hpp>

using namespace slipform::idenfy;

TEMPLATE_TEST_CASE("idenfy, beyond the page: values come back from the wire", "",
                   openapi_token_request, openapi_token_response, error, webhook)
{
    slipform::testing::round_trips<TestType>(slipform_tests::value_count());
}

// Of the request only what is not token_request's.
TEMPLATE_TEST_CASE("idenfy, beyond the page: what breaks the schema is refused", "",
                   openapi_customization, error, webhook)
{
    slipform::testing::rejects_counterexamples<TestType>(2);
}
