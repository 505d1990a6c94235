// iDenfy, the body of the webhooks that tell of a verification, by the events IDENTIFICATION,
// IDENTIFICATION_AUTO_FINISHED, _MANUAL_FINISHED, _EXPIRED, _CANCELLED and _RESUBMITTED of the
// header Idenfy-Event-Type. https://documentation.idenfy.com/kyc/webhooks
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/idenfy/document_data.hpp>
#include <slipform/vendor/idenfy/webhook_words.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::idenfy {

/// A text that may be absent or null; both mean that there is none.
using some_text = std::optional<nullable<std::string>>;

/// What came of a verification, part by part.
struct verification_status {
    open<overall_status>                           overall;
    std::optional<std::vector<open<fraud_tag>>>    suspicion_reasons{};
    std::optional<std::vector<open<fraud_tag>>>    fraud_tags{};
    std::optional<std::vector<open<mismatch_tag>>> mismatch_tags{};
    std::optional<nullable<open<face_status>>>     auto_face{};
    std::optional<nullable<open<face_status>>>     manual_face{};
    std::optional<nullable<open<document_status>>> auto_document{};
    std::optional<nullable<open<document_status>>> manual_document{};
    std::optional<nullable<open<step_status>>>     additional_steps{};
    unknown_members                                other_members{};

    bool operator==(verification_status const&) const = default;
};
BOOST_DESCRIBE_STRUCT(verification_status, (),
    (overall, suspicion_reasons, fraud_tags, mismatch_tags, auto_face, manual_face, auto_document,
     manual_document, additional_steps, other_members))
constexpr auto schema(of<verification_status>)
{
    using namespace slipform::dsl;
    using R = verification_status;
    return object(
        doc("What came of the verification, part by part."),
        source(found_in::openapi_file),
        spelled(camel_case),
        field<&R::overall>(doc("What came of it as a whole.")),
        field<&R::suspicion_reasons>(
            source(found_in::older_pages), doc("What fraud_tags were called before.")),
        field<&R::fraud_tags>(doc("Signs of fraud.")),
        field<&R::mismatch_tags>(doc("What does not agree with the request or a policy.")),
        field<&R::auto_face>(doc("What the machine says of the selfie.")),
        field<&R::manual_face>(doc("What people say of the selfie.")),
        field<&R::auto_document>(doc("What the machine says of the document.")),
        field<&R::manual_document>(doc("What people say of the document.")),
        field<&R::additional_steps>(doc("What came of the additional steps.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the file.")));
}

/// What was read from the document. Any of it may be null.
struct verification_data {
    some_text                                         doc_first_name{};
    some_text                                         doc_last_name{};
    some_text                                         doc_number{};
    some_text                                         doc_personal_code{};
    some_text                                         doc_expiry{};
    some_text                                         doc_dob{};
    some_text                                         doc_date_of_issue{};
    std::optional<nullable<open<document_type>>>      doc_type{};
    some_text                                         doc_sex{};
    some_text                                         doc_nationality{};
    some_text                                         doc_issuing_country{};
    some_text                                         birth_place{};
    some_text                                         authority{};
    some_text                                         address{};
    some_text                                         doc_temporary_address{};
    some_text                                         mothers_maiden_name{};
    some_text                                         doc_birth_name{};
    some_text                                         doc_patronymic{};
    some_text                                         driver_license_category{};
    std::optional<nullable<bool>>                     manually_data_changed{};
    some_text                                         full_name{};
    some_text                                         selected_country{};
    some_text                                         org_first_name{};
    some_text                                         org_last_name{};
    some_text                                         org_nationality{};
    some_text                                         org_birth_place{};
    some_text                                         org_authority{};
    some_text                                         org_address{};
    some_text                                         org_temporary_address{};
    some_text                                         org_mothers_maiden_name{};
    some_text                                         org_patronymic{};
    some_text                                         org_birth_name{};
    std::optional<nullable<open<age_group>>>          age_estimate{};
    std::optional<nullable<open<risk_level>>>         client_ip_proxy_risk_level{};
    std::optional<nullable<std::vector<std::string>>> duplicate_faces{};
    std::optional<nullable<std::vector<std::string>>> duplicate_doc_faces{};
    std::optional<nullable<boost::json::object>>      additional_data{};
    unknown_members                                   other_members{};

