// ComplyCube, the request as the vendor's own client has it: one type for both modes of POST
// /v1/flow/sessions, with every member of either, and with the check types of newer pages. Whoever
// wants what the pages say takes check_session or workflow_session.
#pragma once

#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/complycube/sources.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::complycube {

/// The eight checks of check_type, and those that the page on creating a check adds. Whether a
/// session takes these as well, only the server can tell.
BOOST_DEFINE_ENUM_CLASS(any_check_type,
    standard_screening_check, extensive_screening_check, document_check, identity_check,
    enhanced_identity_check, proof_of_address_check, face_authentication_check,
    age_estimation_check, multi_bureau_check, eid_check, ssn_check, identity_fraud_check,
    driving_license_check, device_intelligence_check, email_intelligence_check,
    mobile_intelligence_check)
constexpr auto schema(of<any_check_type>)
{
    using namespace slipform::dsl;
    using E              = any_check_type;
    constexpr auto newer = source(found_in::create_a_check);
    return enumeration(
        doc("A check to perform on the client."),
        value<E::multi_bureau_check>(newer), value<E::eid_check>(newer),
        value<E::ssn_check>(newer), value<E::identity_fraud_check>(newer),
        value<E::driving_license_check>(newer), value<E::device_intelligence_check>(newer),
        value<E::email_intelligence_check>(newer), value<E::mobile_intelligence_check>(newer));
}

/// A hosted session of either mode, with whatever the vendor's client can send. Its lists are open:
/// words that are not known yet survive, and `read_options::strict` refuses them.
///
///     slipform::complycube::flow_session request{
///         .client_id   = "CLIENT_ID",
///         .check_types = {{slipform::complycube::any_check_type::multi_bureau_check}},
///         .success_url = "https://www.yoursite.com/success",
///         .cancel_url  = "https://www.yoursite.com/cancel"};
struct flow_session {
    std::string                                      client_id;
    std::optional<std::vector<open<any_check_type>>> check_types{};
    std::optional<std::string>                       workflow_template_id{};
    std::string                                      success_url;
    std::string                                      cancel_url;
    std::optional<bool>                              enable_monitoring{};
    std::optional<bool>                              allow_document_upload{};
    std::optional<std::string>                       support_email{};
    std::optional<open<ui_language>>                 language{};
    std::optional<open<ui_theme>>                    theme{};
    std::optional<screen_messages>                   messages{};
    std::optional<document_choice>                   document_types{};
    std::optional<bool>                              short_url{};

    bool operator==(flow_session const&) const = default;
};
BOOST_DESCRIBE_STRUCT(flow_session, (),
    (client_id, check_types, workflow_template_id, success_url, cancel_url, enable_monitoring,
     allow_document_upload, support_email, language, theme, messages, document_types, short_url))
constexpr auto schema(of<flow_session>)
{
    using namespace slipform::dsl;
    using R = flow_session;
    return object(
        doc("A hosted session of either mode."),
        source(found_in::node_client),
        spelled(camel_case),
        field<&R::client_id>(not_blank, doc("The client who is to be checked.")),
        field<&R::check_types>(min_items(1), doc("The checks to run, without a workflow.")),
        field<&R::workflow_template_id>(not_blank, doc("The template to run.")),
        field<&R::success_url>(uri, doc("Where the client goes when everything is done.")),
        field<&R::cancel_url>(uri, doc("Where the client goes after giving up.")),
        field<&R::enable_monitoring>(
            server_default(false), doc("Keep watching the client after the checks that allow it.")),
        field<&R::allow_document_upload>(
            server_default(true), doc("False leaves only the phone's camera.")),
        field<&R::support_email>(email, doc("Address shown to clients who need help.")),
        field<&R::language>(doc("Language of the hosted pages; absent means en.")),
        field<&R::theme>(doc("Colours of the hosted pages; absent means light.")),
        field<&R::messages>(doc("The caller's own words on the screens.")),
        field<&R::document_types>(doc("Identity documents on offer; absent means all of them.")),
        field<&R::short_url>(
            server_default(false), doc("A flag, no URL: ask for a short redirect URL.")),
        // The client sends what it is given; a session that does nothing has no sense.
        rule("checkTypes or workflowTemplateId must be there",
             [](R const& r) { return r.check_types || r.workflow_template_id; })
            .in_json_schema( // in a form that strict validators take
                R"({"not":{"properties":{"checkTypes":false,"workflowTemplateId":false}}})"));
}

} // namespace slipform::inline v0::complycube
