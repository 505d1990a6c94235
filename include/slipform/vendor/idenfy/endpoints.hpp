// iDenfy, the operation of which vendor/idenfy.hpp has the bodies.
#pragma once

#include <slipform/dsl/endpoint.hpp>
#include <slipform/vendor/idenfy/token_request.hpp>
#include <slipform/vendor/idenfy/token_response.hpp>

namespace slipform::inline v0::idenfy {

/// POST /api/v2/token. The page shows neither the status of the answer nor an error object.
inline constexpr auto create_token = [] {
    using namespace slipform::dsl;
    return endpoint("create_token", http_method::post, "https://ivs.idenfy.com/api/v2/token",
                    doc("Asks for the token of one verification."),
                    http_basic{"The API key as user, the API secret as password."},
                    request<token_request>(),
                    response<token_response>(success, "The token as created."));
}();

} // namespace slipform::inline v0::idenfy
