// Yoti, what arrives at the endpoint of the notifications: POST of one of these.
// https://developers.yoti.com/identity-verification/notifications
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/yoti/sources.hpp>

#include <optional>
#include <string>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// What there is to be told. The request writes the same words in capitals.
BOOST_DEFINE_ENUM_CLASS(notified_topic,
    resource_update, task_completion, check_completion, session_completion,
    client_session_token_deleted, new_pdf_supplied, instructions_email_requested,
    thank_you_email_requested, first_branch_visit)
constexpr auto schema(of<notified_topic>)
{
    using namespace slipform::dsl;
    using E = notified_topic;
    return enumeration(
        doc("What there is to be told. The request writes the same words in capitals."),
        sources::notifications_page,
        spelled(snake_case),
        value<E::resource_update>(doc("A document or image came in or changed.")),
        value<E::task_completion>(doc("A task is done.")),
        value<E::check_completion>(doc("A check is done.")),
        value<E::session_completion>(doc("The session is done.")),
        value<E::client_session_token_deleted>(doc("The token is gone.")),
        value<E::new_pdf_supplied>(doc("The person may download the instructions.")),
        value<E::instructions_email_requested>(doc("The caller is to send the instructions.")),
        value<E::thank_you_email_requested>(doc("The caller is to send the thanks.")),
        value<E::first_branch_visit>(doc("The person came to a branch.")));
}

/// Something happened in a session.
struct notification {
    std::string                session_id;
    open<notified_topic>       topic{};
    std::optional<std::string> resource_id{};
    std::optional<std::string> task_id{};
    std::optional<std::string> check_id{};
    unknown_members            other_members{};

    bool operator==(notification const&) const = default;
};
BOOST_DESCRIBE_STRUCT(notification, (),
    (session_id, topic, resource_id, task_id, check_id, other_members))
constexpr auto schema(of<notification>)
{
    using namespace slipform::dsl;
    using R = notification;
    return object(
        doc("Something happened in a session."),
        sources::notifications_page,
        field<&R::session_id>(doc("The session.")),
        field<&R::topic>(doc("What happened.")),
        field<&R::resource_id>(doc("The resource; of resource updates and task completions.")),
        field<&R::task_id>(doc("The task; of task completions.")),
        field<&R::check_id>(doc("The check; of check completions.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

} // namespace slipform::inline v0::yoti
