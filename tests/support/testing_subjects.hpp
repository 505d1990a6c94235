// The requests and responses of the vendors, and schemas that say everything a schema can say, as
// subjects for the tests of the testing kit.
#pragma once

#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/yoti.hpp>

namespace slipform_tests {

/// Calls f.operator()<T>(name) for each.
template <class F> void for_each_vendor_type(F f)
{
    f.template operator()<slipform::complycube::check_session>("complycube.check_session");
    f.template operator()<slipform::complycube::workflow_session>("complycube.workflow_session");
    f.template operator()<slipform::complycube::session_request>("complycube.session");
    f.template operator()<slipform::complycube::session_response>(
        "complycube.check_session.response");
    f.template operator()<slipform::complycube::error>("complycube.error");
    f.template operator()<slipform::idenfy::token_request>("idenfy.token");
    f.template operator()<slipform::idenfy::token_response>("idenfy.token.response");
    f.template operator()<slipform::yoti::ibv_session>("yoti.ibv_session");
    f.template operator()<slipform::yoti::ibv_session_response>("yoti.ibv_session.response");
    f.template operator()<slipform::deepidv::session_request>("deepidv.session");
    f.template operator()<slipform::deepidv::session_response>("deepidv.session.response");
    f.template operator()<slipform::deepidv::redirect_outcome>("deepidv.redirect");
}

} // namespace slipform_tests
