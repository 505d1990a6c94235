// Yoti, the check against the watchlists of a data provider, whose configuration is a union of
// unions.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/types/verbatim.hpp>
#include <slipform/vendor/yoti/manual_review.hpp>

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace slipform::inline v0::yoti {

/// Sources given as a list of their names.
struct ca_type_list {
    std::optional<std::vector<std::string>> types{};
    unknown_members                         other_members{};

    bool operator==(ca_type_list const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ca_type_list, (), (types, other_members))
constexpr auto schema(of<ca_type_list>)
{
    using namespace slipform::dsl;
    using R = ca_type_list;
    return object(
        doc("Sources given as a list of their names."),
        tagged("type", "TYPE_LIST"),
        field<&R::types>(doc("Names of the sources.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Sources given by a profile that the caller set up with the data provider.
struct ca_search_profile {
    std::optional<std::string> search_profile{};
    unknown_members            other_members{};

    bool operator==(ca_search_profile const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ca_search_profile, (), (search_profile, other_members))
constexpr auto schema(of<ca_search_profile>)
{
    using namespace slipform::dsl;
    using R = ca_search_profile;
    return object(
        doc("Sources given by a profile that the caller set up with the data provider."),
        sources::node,
        tagged("type", "PROFILE"),
        field<&R::search_profile>(doc("Identifier of the profile.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// Where an advanced watchlist check looks. Sources whose type is not among these are kept as they
/// were sent.
using ca_sources = std::variant<ca_type_list, ca_search_profile, verbatim>;

/// Names must be the same to match.
struct ca_exact_match {
    std::optional<bool> exact_match{};
    unknown_members     other_members{};

    bool operator==(ca_exact_match const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ca_exact_match, (), (exact_match, other_members))
constexpr auto schema(of<ca_exact_match>)
{
    using namespace slipform::dsl;
    using R = ca_exact_match;
    return object(
        doc("Names must be the same to match."),
        tagged("type", "EXACT"),
        field<&R::exact_match>(sources::java, doc("Says once more that it is exact.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Names must be alike to match.
struct ca_fuzzy_match {
    std::optional<double> fuzziness{};
    unknown_members       other_members{};

    bool operator==(ca_fuzzy_match const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ca_fuzzy_match, (), (fuzziness, other_members))
constexpr auto schema(of<ca_fuzzy_match>)
{
    using namespace slipform::dsl;
    using R = ca_fuzzy_match;
    return object(
        doc("Names must be alike to match."),
        sources::node,
        tagged("type", "FUZZY"),
        field<&R::fuzziness>(range(0, 1), doc("How much they may differ, from 0 to 1.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// How an advanced watchlist check compares names. A strategy whose type is not among these is kept
/// as it was sent.
using ca_matching = std::variant<ca_exact_match, ca_fuzzy_match, verbatim>;

/// An advanced watchlist check on the vendor's own account with the data provider.
struct ca_with_yoti_account {
    std::optional<open<manual_check_mode>> manual_check{};
    std::optional<bool>                    remove_deceased{};
    std::optional<bool>                    share_url{};
    std::optional<ca_sources>              sources{};
    std::optional<ca_matching>             matching_strategy{};
    unknown_members                        other_members{};

    bool operator==(ca_with_yoti_account const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ca_with_yoti_account, (),
    (manual_check, remove_deceased, share_url, sources, matching_strategy, other_members))
constexpr auto schema(of<ca_with_yoti_account>)
{
    using namespace slipform::dsl;
    using R = ca_with_yoti_account;
    return object(
        doc("An advanced watchlist check on the vendor's own account with the data provider."),
        tagged("type", "WITH_YOTI_ACCOUNT"),
        field<&R::manual_check>(doc("When people look at it.")),
        field<&R::remove_deceased>(doc("Leave the dead out of the matches.")),
        field<&R::share_url>(doc("A flag, no URL: whether matches come with a link.")),
        field<&R::sources>(doc("Where to look.")),
        field<&R::matching_strategy>(doc("How names are compared.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// An advanced watchlist check on the caller's own account with the data provider.
struct ca_with_custom_account {
    std::optional<open<manual_check_mode>>            manual_check{};
    std::optional<bool>                               remove_deceased{};
    std::optional<bool>                               share_url{};
    std::optional<ca_sources>                         sources{};
    std::optional<ca_matching>                        matching_strategy{};
    std::optional<std::string>                        api_key{};
    std::optional<bool>                               monitoring{};
    std::optional<std::map<std::string, std::string>> tags{};
    std::optional<std::string>                        client_ref{};
    unknown_members                                   other_members{};

    bool operator==(ca_with_custom_account const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ca_with_custom_account, (),
    (manual_check, remove_deceased, share_url, sources, matching_strategy, api_key, monitoring,
     tags, client_ref, other_members))
constexpr auto schema(of<ca_with_custom_account>)
{
    using namespace slipform::dsl;
    using R = ca_with_custom_account;
    return object(
        doc("An advanced watchlist check on the caller's own account with the data provider."),
        sources::node,
        tagged("type", "WITH_CUSTOM_ACCOUNT"),
        field<&R::manual_check>(doc("When people look at it, as for the vendor's account.")),
        field<&R::remove_deceased>(doc("Leave the dead out of the matches.")),
        field<&R::share_url>(doc("A flag, no URL: whether matches come with a link.")),
        field<&R::sources>(doc("Where to look.")),
        field<&R::matching_strategy>(doc("How names are compared.")),
        field<&R::api_key>(doc("The caller's key with the data provider.")),
        field<&R::monitoring>(doc("Whether the person is watched from then on.")),
        field<&R::tags>(doc("Marks on the search, for the caller's own use.")),
        field<&R::client_ref>(doc("The caller's own reference for the search.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// What an advanced watchlist check looks at. A configuration whose type is not among these is kept
/// as it was sent.
using advanced_ca_config = std::variant<ca_with_yoti_account, ca_with_custom_account, verbatim>;

/// Looks the person up in the lists of a data provider.
struct advanced_ca_check {
    advanced_ca_config config{};
    unknown_members    other_members{};

    bool operator==(advanced_ca_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(advanced_ca_check, (), (config, other_members))
constexpr auto schema(of<advanced_ca_check>)
{
    using namespace slipform::dsl;
    using R = advanced_ca_check;
    return object(
        doc("Looks the person up in the lists of a data provider."),
        tagged("type", "WATCHLIST_ADVANCED_CA"),
        field<&R::config>(doc("What to look at, and on whose account.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

} // namespace slipform::inline v0::yoti
