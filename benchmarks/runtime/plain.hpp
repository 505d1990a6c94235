// The five vendors' requests once more as plain structs: what a peer is given that describes types
// itself. Enumerators are spelled as on the wire, dates are text, free JSON has the shape it happens
// to have in the payloads, and nothing is kept of unknown members: less work than our own structs.
//
// Boost.JSON and daw_json_link tell alternatives apart by a member of an enumeration with one value,
// reflect-cpp by a type and in a union of its own; the others are given the tag as a constant.
// SLIPFORM_PLAIN_TAGS_ARE_MEMBERS or SLIPFORM_PLAIN_TAGS_ARE_TYPES, set by the file that includes
// this one, chooses the first or the second form.
#pragma once

#include <boost/describe.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#ifdef SLIPFORM_PLAIN_TAGS_ARE_MEMBERS
#define SLIPFORM_PLAIN plain_with_tags
#define SLIPFORM_TAG_TYPE(word) BOOST_DEFINE_ENUM_CLASS(tag_##word, word)
#define SLIPFORM_TAG(word) tag_##word type{};
#define SLIPFORM_DESCRIBE_TAGGED(T, ...) BOOST_DESCRIBE_STRUCT(T, (), (type, __VA_ARGS__))
#define SLIPFORM_DESCRIBE_TAG_ONLY(T) BOOST_DESCRIBE_STRUCT(T, (), (type))
#else
#ifdef SLIPFORM_PLAIN_TAGS_ARE_TYPES
#define SLIPFORM_PLAIN plain_with_tag_types
#define SLIPFORM_TAG(word) using Tag = rfl::Literal<#word>;
#else
#define SLIPFORM_PLAIN plain
#define SLIPFORM_TAG(word) static constexpr std::string_view tag = #word;
#endif
#define SLIPFORM_TAG_TYPE(word)
#define SLIPFORM_DESCRIBE_TAGGED(T, ...) BOOST_DESCRIBE_STRUCT(T, (), (__VA_ARGS__))
#define SLIPFORM_DESCRIBE_TAG_ONLY(T) BOOST_DESCRIBE_STRUCT(T, (), ())
#endif

