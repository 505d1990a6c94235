#include "support/suites.hpp"

#include <slipform/vendor/idenfy.hpp>

using namespace slipform::idenfy;

TEMPLATE_TEST_CASE("idenfy: values come back from the wire", "", token_request, token_response)
{
    slipform::testing::round_trips<TestType>(slipform_tests::value_count());
}

TEMPLATE_TEST_CASE("idenfy: what breaks the schema is refused, at its place, with its code", "",
                   token_request, token_response)
{
    slipform::testing::rejects_counterexamples<TestType>(2);
}
