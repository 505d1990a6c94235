// Yoti, the documents a session demands, with their objectives.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/types/verbatim.hpp>
#include <slipform/vendor/yoti/filters.hpp>
#include <slipform/vendor/yoti/manual_review.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace slipform::inline v0::yoti {

// --- ID_DOCUMENT ---------------------------------------------------------------------------------

/// Demands an identity document.
struct id_document {
    std::optional<document_filter> filter{};
    unknown_members                other_members{};

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
    using E = supplementary_document_type;
    return enumeration(
        doc("A kind of supplementary document."),
        spelled(screaming_snake_case),
        value<E::utility_bill>(sources::branch_page),
        value<E::council_tax_bill>(sources::branch_page),
        value<E::phone_bill>(sources::branch_page));
}

/// The document is to prove an address.
struct proof_of_address_objective {
    std::optional<empty_config> config{};
    unknown_members             other_members{};

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

/// The document is to prove what a British criminal record check asks for.
struct uk_dbs_objective {
    std::optional<empty_config> config{};
    unknown_members             other_members{};

    bool operator==(uk_dbs_objective const&) const = default;
};
BOOST_DESCRIBE_STRUCT(uk_dbs_objective, (), (config, other_members))
constexpr auto schema(of<uk_dbs_objective>)
{
    using namespace slipform::dsl;
    using R = uk_dbs_objective;
    return object(
        doc("The document is to prove what a British criminal record check asks for."),
        sources::branch_page,
        tagged("type", "UK_DBS"),
        field<&R::config>(doc("Nothing to configure; newer pages leave it out.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// What a supplementary document is to prove. An objective whose type is not among these is kept as
/// it was sent.
using document_objective = std::variant<proof_of_address_objective, uk_dbs_objective, verbatim>;

/// Demands a document beside the one of identity.
struct supplementary_document {
    std::optional<std::vector<std::string>>                       country_codes{};
    std::optional<std::vector<open<supplementary_document_type>>> document_types{};
    std::optional<document_objective>                             objective{};
    std::optional<document_filter>                                filter{};
    unknown_members                                               other_members{};

    bool operator==(supplementary_document const&) const = default;
};
BOOST_DESCRIBE_STRUCT(supplementary_document, (),
    (country_codes, document_types, objective, filter, other_members))
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
        field<&R::filter>(sources::go, doc("Which documents will do.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

// -------------------------------------------------------------------------------------------------

/// A document the session demands. One whose type is not among these is kept as it was sent.
using required_document = std::variant<id_document, supplementary_document, verbatim>;

} // namespace slipform::inline v0::yoti
