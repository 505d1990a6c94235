// Yoti, results of a session: identity profiles, plain and advanced.
// Beyond the page about In-Branch sessions; each says where it was found.
#pragma once

#include <slipform/vendor/yoti/result_media.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// A demand of a scheme that was not met.
struct unmet_requirement {
    std::optional<std::string> failure_type{};
    std::optional<std::string> document_type{};
    std::optional<std::string> document_country_iso_code{};
    std::optional<std::string> audit_id{};
    std::optional<std::string> details{};
    unknown_members            other_members{};

    bool operator==(unmet_requirement const&) const = default;
};
BOOST_DESCRIBE_STRUCT(unmet_requirement, (),
    (failure_type, document_type, document_country_iso_code, audit_id, details, other_members))
constexpr auto schema(of<unmet_requirement>)
{
    using namespace slipform::dsl;
    using R = unmet_requirement;
    return object(
        doc("A demand of a scheme that was not met."),
        sources::node,
        field<&R::failure_type>(doc("Which check it was, as ID_DOCUMENT_AUTHENTICITY.")),
        field<&R::document_type>(doc("Of which kind of document.")),
        field<&R::document_country_iso_code>(doc("Of which country.")),
        field<&R::audit_id>(doc("Identifier for questions to the vendor.")),
        field<&R::details>(doc("What was wrong.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// Why there is no identity profile.
struct profile_failure {
    std::optional<std::string>                    reason_code{};
    std::optional<std::vector<unmet_requirement>> requirements_not_met_details{};
    unknown_members                               other_members{};

    bool operator==(profile_failure const&) const = default;
};
BOOST_DESCRIBE_STRUCT(profile_failure, (),
    (reason_code, requirements_not_met_details, other_members))
constexpr auto schema(of<profile_failure>)
{
    using namespace slipform::dsl;
    using R = profile_failure;
    return object(
        doc("Why there is no identity profile."),
        sources::node,
        field<&R::reason_code>(doc("A word, as MANDATORY_DOCUMENT_COULD_NOT_BE_PROVIDED.")),
        field<&R::requirements_not_met_details>(doc("Which demands were not met.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// The scheme that a compliance is about.
struct complied_scheme {
    std::optional<std::string> type{};
    std::optional<std::string> objective{};
    std::optional<std::string> label{};
    unknown_members            other_members{};

    bool operator==(complied_scheme const&) const = default;
};
BOOST_DESCRIBE_STRUCT(complied_scheme, (), (type, objective, label, other_members))
constexpr auto schema(of<complied_scheme>)
{
    using namespace slipform::dsl;
    using R = complied_scheme;
    return object(
        doc("The scheme that a compliance is about."),
        sources::node,
        field<&R::type>(doc("Name of the scheme.")),
        field<&R::objective>(doc("What the profile is for.")),
        field<&R::label>(doc("The name that the request gave it; of advanced profiles.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// Whether a scheme was complied with.
struct scheme_compliance {
    std::optional<complied_scheme> scheme{};
    std::optional<bool>            requirements_met{};
    std::optional<std::string>     requirements_not_met_info{};
    unknown_members                other_members{};

    bool operator==(scheme_compliance const&) const = default;
};
BOOST_DESCRIBE_STRUCT(scheme_compliance, (),
    (scheme, requirements_met, requirements_not_met_info, other_members))
constexpr auto schema(of<scheme_compliance>)
{
    using namespace slipform::dsl;
    using R = scheme_compliance;
    return object(
        doc("Whether a scheme was complied with."),
        sources::node,
        field<&R::scheme>(doc("The scheme.")),
        field<&R::requirements_met>(doc("Whether it was.")),
        field<&R::requirements_not_met_info>(doc("Why it was not.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// Which schemes of a framework were complied with.
struct framework_compliance {
    std::optional<std::string>                          trust_framework{};
    std::optional<std::vector<yoti::scheme_compliance>> schemes_compliance{};
    unknown_members                                     other_members{};

    bool operator==(framework_compliance const&) const = default;
};
BOOST_DESCRIBE_STRUCT(framework_compliance, (),
    (trust_framework, schemes_compliance, other_members))
constexpr auto schema(of<framework_compliance>)
{
    using namespace slipform::dsl;
    using R = framework_compliance;
    return object(
        doc("Which schemes of a framework were complied with."),
        sources::node,
        field<&R::trust_framework>(doc("Name of the framework.")),
        field<&R::schemes_compliance>(doc("Scheme by scheme.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// What an identity profile says.
struct identity_profile_report {
    std::optional<std::string>                       trust_framework{};
    std::optional<std::vector<scheme_compliance>>    schemes_compliance{};
    std::optional<std::vector<framework_compliance>> compliance{};
    std::optional<yoti::media>                       media{};
    unknown_members                                  other_members{};

    bool operator==(identity_profile_report const&) const = default;
};
BOOST_DESCRIBE_STRUCT(identity_profile_report, (),
    (trust_framework, schemes_compliance, compliance, media, other_members))
constexpr auto schema(of<identity_profile_report>)
{
    using namespace slipform::dsl;
    using R = identity_profile_report;
    return object(
        doc("What an identity profile says."),
        sources::node,
        field<&R::trust_framework>(doc("Name of the framework; of plain profiles.")),
        field<&R::schemes_compliance>(doc("Scheme by scheme; of plain profiles.")),
        field<&R::compliance>(doc("Framework by framework; of advanced profiles.")),
        field<&R::media>(doc("The profile itself.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// Whether there is an identity profile.
BOOST_DEFINE_ENUM_CLASS(profile_outcome, done)
constexpr auto schema(of<profile_outcome>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("Whether there is an identity profile."),
        sources::node,
        spelled(screaming_snake_case));
}

/// An identity profile, or why there is none.
struct identity_profile_result {
    std::optional<std::string>                   subject_id{};
    std::optional<open<profile_outcome>>         result{};
    std::optional<profile_failure>               failure_reason{};
    std::optional<yoti::identity_profile_report> identity_profile_report{};
    unknown_members                              other_members{};

    bool operator==(identity_profile_result const&) const = default;
};
BOOST_DESCRIBE_STRUCT(identity_profile_result, (),
    (subject_id, result, failure_reason, identity_profile_report, other_members))
constexpr auto schema(of<identity_profile_result>)
{
    using namespace slipform::dsl;
    using R = identity_profile_result;
    return object(
        doc("An identity profile, or why there is none."),
        sources::node,
        field<&R::subject_id>(doc("Whom it is about, as in the request.")),
        field<&R::result>(doc("Whether there is one.")),
        field<&R::failure_reason>(doc("Why there is none.")),
        field<&R::identity_profile_report>(doc("What it says.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

} // namespace slipform::inline v0::yoti