namespace SLIPFORM_PLAIN {

using text          = std::string;
using maybe_text    = std::optional<std::string>;
using maybe_bool    = std::optional<bool>;
using maybe_integer = std::optional<std::int64_t>;
using texts         = std::vector<std::string>;

#ifdef SLIPFORM_PLAIN_TAGS_ARE_TYPES
template <class... A> using one_of = rfl::TaggedUnion<"type", A...>;
#else
template <class... A> using one_of = std::variant<A...>;
#endif

// --- ComplyCube ----------------------------------------------------------------------------------

BOOST_DEFINE_ENUM_CLASS(check_type,
    standard_screening_check, extensive_screening_check, document_check, identity_check,
    enhanced_identity_check, proof_of_address_check, face_authentication_check,
    age_estimation_check)
BOOST_DEFINE_ENUM_CLASS(ui_language,
    en, ar, de, es, fr, hi, hk, id, it, ja, ko, nl, no, pl, pt, sv, th, vi, zh)
BOOST_DEFINE_ENUM_CLASS(ui_theme, light, dark)

struct screen_content {
    maybe_text heading{};
    maybe_text message{};
};
BOOST_DESCRIBE_STRUCT(screen_content, (), (heading, message))

struct screen_messages {
    std::optional<screen_content> intro{};
    std::optional<screen_content> completion{};
};
BOOST_DESCRIBE_STRUCT(screen_messages, (), (intro, completion))

struct document_choice {
    maybe_bool passport{};
    maybe_bool driving_license{};
    maybe_bool residence_permit{};
    maybe_bool national_identity_card{};
};
BOOST_DESCRIBE_STRUCT(document_choice, (),
    (passport, driving_license, residence_permit, national_identity_card))

struct check_session {
    text                           clientId{};
    std::vector<check_type>        checkTypes{};
    text                           successUrl{};
    text                           cancelUrl{};
    maybe_bool                     enableMonitoring{};
    std::optional<ui_language>     language{};
    std::optional<ui_theme>        theme{};
    maybe_bool                     allowDocumentUpload{};
    maybe_text                     supportEmail{};
    std::optional<screen_messages> messages{};
    std::optional<document_choice> documentTypes{};
};
BOOST_DESCRIBE_STRUCT(check_session, (),
    (clientId, checkTypes, successUrl, cancelUrl, enableMonitoring, language, theme,
     allowDocumentUpload, supportEmail, messages, documentTypes))

// --- iDenfy --------------------------------------------------------------------------------------

BOOST_DEFINE_ENUM_CLASS(sex_code, M, F)
BOOST_DEFINE_ENUM_CLASS(document_type, PASSPORT, ID_CARD, DRIVER_LICENSE, RESIDENCE_PERMIT)
BOOST_DEFINE_ENUM_CLASS(token_kind, IDENTIFICATION, DOCUMENT)

struct step_text {
    text name{};
    text description{};
};
BOOST_DESCRIBE_STRUCT(step_text, (), (name, description))

struct additional_step {
    text                             type{};
    std::map<std::string, step_text> texts{};
};
BOOST_DESCRIBE_STRUCT(additional_step, (), (type, texts))

struct additional_datum {
    text name{};
};
BOOST_DESCRIBE_STRUCT(additional_datum, (), (name))

template <class T> using by_name = std::map<std::string, T>;

struct token_request {
    text                                             clientId{};
    maybe_text                                       firstName{};
    maybe_text                                       lastName{};
    maybe_text                                       dateOfBirth{};
    std::optional<sex_code>                          sex{};
    maybe_text                                       nationality{};
    maybe_text                                       address{};
    maybe_text                                       externalRef{};
    std::optional<std::variant<text, texts>>         country{};
    std::optional<std::vector<document_type>>        documents{};
    maybe_text                                       documentNumber{};
    maybe_text                                       personalNumber{};
    maybe_text                                       dateOfExpiry{};
    maybe_text                                       dateOfIssue{};
    maybe_text                                       successUrl{};
    maybe_text                                       errorUrl{};
    maybe_text                                       unverifiedUrl{};
    maybe_text                                       callbackUrl{};
    maybe_text                                       locale{};
    maybe_integer                                    expiryTime{};
    maybe_integer                                    sessionLength{};
    std::optional<token_kind>                        tokenType{};
    maybe_bool                                       showInstructions{};
    maybe_bool                                       generateDigitString{};
    maybe_bool                                       verifyEmail{};
    maybe_bool                                       verifyPhone{};
    maybe_bool                                       verifyAddress{};
    maybe_bool                                       verifyBank{};
    maybe_bool                                       nfcRequired{};
    maybe_bool                                       nfcOptional{};
    maybe_integer                                    ageLimit{};
    maybe_integer                                    ageMax{};
    maybe_bool                                       driverLicenseBack{};
    maybe_bool                                       checkLiveness{};
    maybe_bool                                       idLiveFaceValidation{};
    maybe_bool                                       idLiveDocumentValidation{};
    maybe_bool                                       checkAml{};
    maybe_bool                                       checkIpProxy{};
    maybe_bool                                       checkFaceBlacklist{};
    maybe_bool                                       checkDocFaceBlacklist{};
    maybe_bool                                       checkDuplicateFaces{};
    maybe_bool                                       checkDuplicateDocFaces{};
    maybe_bool                                       checkDuplicatePersonalData{};
    maybe_bool                                       checkBlurAndGlare{};
    maybe_bool                                       autoFaceMatching{};
    std::optional<by_name<by_name<by_name<additional_step>>>> additionalSteps{};
    std::optional<by_name<additional_datum>>         additionalData{};
    maybe_bool                                       utilityBill{};
    maybe_text                                       questionnaire{};
    maybe_integer                                    riskAssessmentProfile{};
    maybe_bool                                       reviewFailed{};
    maybe_bool                                       reviewSuccessful{};
};
BOOST_DESCRIBE_STRUCT(token_request, (),
    (clientId, firstName, lastName, dateOfBirth, sex, nationality, address, externalRef, country,
     documents, documentNumber, personalNumber, dateOfExpiry, dateOfIssue, successUrl, errorUrl,
     unverifiedUrl, callbackUrl, locale, expiryTime, sessionLength, tokenType, showInstructions,
     generateDigitString, verifyEmail, verifyPhone, verifyAddress, verifyBank, nfcRequired,
     nfcOptional, ageLimit, ageMax, driverLicenseBack, checkLiveness, idLiveFaceValidation,
     idLiveDocumentValidation, checkAml, checkIpProxy, checkFaceBlacklist, checkDocFaceBlacklist,
     checkDuplicateFaces, checkDuplicateDocFaces, checkDuplicatePersonalData, checkBlurAndGlare,
     autoFaceMatching, additionalSteps, additionalData, utilityBill, questionnaire,
     riskAssessmentProfile, reviewFailed, reviewSuccessful))

// --- Yoti ----------------------------------------------------------------------------------------

BOOST_DEFINE_ENUM_CLASS(manual_check_mode, FALLBACK, NEVER, ALWAYS, IBV)
BOOST_DEFINE_ENUM_CLASS(branch_support, MANDATORY, NOT_ALLOWED)
BOOST_DEFINE_ENUM_CLASS(notification_topic,
    RESOURCE_UPDATE, TASK_COMPLETION, CHECK_COMPLETION, SESSION_COMPLETION, NEW_PDF_SUPPLIED,
    INSTRUCTIONS_EMAIL_REQUESTED, CLIENT_SESSION_TOKEN_DELETED, THANK_YOU_EMAIL_REQUESTED,
    FIRST_BRANCH_VISIT)
BOOST_DEFINE_ENUM_CLASS(notification_auth, BASIC, BEARER)
BOOST_DEFINE_ENUM_CLASS(chip_reading, DESIRED, IGNORE)
BOOST_DEFINE_ENUM_CLASS(inclusion_mode, WHITELIST, BLACKLIST)
BOOST_DEFINE_ENUM_CLASS(id_document_type, PASSPORT, DRIVING_LICENCE, NATIONAL_ID, PASS_CARD)
BOOST_DEFINE_ENUM_CLASS(supplementary_type,
    BANK_STATEMENT, UTILITY_BILL, COUNCIL_TAX_BILL, PHONE_BILL)
BOOST_DEFINE_ENUM_CLASS(capture_methods, CAMERA, CAMERA_AND_UPLOAD)

using maybe_mode = std::optional<manual_check_mode>;

struct empty_config {};
BOOST_DESCRIBE_STRUCT(empty_config, (), ())

struct optional_review {
    maybe_mode manual_check{};
};
BOOST_DESCRIBE_STRUCT(optional_review, (), (manual_check))

struct required_review {
    manual_check_mode manual_check{};
};
BOOST_DESCRIBE_STRUCT(required_review, (), (manual_check))

SLIPFORM_TAG_TYPE(TYPE_LIST)
struct ca_type_list {
    SLIPFORM_TAG(TYPE_LIST)
    std::optional<texts> types{};
};
SLIPFORM_DESCRIBE_TAGGED(ca_type_list, types)

SLIPFORM_TAG_TYPE(PROFILE)
struct ca_profile {
    SLIPFORM_TAG(PROFILE)
    text search_profile{};
};
SLIPFORM_DESCRIBE_TAGGED(ca_profile, search_profile)

SLIPFORM_TAG_TYPE(EXACT)
struct ca_exact_match {
    SLIPFORM_TAG(EXACT)
};
SLIPFORM_DESCRIBE_TAG_ONLY(ca_exact_match)

SLIPFORM_TAG_TYPE(FUZZY)
struct ca_fuzzy_match {
    SLIPFORM_TAG(FUZZY)
    double fuzziness = 0;
};
SLIPFORM_DESCRIBE_TAGGED(ca_fuzzy_match, fuzziness)

SLIPFORM_TAG_TYPE(WITH_YOTI_ACCOUNT)
struct ca_with_yoti_account {
    SLIPFORM_TAG(WITH_YOTI_ACCOUNT)
    maybe_mode                                            manual_check{};
    maybe_bool                                            remove_deceased{};
    maybe_bool                                            share_url{};
    std::optional<one_of<ca_type_list, ca_profile>>       sources{};
    std::optional<one_of<ca_exact_match, ca_fuzzy_match>> matching_strategy{};
};
SLIPFORM_DESCRIBE_TAGGED(ca_with_yoti_account,
    manual_check, remove_deceased, share_url, sources, matching_strategy)

SLIPFORM_TAG_TYPE(WITH_CUSTOM_ACCOUNT)
struct ca_with_custom_account {
    SLIPFORM_TAG(WITH_CUSTOM_ACCOUNT)
    text api_key{};
};
SLIPFORM_DESCRIBE_TAGGED(ca_with_custom_account, api_key)

struct watchlist_config {
    maybe_mode           manual_check{};
    std::optional<texts> categories{};
};
BOOST_DESCRIBE_STRUCT(watchlist_config, (), (manual_check, categories))

SLIPFORM_TAG_TYPE(ID_DOCUMENT_AUTHENTICITY)
struct authenticity_check {
    SLIPFORM_TAG(ID_DOCUMENT_AUTHENTICITY)
    optional_review config{};
};
SLIPFORM_DESCRIBE_TAGGED(authenticity_check, config)

SLIPFORM_TAG_TYPE(ID_DOCUMENT_FACE_MATCH)
struct face_match_check {
    SLIPFORM_TAG(ID_DOCUMENT_FACE_MATCH)
    required_review config{};
};
SLIPFORM_DESCRIBE_TAGGED(face_match_check, config)

SLIPFORM_TAG_TYPE(ID_DOCUMENT_COMPARISON)
struct comparison_check {
    SLIPFORM_TAG(ID_DOCUMENT_COMPARISON)
    empty_config config{};
};
SLIPFORM_DESCRIBE_TAGGED(comparison_check, config)

SLIPFORM_TAG_TYPE(THIRD_PARTY_IDENTITY)
struct third_party_check {
    SLIPFORM_TAG(THIRD_PARTY_IDENTITY)
    optional_review config{};
};
SLIPFORM_DESCRIBE_TAGGED(third_party_check, config)

SLIPFORM_TAG_TYPE(WATCHLIST_SCREENING)
struct watchlist_check {
    SLIPFORM_TAG(WATCHLIST_SCREENING)
    watchlist_config config{};
};
SLIPFORM_DESCRIBE_TAGGED(watchlist_check, config)

SLIPFORM_TAG_TYPE(WATCHLIST_ADVANCED_CA)
struct advanced_ca_check {
    SLIPFORM_TAG(WATCHLIST_ADVANCED_CA)
    one_of<ca_with_yoti_account, ca_with_custom_account> config{};
};
SLIPFORM_DESCRIBE_TAGGED(advanced_ca_check, config)

using requested_check = one_of<authenticity_check, face_match_check, comparison_check,
                               third_party_check, watchlist_check, advanced_ca_check>;

struct text_extraction_config {
    manual_check_mode           manual_check{};
    std::optional<chip_reading> chip_data{};
};
BOOST_DESCRIBE_STRUCT(text_extraction_config, (), (manual_check, chip_data))

SLIPFORM_TAG_TYPE(ID_DOCUMENT_TEXT_DATA_EXTRACTION)
struct text_task {
    SLIPFORM_TAG(ID_DOCUMENT_TEXT_DATA_EXTRACTION)
    text_extraction_config config{};
};
SLIPFORM_DESCRIBE_TAGGED(text_task, config)

SLIPFORM_TAG_TYPE(SUPPLEMENTARY_DOCUMENT_TEXT_DATA_EXTRACTION)
struct supplementary_text_task {
    SLIPFORM_TAG(SUPPLEMENTARY_DOCUMENT_TEXT_DATA_EXTRACTION)
    required_review config{};
};
SLIPFORM_DESCRIBE_TAGGED(supplementary_text_task, config)

using requested_task = one_of<text_task, supplementary_text_task>;

struct restricted_countries {
    std::optional<inclusion_mode> inclusion{};
    std::optional<texts>          country_codes{};
};
BOOST_DESCRIBE_STRUCT(restricted_countries, (), (inclusion, country_codes))

struct restricted_types {
    std::optional<inclusion_mode>                inclusion{};
    std::optional<std::vector<id_document_type>> document_types{};
};
BOOST_DESCRIBE_STRUCT(restricted_types, (), (inclusion, document_types))

SLIPFORM_TAG_TYPE(ORTHOGONAL_RESTRICTIONS)
struct orthogonal_restrictions {
    SLIPFORM_TAG(ORTHOGONAL_RESTRICTIONS)
    std::optional<restricted_countries> country_restriction{};
    std::optional<restricted_types>     type_restriction{};
};
SLIPFORM_DESCRIBE_TAGGED(orthogonal_restrictions, country_restriction, type_restriction)

SLIPFORM_TAG_TYPE(DOCUMENT_RESTRICTIONS)
struct document_restrictions {
    SLIPFORM_TAG(DOCUMENT_RESTRICTIONS)
    std::optional<inclusion_mode> inclusion{};
};
SLIPFORM_DESCRIBE_TAGGED(document_restrictions, inclusion)

SLIPFORM_TAG_TYPE(ID_DOCUMENT)
struct id_document {
    SLIPFORM_TAG(ID_DOCUMENT)
    std::optional<one_of<orthogonal_restrictions, document_restrictions>> filter{};
};
SLIPFORM_DESCRIBE_TAGGED(id_document, filter)

SLIPFORM_TAG_TYPE(PROOF_OF_ADDRESS)
struct proof_of_address {
    SLIPFORM_TAG(PROOF_OF_ADDRESS)
    std::optional<empty_config> config{};
};
SLIPFORM_DESCRIBE_TAGGED(proof_of_address, config)

SLIPFORM_TAG_TYPE(PROOF_OF_NAME)
struct proof_of_name {
    SLIPFORM_TAG(PROOF_OF_NAME)
    std::optional<empty_config> config{};
};
SLIPFORM_DESCRIBE_TAGGED(proof_of_name, config)

SLIPFORM_TAG_TYPE(SUPPLEMENTARY_DOCUMENT)
struct supplementary_document {
    SLIPFORM_TAG(SUPPLEMENTARY_DOCUMENT)
    std::optional<texts>                                   country_codes{};
    std::optional<std::vector<supplementary_type>>         document_types{};
    std::optional<one_of<proof_of_address, proof_of_name>> objective{};
};
SLIPFORM_DESCRIBE_TAGGED(supplementary_document, country_codes, document_types, objective)

using required_document = one_of<id_document, supplementary_document>;

struct in_branch_options {
    maybe_bool     required{};
    branch_support support{};
    maybe_text     guidance_url{};
};
BOOST_DESCRIBE_STRUCT(in_branch_options, (), (required, support, guidance_url))

struct notification_config {
    maybe_text                                     endpoint{};
    std::optional<std::vector<notification_topic>> topics{};
    maybe_text                                     auth_token{};
    std::optional<notification_auth>               auth_type{};
};
BOOST_DESCRIBE_STRUCT(notification_config, (), (endpoint, topics, auth_token, auth_type))

struct sdk_settings {
    std::optional<capture_methods>                allowed_capture_methods{};
    maybe_text                                    primary_colour{};
    maybe_text                                    secondary_colour{};
    maybe_text                                    font_colour{};
    maybe_text                                    locale{};
    maybe_text                                    preset_issuing_country{};
    maybe_text                                    success_url{};
    maybe_text                                    error_url{};
    maybe_text                                    privacy_policy_url{};
    std::optional<by_name<by_name<std::int64_t>>> attempts_configuration{};
};
BOOST_DESCRIBE_STRUCT(sdk_settings, (),
    (allowed_capture_methods, primary_colour, secondary_colour, font_colour, locale,
     preset_issuing_country, success_url, error_url, privacy_policy_url, attempts_configuration))

struct ibv_session {
    maybe_integer                                 client_session_token_ttl{};
    maybe_integer                                 resources_ttl{};
    maybe_text                                    user_tracking_id{};
    maybe_bool                                    block_biometric_consent{};
    std::optional<in_branch_options>              ibv_options{};
    std::optional<notification_config>            notifications{};
    std::optional<std::vector<requested_check>>   requested_checks{};
    std::optional<std::vector<requested_task>>    requested_tasks{};
    std::optional<std::vector<required_document>> required_documents{};
    std::optional<sdk_settings>                   sdk_config{};
};
BOOST_DESCRIBE_STRUCT(ibv_session, (),
    (client_session_token_ttl, resources_ttl, user_tracking_id, block_biometric_consent,
     ibv_options, notifications, requested_checks, requested_tasks, required_documents,
     sdk_config))

// --- deepidv -------------------------------------------------------------------------------------

struct session_request {
    text       first_name{};
    text       last_name{};
    text       email{};
    text       phone{};
    maybe_text external_id{};
    maybe_bool send_email_invite{};
    maybe_bool send_phone_invite{};
    maybe_text workflow_id{};
    maybe_text redirect_url{};
};
BOOST_DESCRIBE_STRUCT(session_request, (),
    (first_name, last_name, email, phone, external_id, send_email_invite, send_phone_invite,
     workflow_id, redirect_url))

// --- A thousand of them --------------------------------------------------------------------------

struct batch {
    std::vector<check_session>   complycube{};
    std::vector<token_request>   idenfy{};
    std::vector<ibv_session>     yoti{};
    std::vector<session_request> deepidv{};
};
BOOST_DESCRIBE_STRUCT(batch, (), (complycube, idenfy, yoti, deepidv))

/// The types of the payloads, for harness.hpp.
struct types {
    using complycube = check_session;
    using idenfy     = token_request;
    using yoti       = ibv_session;
    using deepidv    = session_request;
    using many       = batch;
};

} // namespace SLIPFORM_PLAIN