    bool operator==(verification_data const&) const = default;
};
BOOST_DESCRIBE_STRUCT(verification_data, (),
    (doc_first_name, doc_last_name, doc_number, doc_personal_code, doc_expiry, doc_dob,
     doc_date_of_issue, doc_type, doc_sex, doc_nationality, doc_issuing_country, birth_place,
     authority, address, doc_temporary_address, mothers_maiden_name, doc_birth_name, doc_patronymic,
     driver_license_category, manually_data_changed, full_name, selected_country, org_first_name,
     org_last_name, org_nationality, org_birth_place, org_authority, org_address,
     org_temporary_address, org_mothers_maiden_name, org_patronymic, org_birth_name, age_estimate,
     client_ip_proxy_risk_level, duplicate_faces, duplicate_doc_faces, additional_data,
     other_members))
constexpr auto schema(of<verification_data>)
{
    using namespace slipform::dsl;
    using R = verification_data;
    // A member org... is the same in the script of the document.
    constexpr auto native = doc("The same in the script of the document.");
    return object(
        doc("What was read from the document."),
        source(found_in::openapi_file),
        spelled(camel_case),
        field<&R::doc_first_name>(doc("Given names.")),
        field<&R::doc_last_name>(doc("Family name.")),
        field<&R::doc_number>(doc("Number of the document.")),
        field<&R::doc_personal_code>(doc("National number of the person.")),
        field<&R::doc_expiry>(doc("Last day of validity, YYYY-MM-DD.")),
        field<&R::doc_dob>(doc("Date of birth, YYYY-MM-DD.")),
        field<&R::doc_date_of_issue>(doc("Day of issue, YYYY-MM-DD.")),
        field<&R::doc_type>(doc("The kind of document.")),
        field<&R::doc_sex>(doc("MALE, FEMALE or UNDEFINED.")),
        field<&R::doc_nationality>(doc("Nationality, two letters.")),
        field<&R::doc_issuing_country>(doc("The country that issued it, two letters.")),
        field<&R::birth_place>(doc("Place of birth.")),
        field<&R::authority>(doc("Who issued it.")),
        field<&R::address>(doc("Address of the person.")),
        field<&R::doc_temporary_address>(doc("A second address.")),
        field<&R::mothers_maiden_name>(doc("The mother's name at birth.")),
        field<&R::doc_birth_name>(doc("Name at birth.")),
        field<&R::doc_patronymic>(doc("Patronymic.")),
        field<&R::driver_license_category>(doc("Classes of a driving licence.")),
        field<&R::manually_data_changed>(doc("Whether people corrected what was read.")),
        field<&R::full_name>(doc("Both names.")),
        field<&R::selected_country>(doc("The country that the person picked.")),
        field<&R::org_first_name>(native), field<&R::org_last_name>(native),
        field<&R::org_nationality>(native), field<&R::org_birth_place>(native),
        field<&R::org_authority>(native), field<&R::org_address>(native),
        field<&R::org_temporary_address>(native), field<&R::org_mothers_maiden_name>(native),
        field<&R::org_patronymic>(native), field<&R::org_birth_name>(native),
        field<&R::age_estimate>(doc("The age that the face suggests.")),
        field<&R::client_ip_proxy_risk_level>(doc("How likely there was a proxy.")),
        field<&R::duplicate_faces>(doc("Earlier verifications with this face.")),
        field<&R::duplicate_doc_faces>(doc("Earlier verifications with this photograph.")),
        field<&R::additional_data>(doc("What came of comparing and reading additional steps.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the file.")));
}

/// Names to URLs: FRONT, BACK, FACE, FRONT_VIDEO and the like.
using file_urls = std::map<std::string, nullable<std::string>>;
/// What one service found; its form depends on the service.
using service_results = std::optional<nullable<std::vector<boost::json::object>>>;
/// What one further check found.
using check_result = std::optional<nullable<boost::json::object>>;

