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
    {"complycube.flow_session", "complycube/flow_session_every_member.json"},
    {"complycube.flow_session", "complycube/check_session_every_member.json"},
    {"complycube.flow_session", "complycube/workflow_session_every_member.json"},
    {"complycube.workflow_session_object", "complycube/workflow_session_object_every_member.json"},
    {"complycube.webhook", "complycube/webhook_every_member.json"},
    {"complycube.webhook", "complycube/webhook_session.json"},
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
    {"idenfy.token", "idenfy/token_beyond_the_page.json"},
    {"idenfy.token.response", "idenfy/token_response.json"},
    {"idenfy.openapi_token", "idenfy/openapi_token_every_member.json"},
    {"idenfy.openapi_token.response", "idenfy/openapi_token_response_every_member.json"},
    {"idenfy.openapi_token.response", "idenfy/openapi_token_response_nulls.json"},
    {"idenfy.error", "idenfy/error.json"},
    {"idenfy.error", "idenfy/error_of_keys.json"},
    {"idenfy.webhook", "idenfy/webhook_every_member.json"},
    {"idenfy.webhook", "idenfy/webhook_older_page.json"},
    {"idenfy.webhook", "idenfy/webhook_least.json"},
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
    {"deepidv.session", "deepidv/session_beyond_the_page.json"},
    {"deepidv.session.response", "deepidv/session_response_every_member.json"},
    {"deepidv.redirect", "deepidv/redirect_every_member.json"},
    {"deepidv.openapi_session.response", "deepidv/openapi_session_response_every_member.json"},
    {"deepidv.error", "deepidv/error_refusal.json"},
    {"deepidv.error", "deepidv/error_validation.json"},
    {"deepidv.webhook", "deepidv/webhook_every_member.json"},
    {"deepidv.webhook", "deepidv/webhook_created.json"},
    {"veriff.session", "veriff/session_minimal.json"},
    {"veriff.session", "veriff/session_every_member.json"},
    {"veriff.session", "veriff/session_demonstration.json"},
    {"veriff.session", "veriff/session_js_sdk_as_sent.json"},
    {"veriff.session.response", "veriff/session_response_every_member.json"},
    {"veriff.error", "veriff/error_every_member.json"},
};

} // namespace slipform_tests
