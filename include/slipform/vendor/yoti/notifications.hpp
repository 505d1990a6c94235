// Yoti, what the vendor tells the caller's server while a session lives.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session, whose list
// of topics goes on at https://developers.yoti.com/identity-verification/notifications
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/yoti/sources.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// What there is to be told. The page shows the first six; the last three are the clients'.
BOOST_DEFINE_ENUM_CLASS(notification_topic,
    resource_update, task_completion, check_completion, session_completion, new_pdf_supplied,
    instructions_email_requested, client_session_token_deleted, thank_you_email_requested,
    first_branch_visit)
constexpr auto schema(of<notification_topic>)
{
    using namespace slipform::dsl;
    using E = notification_topic;
    return enumeration(
        doc("What there is to be told."),
        spelled(screaming_snake_case),
        value<E::resource_update>(doc("A document or image came in or changed.")),
        value<E::task_completion>(doc("A task is done.")),
        value<E::check_completion>(doc("A check is done.")),
        value<E::session_completion>(doc("The session is done.")),
        value<E::new_pdf_supplied>(doc("The person may download the instructions.")),
        value<E::instructions_email_requested>(
            doc("The caller sends the instructions; the vendor's own e-mail is switched off.")),
        value<E::client_session_token_deleted>(sources::java, doc("The token is gone.")),
        value<E::thank_you_email_requested>(
            sources::java, doc("The caller sends the thanks; the vendor's own are switched off.")),
        value<E::first_branch_visit>(sources::java, doc("The person came to a branch.")));
}

/// How the vendor proves itself to the endpoint. The page shows the first word; the other is the
/// clients'.
BOOST_DEFINE_ENUM_CLASS(notification_auth, basic, bearer)
constexpr auto schema(of<notification_auth>)
{
    using namespace slipform::dsl;
    using E = notification_auth;
    return enumeration(
        doc("How the vendor proves itself to the endpoint."),
        spelled(screaming_snake_case),
        value<E::basic>(doc("HTTP Basic.")),
        value<E::bearer>(sources::node, doc("A bearer token.")));
}

/// Where notifications go, and which.
struct notification_config {
    std::optional<std::string>                           endpoint{};
    std::optional<std::vector<open<notification_topic>>> topics{};
    std::optional<std::string>                           auth_token{};
    std::optional<open<notification_auth>>               auth_type{};
    unknown_members                                      other_members{};

    bool operator==(notification_config const&) const = default;
};
BOOST_DESCRIBE_STRUCT(notification_config, (),
    (endpoint, topics, auth_token, auth_type, other_members))
constexpr auto schema(of<notification_config>)
{
    using namespace slipform::dsl;
    using R = notification_config;
    return object(
        doc("Where notifications go, and which."),
        field<&R::endpoint>(uri, doc("Takes the notifications.")),
        field<&R::topics>(doc("What to be told.")),
        field<&R::auth_token>(doc("What the vendor proves itself with.")),
        field<&R::auth_type>(doc("How the vendor proves itself.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

} // namespace slipform::inline v0::yoti
