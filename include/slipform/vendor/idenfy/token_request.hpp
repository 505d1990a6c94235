// iDenfy, the body of POST /api/v2/token: all 52 parameters of
// https://documentation.idenfy.com/kyc/generate-token, grouped by the headings of that page, and 15
// that are beyond it. All are flat on the wire.
#pragma once

#include <slipform/vendor/idenfy/beyond_the_page.hpp>
#include <slipform/vendor/idenfy/customization.hpp>
#include <slipform/vendor/idenfy/document_data.hpp>
#include <slipform/vendor/idenfy/fraud_detection.hpp>
#include <slipform/vendor/idenfy/personal_data.hpp>
#include <slipform/vendor/idenfy/session_settings.hpp>
#include <slipform/vendor/idenfy/verification_features.hpp>

#include <string>

namespace slipform::inline v0::idenfy {

/// Asks for the token of one verification. Only `client_id` is required; what is left out is taken
/// from the vendor's dashboard.
///
///     slipform::idenfy::token_request request{
///         .client_id = "user-123",
///         .person    = {.first_name = "John", .last_name = "Doe"},
///         .document  = {.country = std::vector<std::string>{"US", "GB"}},
///         .session   = {.session_length = std::chrono::minutes{10}}};
struct token_request {
    std::string           client_id;
    personal_data         person{};
    document_data         document{};
    session_settings      session{};
    verification_features features{};
    fraud_detection       security{};
    customization         custom{};
    beyond_the_page       beyond{};

    bool operator==(token_request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(token_request, (),
    (client_id, person, document, session, features, security, custom, beyond))
constexpr auto schema(of<token_request>)
{
    using namespace slipform::dsl;
    using R = token_request;
    return object(
        doc("Asks for the token of one verification."),
        spelled(camel_case),
        field<&R::client_id>(
            not_blank, ascii, max_length(100), doc("The caller's own identifier of the person.")),
        field<&R::person>(flattened, doc("Personal Data.")),
        field<&R::document>(flattened, doc("Document Data.")),
        field<&R::session>(flattened, doc("Session Settings.")),
        field<&R::features>(flattened, doc("Verification Features.")),
        field<&R::security>(flattened, doc("Security and Fraud Detection.")),
        field<&R::custom>(flattened, doc("Customization.")),
        field<&R::beyond>(flattened, doc("Members that the page leaves out.")));
}

} // namespace slipform::inline v0::idenfy
