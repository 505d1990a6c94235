// iDenfy, the body of POST /api/v2/token where other sources of the vendor contradict the page
// https://documentation.idenfy.com/kyc/generate-token, or say what the page calls an object and no
// more. token_request follows the page; whoever takes this one means it.
#pragma once

#include <slipform/vendor/idenfy/additional_steps.hpp>
#include <slipform/vendor/idenfy/token_request.hpp>

#include <boost/json/object.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace slipform::inline v0::idenfy {

/// The 35 languages of the pages, in capitals or not. SI is Slovenian and UK is Ukrainian.
BOOST_DEFINE_ENUM_CLASS(locale_code,
    en, es, fr, ru, de, it, pl, lt, lv, et, sv, cs, ro, hu, ja, bg, nl, pt, uk, sk, si, vi, th, hi,
    id, hr, da, fi, el, no, tr, sr, zh, zh_tw, ko)
constexpr auto schema(of<locale_code>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("A language of the pages."), source(found_in::supported_languages),
        spelled(screaming_snake_case), also_spelled(snake_case),
        value<locale_code::ko>(source(found_in::openapi_file)));
}

/// What the session captures, with the kinds of older pages.
BOOST_DEFINE_ENUM_CLASS(any_token_kind,
    identification, document, video_call, video_call_photos, video_call_identification)
constexpr auto schema(of<any_token_kind>)
{
    using namespace slipform::dsl;
    using E              = any_token_kind;
    constexpr auto older = source(found_in::older_pages);
    return enumeration(
        doc("What the session captures."),
        spelled(screaming_snake_case),
        value<E::identification>(doc("The document and a selfie.")),
        value<E::document>(doc("The document alone.")),
        value<E::video_call>(older, doc("A call.")),
        value<E::video_call_photos>(older, doc("A call in which photographs are made.")),
        value<E::video_call_identification>(older, doc("A call after the usual capture.")));
}

/// session_settings with more locales and kinds of token.
struct openapi_session_settings {
    std::optional<std::string>          success_url{};
    std::optional<std::string>          error_url{};
    std::optional<std::string>          unverified_url{};
    std::optional<std::string>          callback_url{};
    std::optional<open<locale_code>>    locale{};
    std::optional<std::chrono::seconds> expiry_time{};
    std::optional<std::chrono::seconds> session_length{};
    open<any_token_kind>                token_type{};
    std::optional<bool>                 show_instructions{};
    std::optional<bool>                 generate_digit_string{};

    bool operator==(openapi_session_settings const&) const = default;
};
BOOST_DESCRIBE_STRUCT(openapi_session_settings, (),
    (success_url, error_url, unverified_url, callback_url, locale, expiry_time, session_length,
     token_type, show_instructions, generate_digit_string))
constexpr auto schema(of<openapi_session_settings>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R             = openapi_session_settings;
    constexpr auto file = source(found_in::openapi_file);
    return object(
        doc("Where the person goes, how long the session lives, what it looks like."),
        spelled(camel_case),
        field<&R::success_url>(
            file, uri, max_length(2048),
            doc("Where the person goes when approved; any URI, where the page says https.")),
        field<&R::error_url>(uri, max_length(2048), doc("Where the person goes when denied.")),
        field<&R::unverified_url>(
            uri, max_length(2048), doc("Where the person goes after giving up.")),
        field<&R::callback_url>(
            file, uri, max_length(2048),
            doc("Takes the webhooks of this session only; any URI, where an older page says "
                "https.")),
        field<&R::locale>(doc("Language of the pages, ZH_TW among them.")),
        field<&R::expiry_time>(
            file, range(0s, 2'592'000s), doc("How long the token can be used; may be zero.")),
        field<&R::session_length>(
            range(60s, 3'600s), doc("How long the person has once it is begun.")),
        field<&R::token_type>(
            file, doc("What the session captures; required, where the page has a default.")),
        field<&R::show_instructions>(doc("Explain each capture before it is made.")),
        field<&R::generate_digit_string>(
            server_default(false), doc("Ask for an eight-digit code for the mobile app.")));
}

/// customization with the steps as a map of three levels and the risk profile as a UUID.
struct openapi_customization {
    std::optional<steps_by_country>      additional_steps{};
    std::optional<boost::json::object>   additional_data{};
    std::optional<bool>                  utility_bill{};
    std::optional<nullable<std::string>> questionnaire{};
    std::optional<std::string>           risk_assessment_profile{};
    std::optional<bool>                  review_failed{};
    std::optional<bool>                  review_successful{};

    bool operator==(openapi_customization const&) const = default;
};
BOOST_DESCRIBE_STRUCT(openapi_customization, (),
    (additional_steps, additional_data, utility_bill, questionnaire, risk_assessment_profile,
     review_failed, review_successful))
constexpr auto schema(of<openapi_customization>)
{
    using namespace slipform::dsl;
    using R = openapi_customization;
    return object(
        doc("Extra steps, questions and reviews."),
        spelled(camel_case),
        field<&R::additional_steps>(
            source(found_in::additional_steps), keys(pattern<"[A-Z]{2}|ALL">),
            doc("Further documents to ask for, by country, document type and step.")),
        field<&R::additional_data>(doc("What steps of the type COMPARE compare with.")),
        field<&R::utility_bill>(doc("Ask for a utility bill.")),
        field<&R::questionnaire>(
            not_blank, doc("Key of the questionnaire to ask; null turns questionnaires off.")),
        field<&R::risk_assessment_profile>(
            source(found_in::openapi_file),
            pattern<"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}">,
            doc("Identifier of the risk profile, a UUID; the page says a number.")),
        field<&R::review_failed>(doc("Have people look at sessions that failed.")),
        field<&R::review_successful>(doc("Have people look at sessions that succeeded.")));
}

/// token_request as the vendor's OpenAPI file and its further pages have it: additional steps with
/// types, a risk profile that is a UUID, every locale, a token type that must be said, `http` URLs,
/// and `personScanRef` as the old name of `clientId`. The nulls that the file allows are read with
/// `read_options::null_is_absent`.
///
///     slipform::idenfy::openapi_token_request request{.client_id = "user-123"};
///     request.custom.additional_steps.emplace()["ALL"]
///         [slipform::idenfy::step_document::all]["UTILITY_BILL"] = {};
struct openapi_token_request {
    std::string              client_id;
    personal_data            person{};
    document_data            document{};
    openapi_session_settings session{};
    verification_features    features{};
    fraud_detection          security{};
    openapi_customization    custom{};
    beyond_the_page          beyond{};

    bool operator==(openapi_token_request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(openapi_token_request, (),
    (client_id, person, document, session, features, security, custom, beyond))
constexpr auto schema(of<openapi_token_request>)
{
    using namespace slipform::dsl;
    using R = openapi_token_request;
    return object(
        doc("Asks for the token of one verification."),
        source(found_in::openapi_file),
        spelled(camel_case),
        field<&R::client_id>(
            also_spelled("personScanRef"), not_blank, ascii, max_length(100),
            doc("The caller's own identifier of the person; personScanRef is its old name.")),
        field<&R::person>(flattened, doc("Personal Data.")),
        field<&R::document>(flattened, doc("Document Data.")),
        field<&R::session>(flattened, doc("Session Settings.")),
        field<&R::features>(flattened, doc("Verification Features.")),
        field<&R::security>(flattened, doc("Security and Fraud Detection.")),
        field<&R::custom>(flattened, doc("Customization.")),
        field<&R::beyond>(flattened, doc("Members that the page leaves out.")));
}

} // namespace slipform::inline v0::idenfy
