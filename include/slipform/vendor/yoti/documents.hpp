// Yoti, the documents a session demands, with their filters and objectives.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/vendor/yoti/manual_review.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace slipform::inline v0::yoti {

// --- ID_DOCUMENT ---------------------------------------------------------------------------------

/// Whether a list names what is taken or what is refused.
BOOST_DEFINE_ENUM_CLASS(inclusion_mode, whitelist, blacklist)
constexpr auto schema(of<inclusion_mode>)
{
    using namespace slipform::dsl;
    using E = inclusion_mode;
    return enumeration(
        doc("Whether a list names what is taken or what is refused."),
        spelled(screaming_snake_case),
        value<E::whitelist>(doc("The list names what is taken.")),
        value<E::blacklist>(
            doc("The list names what is refused. Beyond the page: the vendor's clients send it.")));
}

/// Kinds of identity document. The page shows the first; the rest stand on the vendor's other page
/// about In-Branch sessions, whose list goes on.
BOOST_DEFINE_ENUM_CLASS(id_document_type, passport, driving_licence, national_id, pass_card)
constexpr auto schema(of<id_document_type>)
{
    using namespace slipform::dsl;
    return enumeration(doc("A kind of identity document."), spelled(screaming_snake_case));
}

/// Countries whose documents are taken or refused.
struct restricted_countries {
    std::optional<open<inclusion_mode>>     inclusion{};
    std::optional<std::vector<std::string>> country_codes{};
    boost::json::object                     other_members{};

    bool operator==(restricted_countries const&) const = default;
};
BOOST_DESCRIBE_STRUCT(restricted_countries, (), (inclusion, country_codes, other_members))
constexpr auto schema(of<restricted_countries>)
{
    using namespace slipform::dsl;
    using R = restricted_countries;
    return object(
        doc("Countries whose documents are taken or refused."),
        field<&R::inclusion>(doc("Whether the list names what is taken or what is refused.")),
        field<&R::country_codes>(each(country_alpha3), doc("Countries, three letters each.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Kinds of document that are taken or refused.
struct restricted_document_types {
    std::optional<open<inclusion_mode>>                inclusion{};
    std::optional<std::vector<open<id_document_type>>> document_types{};
    boost::json::object                                other_members{};

    bool operator==(restricted_document_types const&) const = default;
};
BOOST_DESCRIBE_STRUCT(restricted_document_types, (), (inclusion, document_types, other_members))
constexpr auto schema(of<restricted_document_types>)
{
    using namespace slipform::dsl;
    using R = restricted_document_types;
    return object(
        doc("Kinds of document that are taken or refused."),
        field<&R::inclusion>(doc("Whether the list names what is taken or what is refused.")),
        field<&R::document_types>(doc("Kinds of document.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Countries and kinds of document, each by a list of its own.
struct orthogonal_restrictions {
    std::optional<restricted_countries>      country_restriction{};
    std::optional<restricted_document_types> type_restriction{};
    boost::json::object                      other_members{};

    bool operator==(orthogonal_restrictions const&) const = default;
};
BOOST_DESCRIBE_STRUCT(orthogonal_restrictions, (),
    (country_restriction, type_restriction, other_members))
constexpr auto schema(of<orthogonal_restrictions>)
{
    using namespace slipform::dsl;
    using R = orthogonal_restrictions;
    return object(
        doc("Countries and kinds of document, each by a list of its own."),
        tagged("type", "ORTHOGONAL_RESTRICTIONS"),
        field<&R::country_restriction>(doc("Countries whose documents are taken or refused.")),
        field<&R::type_restriction>(doc("Kinds of document that are taken or refused.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Which documents will do. A filter whose type is not the one here is kept as it was sent.
using document_filter = std::variant<orthogonal_restrictions, verbatim>;

/// Demands an identity document.
struct id_document {
    std::optional<document_filter> filter{};
    boost::json::object            other_members{};

    bool operator==(id_document const&) const = default;
};
BOOST_DESCRIBE_STRUCT(id_document, (), (filter, other_members))
constexpr auto schema(of<id_document>)
{
    using namespace slipform::dsl;
    using R = id_document;
    return object(
        doc("Demands an identity document."),
        tagged("type", "ID_DOCUMENT"),
        field<&R::filter>(doc("Which documents will do.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

// --- SUPPLEMENTARY_DOCUMENT ----------------------------------------------------------------------

/// Kinds of supplementary document. The page shows the first; the rest stand on the vendor's other
/// page about In-Branch sessions, whose list goes on.
BOOST_DEFINE_ENUM_CLASS(supplementary_document_type,
    bank_statement, utility_bill, council_tax_bill, phone_bill)
constexpr auto schema(of<supplementary_document_type>)
{
    using namespace slipform::dsl;
    return enumeration(doc("A kind of supplementary document."), spelled(screaming_snake_case));
}

/// The document is to prove an address.
struct proof_of_address_objective {
    std::optional<empty_config> config{};
    boost::json::object         other_members{};

    bool operator==(proof_of_address_objective const&) const = default;
};
BOOST_DESCRIBE_STRUCT(proof_of_address_objective, (), (config, other_members))
constexpr auto schema(of<proof_of_address_objective>)
{
    using namespace slipform::dsl;
    using R = proof_of_address_objective;
    return object(
        doc("The document is to prove an address."),
        tagged("type", "PROOF_OF_ADDRESS"),
        field<&R::config>(doc("Nothing to configure; the vendor's clients leave it out.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// What a supplementary document is to prove. An objective whose type is not the one here is kept
/// as it was sent.
using document_objective = std::variant<proof_of_address_objective, verbatim>;

/// Demands a document beside the one of identity.
struct supplementary_document {
    std::optional<std::vector<std::string>>                       country_codes{};
    std::optional<std::vector<open<supplementary_document_type>>> document_types{};
    std::optional<document_objective>                             objective{};
    boost::json::object                                           other_members{};

    bool operator==(supplementary_document const&) const = default;
};
BOOST_DESCRIBE_STRUCT(supplementary_document, (),
    (country_codes, document_types, objective, other_members))
constexpr auto schema(of<supplementary_document>)
{
    using namespace slipform::dsl;
    using R = supplementary_document;
    return object(
        doc("Demands a document beside the one of identity."),
        tagged("type", "SUPPLEMENTARY_DOCUMENT"),
        field<&R::country_codes>(
            each(country_alpha3), doc("Countries that are taken, three letters each.")),
        field<&R::document_types>(doc("Kinds of document that are taken.")),
        field<&R::objective>(doc("What it is to prove; the vendor's clients insist on one.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

// -------------------------------------------------------------------------------------------------

/// A document the session demands. One whose type is not among these is kept as it was sent.
using required_document = std::variant<id_document, supplementary_document, verbatim>;
static_assert(slipform::well_formed<required_document>);

} // namespace slipform::inline v0::yoti
