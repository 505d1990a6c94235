// The limit, what it knows of the vendors' structs: their members in order, how they are spelled, the
// alternatives of unions and the words of enumerations. Written down by hand and not derived; the
// constraints themselves are the library's, so that the limit measures the engine and not, say, the
// grammar of URLs.
#pragma once

#include "limit_words.hpp"
#include "payloads.hpp"

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <variant>

namespace slipform_bench::limit {

inline constexpr auto anything = [](auto const&) { return true; };

/// A member: its key, how to get at it, and what its value must pass.
template <fixed Key, auto Get, auto Check = anything> struct member {
    static constexpr std::string_view key = Key.view();

    template <class T> static constexpr auto& of(T& object)
    {
        if constexpr (std::is_member_object_pointer_v<decltype(Get)>)
            return object.*Get;
        else
            return Get(object);
    }
    template <class V> static constexpr bool accepts(V const& value) { return Check(value); }
};
template <class... M> struct members {};

inline constexpr auto kept_nowhere = [](auto&) -> boost::json::object* { return nullptr; };

/// What an object is without saying more.
struct plain_shape {
    static constexpr std::string_view tag{};
    static constexpr bool             keeps_unknown = false;
    static constexpr auto             rule          = anything;
};
struct keeping_shape : plain_shape {
    static constexpr bool keeps_unknown = true;
};
template <fixed Tag> struct tagged_shape : keeping_shape {
    static constexpr std::string_view tag = Tag.view();
};
template <class T> struct shape;

/// Whether a value passes all of these constraints.
template <class V, class... C> constexpr bool passes(V const& value, C const&... constraints)
{
    return (constraints.accepts(value) && ...);
}
#define MUST(...)                                                                                  \
    [](auto const& value) {                                                                        \
        using namespace slipform::dsl;                                                             \
        using namespace std::chrono_literals;                                                      \
        return passes(value, __VA_ARGS__);                                                         \
    }
#define FIELD(key, name, ...) member<key, &R::name __VA_OPT__(, MUST(__VA_ARGS__))>
#define DEEP(key, group, name, ...)                                                                \
    member<key, [](auto& o) -> auto& { return o.group.name; } __VA_OPT__(, MUST(__VA_ARGS__))>

namespace cc = slipform::complycube;
namespace id = slipform::idenfy;
namespace yo = slipform::yoti;
namespace dv = slipform::deepidv;

// --- ComplyCube ----------------------------------------------------------------------------------

template <> struct shape<cc::screen_content> : plain_shape {
    using R    = cc::screen_content;
    using list = members<FIELD("heading", heading), FIELD("message", message)>;
};
template <> struct shape<cc::screen_messages> : plain_shape {
    using R    = cc::screen_messages;
    using list = members<FIELD("intro", intro), FIELD("completion", completion)>;
};
template <> struct shape<cc::document_choice> : plain_shape {
    using R    = cc::document_choice;
    using list = members<FIELD("passport", passport), FIELD("driving_license", driving_license),
                         FIELD("residence_permit", residence_permit),
                         FIELD("national_identity_card", national_identity_card)>;
};
template <> struct shape<cc::check_session> : plain_shape {
    using R    = cc::check_session;
    using list = members<
        FIELD("clientId", client_id, not_blank), FIELD("checkTypes", check_types, min_items(1)),
        FIELD("successUrl", success_url, uri), FIELD("cancelUrl", cancel_url, uri),
        FIELD("enableMonitoring", enable_monitoring), FIELD("language", language),
        FIELD("theme", theme), FIELD("allowDocumentUpload", allow_document_upload),
        FIELD("supportEmail", support_email, email), FIELD("messages", messages),
        FIELD("documentTypes", document_types)>;
};

// --- iDenfy, its groups flat ---------------------------------------------------------------------

inline constexpr auto countries = [](slipform::one_or_many<std::string> const& value) {
    using slipform::dsl::country_alpha2;
    if (std::string const* one = std::get_if<0>(&value))
        return country_alpha2.accepts(*one);
    auto const& many = *std::get_if<1>(&value);
    bool        all  = !many.empty();
    for (std::string const& one : many)
        all = all && country_alpha2.accepts(one);
    return all;
};
inline constexpr auto not_blank_or_null = [](slipform::nullable<std::string> const& value) {
    return !value || slipform::dsl::not_blank.accepts(*value);
};

template <> struct shape<id::token_request> : plain_shape {
    using R = id::token_request;
    static constexpr auto rule = [](R const& r) {
        return !r.features.age_limit || !r.features.age_max || *r.features.age_limit <= *r.features.age_max;
    };
    using list = members<
        FIELD("clientId", client_id, not_blank, ascii, max_length(100)),
        DEEP("firstName", person, first_name, non_empty, letters, max_length(100)),
        DEEP("lastName", person, last_name, non_empty, letters, max_length(100)),
        DEEP("dateOfBirth", person, date_of_birth), DEEP("sex", person, sex),
        DEEP("nationality", person, nationality, country_alpha2),
        DEEP("address", person, address, max_length(255)),
        DEEP("externalRef", person, external_ref, not_blank, ascii, max_length(40)),
        member<"country", [](auto& o) -> auto& { return o.document.country; }, countries>,
        DEEP("documents", document, documents),
        DEEP("documentNumber", document, document_number, max_length(50)),
        DEEP("personalNumber", document, personal_number, max_length(50)),
        DEEP("dateOfExpiry", document, date_of_expiry), DEEP("dateOfIssue", document, date_of_issue),
        DEEP("successUrl", session, success_url, https_url, max_length(2048)),
        DEEP("errorUrl", session, error_url, uri, max_length(2048)),
        DEEP("unverifiedUrl", session, unverified_url, uri, max_length(2048)),
        DEEP("callbackUrl", session, callback_url, https_url, max_length(2048)),
        DEEP("locale", session, locale, pattern<"[A-Za-z]{2}">),
        DEEP("expiryTime", session, expiry_time, range(1s, 2'592'000s)),
        DEEP("sessionLength", session, session_length, range(60s, 3'600s)),
        DEEP("tokenType", session, token_type), DEEP("showInstructions", session, show_instructions),
        DEEP("generateDigitString", session, generate_digit_string),
        DEEP("verifyEmail", features, verify_email), DEEP("verifyPhone", features, verify_phone),
        DEEP("verifyAddress", features, verify_address), DEEP("verifyBank", features, verify_bank),
        DEEP("nfcRequired", features, nfc_required), DEEP("nfcOptional", features, nfc_optional),
        DEEP("ageLimit", features, age_limit), DEEP("ageMax", features, age_max),
        DEEP("driverLicenseBack", features, driver_license_back),
        DEEP("checkLiveness", security, check_liveness),
        DEEP("idLiveFaceValidation", security, id_live_face_validation),
        DEEP("idLiveDocumentValidation", security, id_live_document_validation),
        DEEP("checkAml", security, check_aml), DEEP("checkIpProxy", security, check_ip_proxy),
        DEEP("checkFaceBlacklist", security, check_face_blacklist),
        DEEP("checkDocFaceBlacklist", security, check_doc_face_blacklist),
        DEEP("checkDuplicateFaces", security, check_duplicate_faces),
        DEEP("checkDuplicateDocFaces", security, check_duplicate_doc_faces),
        DEEP("checkDuplicatePersonalData", security, check_duplicate_personal_data),
        DEEP("checkBlurAndGlare", security, check_blur_and_glare),
        DEEP("autoFaceMatching", security, auto_face_matching),
        DEEP("additionalSteps", custom, additional_steps),
        DEEP("additionalData", custom, additional_data), DEEP("utilityBill", custom, utility_bill),
        member<"questionnaire", [](auto& o) -> auto& { return o.custom.questionnaire; },
               not_blank_or_null>,
        DEEP("riskAssessmentProfile", custom, risk_assessment_profile),
        DEEP("reviewFailed", custom, review_failed),
        DEEP("reviewSuccessful", custom, review_successful),
        DEEP("theme", beyond, theme, pattern<"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}">),
        DEEP("questionnaireRequired", beyond, questionnaire_required),
        DEEP("registryCentersCountries", beyond, registry_centers_countries, each(non_empty)),
        DEEP("verifyBankAccounts", beyond, verify_bank_accounts),
        DEEP("verifyBankBalances", beyond, verify_bank_balances),
        DEEP("verifyBankTransactions", beyond, verify_bank_transactions),
        DEEP("bankCardVerification", beyond, bank_card_verification),
        DEEP("bankCardPdfUpload", beyond, bank_card_pdf_upload),
        DEEP("checkCriminal", beyond, check_criminal),
        DEEP("checkPersonBlacklist", beyond, check_person_blacklist),
        DEEP("checkDriverLicense", beyond, check_driver_license),
        DEEP("checkLid", beyond, check_lid),
        DEEP("allowBsnMasking", beyond, allow_bsn_masking),
        DEEP("autoAmlMonitoring", beyond, auto_aml_monitoring),
        DEEP("faceMatchingThresholdModifier", beyond, face_matching_threshold_modifier)>;
};

// --- Yoti, which keeps unknown members everywhere ------------------------------------------------

template <> struct shape<yo::optional_review> : keeping_shape {
    using R    = yo::optional_review;
    using list = members<FIELD("manual_check", manual_check)>;
};
template <> struct shape<yo::required_review> : keeping_shape {
    using R    = yo::required_review;
    using list = members<FIELD("manual_check", manual_check)>;
};
template <> struct shape<yo::empty_config> : keeping_shape {
    using list = members<>;
};
template <> struct shape<yo::restricted_countries> : keeping_shape {
    using R    = yo::restricted_countries;
    using list = members<FIELD("inclusion", inclusion),
                         FIELD("country_codes", country_codes, each(country_alpha3))>;
};
template <> struct shape<yo::restricted_document_types> : keeping_shape {
    using R    = yo::restricted_document_types;
    using list = members<FIELD("inclusion", inclusion), FIELD("document_types", document_types)>;
};
template <> struct shape<yo::orthogonal_restrictions> : tagged_shape<"ORTHOGONAL_RESTRICTIONS"> {
    using R    = yo::orthogonal_restrictions;
    using list = members<FIELD("country_restriction", country_restriction),
                         FIELD("type_restriction", type_restriction),
                         FIELD("allow_expired_documents", allow_expired_documents),
                         FIELD("allow_non_latin_documents", allow_non_latin_documents)>;
};
template <> struct shape<yo::restricted_documents> : keeping_shape {
    using R    = yo::restricted_documents;
    using list = members<FIELD("country_codes", country_codes, each(country_alpha3)),
                         FIELD("document_types", document_types)>;
};
template <> struct shape<yo::document_restrictions> : tagged_shape<"DOCUMENT_RESTRICTIONS"> {
    using R    = yo::document_restrictions;
    using list = members<FIELD("inclusion", inclusion), FIELD("documents", documents),
                         FIELD("allow_expired_documents", allow_expired_documents),
                         FIELD("allow_non_latin_documents", allow_non_latin_documents)>;
};
template <> struct shape<yo::ca_type_list> : tagged_shape<"TYPE_LIST"> {
    using R    = yo::ca_type_list;
    using list = members<FIELD("types", types)>;
};
template <> struct shape<yo::ca_search_profile> : tagged_shape<"PROFILE"> {
    using R    = yo::ca_search_profile;
    using list = members<FIELD("search_profile", search_profile)>;
};
template <> struct shape<yo::ca_exact_match> : tagged_shape<"EXACT"> {
    using R    = yo::ca_exact_match;
    using list = members<FIELD("exact_match", exact_match)>;
};
template <> struct shape<yo::ca_fuzzy_match> : tagged_shape<"FUZZY"> {
    using R    = yo::ca_fuzzy_match;
    using list = members<FIELD("fuzziness", fuzziness, range(0, 1))>;
};
template <> struct shape<yo::ca_with_yoti_account> : tagged_shape<"WITH_YOTI_ACCOUNT"> {
    using R    = yo::ca_with_yoti_account;
    using list = members<FIELD("manual_check", manual_check),
                         FIELD("remove_deceased", remove_deceased), FIELD("share_url", share_url),
                         FIELD("sources", sources), FIELD("matching_strategy", matching_strategy)>;
};
template <> struct shape<yo::ca_with_custom_account> : tagged_shape<"WITH_CUSTOM_ACCOUNT"> {
    using R    = yo::ca_with_custom_account;
    using list = members<FIELD("manual_check", manual_check),
                         FIELD("remove_deceased", remove_deceased), FIELD("share_url", share_url),
                         FIELD("sources", sources), FIELD("matching_strategy", matching_strategy),
                         FIELD("api_key", api_key), FIELD("monitoring", monitoring),
                         FIELD("tags", tags), FIELD("client_ref", client_ref)>;
};
template <> struct shape<yo::advanced_ca_check> : tagged_shape<"WATCHLIST_ADVANCED_CA"> {
    using R    = yo::advanced_ca_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::visual_review_check> : tagged_shape<"IBV_VISUAL_REVIEW_CHECK"> {
    using R    = yo::visual_review_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::profile_document_match_check> : tagged_shape<"PROFILE_DOCUMENT_MATCH"> {
    using R    = yo::profile_document_match_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::scheme_validity_config> : keeping_shape {
    using R    = yo::scheme_validity_config;
    using list = members<FIELD("manual_check", manual_check), FIELD("scheme", scheme)>;
};
template <> struct shape<yo::scheme_validity_check> : tagged_shape<"DOCUMENT_SCHEME_VALIDITY_CHECK"> {
    using R    = yo::scheme_validity_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::liveness_config> : keeping_shape {
    using R    = yo::liveness_config;
    using list = members<FIELD("liveness_type", liveness_type), FIELD("max_retries", max_retries),
                         FIELD("manual_check", manual_check)>;
};
template <> struct shape<yo::liveness_check> : tagged_shape<"LIVENESS"> {
    using R    = yo::liveness_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::face_comparison_check> : tagged_shape<"FACE_COMPARISON"> {
    using R    = yo::face_comparison_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::face_search_config> : keeping_shape {
    using R    = yo::face_search_config;
    using list = members<FIELD("pool_id", pool_id), FIELD("approval_criteria", approval_criteria)>;
};
template <> struct shape<yo::familiar_face_search_check> : tagged_shape<"FAMILIAR_FACE_SEARCH"> {
    using R    = yo::familiar_face_search_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::issuing_authority_check> : keeping_shape {
    using R    = yo::issuing_authority_check;
    using list = members<FIELD("requested", requested), FIELD("filter", filter)>;
};
template <> struct shape<yo::authenticity_config> : keeping_shape {
    using R    = yo::authenticity_config;
    using list = members<FIELD("manual_check", manual_check),
                         FIELD("issuing_authority_sub_check", issuing_authority_sub_check)>;
};
template <> struct shape<yo::authenticity_check> : tagged_shape<"ID_DOCUMENT_AUTHENTICITY"> {
    using R    = yo::authenticity_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::face_match_check> : tagged_shape<"ID_DOCUMENT_FACE_MATCH"> {
    using R    = yo::face_match_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::document_comparison_check> : tagged_shape<"ID_DOCUMENT_COMPARISON"> {
    using R    = yo::document_comparison_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::third_party_identity_check> : tagged_shape<"THIRD_PARTY_IDENTITY"> {
    using R    = yo::third_party_identity_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::watchlist_screening_config> : keeping_shape {
    using R    = yo::watchlist_screening_config;
    using list = members<FIELD("manual_check", manual_check), FIELD("categories", categories)>;
};
template <> struct shape<yo::watchlist_screening_check> : tagged_shape<"WATCHLIST_SCREENING"> {
    using R    = yo::watchlist_screening_check;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::text_extraction_config> : keeping_shape {
    using R    = yo::text_extraction_config;
    using list = members<FIELD("manual_check", manual_check), FIELD("chip_data", chip_data),
                         FIELD("create_expanded_document_fields", create_expanded_document_fields)>;
};
template <> struct shape<yo::text_extraction_task> : tagged_shape<"ID_DOCUMENT_TEXT_DATA_EXTRACTION"> {
    using R    = yo::text_extraction_task;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::supplementary_text_extraction_task> : tagged_shape<"SUPPLEMENTARY_DOCUMENT_TEXT_DATA_EXTRACTION"> {
    using R    = yo::supplementary_text_extraction_task;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::id_document> : tagged_shape<"ID_DOCUMENT"> {
    using R    = yo::id_document;
    using list = members<FIELD("filter", filter)>;
};
template <> struct shape<yo::proof_of_address_objective> : tagged_shape<"PROOF_OF_ADDRESS"> {
    using R    = yo::proof_of_address_objective;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::uk_dbs_objective> : tagged_shape<"UK_DBS"> {
    using R    = yo::uk_dbs_objective;
    using list = members<FIELD("config", config)>;
};
template <> struct shape<yo::supplementary_document> : tagged_shape<"SUPPLEMENTARY_DOCUMENT"> {
    using R    = yo::supplementary_document;
    using list = members<FIELD("country_codes", country_codes, each(country_alpha3)),
                         FIELD("document_types", document_types), FIELD("objective", objective),
                         FIELD("filter", filter)>;
};
template <> struct shape<yo::postal_address> : keeping_shape {
    using R    = yo::postal_address;
    using list = members<FIELD("address_format", address_format),
                         FIELD("building_number", building_number),
                         FIELD("address_line1", address_line1),
                         FIELD("address_line2", address_line2),
                         FIELD("address_line3", address_line3), FIELD("town_city", town_city),
                         FIELD("state", state), FIELD("postal_code", postal_code),
                         FIELD("country_iso", country_iso, country_alpha3),
                         FIELD("country", country), FIELD("formatted_address", formatted_address)>;
};
template <> struct shape<yo::applicant_profile> : keeping_shape {
    using R    = yo::applicant_profile;
    using list = members<FIELD("full_name", full_name), FIELD("name_prefix", name_prefix),
                         FIELD("given_names", given_names), FIELD("first_name", first_name),
                         FIELD("middle_name", middle_name), FIELD("family_name", family_name),
                         FIELD("date_of_birth", date_of_birth),
                         FIELD("structured_postal_address", structured_postal_address)>;
};
template <> struct shape<yo::session_resources> : keeping_shape {
    using R    = yo::session_resources;
    using list = members<FIELD("applicant_profile", applicant_profile)>;
};
template <> struct shape<yo::import_token_request> : keeping_shape {
    using R    = yo::import_token_request;
    using list = members<FIELD("ttl", ttl, range(2'592'000s, 31'536'000s))>;
};
template <> struct shape<yo::notification_config> : keeping_shape {
    using R    = yo::notification_config;
    using list = members<FIELD("endpoint", endpoint, uri), FIELD("topics", topics),
                         FIELD("auth_token", auth_token), FIELD("auth_type", auth_type)>;
};
template <> struct shape<yo::sdk_settings> : keeping_shape {
    using R    = yo::sdk_settings;
    using list = members<FIELD("allowed_capture_methods", allowed_capture_methods),
                         FIELD("primary_colour", primary_colour, hex_colour),
                         FIELD("secondary_colour", secondary_colour, hex_colour),
                         FIELD("font_colour", font_colour, hex_colour),
                         FIELD("locale", locale, language_tag),
                         FIELD("preset_issuing_country", preset_issuing_country, country_alpha3),
                         FIELD("success_url", success_url, uri),
                         FIELD("error_url", error_url, uri),
                         FIELD("privacy_policy_url", privacy_policy_url, uri),
                         FIELD("attempts_configuration", attempts_configuration, each(each(at_least(1)))),
                         FIELD("biometric_consent_flow", biometric_consent_flow),
                         FIELD("allow_handoff", allow_handoff), FIELD("brand_id", brand_id),
                         FIELD("suppressed_screens", suppressed_screens),
                         FIELD("dark_mode", dark_mode),
                         FIELD("primary_colour_dark_mode", primary_colour_dark_mode, hex_colour)>;
};
template <> struct shape<yo::session_subject> : keeping_shape {
    using R    = yo::session_subject;
    using list = members<FIELD("subject_id", subject_id)>;
};
template <> struct shape<yo::identity_scheme> : keeping_shape {
    using R    = yo::identity_scheme;
    using list = members<FIELD("type", type), FIELD("objective", objective)>;
};
template <> struct shape<yo::identity_profile_demand> : keeping_shape {
    using R    = yo::identity_profile_demand;
    using list = members<FIELD("trust_framework", trust_framework), FIELD("scheme", scheme)>;
};
template <> struct shape<yo::advanced_scheme_config> : keeping_shape {
    using R    = yo::advanced_scheme_config;
    using list = members<FIELD("filter", filter)>;
};
template <> struct shape<yo::advanced_identity_scheme> : keeping_shape {
    using R    = yo::advanced_identity_scheme;
    using list = members<FIELD("type", type), FIELD("objective", objective), FIELD("label", label),
                         FIELD("config", config)>;
};
template <> struct shape<yo::advanced_identity_profile> : keeping_shape {
    using R    = yo::advanced_identity_profile;
    using list = members<FIELD("trust_framework", trust_framework), FIELD("schemes", schemes)>;
};
template <> struct shape<yo::advanced_identity_profile_demand> : keeping_shape {
    using R    = yo::advanced_identity_profile_demand;
    using list = members<FIELD("profiles", profiles)>;
};
template <> struct shape<yo::user_price> : keeping_shape {
    using R    = yo::user_price;
    using list = members<FIELD("amount", amount, not_blank),
                         FIELD("currency", currency, not_blank)>;
};
template <> struct shape<yo::in_branch_options> : keeping_shape {
    using R    = yo::in_branch_options;
    using list = members<FIELD("required", required), FIELD("support", support),
                         FIELD("guidance_url", guidance_url, uri),
                         FIELD("user_price", user_price)>;
};
template <> struct shape<yo::ibv_session> : keeping_shape {
    using R    = yo::ibv_session;
    using list = members<FIELD("client_session_token_ttl", client_session_token_ttl, at_least(301s)),
                         FIELD("resources_ttl", resources_ttl, at_least(86'400s)),
                         FIELD("user_tracking_id", user_tracking_id, not_blank),
                         FIELD("block_biometric_consent", block_biometric_consent),
                         FIELD("ibv_options", ibv_options), FIELD("notifications", notifications),
                         FIELD("requested_checks", requested_checks),
                         FIELD("requested_tasks", requested_tasks),
                         FIELD("required_documents", required_documents),
                         FIELD("sdk_config", sdk_config),
                         FIELD("session_deadline", session_deadline, date_time),
                         FIELD("identity_profile_requirements", identity_profile_requirements),
                         FIELD("advanced_identity_profile_requirements", advanced_identity_profile_requirements),
                         FIELD("create_identity_profile_preview", create_identity_profile_preview),
                         FIELD("subject", subject), FIELD("resources", resources),
                         FIELD("import_token", import_token),
                         FIELD("ephemeral_media", ephemeral_media)>;
};

// --- deepidv, in its first spelling --------------------------------------------------------------

template <> struct shape<dv::session_request> : plain_shape {
    using R    = dv::session_request;
    using list = members<
        FIELD("first_name", first_name, non_empty), FIELD("last_name", last_name, non_empty),
        FIELD("email", email, slipform::dsl::email), FIELD("phone", phone, e164),
        FIELD("external_id", external_id, not_blank),
        FIELD("send_email_invite", send_email_invite), FIELD("send_phone_invite", send_phone_invite),
        FIELD("workflow_id", workflow_id, not_blank),
        FIELD("redirect_url", redirect_url, https_url),
        FIELD("expires_in_hours", expires_in_hours, range(1h, 8'760h))>;
};

template <> struct shape<batch> : plain_shape {
    using R    = batch;
    using list = members<FIELD("complycube", complycube), FIELD("idenfy", idenfy), FIELD("yoti", yoti),
                         FIELD("deepidv", deepidv)>;
};

#undef DEEP
#undef FIELD
#undef MUST

// --- Words of enumerations -----------------------------------------------------------------------

/// How the enumerators of E are spelled: as they are, or in capitals.
template <class E> inline constexpr bool in_capitals = true;
template <> inline constexpr bool in_capitals<cc::check_type>  = false;
template <> inline constexpr bool in_capitals<cc::ui_language> = false;
template <> inline constexpr bool in_capitals<cc::ui_theme>    = false;

/// The name of an enumerator, or what stands in its place; before it is put into capitals.
template <class E> constexpr std::string_view spelled(std::string_view name)
{
    if constexpr (std::is_same_v<E, yo::watchlist_category>)
        return name == "adverse_media" ? "adverse-media" : name;
    else if constexpr (std::is_same_v<E, yo::liveness_method>)
        return name == "static_image" ? "static" : name;
    else if constexpr (std::is_same_v<E, yo::dark_mode_setting>)
        return name == "automatic" ? "auto" : name;
    else
        return name;
}

template <class E> using enumerators = boost::describe::describe_enumerators<E>;
template <class E> inline constexpr std::size_t enumerator_count = boost::mp11::mp_size<enumerators<E>>::value;

struct word_row {
    char          chars[63]{}; ///< with its quotes
    unsigned char size = 0;
};

template <class E> inline constexpr auto word_rows = [] {
    std::array<word_row, enumerator_count<E>> rows{};
    std::size_t                               i = 0;
    boost::mp11::mp_for_each<enumerators<E>>([&](auto d) {
        word_row& row          = rows[i++];
        row.chars[row.size++] = '"';
        for (char const c : spelled<E>(d.name))
            row.chars[row.size++] =
                in_capitals<E> && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        row.chars[row.size++] = '"';
    });
    return rows;
}();

template <class E> inline constexpr auto words = [] {
    std::array<std::string_view, enumerator_count<E>> all{};
    for (std::size_t i = 0; i != all.size(); ++i)
        all[i] = {word_rows<E>[i].chars + 1, word_rows<E>[i].size - 2u};
    return word_set<enumerator_count<E>>(all);
}();

} // namespace slipform_bench::limit
