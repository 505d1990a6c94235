// Yoti, results of a session: the checks, each with its report.
// Beyond the page about In-Branch sessions; each says where it was found.
#pragma once

#include <slipform/vendor/yoti/advanced_ca.hpp>
#include <slipform/vendor/yoti/report.hpp>
#include <slipform/vendor/yoti/result_resources.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// What a check is.
BOOST_DEFINE_ENUM_CLASS(check_type,
    id_document_authenticity, id_document_text_data_check, supplementary_document_text_data_check,
    id_document_face_match, id_document_comparison, third_party_identity,
    third_party_identity_fraud_1, watchlist_screening, watchlist_advanced_ca, liveness,
    face_comparison, ibv_visual_review_check, document_scheme_validity_check,
    profile_document_match, synectics_identity_fraud, familiar_face_search)
constexpr auto schema(of<check_type>)
{
    using namespace slipform::dsl;
    using E = check_type;
    return enumeration(
        doc("What a check is."),
        sources::node,
        spelled(screaming_snake_case),
        value<E::third_party_identity_fraud_1>(spelled("THIRD_PARTY_IDENTITY_FRAUD_1")),
        value<E::ibv_visual_review_check>(sources::java),
        value<E::document_scheme_validity_check>(sources::java),
        value<E::profile_document_match>(sources::java),
        value<E::synectics_identity_fraud>(sources::java),
        value<E::familiar_face_search>(sources::results_page));
}

/// What a watchlist check was to look for: the members of the request, whichever of them it had.
struct watchlist_search {
    std::optional<std::vector<std::string>>           categories{};
    std::optional<std::string>                        type{};
    std::optional<bool>                               remove_deceased{};
    std::optional<bool>                               share_url{};
    std::optional<ca_sources>                         sources{};
    std::optional<ca_matching>                        matching_strategy{};
    std::optional<std::string>                        api_key{};
    std::optional<bool>                               monitoring{};
    std::optional<std::map<std::string, std::string>> tags{};
    std::optional<std::string>                        client_ref{};
    unknown_members                                   other_members{};

    bool operator==(watchlist_search const&) const = default;
};
BOOST_DESCRIBE_STRUCT(watchlist_search, (),
    (categories, type, remove_deceased, share_url, sources, matching_strategy, api_key, monitoring,
     tags, client_ref, other_members))
constexpr auto schema(of<watchlist_search>)
{
    using namespace slipform::dsl;
    using R = watchlist_search;
    return object(
        doc("What a watchlist check was to look for, as the request said it."),
        sources::node,
        field<&R::categories>(doc("Which lists; of WATCHLIST_SCREENING.")),
        field<&R::type>(doc("On whose account; of WATCHLIST_ADVANCED_CA, as all that follow.")),
        field<&R::remove_deceased>(doc("Whether the dead were left out.")),
        field<&R::share_url>(doc("Whether matches come with a link.")),
        field<&R::sources>(doc("Where it looked.")),
        field<&R::matching_strategy>(doc("How names were compared.")),
        field<&R::api_key>(doc("The caller's key with the data provider.")),
        field<&R::monitoring>(doc("Whether the person is watched.")),
        field<&R::tags>(doc("Marks on the search.")),
        field<&R::client_ref>(doc("The caller's own reference.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// What a watchlist check found.
struct watchlist_summary {
    std::optional<std::int64_t>             total_hits{};
    std::optional<media_reference>          raw_results{};
    std::optional<std::vector<std::string>> associated_country_codes{};
    std::optional<watchlist_search>         search_config{};
    unknown_members                         other_members{};

    bool operator==(watchlist_summary const&) const = default;
};
BOOST_DESCRIBE_STRUCT(watchlist_summary, (),
    (total_hits, raw_results, associated_country_codes, search_config, other_members))
constexpr auto schema(of<watchlist_summary>)
{
    using namespace slipform::dsl;
    using R = watchlist_summary;
    return object(
        doc("What a watchlist check found."),
        sources::node,
        field<&R::total_hits>(doc("How many entries were like the person.")),
        field<&R::raw_results>(doc("All that was found.")),
        field<&R::associated_country_codes>(doc("Countries of the entries.")),
        field<&R::search_config>(doc("What it was to look for.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// What a check came to.
struct check_report {
    std::optional<yoti::recommendation>          recommendation{};
    std::optional<std::vector<sub_check_result>> breakdown{};
    std::optional<yoti::watchlist_summary>       watchlist_summary{};
    unknown_members                              other_members{};

    bool operator==(check_report const&) const = default;
};
BOOST_DESCRIBE_STRUCT(check_report, (),
    (recommendation, breakdown, watchlist_summary, other_members))
constexpr auto schema(of<check_report>)
{
    using namespace slipform::dsl;
    using R = check_report;
    return object(
        doc("What a check came to."),
        sources::node,
        field<&R::recommendation>(doc("What it recommends.")),
        field<&R::breakdown>(doc("The checks it is made of.")),
        field<&R::watchlist_summary>(doc("What was found; of watchlist checks only.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// A check, and what came of it.
struct check_result {
    open<check_type>                           type{};
    std::string                                id;
    std::optional<open<result_state>>          state{};
    std::optional<std::vector<std::string>>    resources_used{};
    std::optional<std::vector<generated_item>> generated_media{};
    std::optional<check_report>                report{};
    std::optional<std::string>                 created{};
    std::optional<std::string>                 last_updated{};
    std::optional<media_reference>             generated_profile{};
    std::optional<std::string>                 scheme{};
    std::optional<boost::json::object>         config{};
    unknown_members                            other_members{};

    bool operator==(check_result const&) const = default;
};
BOOST_DESCRIBE_STRUCT(check_result, (),
    (type, id, state, resources_used, generated_media, report, created, last_updated,
     generated_profile, scheme, config, other_members))
constexpr auto schema(of<check_result>)
{
    using namespace slipform::dsl;
    using R = check_result;
    return object(
        doc("A check, and what came of it."),
        sources::node,
        field<&R::type>(doc("What the check is.")),
        field<&R::id>(doc("Identifier of the check.")),
        field<&R::state>(doc("How far it is.")),
        field<&R::resources_used>(doc("Identifiers of the resources it looked at.")),
        field<&R::generated_media>(doc("Media that came of it.")),
        field<&R::report>(doc("What it came to, once it is done.")),
        field<&R::created>(doc("When it began.")),
        field<&R::last_updated>(doc("When it last changed.")),
        field<&R::generated_profile>(
            doc("The profile that came of it; of checks with third parties.")),
        field<&R::scheme>(sources::java, doc("Which scheme; of DOCUMENT_SCHEME_VALIDITY_CHECK.")),
        field<&R::config>(sources::results_page, doc("How it was made; of FAMILIAR_FACE_SEARCH.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

} // namespace slipform::inline v0::yoti
