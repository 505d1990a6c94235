// The requests and responses of the vendors' pages as subjects of property tests: their types, a
// document that has every member, and what the page says of those members. Said here a second time,
// apart from the schemas, so that the two can disagree. What answers with beyond the pages is tried
// out by the testing kit alone, in tests/vendor/suites/: a type here is seconds of compiling.
#pragma once

#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/complycube/flow_session.hpp>
#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/deepidv/error.hpp>
#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/idenfy/error.hpp>
#include <slipform/vendor/veriff.hpp>
#include <slipform/vendor/yoti.hpp>
#include <slipform/vendor/yoti/error.hpp>
#include <slipform/vendor/yoti/notification.hpp>
#include <slipform/vendor/yoti/sandbox.hpp>
#include <slipform/vendor/yoti/session_result.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace slipform_tests {

/// What becomes of members a page does not show.
enum class unknown_members { refused, ignored, kept };

using pointer_list = std::vector<std::string_view>;

/// All pointers are RFC 6901 into the document named by `file`.
struct subject {
    std::string_view name;
    std::string_view file;
    unknown_members  unknown = unknown_members::refused;
    pointer_list     required{}; ///< may not be left out
    pointer_list     nullable{}; ///< may be null
    pointer_list     free{};     ///< anything may stand below
    pointer_list     maps{};     ///< their keys are data
    pointer_list     either{};   ///< of more than one JSON kind
    pointer_list     real{};     ///< any number will do, 7 and 7.5
    pointer_list     lax{};      ///< of kinds that this does not list; see the vendor's own tests
    pointer_list     telling{};  ///< without it the document belongs to no mode

    static bool lists(pointer_list const& list, std::string_view pointer)
    {
        return std::find(list.begin(), list.end(), pointer) != list.end();
    }
    /// Whether the pointer leads below one of the free places.
    [[nodiscard]] bool is_free(std::string_view pointer) const
    {
        return std::any_of(free.begin(), free.end(), [&](std::string_view root) {
            return pointer.size() > root.size() && pointer.substr(0, root.size()) == root &&
                   pointer[root.size()] == '/';
        });
    }
};

inline pointer_list yoti_required()
{
    return {"/ibv_options/support",
            "/requested_checks/0/type",
            "/requested_checks/0/config",
            "/requested_checks/1/type",
            "/requested_checks/1/config",
            "/requested_checks/1/config/manual_check",
            "/requested_checks/2/type",
            "/requested_checks/2/config",
            "/requested_checks/3/type",
            "/requested_checks/3/config",
            "/requested_checks/4/type",
            "/requested_checks/4/config",
            "/requested_checks/5/type",
            "/requested_checks/5/config",
            "/requested_checks/5/config/type",
            "/requested_checks/5/config/sources/type",
            "/requested_checks/5/config/matching_strategy/type",
            "/requested_tasks/0/type",
            "/requested_tasks/0/config",
            "/requested_tasks/0/config/manual_check",
            "/requested_tasks/1/type",
            "/requested_tasks/1/config",
            "/requested_tasks/1/config/manual_check",
            "/required_documents/0/type",
            "/required_documents/0/filter/type",
            "/required_documents/1/type",
            "/required_documents/1/objective/type"};
}

/// The same of the document with every member, most of which are beyond the page.
inline pointer_list yoti_required_of_all()
{
    pointer_list all = yoti_required();
    all.insert(all.end(), {"/ibv_options/user_price/amount",
                           "/ibv_options/user_price/currency",
                           "/requested_checks/0/config/issuing_authority_sub_check/filter/type",
                           "/requested_checks/6/type",
                           "/requested_checks/6/config",
                           "/requested_checks/7/type",
                           "/requested_checks/7/config",
                           "/requested_checks/8/type",
                           "/requested_checks/8/config",
                           "/requested_checks/9/type",
                           "/requested_checks/9/config",
                           "/requested_checks/10/type",
                           "/requested_checks/10/config",
                           "/requested_checks/11/type",
                           "/requested_checks/11/config",
                           "/requested_checks/12/type",
                           "/requested_checks/12/config",
                           "/requested_checks/12/config/type",
                           "/requested_checks/12/config/sources/type",
                           "/requested_checks/12/config/matching_strategy/type",
                           "/required_documents/1/filter/type",
                           "/required_documents/2/type",
                           "/required_documents/2/filter/type",
                           "/required_documents/3/type",
                           "/required_documents/3/objective/type",
                           "/advanced_identity_profile_requirements/profiles/0/schemes/0/config/"
                           "filter/type"});
    return all;
}

