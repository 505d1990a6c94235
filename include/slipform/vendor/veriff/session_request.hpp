// Veriff, the body of POST /v1/sessions. https://devdocs.veriff.com/apidocs/v1sessions
#pragma once

#include <slipform/dsl.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace slipform::inline v0::veriff {

using slipform::interop::tag_invoke;

/// Where members were found that the page does not have.
namespace found_in {

/// The vendor's client for browsers, on npm.
inline constexpr std::string_view browser_client = "npm @veriff/js-sdk 2.0.0, read 2026-11-20";

inline constexpr std::string_view demonstration =
    "github.com/Veriff/js-integration-demo, 2023-07-13";

} // namespace found_in

/// The gender of a person, by its letter or in full. The page gives an example and no list, so use
/// it as open<>.
BOOST_DEFINE_ENUM_CLASS(gender_code, m, f, male, female)
constexpr auto schema(of<gender_code>)
{
    using namespace slipform::dsl;
    return enumeration(doc("The gender of a person."), spelled(screaming_snake_case));
}

/// Whether a person is married.
BOOST_DEFINE_ENUM_CLASS(marital_status, single, married, divorced, widowed)
constexpr auto schema(of<marital_status>)
{
    using namespace slipform::dsl;
    return enumeration(doc("Whether a person is married."));
}

/// Who is to be verified, as far as it is known.
struct person_data {
    std::optional<std::string>                 first_name{};
    std::optional<std::string>                 last_name{};
    std::optional<std::string>                 id_number{};
    std::optional<std::string>                 phone_number{};
    std::optional<open<gender_code>>           gender{};
    std::optional<std::chrono::year_month_day> date_of_birth{};
    std::optional<std::string>                 email{};
    std::optional<veriff::marital_status>      marital_status{};
    std::optional<bool>                        is_deceased{};

    bool operator==(person_data const&) const = default;
};
BOOST_DESCRIBE_STRUCT(person_data, (),
    (first_name, last_name, id_number, phone_number, gender, date_of_birth, email, marital_status,
     is_deceased))
constexpr auto schema(of<person_data>)
{
    using namespace slipform::dsl;
    using R = person_data;
    return object(
        doc("Who is to be verified."),
        spelled(camel_case),
        field<&R::first_name>(non_empty, doc("Given name.")),
        field<&R::last_name>(non_empty, doc("Family name.")),
        field<&R::id_number>(non_empty, doc("National identification number.")),
        // The page's own example has neither plus sign nor country code.
        field<&R::phone_number>(non_empty, doc("Phone number, in no stated form.")),
        field<&R::gender>(doc("Gender of the person.")),
        field<&R::date_of_birth>(doc("Date of birth.")),
        field<&R::email>(email, doc("E-mail address of the person.")),
        field<&R::marital_status>(doc("Whether the person is married.")),
        field<&R::is_deceased>(doc("Whether the person is dead.")));
}

/// The kinds of document on the page's list. The vendor takes more, so use it as open<>.
BOOST_DEFINE_ENUM_CLASS(document_type, id_card, passport, drivers_license, residence_permit)
constexpr auto schema(of<document_type>)
{
    using namespace slipform::dsl;
    return enumeration(doc("A kind of identity document."), spelled(screaming_snake_case));
}

/// The kinds of Colombian identity card.
BOOST_DEFINE_ENUM_CLASS(id_card_type, cc, ce, ti)
constexpr auto schema(of<id_card_type>)
{
    using namespace slipform::dsl;
    return enumeration(doc("A kind of Colombian card."), spelled(screaming_snake_case));
}

/// The document that is to be shown, as far as it is known.
struct document_data {
    std::optional<std::string>                 number{};
    std::optional<std::string>                 country{};
    std::optional<open<document_type>>         type{};
    std::optional<veriff::id_card_type>        id_card_type{};
    std::optional<std::chrono::year_month_day> first_issue{};

    bool operator==(document_data const&) const = default;
};
BOOST_DESCRIBE_STRUCT(document_data, (), (number, country, type, id_card_type, first_issue))
constexpr auto schema(of<document_data>)
{
    using namespace slipform::dsl;
    using R = document_data;
    return object(
        doc("The document that is to be shown."),
        spelled(camel_case),
        field<&R::number>(pattern<"[a-zA-Z0-9]+">, doc("Number of the document.")),
        field<&R::country>(country_alpha2, doc("The country that issued it.")),
        field<&R::type>(doc("The kind of document.")),
        field<&R::id_card_type>(doc("The kind of card; for verifications in Colombia only.")),
        field<&R::first_issue>(doc("Day on which it was first issued.")));
}