/// What came of a verification. The file requires more than is required here, which the vendor's
/// older pages leave out.
struct webhook {
    std::optional<bool>                         is_final{};
    std::optional<open<device_kind>>            platform{};
    verification_status                         status{};
    std::optional<verification_data>            data{};
    std::optional<nullable<file_urls>>          file_urls_by_name{};
    std::optional<nullable<boost::json::object>> additional_step_pdf_urls{};
    service_results                             aml{};
    check_result                                aml_check{};
    service_results                             lid{};
    service_results                             criminal_check{};
    std::string                                 scan_ref;
    some_text                                   external_ref{};
    some_text                                   client_id{};
    some_text                                   company_id{};
    some_text                                   beneficiary_id{};
    std::optional<nullable<std::int64_t>>       start_time{};
    std::optional<nullable<std::int64_t>>       finish_time{};
    some_text                                   client_ip{};
    some_text                                   client_ip_country{};
    some_text                                   client_location{};
    std::optional<nullable<bool>>               gdc_match{};
    some_text                                   manual_address{};
    std::optional<nullable<bool>>               manual_address_match{};
    check_result                                registry_center_check{};
    check_result                                address_verification{};
    check_result                                questionnaire_answers{};
    check_result                                risk_assessment{};
    check_result                                bank_verification{};
    check_result                                email_verification{};
    check_result                                phone_verification{};
    check_result                                driver_license_check{};
    check_result                                bank_card_verification{};
    check_result                                additional_steps{};
    unknown_members                             other_members{};

    bool operator==(webhook const&) const = default;
};
BOOST_DESCRIBE_STRUCT(webhook, (),
    (is_final, platform, status, data, file_urls_by_name, additional_step_pdf_urls, aml, aml_check,
     lid, criminal_check, scan_ref, external_ref, client_id, company_id, beneficiary_id, start_time,
     finish_time, client_ip, client_ip_country, client_location, gdc_match, manual_address,
     manual_address_match, registry_center_check, address_verification, questionnaire_answers,
     risk_assessment, bank_verification, email_verification, phone_verification,
     driver_license_check, bank_card_verification, additional_steps, other_members))
constexpr auto schema(of<webhook>)
{
    using namespace slipform::dsl;
    using R = webhook;
    return object(
        doc("What came of a verification."),
        source(found_in::openapi_file),
        spelled(camel_case),
        field<&R::is_final>(spelled("final"), doc("False if people will still look at it.")),
        field<&R::platform>(doc("The device it was made with.")),
        field<&R::status>(doc("What came of it, part by part.")),
        field<&R::data>(doc("What was read from the document.")),
        field<&R::file_urls_by_name>(
            spelled("fileUrls"), doc("Photographs and videos: FRONT, BACK, FACE, FACE_VIDEO...")),
        field<&R::additional_step_pdf_urls>(doc("The documents of additional steps.")),
        field<&R::aml>(spelled("AML"), doc("Findings on money laundering, older form.")),
        field<&R::aml_check>(doc("Findings on money laundering, newer form.")),
        field<&R::lid>(spelled("LID"), doc("Findings on lost and invalid documents.")),
        field<&R::criminal_check>(spelled("CRIMINAL_CHECK"), doc("Findings in criminal records.")),
        field<&R::scan_ref>(doc("Identifier of the verification.")),
        field<&R::external_ref>(doc("The caller's own reference for the session.")),
        field<&R::client_id>(doc("The caller's own identifier of the person.")),
        field<&R::company_id>(doc("The company, in a verification of a business.")),
        field<&R::beneficiary_id>(doc("The beneficiary, in a verification of a business.")),
        field<&R::start_time>(doc("When it was begun, seconds since 1970.")),
        field<&R::finish_time>(doc("When the machine was done, seconds since 1970.")),
        field<&R::client_ip>(doc("Address the person came from.")),
        field<&R::client_ip_country>(doc("Country of that address, two letters.")),
        field<&R::client_location>(doc("Place of that address.")),
        field<&R::gdc_match>(spelled("gdcMatch"), doc("Whether public records agree.")),
        field<&R::manual_address>(doc("Address that people read.")),
        field<&R::manual_address_match>(doc("Whether it is the address that was sent.")),
        field<&R::registry_center_check>(doc("What the registry centre says.")),
        field<&R::address_verification>(doc("What came of verifying the address.")),
        field<&R::questionnaire_answers>(doc("What the person answered.")),
        field<&R::risk_assessment>(doc("Score and level of risk.")),
        field<&R::bank_verification>(doc("What came of verifying the bank account.")),
        field<&R::email_verification>(doc("What came of verifying the e-mail address.")),
        field<&R::phone_verification>(doc("What came of verifying the phone number.")),
        field<&R::driver_license_check>(doc("What the issuer of the driving licence says.")),
        field<&R::bank_card_verification>(doc("What came of verifying the bank card.")),
        field<&R::additional_steps>(doc("The kind of each additional step.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the file.")));
}

} // namespace slipform::inline v0::idenfy
