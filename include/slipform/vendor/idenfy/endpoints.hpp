// iDenfy, the operation of which vendor/idenfy.hpp has the bodies.
#pragma once

#include <slipform/dsl/endpoint.hpp>
#include <slipform/vendor/idenfy/error.hpp>
#include <slipform/vendor/idenfy/token_request.hpp>
#include <slipform/vendor/idenfy/token_response.hpp>

namespace slipform::inline v0::idenfy {

/// POST /api/v2/token. The page shows neither the status of the answer nor an error object; the
/// errors are those of the vendor's page on them.
inline constexpr auto create_token = [] {
    using namespace slipform::dsl;
    return endpoint("create_token", http_method::post, "https://ivs.idenfy.com/api/v2/token",
                    doc("Asks for the token of one verification."),
                    http_basic{"The API key as user, the API secret as password."},
                    request<token_request>(),
                    response<token_response>(success, "The token as created."),
                    response<error>(400, "The body was not accepted."),
                    response<error>(401, "Wrong key or secret."),
                    response<error>(402, "The tokens paid for are used up."),
                    response<error>(403, "The account may not do this."));
}();

} // namespace slipform::inline v0::idenfy
