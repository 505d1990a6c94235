// Yoti, the checks of a session, told apart by `type`; each must have a `config`. Those that the
// page does not have are in headers of their own.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/types/verbatim.hpp>
#include <slipform/vendor/yoti/advanced_ca.hpp>
#include <slipform/vendor/yoti/branch_checks.hpp>
#include <slipform/vendor/yoti/face_checks.hpp>
#include <slipform/vendor/yoti/filters.hpp>
#include <slipform/vendor/yoti/manual_review.hpp>
#include <slipform/vendor/yoti/watchlist.hpp>

#include <optional>
#include <variant>

namespace slipform::inline v0::yoti {

/// Asks the authority that issued the document whether it is genuine.
struct issuing_authority_check {
    std::optional<bool>            requested{};
    std::optional<document_filter> filter{};
    unknown_members                other_members{};

    bool operator==(issuing_authority_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(issuing_authority_check, (), (requested, filter, other_members))
constexpr auto schema(of<issuing_authority_check>)
{
    using namespace slipform::dsl;
    using R = issuing_authority_check;
    return object(
        doc("Asks the authority that issued the document whether it is genuine."),
        sources::java,
        field<&R::requested>(doc("Whether it is asked.")),
        field<&R::filter>(doc("Of which documents it is asked.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// How the document is looked at.
struct authenticity_config {
    std::optional<open<manual_check_mode>> manual_check{};
    std::optional<issuing_authority_check> issuing_authority_sub_check{};
    unknown_members                        other_members{};

    bool operator==(authenticity_config const&) const = default;
};
BOOST_DESCRIBE_STRUCT(authenticity_config, (),
    (manual_check, issuing_authority_sub_check, other_members))
constexpr auto schema(of<authenticity_config>)
{
    using namespace slipform::dsl;
    using R = authenticity_config;
    return object(
        doc("How the document is looked at."),
        field<&R::manual_check>(doc("When people look at it.")),
        field<&R::issuing_authority_sub_check>(
            sources::java, doc("Asks the authority that issued the document.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Decides whether the document is genuine.
struct authenticity_check {
    authenticity_config config{};
    unknown_members     other_members{};

    bool operator==(authenticity_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(authenticity_check, (), (config, other_members))
constexpr auto schema(of<authenticity_check>)
{
    using namespace slipform::dsl;
    using R = authenticity_check;
    return object(
        doc("Decides whether the document is genuine."),
        tagged("type", "ID_DOCUMENT_AUTHENTICITY"),
        field<&R::config>(doc("When people look at it.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Compares the face with the photograph of the document.
struct face_match_check {
    required_review config{};
    unknown_members other_members{};

    bool operator==(face_match_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(face_match_check, (), (config, other_members))
constexpr auto schema(of<face_match_check>)
{
    using namespace slipform::dsl;
    using R = face_match_check;
    return object(
        doc("Compares the face with the photograph of the document."),
        tagged("type", "ID_DOCUMENT_FACE_MATCH"),
        field<&R::config>(doc("When people look at it.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Compares the documents of the session with each other.
struct document_comparison_check {
    empty_config    config{};
    unknown_members other_members{};

    bool operator==(document_comparison_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(document_comparison_check, (), (config, other_members))
constexpr auto schema(of<document_comparison_check>)
{
    using namespace slipform::dsl;
    using R = document_comparison_check;
    return object(
        doc("Compares the documents of the session with each other."),
        tagged("type", "ID_DOCUMENT_COMPARISON"),
        field<&R::config>(doc("Nothing to configure; still written.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Looks the identity up with a third party.
struct third_party_identity_check {
    optional_review config{};
    unknown_members other_members{};

    bool operator==(third_party_identity_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(third_party_identity_check, (), (config, other_members))
constexpr auto schema(of<third_party_identity_check>)
{
    using namespace slipform::dsl;
    using R = third_party_identity_check;
    return object(
        doc("Looks the identity up with a third party."),
        tagged("type", "THIRD_PARTY_IDENTITY"),
        field<&R::config>(doc("When people look at it.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// A check of a session. One whose type is not among these is kept as it was sent.
///
///     slipform::yoti::requested_check check = slipform::yoti::face_match_check{
///         .config = {.manual_check = slipform::yoti::manual_check_mode::fallback}};
using requested_check =
    std::variant<authenticity_check, face_match_check, document_comparison_check,
                 third_party_identity_check, watchlist_screening_check, advanced_ca_check,
                 liveness_check, face_comparison_check, visual_review_check,
                 profile_document_match_check, scheme_validity_check, familiar_face_search_check,
                 verbatim>;

} // namespace slipform::inline v0::yoti
