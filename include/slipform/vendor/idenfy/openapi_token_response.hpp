// iDenfy, the token as created with everything of the request that the answer repeats. It follows
// the vendor's OpenAPI file; token_response follows the page
// https://documentation.idenfy.com/kyc/generate-token and keeps the rest as JSON.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/idenfy/session_settings.hpp>
#include <slipform/vendor/idenfy/sources.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// A text that the answer repeats, or null if there was none.
using echoed_text = std::optional<nullable<std::string>>;
/// The same of texts.
using echoed_texts = std::optional<nullable<std::vector<std::string>>>;
/// Kinds of document by country.
using documents_by_country = std::map<std::string, std::vector<std::string>>;

/// The flags that the answer repeats, those of the dashboard among them.
struct echoed_flags {
    std::optional<bool> show_instructions{};
    std::optional<bool> allow_bsn_masking{};
    std::optional<bool> verify_bank_transactions{};
    std::optional<bool> bank_card_verification{};
    std::optional<bool> bank_card_pdf_upload{};
    std::optional<bool> check_lid{};
    std::optional<bool> check_driver_license{};
    std::optional<bool> verify_address{};
    std::optional<bool> check_face_blacklist{};
    std::optional<bool> verify_email{};
    std::optional<bool> check_person_blacklist{};
    std::optional<bool> check_duplicate_doc_faces{};
    std::optional<bool> review_successful{};
    std::optional<bool> review_failed{};
    std::optional<bool> verify_bank{};
    std::optional<bool> auto_aml_monitoring{};
    std::optional<bool> verify_phone{};
    std::optional<bool> check_criminal{};
    std::optional<bool> check_aml{};
    std::optional<bool> check_duplicate_faces{};
    std::optional<bool> driver_license_back{};
    std::optional<bool> verify_bank_accounts{};
    std::optional<bool> check_duplicate_personal_data{};
    std::optional<bool> verify_bank_balances{};
    std::optional<bool> nfc_required{};
    std::optional<bool> check_ip_proxy{};
    std::optional<bool> check_doc_face_blacklist{};
    std::optional<bool> check_liveness{};

    bool operator==(echoed_flags const&) const = default;
};
BOOST_DESCRIBE_STRUCT(echoed_flags, (),
    (show_instructions, allow_bsn_masking, verify_bank_transactions, bank_card_verification,
     bank_card_pdf_upload, check_lid, check_driver_license, verify_address, check_face_blacklist,
     verify_email, check_person_blacklist, check_duplicate_doc_faces, review_successful,
     review_failed, verify_bank, auto_aml_monitoring, verify_phone, check_criminal, check_aml,
     check_duplicate_faces, driver_license_back, verify_bank_accounts,
     check_duplicate_personal_data, verify_bank_balances, nfc_required, check_ip_proxy,
     check_doc_face_blacklist, check_liveness))
constexpr auto schema(of<echoed_flags>)
{
    using namespace slipform::dsl;
    using R             = echoed_flags;
    constexpr auto echo = doc("As the token has it.");
    return object(
        doc("The flags of the token."), source(found_in::openapi_file), spelled(camel_case),
        field<&R::show_instructions>(echo), field<&R::allow_bsn_masking>(echo),
        field<&R::verify_bank_transactions>(echo), field<&R::bank_card_verification>(echo),
        field<&R::bank_card_pdf_upload>(echo), field<&R::check_lid>(echo),
        field<&R::check_driver_license>(echo), field<&R::verify_address>(echo),
        field<&R::check_face_blacklist>(echo), field<&R::verify_email>(echo),
        field<&R::check_person_blacklist>(echo), field<&R::check_duplicate_doc_faces>(echo),
        field<&R::review_successful>(echo), field<&R::review_failed>(echo),
        field<&R::verify_bank>(echo), field<&R::auto_aml_monitoring>(echo),
        field<&R::verify_phone>(echo), field<&R::check_criminal>(echo), field<&R::check_aml>(echo),
        field<&R::check_duplicate_faces>(echo), field<&R::driver_license_back>(echo),
        field<&R::verify_bank_accounts>(echo), field<&R::check_duplicate_personal_data>(echo),
        field<&R::verify_bank_balances>(echo), field<&R::nfc_required>(echo),
        field<&R::check_ip_proxy>(echo), field<&R::check_doc_face_blacklist>(echo),
        field<&R::check_liveness>(echo));
}

