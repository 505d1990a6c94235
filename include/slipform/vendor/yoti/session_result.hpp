// Yoti, a session as it stands: GET /idverify/v1/sessions/{sessionId}. The sandbox answers alike.
// https://developers.yoti.com/identity-verification/understanding-the-report
//
// Not included by vendor/yoti.hpp: who only creates sessions pays nothing for it.
#pragma once

#include <slipform/vendor/yoti/result_checks.hpp>
#include <slipform/vendor/yoti/result_profiles.hpp>
#include <slipform/vendor/yoti/result_resources.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// How far a session is.
BOOST_DEFINE_ENUM_CLASS(session_state, ongoing, completed, expired)
constexpr auto schema(of<session_state>)
{
    using namespace slipform::dsl;
    using E = session_state;
    return enumeration(
        doc("How far a session is."),
        sources::report_page,
        spelled(screaming_snake_case),
        value<E::ongoing>(doc("The vendor still works on it.")),
        value<E::completed>(doc("All tasks and checks are done.")),
        value<E::expired>(doc("They could not be done in time.")));
}

/// The token that the request asked for, or why there is none.
struct import_token_result {
    std::optional<yoti::media> media{};
    std::optional<std::string> failure_reason{};
    unknown_members            other_members{};

    bool operator==(import_token_result const&) const = default;
};
BOOST_DESCRIBE_STRUCT(import_token_result, (), (media, failure_reason, other_members))
constexpr auto schema(of<import_token_result>)
{
    using namespace slipform::dsl;
    using R = import_token_result;
    return object(
        doc("The token that the request asked for, or why there is none."),
        sources::java,
        field<&R::media>(doc("The token.")),
        field<&R::failure_reason>(doc("Why there is none.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// A session as it stands. Only its identifier is sure to be there.
///
///     for (auto const& check : result.checks.value_or(std::vector<check_result>{}))
///         if (check.report && check.report->recommendation)
///             decide(check.type, check.report->recommendation->value);
struct session_result {
    std::string                              session_id;
    std::optional<open<session_state>>       state{};
    std::optional<std::chrono::seconds>      client_session_token_ttl{};
    std::optional<std::string>               client_session_token{};
    std::optional<std::string>               user_tracking_id{};
    std::optional<std::string>               biometric_consent{};
    std::optional<result_resources>          resources{};
    std::optional<std::vector<check_result>> checks{};
    std::optional<identity_profile_result>   identity_profile{};
    std::optional<identity_profile_result>   advanced_identity_profile{};
    std::optional<media_reference>           identity_profile_preview{};
    std::optional<media_reference>           advanced_identity_profile_preview{};
    std::optional<import_token_result>       import_token{};
    unknown_members                          other_members{};

    bool operator==(session_result const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_result, (),
    (session_id, state, client_session_token_ttl, client_session_token, user_tracking_id,
     biometric_consent, resources, checks, identity_profile, advanced_identity_profile,
     identity_profile_preview, advanced_identity_profile_preview, import_token, other_members))
constexpr auto schema(of<session_result>)
{
    using namespace slipform::dsl;
    using R = session_result;
    return object(
        doc("A session as it stands."),
        sources::report_page,
        field<&R::session_id>(doc("Identifier of the session.")),
        field<&R::state>(doc("How far it is.")),
        field<&R::client_session_token_ttl>(doc("Time until the token expires; 0 if it has.")),
        field<&R::client_session_token>(doc("Opens the session for the person.")),
        field<&R::user_tracking_id>(doc("The caller's own identifier of the person.")),
        field<&R::biometric_consent>(doc("When the person consented to biometrics.")),
        field<&R::resources>(doc("What was taken.")),
        field<&R::checks>(doc("What was checked.")),
        field<&R::identity_profile>(sources::node, doc("The identity profile that was asked for.")),
        field<&R::advanced_identity_profile>(sources::node, doc("The same of several frameworks.")),
        field<&R::identity_profile_preview>(
            sources::java, doc("A preview of the identity profile.")),
        field<&R::advanced_identity_profile_preview>(
            sources::java, doc("The same of several frameworks.")),
        field<&R::import_token>(sources::go, doc("The token that was asked for.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

} // namespace slipform::inline v0::yoti
