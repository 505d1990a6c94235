// Yoti, the body of POST /idverify/v1/sessions for an In-Branch session.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/vendor/yoti/checks.hpp>
#include <slipform/vendor/yoti/documents.hpp>
#include <slipform/vendor/yoti/identity_profiles.hpp>
#include <slipform/vendor/yoti/notifications.hpp>
#include <slipform/vendor/yoti/resources.hpp>
#include <slipform/vendor/yoti/sdk_settings.hpp>
#include <slipform/vendor/yoti/tasks.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

/// Where the documents may come from: the one closed list of the page.
BOOST_DEFINE_ENUM_CLASS(branch_support, mandatory, not_allowed)
constexpr auto schema(of<branch_support>)
{
    using namespace slipform::dsl;
    using E = branch_support;
    return enumeration(
        doc("Where the documents may come from."),
        spelled(screaming_snake_case),
        value<E::mandatory>(doc("From a device in a branch only.")),
        value<E::not_allowed>(doc("From a device in a branch or from the person at home.")));
}

/// What the person pays in the branch.
struct user_price {
    std::string     amount;
    std::string     currency;
    unknown_members other_members{};

    bool operator==(user_price const&) const = default;
};
BOOST_DESCRIBE_STRUCT(user_price, (), (amount, currency, other_members))
constexpr auto schema(of<user_price>)
{
    using namespace slipform::dsl;
    using R = user_price;
    return object(
        doc("What the person pays in the branch."),
        sources::java,
        field<&R::amount>(not_blank, doc("A text, as 10.00.")),
        field<&R::currency>(not_blank, doc("Currency of the amount; the client knows GBP.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// The member `ibv_options`. The page's table has `support` alone and calls it mandatory; the other
/// two are read off its example.
struct in_branch_options {
    std::optional<bool>        required{};
    branch_support             support;
    std::optional<std::string> guidance_url{};

    std::optional<yoti::user_price> user_price{};
    unknown_members                 other_members{};

    bool operator==(in_branch_options const&) const = default;
};
BOOST_DESCRIBE_STRUCT(in_branch_options, (),
    (required, support, guidance_url, user_price, other_members))
constexpr auto schema(of<in_branch_options>)
{
    using namespace slipform::dsl;
    using R = in_branch_options;
    return object(
        doc("What happens in the branch."),
        field<&R::required>(doc("Whether a visit is required; shown in the example only.")),
        field<&R::support>(doc("Where the documents may come from.")),
        field<&R::guidance_url>(uri, doc("Tells the person what to do.")),
        field<&R::user_price>(sources::java, doc("What the person pays in the branch.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// An In-Branch session. No member is required by the page; a session worth having sets
/// `ibv_options`, the checks, the tasks and the documents.
///
///     slipform::yoti::ibv_session request{
///         .client_session_token_ttl = std::chrono::hours{1},
///         .ibv_options      = {{.support = slipform::yoti::branch_support::mandatory}},
///         .requested_checks = {{slipform::yoti::face_match_check{
///             .config = {.manual_check = slipform::yoti::manual_check_mode::fallback}}}}};
struct ibv_session {
    std::optional<std::chrono::seconds>           client_session_token_ttl{};
    std::optional<std::chrono::seconds>           resources_ttl{};
    std::optional<std::string>                    user_tracking_id{};
    std::optional<bool>                           block_biometric_consent{};
    std::optional<in_branch_options>              ibv_options{};
    std::optional<notification_config>            notifications{};
    std::optional<std::vector<requested_check>>   requested_checks{};
    std::optional<std::vector<requested_task>>    requested_tasks{};
    std::optional<std::vector<required_document>> required_documents{};
    std::optional<sdk_settings>                   sdk_config{};

    // Beyond the page.
    std::optional<std::string>                      session_deadline{};
    std::optional<identity_profile_demand>          identity_profile_requirements{};
    std::optional<advanced_identity_profile_demand> advanced_identity_profile_requirements{};
    std::optional<bool>                             create_identity_profile_preview{};
    std::optional<session_subject>                  subject{};
    std::optional<session_resources>                resources{};
    std::optional<import_token_request>             import_token{};
    std::optional<bool>                             ephemeral_media{};
    unknown_members                                 other_members{};

    bool operator==(ibv_session const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ibv_session, (),
    (client_session_token_ttl, resources_ttl, user_tracking_id, block_biometric_consent,
     ibv_options, notifications, requested_checks, requested_tasks, required_documents, sdk_config,
     session_deadline, identity_profile_requirements, advanced_identity_profile_requirements,
     create_identity_profile_preview, subject, resources, import_token, ephemeral_media,
     other_members))
constexpr auto schema(of<ibv_session>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = ibv_session;
    return object(
        doc("An In-Branch session."),
        // Both bounds are the vendor's: its system preferences, and "above 300 seconds" also on
        // the legacy In-Branch page about results.
        field<&R::client_session_token_ttl>(
            at_least(301s), doc("How long the person may begin; more than five minutes.")),
        field<&R::resources_ttl>(
            at_least(86'400s), doc("How long documents and images are kept; a day or more.")),
        field<&R::user_tracking_id>(
            not_blank, doc("The caller's own identifier of the person, for all sessions.")),
        field<&R::block_biometric_consent>(
            doc("Whether the question for consent to biometrics is left out.")),
        field<&R::ibv_options>(doc("What happens in the branch.")),
        field<&R::notifications>(doc("Where notifications go, and which.")),
        field<&R::requested_checks>(doc("What is checked.")),
        field<&R::requested_tasks>(doc("What is done with the documents.")),
        field<&R::required_documents>(doc("What the person has to bring.")),
        field<&R::sdk_config>(doc("How the vendor's pages and SDKs look and behave.")),
        field<&R::session_deadline>(
            date_time, sources::node,
            doc("Until when the session must be done, in place of client_session_token_ttl.")),
        field<&R::identity_profile_requirements>(
            sources::node, doc("The identity profile that the session is to lead to.")),
        field<&R::advanced_identity_profile_requirements>(
            sources::node, doc("The same of several frameworks and schemes.")),
        field<&R::create_identity_profile_preview>(
            sources::java, doc("Whether there is a preview of the identity profile.")),
        field<&R::subject>(sources::node, doc("Whom the session is about.")),
        field<&R::resources>(sources::java, doc("What the session is given from the beginning.")),
        field<&R::import_token>(
            sources::php, doc("Asks for a token by which another session can import this one.")),
        field<&R::ephemeral_media>(
            sources::go, doc("Whether documents and images are kept for the session only.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

} // namespace slipform::inline v0::yoti
