// The documents beside this file: which request each belongs to, for tests and tools to loop over.
#pragma once

#include <string_view>

namespace slipform_tests {

/// One file under tests/vendor/ and the name of the request or response it holds.
struct document {
    std::string_view request;
    std::string_view file;
};

inline constexpr document documents[] = {
    {"complycube.check_session", "complycube/check_session_curl.json"},
    {"complycube.check_session", "complycube/check_session_node_as_sent.json"},
    {"complycube.check_session", "complycube/check_session_python_as_sent.json"},
    {"complycube.check_session", "complycube/check_session_php_as_sent.json"},
    {"complycube.check_session", "complycube/check_session_dotnet_as_sent.json"},
    {"complycube.check_session", "complycube/check_session_every_member.json"},
    {"complycube.check_session.response", "complycube/check_session_response.json"},
    {"complycube.workflow_session", "complycube/workflow_session_curl.json"},
    {"complycube.workflow_session", "complycube/workflow_session_node_as_sent.json"},
    {"complycube.workflow_session", "complycube/workflow_session_python_as_sent.json"},
    {"complycube.workflow_session", "complycube/workflow_session_php_as_sent.json"},
    {"complycube.workflow_session", "complycube/workflow_session_dotnet_as_sent.json"},
    {"complycube.workflow_session", "complycube/workflow_session_every_member.json"},
    {"complycube.workflow_session.response", "complycube/workflow_session_response.json"},
    {"complycube.session", "complycube/check_session_curl.json"},
    {"complycube.session", "complycube/check_session_every_member.json"},
    {"complycube.session", "complycube/workflow_session_curl.json"},
    {"complycube.session", "complycube/workflow_session_every_member.json"},
    {"complycube.error", "complycube/check_session_error.json"},
    {"complycube.error", "complycube/workflow_session_error.json"},
    {"idenfy.token", "idenfy/token_minimal.json"},
    {"idenfy.token", "idenfy/token_data_matching.json"},
    {"idenfy.token", "idenfy/token_restricted.json"},
    {"idenfy.token", "idenfy/token_full.json"},
    {"idenfy.token", "idenfy/token_curl.json"},
    {"idenfy.token", "idenfy/token_python_as_sent.json"},
    {"idenfy.token", "idenfy/token_node_as_sent.json"},
    {"idenfy.token", "idenfy/token_php_as_sent.json"},
    {"idenfy.token", "idenfy/token_ruby_as_sent.json"},
    {"idenfy.token", "idenfy/token_every_member.json"},
    {"idenfy.token.response", "idenfy/token_response.json"},
    {"yoti.ibv_session", "yoti/ibv_session.json"},
    {"yoti.ibv_session", "yoti/ibv_session_every_member.json"},
    {"yoti.ibv_session.response", "yoti/ibv_session_response.json"},
    {"yoti.session_result", "yoti/session_result_every_member.json"},
    {"yoti.session_result", "yoti/session_result_ongoing.json"},
    {"yoti.notification", "yoti/notification_every_member.json"},
    {"yoti.error", "yoti/error_every_member.json"},
    {"yoti.sandbox_response", "yoti/sandbox_response_every_member.json"},
    {"deepidv.session", "deepidv/session_every_member.json"},
    {"deepidv.session", "deepidv/session_required.json"},
    {"deepidv.session", "deepidv/session_camel_case.json"},
    {"deepidv.session.response", "deepidv/session_response_every_member.json"},
    {"deepidv.redirect", "deepidv/redirect_every_member.json"},
};

} // namespace slipform_tests
