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
        response<error>(400, "The body was not accepted."),
        // The pages stop here; the vendor's page on errors goes on.
        response<error>(401, "No key, or a wrong one."),
        response<error>(403, "The key may not do this."),
        response<error>(404, "There is no such client or template."),
        response<error>(429, "Too many requests."), response<error>(500, "The server failed."));
}();

} // namespace slipform::inline v0::complycube
