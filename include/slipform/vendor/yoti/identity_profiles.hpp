// Yoti, the identity profiles that a session is to lead to, and the subject they are about.
// Beyond the page about In-Branch sessions; each says where it was found.
#pragma once

#include <slipform/vendor/yoti/filters.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

/// Whom the session is about.
struct session_subject {
    std::optional<std::string> subject_id{};
    unknown_members            other_members{};

    bool operator==(session_subject const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_subject, (), (subject_id, other_members))
constexpr auto schema(of<session_subject>)
{
    using namespace slipform::dsl;
    using R = session_subject;
    return object(
        doc("Whom the session is about; nothing that identifies a person."),
        sources::java,
        field<&R::subject_id>(doc("The caller's own identifier of the subject.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// A scheme of a trust framework, and what the profile is for.
struct identity_scheme {
    std::optional<std::string> type{};
    std::optional<std::string> objective{};
    unknown_members            other_members{};

    bool operator==(identity_scheme const&) const = default;
};
BOOST_DESCRIBE_STRUCT(identity_scheme, (), (type, objective, other_members))
constexpr auto schema(of<identity_scheme>)
{
    using namespace slipform::dsl;
    using R = identity_scheme;
    return object(
        doc("A scheme of a trust framework, and what the profile is for."),
        sources::java,
        field<&R::type>(doc("Name of the scheme, as DBS.")),
        field<&R::objective>(doc("What the profile is for, as STANDARD.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// The identity profile that the session is to lead to.
struct identity_profile_demand {
    std::optional<std::string>     trust_framework{};
    std::optional<identity_scheme> scheme{};
    unknown_members                other_members{};

    bool operator==(identity_profile_demand const&) const = default;
};
BOOST_DESCRIBE_STRUCT(identity_profile_demand, (), (trust_framework, scheme, other_members))
constexpr auto schema(of<identity_profile_demand>)
{
    using namespace slipform::dsl;
    using R = identity_profile_demand;
    return object(
        doc("The identity profile that the session is to lead to."),
        sources::java,
        field<&R::trust_framework>(doc("Name of the framework, as UK_TFIDA.")),
        field<&R::scheme>(doc("The scheme of the framework.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

// --- Advanced ------------------------------------------------------------------------------------

/// What a scheme of an advanced profile is held to.
struct advanced_scheme_config {
    std::optional<document_filter> filter{};
    unknown_members                other_members{};

    bool operator==(advanced_scheme_config const&) const = default;
};
BOOST_DESCRIBE_STRUCT(advanced_scheme_config, (), (filter, other_members))
constexpr auto schema(of<advanced_scheme_config>)
{
    using namespace slipform::dsl;
    using R = advanced_scheme_config;
    return object(
        doc("What a scheme of an advanced profile is held to."),
        sources::node,
        field<&R::filter>(doc("Which documents will do.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// A scheme of an advanced profile.
struct advanced_identity_scheme {
    std::optional<std::string>            type{};
    std::optional<std::string>            objective{};
    std::optional<std::string>            label{};
    std::optional<advanced_scheme_config> config{};
    unknown_members                       other_members{};

    bool operator==(advanced_identity_scheme const&) const = default;
};
BOOST_DESCRIBE_STRUCT(advanced_identity_scheme, (),
    (type, objective, label, config, other_members))
constexpr auto schema(of<advanced_identity_scheme>)
{
    using namespace slipform::dsl;
    using R = advanced_identity_scheme;
    return object(
        doc("A scheme of an advanced profile."),
        sources::node,
        field<&R::type>(doc("Name of the scheme, as RTW.")),
        field<&R::objective>(doc("What the profile is for.")),
        field<&R::label>(doc("The caller's own name for it, by which the result calls it.")),
        field<&R::config>(doc("What it is held to.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// A trust framework and those of its schemes that are asked for.
struct advanced_identity_profile {
    std::optional<std::string>                           trust_framework{};
    std::optional<std::vector<advanced_identity_scheme>> schemes{};
    unknown_members                                      other_members{};

    bool operator==(advanced_identity_profile const&) const = default;
};
BOOST_DESCRIBE_STRUCT(advanced_identity_profile, (), (trust_framework, schemes, other_members))
constexpr auto schema(of<advanced_identity_profile>)
{
    using namespace slipform::dsl;
    using R = advanced_identity_profile;
    return object(
        doc("A trust framework and those of its schemes that are asked for."),
        sources::node,
        field<&R::trust_framework>(doc("Name of the framework, as YOTI_GLOBAL.")),
        field<&R::schemes>(doc("The schemes.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// The identity profiles that the session is to lead to, of several frameworks and schemes.
struct advanced_identity_profile_demand {
    std::optional<std::vector<advanced_identity_profile>> profiles{};
    unknown_members                                       other_members{};

    bool operator==(advanced_identity_profile_demand const&) const = default;
};
BOOST_DESCRIBE_STRUCT(advanced_identity_profile_demand, (), (profiles, other_members))
constexpr auto schema(of<advanced_identity_profile_demand>)
{
    using namespace slipform::dsl;
    using R = advanced_identity_profile_demand;
    return object(
        doc("The identity profiles that the session is to lead to."),
        sources::node,
        field<&R::profiles>(doc("A profile for each framework.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

} // namespace slipform::inline v0::yoti
