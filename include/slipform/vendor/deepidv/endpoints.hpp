// deepidv, the operation of which vendor/deepidv.hpp has the bodies.
#pragma once

#include <slipform/dsl/endpoint.hpp>
#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/deepidv/error.hpp>

namespace slipform::inline v0::deepidv {

/// POST /v1/sessions. Host, path and error objects are those of the vendor's OpenAPI file; the page
/// has none of them. The body of a 402 is a plain text.
//[endpoint
inline constexpr auto create_session = [] {
    using namespace slipform::dsl;
    return endpoint(
        "create_session", http_method::post, "https://api.deepidv.com/v1/sessions",
        doc("Creates an identity verification session for one applicant."),
        api_key{"x-api-key", "The key of the organisation."}, request<session_request>(),
        response<session_response>(success, "The session as created."),
        response<error>(
            400, "The body was not accepted: required members, or the form of the phone number."),
        response<error>(401, "No API key, or a wrong one."),
        response<void>(402, "Not enough tokens."),
        response<error>(404, "There is no such workflow."),
        response<error>(429, "Too many requests."),
        redirect<redirect_outcome>("redirect_url", "Where the applicant comes back to."));
}();
//]

} // namespace slipform::inline v0::deepidv
