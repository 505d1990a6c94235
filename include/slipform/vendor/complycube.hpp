// ComplyCube, create a session: both request modes of POST /v1/flow/sessions, its answer and its
// error object. It follows two pages, `create-a-session` and `create-a-session-check-driven`, under
// https://docs.complycube.com/documentation/api-reference/other-resources/hosted-solution/
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/complycube/sources.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace slipform::inline v0::complycube {

using slipform::interop::tag_invoke;

// --- What both modes share -----------------------------------------------------------------------

/// The colours of the hosted pages.
BOOST_DEFINE_ENUM_CLASS(ui_theme, light, dark)
constexpr auto schema(of<ui_theme>)
{
    using namespace slipform::dsl;
    return enumeration(doc("The colours of the hosted pages."));
}

// --- The session that names its checks (create-a-session-check-driven) ---------------------------

/// The eight checks a session may ask for. The page's type column says "string"; the member is an
/// array of them, as its text and all its examples say.
BOOST_DEFINE_ENUM_CLASS(check_type,
    standard_screening_check, extensive_screening_check, document_check, identity_check,
    enhanced_identity_check, proof_of_address_check, face_authentication_check,
    age_estimation_check)
constexpr auto schema(of<check_type>)
{
    using namespace slipform::dsl;
    return enumeration(doc("A check to perform on the client."));
}

/// The nineteen languages of the hosted pages. `hk` is a word of the vendor, not of ISO 639.
BOOST_DEFINE_ENUM_CLASS(ui_language,
    en, ar, de, es, fr, hi, hk, id, it, ja, ko, nl, no, pl, pt, sv, th, vi, zh)
constexpr auto schema(of<ui_language>)
{
    using namespace slipform::dsl;
    return enumeration(doc("The language of the hosted pages."));
}

/// The words on one screen: the page's "content object".
struct screen_content {
    std::optional<std::string> heading{};
    std::optional<std::string> message{};

    bool operator==(screen_content const&) const = default;
};
BOOST_DESCRIBE_STRUCT(screen_content, (), (heading, message))
constexpr auto schema(of<screen_content>)
{
    using namespace slipform::dsl;
    using R = screen_content;
    return object(
        doc("The words on one screen."),
        field<&R::heading>(doc("Title of the screen.")),
        field<&R::message>(doc("Text under the title.")));
}

/// The screens whose words can be replaced: the page's "messages object".
struct screen_messages {
    std::optional<screen_content> intro{};
    std::optional<screen_content> completion{};

    bool operator==(screen_messages const&) const = default;
};
BOOST_DESCRIBE_STRUCT(screen_messages, (), (intro, completion))
constexpr auto schema(of<screen_messages>)
{
    using namespace slipform::dsl;
    using R = screen_messages;
    return object(
        doc("The caller's own words for the first and the last screen."),
        field<&R::intro>(doc("The screen a client meets first.")),
        field<&R::completion>(doc("The screen shown when everything is captured.")));
}

/// Which identity documents a client may pick: the page's "documentTypes object". Its keys are in
/// snake_case inside a camelCase body.
struct document_choice {
    std::optional<bool> passport{};
    std::optional<bool> driving_license{};
    std::optional<bool> residence_permit{};
    std::optional<bool> national_identity_card{};

    bool operator==(document_choice const&) const = default;
};
BOOST_DESCRIBE_STRUCT(document_choice, (),
    (passport, driving_license, residence_permit, national_identity_card))
constexpr auto schema(of<document_choice>)
{
    using namespace slipform::dsl;
    using R = document_choice;
    return object(
        doc("Which identity documents a client may pick."),
        field<&R::passport>(doc("Whether a passport may be picked.")),
        field<&R::driving_license>(doc("Whether a driving licence may be picked.")),
        field<&R::residence_permit>(doc("Whether a residence permit may be picked.")),
        field<&R::national_identity_card>(doc("Whether a national identity card may be picked.")));
}

/// A hosted session that names its checks one by one: the older of the two modes.
///
///     slipform::complycube::check_session request{
///         .client_id   = "CLIENT_ID",
///         .check_types = {slipform::complycube::check_type::identity_check},
///         .success_url = "https://www.yoursite.com/success",
///         .cancel_url  = "https://www.yoursite.com/cancel"};
struct check_session {
    std::string                    client_id;
    std::vector<check_type>        check_types;
    std::string                    success_url;
    std::string                    cancel_url;
    std::optional<bool>            enable_monitoring{};
    std::optional<ui_language>     language{};
    std::optional<ui_theme>        theme{};
    std::optional<bool>            allow_document_upload{};
    std::optional<std::string>     support_email{};
    std::optional<screen_messages> messages{};
    std::optional<document_choice> document_types{};

    bool operator==(check_session const&) const = default;
};
BOOST_DESCRIBE_STRUCT(check_session, (),
    (client_id, check_types, success_url, cancel_url, enable_monitoring, language, theme,
     allow_document_upload, support_email, messages, document_types))
constexpr auto schema(of<check_session>)
{
    using namespace slipform::dsl;
    using R = check_session;
    return object(
        doc("A hosted session that names its checks one by one."),
        deprecated("The vendor recommends workflow_session."),
        spelled(camel_case),
        field<&R::client_id>(not_blank, doc("The client who is to be checked.")),
        field<&R::check_types>(min_items(1), doc("The checks to run; they decide the screens.")),
        field<&R::success_url>(uri, doc("Where the client goes when everything is done.")),
        field<&R::cancel_url>(uri, doc("Where the client goes after giving up.")),
        field<&R::enable_monitoring>(
            server_default(false), doc("Keep watching the client after the checks that allow it.")),
        field<&R::language>(
            server_default(ui_language::en), doc("Language of the hosted pages.")),
        field<&R::theme>(server_default(ui_theme::light), doc("Colours of the hosted pages.")),
        field<&R::allow_document_upload>(
            server_default(true),
            doc("False leaves only the phone's camera; true also takes files. The page words it "
                "the other way round, against the name and the default.")),
        field<&R::support_email>(email, doc("Address shown to clients who need help.")),
        field<&R::messages>(doc("The caller's own words on the screens.")),
        field<&R::document_types>(doc("Identity documents on offer; absent means all of them.")));
}

// --- The session that runs a workflow (create-a-session) -----------------------------------------

/// A hosted session that runs a workflow template: the mode the vendor recommends.
///
///     slipform::complycube::workflow_session request{
///         .client_id            = "CLIENT_ID",
///         .workflow_template_id = "WORKFLOW_TEMPLATE_ID",
///         .success_url          = "https://www.yoursite.com/success",
///         .cancel_url           = "https://www.yoursite.com/cancel"};
struct workflow_session {
    std::string                client_id;
    std::string                workflow_template_id;
    std::string                success_url;
    std::string                cancel_url;
    std::optional<ui_theme>    theme{};
    std::optional<std::string> support_email{};
    std::optional<bool>        short_url{};

    bool operator==(workflow_session const&) const = default;
};
BOOST_DESCRIBE_STRUCT(workflow_session, (),
    (client_id, workflow_template_id, success_url, cancel_url, theme, support_email, short_url))
constexpr auto schema(of<workflow_session>)
{
    using namespace slipform::dsl;
    using R = workflow_session;
    return object(
        doc("A hosted session that runs the active version of a workflow template."),
        spelled(camel_case),
        field<&R::client_id>(not_blank, doc("The client who is to be checked.")),
        field<&R::workflow_template_id>(
            not_blank, doc("The template to run; the server refuses one without active version.")),
        field<&R::success_url>(uri, doc("Where the client goes when everything is done.")),
        field<&R::cancel_url>(uri, doc("Where the client goes after giving up.")),
        field<&R::theme>(server_default(ui_theme::light), doc("Colours of the hosted pages.")),
        field<&R::support_email>(email, doc("Address shown to clients who need help.")),
        field<&R::short_url>(
            server_default(false), doc("A flag, no URL: ask for a short redirect URL.")));
}

/// The body of the endpoint in either mode, told apart by the key only one of them has:
/// `workflowTemplateId` or `checkTypes`.
using session_request = std::variant<workflow_session, check_session>;

// --- Answers -------------------------------------------------------------------------------------

/// Status 200, the same in both modes.
struct session_response {
    std::string     redirect_url;
    unknown_members other_members{};

    bool operator==(session_response const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_response, (), (redirect_url, other_members))
constexpr auto schema(of<session_response>)
{
    using namespace slipform::dsl;
    using R = session_response;
    return object(
        doc("The session as created."),
        spelled(camel_case),
        field<&R::redirect_url>(uri, doc("Where to send the client; a very long URL.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

/// What kind of refusal an error object reports. The pages show the first word and state no list;
/// the vendor's page on errors has the others.
BOOST_DEFINE_ENUM_CLASS(error_type,
    invalid_request, unauthorized, resource_not_found, rate_limit_exceeded, internal_server_error)
constexpr auto schema(of<error_type>)
{
    using namespace slipform::dsl;
    using E               = error_type;
    constexpr auto errors = source(found_in::errors);
    return enumeration(
        doc("The kind of refusal."),
        value<E::invalid_request>(doc("Status 400: the body was not accepted.")),
        value<E::unauthorized>(errors, doc("Status 401 or 403: no key, or not permitted.")),
        value<E::resource_not_found>(errors, doc("Status 404: there is no such thing.")),
        value<E::rate_limit_exceeded>(errors, doc("Status 429: too many requests.")),
        value<E::internal_server_error>(errors, doc("Status 500: the server failed.")));
}

/// Status 400, the same in both modes.
struct error {
    open<error_type>           type;
    std::string                message;
    std::optional<std::string> param{};
    unknown_members            other_members{};

    bool operator==(error const&) const = default;
};
BOOST_DESCRIBE_STRUCT(error, (), (type, message, param, other_members))
constexpr auto schema(of<error>)
{
    using namespace slipform::dsl;
    using R = error;
    return object(
        doc("Why a request was refused."),
        field<&R::type>(doc("The kind of refusal.")),
        field<&R::message>(doc("A sentence for a developer; it may quote a parameter's name.")),
        field<&R::param>(doc("Name of the parameter at fault.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

} // namespace slipform::inline v0::complycube
