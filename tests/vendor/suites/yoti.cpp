#include "support/suites.hpp"

#include <slipform/vendor/yoti.hpp>

using namespace slipform::yoti;

TEMPLATE_TEST_CASE("yoti: values come back from the wire", "", ibv_session, ibv_session_response)
{
    slipform::testing::round_trips<TestType>(slipform_tests::value_count());
}

TEMPLATE_TEST_CASE("yoti: what breaks the schema is refused, at its place, with its code", "",
                   ibv_session, ibv_session_response)
{
    slipform::testing::rejects_counterexamples<TestType>(2);
}
