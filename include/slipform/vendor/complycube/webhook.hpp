// ComplyCube, the body of its webhooks. Each is signed: the header complycube-signature is the
// HMAC-SHA256 of the body in hexadecimal.
// https://docs.complycube.com/documentation/api-reference/other-resources/webhooks
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/complycube/sources.hpp>

#include <optional>
#include <string>

namespace slipform::inline v0::complycube {

using slipform::interop::tag_invoke;

/// What happened. The words are dotted, "check.completed.clear"; older pages have "complete" where
/// newer ones have "completed", and either is read. Use it as open<>.
BOOST_DEFINE_ENUM_CLASS(event_type,
    check_pending, check_completed, check_completed_clear, check_completed_attention,
    check_completed_rejected, check_completed_match_confirmed, check_monitoring_attention,
    check_failed, check_updated, client_created, client_updated, client_deleted, document_created,
    document_updated, document_updated_image_uploaded, document_updated_image_deleted,
    document_deleted, address_created, address_updated, address_deleted, session_started,
    session_processing, session_completed, session_cancelled, session_abandoned, session_updated)
constexpr auto schema(of<event_type>)
{
    using namespace slipform::dsl;
    using E = event_type;
    return enumeration(
        doc("What happened."),
        source(found_in::webhooks),
        value<E::check_pending>(spelled("check.pending")),
        value<E::check_completed>(spelled("check.completed"), also_spelled("check.complete")),
        value<E::check_completed_clear>(
            spelled("check.completed.clear"), also_spelled("check.complete.clear")),
        value<E::check_completed_attention>(
            spelled("check.completed.attention"), also_spelled("check.complete.attention")),
        value<E::check_completed_rejected>(spelled("check.completed.rejected")),
        value<E::check_completed_match_confirmed>(spelled("check.completed.match_confirmed")),
        value<E::check_monitoring_attention>(spelled("check.monitoring.attention")),
        value<E::check_failed>(spelled("check.failed")),
        value<E::check_updated>(spelled("check.updated")),
        value<E::client_created>(spelled("client.created")),
        value<E::client_updated>(spelled("client.updated")),
        value<E::client_deleted>(spelled("client.deleted")),
        value<E::document_created>(spelled("document.created")),
        value<E::document_updated>(spelled("document.updated")),
        value<E::document_updated_image_uploaded>(spelled("document.updated.image_uploaded")),
        value<E::document_updated_image_deleted>(spelled("document.updated.image_deleted")),
        value<E::document_deleted>(spelled("document.deleted")),
        value<E::address_created>(spelled("address.created")),
        value<E::address_updated>(spelled("address.updated")),
        value<E::address_deleted>(spelled("address.deleted")),
        value<E::session_started>(spelled("workflow.session.started")),
        value<E::session_processing>(spelled("workflow.session.processing")),
        value<E::session_completed>(spelled("workflow.session.completed")),
        value<E::session_cancelled>(spelled("workflow.session.cancelled")),
        value<E::session_abandoned>(spelled("workflow.session.abandoned")),
        value<E::session_updated>(spelled("workflow.session.updated")));
}

/// What it happened to.
struct event_payload {
    std::string                id;
    std::optional<std::string> status{};
    std::optional<std::string> outcome{};
    std::optional<std::string> created_at{};
    std::optional<std::string> updated_at{};
    unknown_members            other_members{};

    bool operator==(event_payload const&) const = default;
};
BOOST_DESCRIBE_STRUCT(event_payload, (),
    (id, status, outcome, created_at, updated_at, other_members))
constexpr auto schema(of<event_payload>)
{
    using namespace slipform::dsl;
    using R = event_payload;
    return object(
        doc("What it happened to, in short."),
        source(found_in::node_client),
        spelled(camel_case),
        field<&R::id>(doc("Identifier of the check, the client, the session...")),
        field<&R::status>(doc("Where it stands.")),
        field<&R::outcome>(doc("What came of it, if it is done.")),
        field<&R::created_at>(doc("When it was created, ISO 8601.")),
        field<&R::updated_at>(doc("When it last changed, ISO 8601.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the client.")));
}

/// What a webhook brings: the event object, as the vendor's client types it.
struct webhook {
    std::string                id;
    open<event_type>           type;
    std::string                resource_type;
    event_payload              payload{};
    std::optional<std::string> created_at{};
    unknown_members            other_members{};

    bool operator==(webhook const&) const = default;
};
BOOST_DESCRIBE_STRUCT(webhook, (),
    (id, type, resource_type, payload, created_at, other_members))
constexpr auto schema(of<webhook>)
{
    using namespace slipform::dsl;
    using R = webhook;
    return object(
        doc("Something happened."),
        source(found_in::node_client),
        spelled(camel_case),
        field<&R::id>(doc("Identifier of the event.")),
        field<&R::type>(doc("What happened.")),
        field<&R::resource_type>(doc("The kind of thing it happened to.")),
        field<&R::payload>(doc("What it happened to, in short.")),
        field<&R::created_at>(doc("When it happened, ISO 8601.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the client.")));
}

} // namespace slipform::inline v0::complycube