/// Where the person lives.
struct address_data {
    std::optional<std::string> full_address{};

    bool operator==(address_data const&) const = default;
};
BOOST_DESCRIBE_STRUCT(address_data, (), (full_address))
constexpr auto schema(of<address_data>)
{
    using namespace slipform::dsl;
    using R = address_data;
    return object(
        doc("Where the person lives."),
        spelled(camel_case),
        field<&R::full_address>(non_empty, doc("The address in one line.")));
}

/// A document that proves an address.
struct acceptable_type {
    std::string name;

    bool operator==(acceptable_type const&) const = default;
};
BOOST_DESCRIBE_STRUCT(acceptable_type, (), (name))
constexpr auto schema(of<acceptable_type>)
{
    using namespace slipform::dsl;
    using R = acceptable_type;
    return object(
        doc("A document that proves an address."),
        field<&R::name>(not_blank, doc("Name of the kind of document.")));
}

/// What proves the address.
struct proof_of_address {
    std::vector<acceptable_type> acceptable_types;

    bool operator==(proof_of_address const&) const = default;
};
BOOST_DESCRIBE_STRUCT(proof_of_address, (), (acceptable_types))
constexpr auto schema(of<proof_of_address>)
{
    using namespace slipform::dsl;
    using R = proof_of_address;
    return object(
        doc("What proves the address."),
        spelled(camel_case),
        field<&R::acceptable_types>(doc("Kinds of document that are accepted.")));
}

/// What a consent is for. More may come, so use it as open<>.
BOOST_DEFINE_ENUM_CLASS(consent_type, ine, bipa, aadhaar)
constexpr auto schema(of<consent_type>)
{
    using namespace slipform::dsl;
    return enumeration(doc("What a consent is for."));
}

/// A consent that the person gave to the caller.
struct consent {
    open<consent_type> type;
    bool               approved{};

    bool operator==(consent const&) const = default;
};
BOOST_DESCRIBE_STRUCT(consent, (), (type, approved))
constexpr auto schema(of<consent>)
{
    using namespace slipform::dsl;
    using R = consent;
    return object(
        doc("A consent that the person gave."),
        field<&R::type>(doc("What it is for.")),
        field<&R::approved>(doc("Whether it was given; without it there is no session.")));
}

/// The session that is asked for. Nothing in it is required.
struct verification_request {
    std::optional<std::string>              callback{};
    std::optional<person_data>              person{};
    std::optional<document_data>            document{};
    std::optional<address_data>             address{};
    std::optional<veriff::proof_of_address> proof_of_address{};
    std::optional<std::string>              vendor_data{};
    std::optional<std::string>              end_user_id{};
    std::optional<std::vector<consent>>     consents{};
    std::optional<std::string>              lang{};
    std::optional<std::vector<std::string>> features{};
    std::optional<std::string>              timestamp{};

    bool operator==(verification_request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(verification_request, (),
    (callback, person, document, address, proof_of_address, vendor_data, end_user_id, consents,
     lang, features, timestamp))
constexpr auto schema(of<verification_request>)
{
    using namespace slipform::dsl;
    using R = verification_request;
    return object(
        doc("The session that is asked for."),
        spelled(camel_case),
        field<&R::callback>(uri, doc("Where the person goes afterwards; the portal's if absent.")),
        field<&R::person>(doc("Who is to be verified.")),
        field<&R::document>(doc("The document that is to be shown.")),
        field<&R::address>(doc("Where the person lives.")),
        field<&R::proof_of_address>(doc("What proves the address.")),
        field<&R::vendor_data>(
            max_length(1'000), doc("The caller's own identifier of the person; comes back.")),
        field<&R::end_user_id>(
            pattern<"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}">,
            doc("The same as a UUID; comes back.")),
        field<&R::consents>(doc("What the person consented to.")),
        field<&R::lang>(
            source(found_in::demonstration), language_tag, doc("Language of the pages.")),
        field<&R::features>(
            source(found_in::demonstration), each(not_blank), doc("What is to be done.")),
        field<&R::timestamp>(
            source(found_in::browser_client), not_blank, doc("When it was asked for, ISO 8601.")));
}

/// The body of the request.
///
///     slipform::veriff::session_request request{
///         .verification = {.person = slipform::veriff::person_data{.first_name = "Ada"}}};
struct session_request {
    verification_request verification{};

    bool operator==(session_request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_request, (), (verification))
constexpr auto schema(of<session_request>)
{
    using namespace slipform::dsl;
    using R = session_request;
    return object(
        doc("A verification session for one person."),
        field<&R::verification>(doc("The session that is asked for.")));
}

} // namespace slipform::inline v0::veriff
