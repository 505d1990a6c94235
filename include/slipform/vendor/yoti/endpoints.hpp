// Yoti, the operation of which vendor/yoti.hpp has the bodies.
#pragma once

#include <slipform/dsl/endpoint.hpp>
#include <slipform/vendor/yoti/error.hpp>
#include <slipform/vendor/yoti/session.hpp>
#include <slipform/vendor/yoti/session_response.hpp>

namespace slipform::inline v0::yoti {

/// POST /idverify/v1/sessions. The page states no header, no status and no error object; the
/// vendor's clients sign what they send, and read the error object here.
inline constexpr auto create_ibv_session = [] {
    using namespace slipform::dsl;
    return endpoint(
        "create_ibv_session", http_method::post, "https://api.yoti.com/idverify/v1/sessions",
        doc("Creates an In-Branch session. The page says nothing of headers; the vendor's clients "
            "sign "
            "each request."),
        request<ibv_session>(), response<ibv_session_response>(success, "The session as created."),
        response<error>(400, "Beyond the page: the body was not accepted."));
}();

} // namespace slipform::inline v0::yoti
