// Yoti, the body of POST /idverify/v1/sessions with its lifetimes as texts of digits, "604800", as
// examples of newer pages have them. The page about In-Branch sessions and all clients of the vendor
// have numbers: take yoti::ibv_session unless you mean this.
// https://developers.yoti.com/in-branch-verification/create-a-session
#pragma once

#include <slipform/vendor/yoti/session.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace slipform::inline v0::yoti {

/// An In-Branch session whose lifetimes are texts; in all else an ibv_session.
///
///     auto const body = slipform::payload(slipform::yoti::with_text_times(request));
struct session_with_text_times {
    std::optional<std::string>                      client_session_token_ttl{};
    std::optional<std::string>                      resources_ttl{};
    std::optional<std::string>                      user_tracking_id{};
    std::optional<bool>                             block_biometric_consent{};
    std::optional<in_branch_options>                ibv_options{};
    std::optional<notification_config>              notifications{};
    std::optional<std::vector<requested_check>>     requested_checks{};
    std::optional<std::vector<requested_task>>      requested_tasks{};
    std::optional<std::vector<required_document>>   required_documents{};
    std::optional<sdk_settings>                     sdk_config{};
    std::optional<std::string>                      session_deadline{};
    std::optional<identity_profile_demand>          identity_profile_requirements{};
    std::optional<advanced_identity_profile_demand> advanced_identity_profile_requirements{};
    std::optional<bool>                             create_identity_profile_preview{};
    std::optional<session_subject>                  subject{};
    std::optional<session_resources>                resources{};
    std::optional<import_token_request>             import_token{};
    std::optional<bool>                             ephemeral_media{};
    unknown_members                                 other_members{};

    bool operator==(session_with_text_times const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_with_text_times, (),
    (client_session_token_ttl, resources_ttl, user_tracking_id, block_biometric_consent,
     ibv_options, notifications, requested_checks, requested_tasks, required_documents, sdk_config,
     session_deadline, identity_profile_requirements, advanced_identity_profile_requirements,
     create_identity_profile_preview, subject, resources, import_token, ephemeral_media,
     other_members))
constexpr auto schema(of<session_with_text_times>)
{
    using namespace slipform::dsl;
    using R = session_with_text_times;
    return object(
        doc("An In-Branch session whose lifetimes are texts."),
        sources::branch_page,
        field<&R::client_session_token_ttl>(
            digits, non_empty, doc("How long the person may begin, in seconds.")),
        field<&R::resources_ttl>(
            digits, non_empty, doc("How long documents and images are kept, in seconds.")),
        field<&R::user_tracking_id>(not_blank, doc("The caller's own identifier of the person.")),
        field<&R::session_deadline>(date_time, doc("Until when the session must be done.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// The same session, its lifetimes as texts.
[[nodiscard]] inline session_with_text_times with_text_times(ibv_session session)
{
    auto const text = [](std::optional<std::chrono::seconds> const& time) {
        return time ? std::optional(std::to_string(time->count())) : std::nullopt;
    };
    return {text(session.client_session_token_ttl),
            text(session.resources_ttl),
            std::move(session.user_tracking_id),
            session.block_biometric_consent,
            std::move(session.ibv_options),
            std::move(session.notifications),
            std::move(session.requested_checks),
            std::move(session.requested_tasks),
            std::move(session.required_documents),
            std::move(session.sdk_config),
            std::move(session.session_deadline),
            std::move(session.identity_profile_requirements),
            std::move(session.advanced_identity_profile_requirements),
            session.create_identity_profile_preview,
            std::move(session.subject),
            std::move(session.resources),
            std::move(session.import_token),
            session.ephemeral_media,
            std::move(session.other_members)};
}

} // namespace slipform::inline v0::yoti
