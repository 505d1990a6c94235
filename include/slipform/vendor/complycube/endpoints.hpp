// ComplyCube, the operation of which vendor/complycube.hpp has the bodies.
#pragma once

#include <slipform/dsl/endpoint.hpp>
#include <slipform/vendor/complycube.hpp>

namespace slipform::inline v0::complycube {

/// POST /v1/flow/sessions, in both of its modes.
inline constexpr auto create_session = [] {
    using namespace slipform::dsl;
    return endpoint(
        "create_session", http_method::post, "https://api.complycube.com/v1/flow/sessions",
        doc("Creates a hosted session: one that runs a workflow template, or one that names its "
            "checks."),
        api_key{"Authorization", "The live or test key by itself, without a word for the scheme."},
        request<session_request>(), response<session_response>(200, "The session as created."),
        response<error>(400, "The body was not accepted."));
}();

} // namespace slipform::inline v0::complycube