/// Calls f.operator()<T>(subject) for each.
template <class F> void for_each_subject(F f)
{
    using enum unknown_members;
    namespace c = slipform::complycube;
    f.template operator()<c::check_session>(
        subject{.name     = "complycube.check_session",
                .file     = "complycube/check_session_every_member.json",
                .required = {"/clientId", "/checkTypes", "/successUrl", "/cancelUrl"}});
    f.template operator()<c::workflow_session>(
        subject{.name     = "complycube.workflow_session",
                .file     = "complycube/workflow_session_every_member.json",
                .required = {"/clientId", "/workflowTemplateId", "/successUrl", "/cancelUrl"}});
    f.template operator()<c::session_request>(
        subject{.name     = "complycube.session",
                .file     = "complycube/workflow_session_every_member.json",
                .required = {"/clientId", "/successUrl", "/cancelUrl"},
                .telling  = {"/workflowTemplateId"}});
    f.template operator()<c::session_request>(
        subject{.name     = "complycube.session",
                .file     = "complycube/check_session_every_member.json",
                .required = {"/clientId", "/successUrl", "/cancelUrl"},
                .telling  = {"/checkTypes"}});
    f.template operator()<c::session_response>(
        subject{.name     = "complycube.check_session.response",
                .file     = "complycube/check_session_response.json",
                .unknown  = kept,
                .required = {"/redirectUrl"}});
    f.template operator()<c::error>(subject{.name     = "complycube.error",
                                            .file     = "complycube/check_session_error.json",
                                            .unknown  = kept,
                                            .required = {"/type", "/message"}});
    f.template operator()<c::flow_session>(
        subject{.name     = "complycube.flow_session",
                .file     = "complycube/flow_session_every_member.json",
                .required = {"/clientId", "/successUrl", "/cancelUrl"}});
    namespace i = slipform::idenfy;
    f.template operator()<i::token_request>(subject{.name     = "idenfy.token",
                                                    .file     = "idenfy/token_beyond_the_page.json",
                                                    .required = {"/clientId"},
                                                    .nullable = {"/questionnaire"},
                                                    .free = {"/additionalSteps", "/additionalData"},
                                                    .either = {"/country"},
                                                    .lax    = {"/faceMatchingThresholdModifier"}});
    f.template operator()<i::error>(subject{.name     = "idenfy.error",
                                            .file     = "idenfy/error.json",
                                            .unknown  = kept,
                                            .required = {"/message"}});
    f.template operator()<slipform::idenfy::token_response>(
        subject{.name     = "idenfy.token.response",
                .file     = "idenfy/token_response.json",
                .unknown  = kept,
                .required = {"/authToken", "/scanRef", "/redirectUrl"},
                .nullable = {"/digitString"},
                .either   = {"/digitString"}});
    f.template operator()<slipform::yoti::ibv_session>(subject{
        .name     = "yoti.ibv_session",
        .file     = "yoti/ibv_session_every_member.json",
        .unknown  = kept,
        .required = yoti_required_of_all(),
        .maps     = {"/sdk_config/attempts_configuration",
                     "/sdk_config/attempts_configuration/ID_DOCUMENT_TEXT_DATA_EXTRACTION",
                     "/requested_checks/12/config/tags"},
        .real     = {"/requested_checks/12/config/matching_strategy/fuzziness"}});
    f.template operator()<slipform::yoti::ibv_session_response>(
        subject{.name     = "yoti.ibv_session.response",
                .file     = "yoti/ibv_session_response.json",
                .unknown  = kept,
                .required = {"/client_session_token_ttl", "/client_session_token", "/session_id"}});
    f.template operator()<slipform::yoti::session_result>(subject{
        .name     = "yoti.session_result",
        .file     = "yoti/session_result_every_member.json",
        .unknown  = kept,
        .required = {"/session_id", "/checks/0/type", "/checks/0/id", "/checks/1/type",
                     "/checks/1/id",
                     "/checks/0/report/watchlist_summary/search_config/sources/type",
                     "/checks/0/report/watchlist_summary/search_config/matching_strategy/type"},
        .free     = {"/checks/0/config"},
        .maps     = {"/checks/0/report/watchlist_summary/search_config/tags"}});
    f.template operator()<slipform::yoti::notification>(
        subject{.name     = "yoti.notification",
                .file     = "yoti/notification_every_member.json",
                .unknown  = kept,
                .required = {"/session_id", "/topic"}});
    f.template operator()<slipform::yoti::error>(subject{
        .name = "yoti.error", .file = "yoti/error_every_member.json", .unknown = kept});
    f.template operator()<slipform::yoti::sandbox_response>(
        subject{.name    = "yoti.sandbox_response",
                .file    = "yoti/sandbox_response_every_member.json",
                .unknown = kept,
                .free    = {"/task_results/ID_DOCUMENT_TEXT_DATA_EXTRACTION/0/result/document_fields",
                            "/check_reports/ID_DOCUMENT_TEXT_DATA_CHECK/0/result/document_fields",
                            "/check_reports/THIRD_PARTY_IDENTITY/result/document_fields"}});
    f.template operator()<slipform::deepidv::session_request>(
        subject{.name     = "deepidv.session",
                .file     = "deepidv/session_beyond_the_page.json",
                .required = {"/first_name", "/last_name", "/email", "/phone"}});
    f.template operator()<slipform::deepidv::session_response>(
        subject{.name     = "deepidv.session.response",
                .file     = "deepidv/session_response_every_member.json",
                .unknown  = kept,
                .required = {"/id", "/session_url", "/links"},
                .free     = {"/links"}});
    f.template operator()<slipform::deepidv::redirect_outcome>(
        subject{.name     = "deepidv.redirect",
                .file     = "deepidv/redirect_every_member.json",
                .unknown  = unknown_members::ignored,
                .required = {"/session_id", "/status"}});
    f.template operator()<slipform::deepidv::error>(subject{.name    = "deepidv.error",
                                                            .file    = "deepidv/error_refusal.json",
                                                            .unknown = kept,
                                                            .telling = {"/error"}});
    f.template operator()<slipform::deepidv::error>(subject{.name = "deepidv.error",
                                                            .file = "deepidv/error_validation.json",
                                                            .unknown  = kept,
                                                            .required = {"/hints"},
                                                            .free     = {"/hints"},
                                                            .telling  = {"/message"}});
    f.template operator()<slipform::veriff::session_request>(subject{
        .name     = "veriff.session",
        .file     = "veriff/session_every_member.json",
        .required = {"/verification", "/verification/proofOfAddress/acceptableTypes",
                     "/verification/proofOfAddress/acceptableTypes/0/name",
                     "/verification/consents/0/type", "/verification/consents/0/approved"}});
    f.template operator()<slipform::veriff::session_response>(
        subject{.name     = "veriff.session.response",
                .file     = "veriff/session_response_every_member.json",
                .unknown  = kept,
                .required = {"/status", "/verification", "/verification/id", "/verification/url"},
                .nullable = {"/verification/vendorData"}});
    f.template operator()<slipform::veriff::error>(subject{.name = "veriff.error",
                                                           .file = "veriff/error_every_member.json",
                                                           .unknown  = kept,
                                                           .required = {"/status"},
                                                           .lax      = {"/code"}});
}

} // namespace slipform_tests
