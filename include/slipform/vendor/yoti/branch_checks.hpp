// Yoti, the checks that are made in a branch, by hand.
// Beyond the page about In-Branch sessions; each says where it was found.
#pragma once

#include <slipform/vendor/yoti/manual_review.hpp>

#include <optional>
#include <string>

namespace slipform::inline v0::yoti {

/// Looks at the document in the branch.
struct visual_review_check {
    optional_review config{};
    unknown_members other_members{};

    bool operator==(visual_review_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(visual_review_check, (), (config, other_members))
constexpr auto schema(of<visual_review_check>)
{
    using namespace slipform::dsl;
    using R = visual_review_check;
    return object(
        doc("Looks at the document in the branch."),
        sources::java,
        tagged("type", "IBV_VISUAL_REVIEW_CHECK"),
        field<&R::config>(doc("When people look at it; in a branch, IBV.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// Compares the document with the profile in `resources`.
struct profile_document_match_check {
    optional_review config{};
    unknown_members other_members{};

    bool operator==(profile_document_match_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(profile_document_match_check, (), (config, other_members))
constexpr auto schema(of<profile_document_match_check>)
{
    using namespace slipform::dsl;
    using R = profile_document_match_check;
    return object(
        doc("Compares the document with the profile in `resources`."),
        sources::java,
        tagged("type", "PROFILE_DOCUMENT_MATCH"),
        field<&R::config>(doc("When people look at it; in a branch, IBV.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// By which scheme a document must be valid.
struct scheme_validity_config {
    std::optional<open<manual_check_mode>> manual_check{};
    std::optional<std::string>             scheme{};
    unknown_members                        other_members{};

    bool operator==(scheme_validity_config const&) const = default;
};
BOOST_DESCRIBE_STRUCT(scheme_validity_config, (), (manual_check, scheme, other_members))
constexpr auto schema(of<scheme_validity_config>)
{
    using namespace slipform::dsl;
    using R = scheme_validity_config;
    return object(
        doc("By which scheme a document must be valid."),
        sources::java,
        field<&R::manual_check>(doc("When people look at it; in a branch, IBV.")),
        field<&R::scheme>(doc("Name of the scheme, as UK_DBS.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// Decides whether the document is one that a scheme allows.
struct scheme_validity_check {
    scheme_validity_config config{};
    unknown_members        other_members{};

    bool operator==(scheme_validity_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(scheme_validity_check, (), (config, other_members))
constexpr auto schema(of<scheme_validity_check>)
{
    using namespace slipform::dsl;
    using R = scheme_validity_check;
    return object(
        doc("Decides whether the document is one that a scheme allows."),
        sources::java,
        tagged("type", "DOCUMENT_SCHEME_VALIDITY_CHECK"),
        field<&R::config>(doc("Which scheme.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

} // namespace slipform::inline v0::yoti
