// Yoti, filters: which identity documents will do. Documents, the sub-check with the issuing
// authority and identity profiles all have one.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/types/verbatim.hpp>
#include <slipform/vendor/yoti/sources.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

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
        value<E::blacklist>(sources::node, doc("The list names what is refused.")));
}

/// Kinds of identity document. The page shows the first; the rest stand on the vendor's other page
/// about In-Branch sessions, whose list goes on.
BOOST_DEFINE_ENUM_CLASS(id_document_type, passport, driving_licence, national_id, pass_card)
constexpr auto schema(of<id_document_type>)
{
    using namespace slipform::dsl;
    using E = id_document_type;
    return enumeration(
        doc("A kind of identity document."),
        spelled(screaming_snake_case),
        value<E::driving_licence>(sources::branch_page),
        value<E::national_id>(sources::branch_page),
        value<E::pass_card>(sources::branch_page));
}

/// Countries whose documents are taken or refused.
struct restricted_countries {
    std::optional<open<inclusion_mode>>     inclusion{};
    std::optional<std::vector<std::string>> country_codes{};
    unknown_members                         other_members{};

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
    unknown_members                                    other_members{};

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
    std::optional<bool>                      allow_expired_documents{};
    std::optional<bool>                      allow_non_latin_documents{};
    unknown_members                          other_members{};

    bool operator==(orthogonal_restrictions const&) const = default;
};
BOOST_DESCRIBE_STRUCT(orthogonal_restrictions, (),
    (country_restriction, type_restriction, allow_expired_documents, allow_non_latin_documents,
     other_members))
constexpr auto schema(of<orthogonal_restrictions>)
{
    using namespace slipform::dsl;
    using R = orthogonal_restrictions;
    return object(
        doc("Countries and kinds of document, each by a list of its own."),
        tagged("type", "ORTHOGONAL_RESTRICTIONS"),
        field<&R::country_restriction>(doc("Countries whose documents are taken or refused.")),
        field<&R::type_restriction>(doc("Kinds of document that are taken or refused.")),
        field<&R::allow_expired_documents>(
            sources::node, doc("Whether a document may have expired.")),
        field<&R::allow_non_latin_documents>(
            sources::node, doc("Whether a document may be in letters other than Latin ones.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Countries and kinds of document that belong together; either may be left out.
struct restricted_documents {
    std::optional<std::vector<std::string>>            country_codes{};
    std::optional<std::vector<open<id_document_type>>> document_types{};
    unknown_members                                    other_members{};

    bool operator==(restricted_documents const&) const = default;
};
BOOST_DESCRIBE_STRUCT(restricted_documents, (), (country_codes, document_types, other_members))
constexpr auto schema(of<restricted_documents>)
{
    using namespace slipform::dsl;
    using R = restricted_documents;
    return object(
        doc("Countries and kinds of document that belong together."),
        sources::node,
        field<&R::country_codes>(each(country_alpha3), doc("Countries, three letters each.")),
        field<&R::document_types>(doc("Kinds of document.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// Countries and kinds of document, in pairs.
struct document_restrictions {
    std::optional<open<inclusion_mode>>              inclusion{};
    std::optional<std::vector<restricted_documents>> documents{};
    std::optional<bool>                              allow_expired_documents{};
    std::optional<bool>                              allow_non_latin_documents{};
    unknown_members                                  other_members{};

    bool operator==(document_restrictions const&) const = default;
};
BOOST_DESCRIBE_STRUCT(document_restrictions, (),
    (inclusion, documents, allow_expired_documents, allow_non_latin_documents, other_members))
constexpr auto schema(of<document_restrictions>)
{
    using namespace slipform::dsl;
    using R = document_restrictions;
    return object(
        doc("Countries and kinds of document, in pairs."),
        sources::node,
        tagged("type", "DOCUMENT_RESTRICTIONS"),
        field<&R::inclusion>(doc("Whether the list names what is taken or what is refused.")),
        field<&R::documents>(doc("The pairs.")),
        field<&R::allow_expired_documents>(doc("Whether a document may have expired.")),
        field<&R::allow_non_latin_documents>(
            doc("Whether a document may be in letters other than Latin ones.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// Which documents will do. A filter whose type is not among these is kept as it was sent.
using document_filter = std::variant<orthogonal_restrictions, document_restrictions, verbatim>;

} // namespace slipform::inline v0::yoti