/// The token as created, with its echoes. What the file requires is required.
struct openapi_token_response {
    std::optional<std::string>                        message{};
    std::string                                       auth_token;
    echoed_text                                       redirect_url{};
    std::string                                       scan_ref;
    echoed_text                                       client_id{};
    echoed_text                                       person_scan_ref{};
    echoed_text                                       first_name{};
    echoed_text                                       last_name{};
    echoed_text                                       success_url{};
    echoed_text                                       error_url{};
    echoed_text                                       unverified_url{};
    echoed_text                                       callback_url{};
    echoed_text                                       locale{};
    std::optional<nullable<one_or_many<std::string>>> country{};
    std::optional<std::chrono::seconds>               expiry_time{};
    std::optional<std::chrono::seconds>               session_length{};
    echoed_texts                                      documents{};
    std::optional<documents_by_country>               allowed_documents{};
    echoed_text                                       date_of_birth{};
    echoed_text                                       date_of_expiry{};
    echoed_text                                       date_of_issue{};
    echoed_text                                       nationality{};
    echoed_text                                       personal_number{};
    echoed_text                                       document_number{};
    echoed_text                                       sex{};
    echoed_text                                       address{};
    open<token_kind>                                  token_type{};
    std::optional<boost::json::value>                 utility_bill{};
    std::optional<nullable<boost::json::object>>      additional_steps{};
    std::optional<nullable<boost::json::object>>      additional_data{};
    echoed_text                                       external_ref{};
    echoed_text                                       questionnaire{};
    echoed_texts                                      registry_centers_countries{};
    echoed_text                                       risk_assessment_profile{};
    echoed_text                                       theme{};
    std::optional<double>                             face_matching_threshold_modifier{};
    echoed_text                                       digit_string{};
    echoed_flags                                      flags{};
    unknown_members                                   other_members{};

    bool operator==(openapi_token_response const&) const = default;
};
BOOST_DESCRIBE_STRUCT(openapi_token_response, (),
    (message, auth_token, redirect_url, scan_ref, client_id, person_scan_ref, first_name, last_name,
     success_url, error_url, unverified_url, callback_url, locale, country, expiry_time,
     session_length, documents, allowed_documents, date_of_birth, date_of_expiry, date_of_issue,
     nationality, personal_number, document_number, sex, address, token_type, utility_bill,
     additional_steps, additional_data, external_ref, questionnaire, registry_centers_countries,
     risk_assessment_profile, theme, face_matching_threshold_modifier, digit_string, flags,
     other_members))
constexpr auto schema(of<openapi_token_response>)
{
    using namespace slipform::dsl;
    using R             = openapi_token_response;
    constexpr auto echo = doc("As it was sent; null if it was not.");
    return object(
        doc("The token as created, with what the answer repeats of the request."),
        source(found_in::openapi_file),
        spelled(camel_case),
        field<&R::message>(doc("A sentence for a developer.")),
        field<&R::auth_token>(doc("Starts the verification in a frame, an SDK or a redirect.")),
        field<&R::redirect_url>(uri, doc("Where to send the person.")),
        field<&R::scan_ref>(doc("Identifier of the verification; keep it.")),
        field<&R::client_id>(echo),
        field<&R::person_scan_ref>(doc("The identifier of the person, by its old name.")),
        field<&R::first_name>(echo), field<&R::last_name>(echo), field<&R::success_url>(echo),
        field<&R::error_url>(echo), field<&R::unverified_url>(echo), field<&R::callback_url>(echo),
        field<&R::locale>(echo), field<&R::country>(echo),
        field<&R::expiry_time>(doc("How long the token can be used.")),
        field<&R::session_length>(doc("How long the person has once it is begun.")),
        field<&R::documents>(doc("Kinds of document that are accepted.")),
        field<&R::allowed_documents>(doc("The same by country.")),
        field<&R::date_of_birth>(echo), field<&R::date_of_expiry>(echo),
        field<&R::date_of_issue>(echo), field<&R::nationality>(echo),
        field<&R::personal_number>(echo), field<&R::document_number>(echo), field<&R::sex>(echo),
        field<&R::address>(echo), field<&R::token_type>(doc("What the session captures.")),
        field<&R::utility_bill>(doc("As the token has it; the file gives it no type.")),
        field<&R::additional_steps>(echo), field<&R::additional_data>(echo),
        field<&R::external_ref>(echo), field<&R::questionnaire>(echo),
        field<&R::registry_centers_countries>(echo), field<&R::risk_assessment_profile>(echo),
        field<&R::theme>(echo), field<&R::face_matching_threshold_modifier>(echo),
        field<&R::digit_string>(
            pattern<"[0-9]{8}">, doc("Code for the mobile app; null unless it was asked for.")),
        field<&R::flags>(flattened, doc("The flags of the token.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the file.")));
}

} // namespace slipform::inline v0::idenfy
