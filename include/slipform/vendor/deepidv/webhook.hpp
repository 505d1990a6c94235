// deepidv, the body of its webhooks: an event, and the session that it is about.
// https://docs.deepidv.com/webhooks/event-object
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/deepidv/session_words.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::deepidv {

/// What happened to a session.
BOOST_DEFINE_ENUM_CLASS(webhook_event,
    session_created, session_submitted, session_verified, session_rejected, session_failed)
constexpr auto schema(of<webhook_event>)
{
    using namespace slipform::dsl;
    using E = webhook_event;
    return enumeration(
        doc("What happened to the session."),
        source(found_in::event_object),
        value<E::session_created>(spelled("session.created"), doc("It was created.")),
        value<E::session_submitted>(
            spelled("session.status.submitted"), doc("The applicant is done.")),
        value<E::session_verified>(spelled("session.status.verified"), doc("It was accepted.")),
        value<E::session_rejected>(spelled("session.status.rejected"), doc("It was turned down.")),
        value<E::session_failed>(
            spelled("session.status.failed"), doc("Too many attempts failed.")));
}

/// A session, as webhooks and the retrieval of one show it. Analyses and the data of the device are
/// kept as JSON: they depend on the steps of the workflow.
struct session_record {
    std::string                                id;
    std::optional<std::string>                 organization_id{};
    std::optional<std::string>                 user_id{};
    std::optional<std::string>                 sender_user_id{};
    std::optional<std::string>                 external_id{};
    std::optional<std::string>                 permalink_id{};
    std::optional<boost::json::value>          location{};
    std::optional<open<session_status>>        status{};
    std::optional<open<session_type>>          type{};
    std::optional<open<session_progress>>      progress{};
    std::optional<std::string>                 workflow_id{};
    std::optional<std::vector<std::string>>    workflow_steps{};
    std::optional<std::string>                 created_at{};
    std::optional<std::string>                 updated_at{};
    std::optional<std::string>                 submitted_at{};
    std::optional<std::string>                 expires_at{};
    std::optional<std::string>                 redirect_url{};
    std::optional<std::string>                 bank_statement_request_id{};
    std::optional<std::string>                 deep_sign_id{};
    std::optional<std::string>                 face_liveness_session_id{};
    std::optional<std::map<std::string, bool>> uploads{};
    std::optional<boost::json::object>         meta_data{};
    std::optional<boost::json::object>         analysis_data{};
    unknown_members                            other_members{};

    bool operator==(session_record const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_record, (),
    (id, organization_id, user_id, sender_user_id, external_id, permalink_id, location, status,
     type, progress, workflow_id, workflow_steps, created_at, updated_at, submitted_at, expires_at,
     redirect_url, bank_statement_request_id, deep_sign_id, face_liveness_session_id, uploads,
     meta_data, analysis_data, other_members))
constexpr auto schema(of<session_record>)
{
    using namespace slipform::dsl;
    using R            = session_record;
    constexpr auto get = source(found_in::retrieve_session);
    return object(
        doc("A session."),
        source(found_in::event_object),
        field<&R::id>(doc("Identifier of the session.")),
        field<&R::organization_id>(doc("The organisation it belongs to.")),
        field<&R::user_id>(doc("The applicant.")),
        field<&R::sender_user_id>(doc("Who created it.")),
        field<&R::external_id>(doc("The caller's own reference.")),
        field<&R::permalink_id>(get, doc("The permanent link it came from.")),
        field<&R::location>(
            get, doc("Where the applicant was; an object, in the OpenAPI file a text or null.")),
        field<&R::status>(doc("Where it stands.")),
        field<&R::type>(doc("What it is for.")),
        field<&R::progress>(spelled("session_progress"), doc("How far the applicant is.")),
        field<&R::workflow_id>(doc("The workflow it runs.")),
        field<&R::workflow_steps>(doc("The steps of that workflow.")),
        field<&R::created_at>(doc("When it was created, ISO 8601.")),
        field<&R::updated_at>(doc("When it last changed, ISO 8601.")),
        field<&R::submitted_at>(doc("When the applicant was done, ISO 8601.")),
        field<&R::expires_at>(get, doc("When it ends, ISO 8601.")),
        field<&R::redirect_url>(
            source(found_in::openapi_file), doc("Where the applicant goes afterwards.")),
        field<&R::bank_statement_request_id>(get, doc("The request for bank statements.")),
        field<&R::deep_sign_id>(get, doc("The signature that goes with it.")),
        field<&R::face_liveness_session_id>(get, doc("The liveness check that goes with it.")),
        field<&R::uploads>(doc("Which pictures are there: id_front, selfie_front...")),
        field<&R::meta_data>(doc("Device and place, failed attempts, the reason of a decline.")),
        field<&R::analysis_data>(doc("What the steps of the workflow found.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

/// What a webhook brings.
struct webhook {
    open<webhook_event> type;
    session_record      data{};
    unknown_members     other_members{};

    bool operator==(webhook const&) const = default;
};
BOOST_DESCRIBE_STRUCT(webhook, (), (type, data, other_members))
constexpr auto schema(of<webhook>)
{
    using namespace slipform::dsl;
    using R = webhook;
    return object(
        doc("What happened to a session."),
        source(found_in::event_object),
        field<&R::type>(doc("What happened.")),
        field<&R::data>(doc("The session as it is now.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

} // namespace slipform::inline v0::deepidv
