#include "support/suites.hpp"

#include <slipform/vendor/yoti.hpp>
#include <slipform/vendor/yoti/error.hpp>
#include <slipform/vendor/yoti/notification.hpp>
#include <slipform/vendor/yoti/sandbox.hpp>
#include <slipform/vendor/yoti/session_result.hpp>

using namespace slipform::yoti;

TEMPLATE_TEST_CASE("yoti: values come back from the wire", "", ibv_session, ibv_session_response,
                   session_result, notification, error, sandbox_response)
{
    slipform::testing::round_trips<TestType>(slipform_tests::value_count());
}

// Of what may be large, the parts: as a whole its broken documents are thousands, each of them large.
TEMPLATE_TEST_CASE("yoti: what breaks the schema is refused, at its place, with its code", "",
                   ibv_session, ibv_session_response, notification, error, sub_check_result,
                   extraction_recommendation, media_reference, profile_failure, sandbox_filter,
                   sandbox_photo)
{
    slipform::testing::rejects_counterexamples<TestType>(2);
}
