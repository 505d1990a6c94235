// deepidv, create a session: the request in its two spellings, the answer, and the outcome that
// comes back as query parameters of the redirect. The page this file follows (it lists members in
// tables and shows no payload): https://docs.deepidv.com, "Create session".
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/deepidv/sources.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::deepidv {

using slipform::interop::tag_invoke;

/// The body of the request. The server takes every name in snake_case and in camelCase, and the
/// camelCase value if both are there; it is written in snake_case, the page's first column.
///
///     slipform::deepidv::session_request request{
///         .first_name = "Ada", .last_name = "Lovelace",
///         .email = "ada@example.com", .phone = "+15192223333"};
struct session_request {
    std::string                       first_name;
    std::string                       last_name;
    std::string                       email;
    std::string                       phone;
    std::optional<std::string>        external_id{};
    std::optional<bool>               send_email_invite{};
    std::optional<bool>               send_phone_invite{};
    std::optional<std::string>        workflow_id{};
    std::optional<std::string>        redirect_url{};
    std::optional<std::chrono::hours> expires_in_hours{};

    bool operator==(session_request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_request, (),
    (first_name, last_name, email, phone, external_id, send_email_invite, send_phone_invite,
     workflow_id, redirect_url, expires_in_hours))
constexpr auto schema(of<session_request>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = session_request;
    return object(
        doc("An identity verification session for one applicant."),
        spelled(snake_case),
        also_spelled(camel_case, takes_precedence),
        field<&R::first_name>(non_empty, doc("Given name of the applicant.")),
        field<&R::last_name>(non_empty, doc("Family name of the applicant.")),
        field<&R::email>(email, doc("Where the applicant gets e-mail.")),
        field<&R::phone>(e164, doc("Where the applicant gets text messages.")),
        field<&R::external_id>(not_blank, doc("The caller's own reference for the session.")),
        field<&R::send_email_invite>(server_default(true), doc("Invite the applicant by e-mail.")),
        field<&R::send_phone_invite>(
            server_default(true), doc("Invite the applicant by text message.")),
        field<&R::workflow_id>(
            not_blank, doc("The workflow to run; absent means a verification on its own.")),
        field<&R::redirect_url>(
            https_url, doc("Where the applicant goes afterwards; see redirect_outcome.")),
        field<&R::expires_in_hours>(
            source(found_in::openapi_file), range(1h, 8'760h),
            doc("How long the session can be used; a year at most.")));
}

/// The answer. Its names mix two spellings, and neither has an alias here.
struct session_response {
    std::string                     id;
    std::string                     session_url;
    std::optional<std::string>      external_id{};
    std::vector<boost::json::value> links;
    unknown_members                 other_members{};

    bool operator==(session_response const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_response, (), (id, session_url, external_id, links, other_members))
constexpr auto schema(of<session_response>)
{
    using namespace slipform::dsl;
    using R = session_response;
    return object(
        doc("The session as created."),
        field<&R::id>(doc("Identifier of the session.")),
        field<&R::session_url>(
            uri, doc("Where the applicant verifies; carries redirect_url as a parameter.")),
        field<&R::external_id>(
            spelled("externalId"), doc("The caller's own reference, if the request had one.")),
        field<&R::links>(doc("Related links; the page does not describe the items.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

/// How a session ended, as the redirect tells it.
BOOST_DEFINE_ENUM_CLASS(outcome_status, success, failed, abandoned)
constexpr auto schema(of<outcome_status>)
{
    using namespace slipform::dsl;
    using E = outcome_status;
    return enumeration(
        doc("How the session ended."),
        value<E::success>(doc("Everything was captured and submitted.")),
        value<E::failed>(doc("An error ended it.")),
        value<E::abandoned>(doc("The applicant left it.")));
}

/// Why a session did not succeed. The page announces further words, so use it as open<>.
BOOST_DEFINE_ENUM_CLASS(failure_reason,
    document_unreadable, face_mismatch, session_expired, internal_error, user_cancelled, unknown)
constexpr auto schema(of<failure_reason>)
{
    using namespace slipform::dsl;
    using E = failure_reason;
    return enumeration(
        doc("Why the session did not succeed."),
        value<E::document_unreadable>(doc("The image of the document was of no use.")),
        value<E::face_mismatch>(doc("The face is not the one on the document.")),
        value<E::session_expired>(doc("Time ran out before the end.")),
        value<E::internal_error>(doc("The server failed.")),
        value<E::user_cancelled>(doc("The applicant chose to leave.")),
        value<E::unknown>(doc("None of the other reasons.")));
}

/// The query parameters added to `redirect_url`. Parameters that were there before are passed over.
///
///     auto outcome = slipform::parse_query<slipform::deepidv::redirect_outcome>(
///         "https://shop.example/back?session_id=s-1&status=abandoned&reason=user_cancelled");
struct redirect_outcome {
    std::string                         session_id;
    outcome_status                      status;
    std::optional<open<failure_reason>> reason{};

    bool operator==(redirect_outcome const&) const = default;
};
BOOST_DESCRIBE_STRUCT(redirect_outcome, (), (session_id, status, reason))
constexpr auto schema(of<redirect_outcome>)
{
    using namespace slipform::dsl;
    using R = redirect_outcome;
    return object(
        doc("How a session ended, from the query of the redirect."),
        ignore_unknown_keys,
        field<&R::session_id>(not_blank, doc("The session this is about.")),
        field<&R::status>(doc("How it ended.")),
        field<&R::reason>(doc("Why it did not succeed; new reasons may appear at any time.")),
        rule("reason must be absent when status is success",
             [](R const& r) { return r.status != outcome_status::success || !r.reason; })
            .in_json_schema(
                R"({"if":{"properties":{"status":{"const":"success"}},"required":["status"]},)"
                R"("then":{"properties":{"reason":false}}})"));
}

} // namespace slipform::inline v0::deepidv
