// Veriff, the operation of which vendor/veriff.hpp has the bodies.
#pragma once

#include <slipform/dsl/endpoint.hpp>
#include <slipform/vendor/veriff.hpp>

namespace slipform::inline v0::veriff {

/// POST /v1/sessions. Each integration has a host of its own, which the customer portal shows; this
/// one is the usual one. Other operations are signed, this one is not.
inline constexpr auto create_session = [] {
    using namespace slipform::dsl;
    return endpoint("create_session", http_method::post, "https://stationapi.veriff.com/v1/sessions",
                    doc("Creates a verification session for one person."),
                    api_key{"X-AUTH-CLIENT", "The key of the integration."},
                    request<session_request>(),
                    response<session_response>(201, "The session as created."),
                    response<error>(400, "The body was not accepted."),
                    response<error>(401, "No key, or a wrong one."));
}();

} // namespace slipform::inline v0::veriff
