// Yoti, the two checks against watchlists and their configurations, which are unions themselves.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/vendor/yoti/manual_review.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace slipform::inline v0::yoti {

// --- WATCHLIST_SCREENING -------------------------------------------------------------------------

/// Which lists to look at.
BOOST_DEFINE_ENUM_CLASS(watchlist_category, adverse_media, sanctions)
constexpr auto schema(of<watchlist_category>)
{
    using namespace slipform::dsl;
    using E = watchlist_category;
    return enumeration(
        doc("Which lists to look at."),
        spelled(screaming_snake_case),
        value<E::adverse_media>(
            spelled("ADVERSE-MEDIA"), doc("Bad press; the one word with a hyphen.")),
        value<E::sanctions>(
            doc("Sanctions lists. Beyond the page: the vendor's clients send it.")));
}

/// What a watchlist screening looks at.
struct watchlist_screening_config {
    std::optional<open<manual_check_mode>>               manual_check{};
    std::optional<std::vector<open<watchlist_category>>> categories{};
    boost::json::object                                  other_members{};

    bool operator==(watchlist_screening_config const&) const = default;
};
BOOST_DESCRIBE_STRUCT(watchlist_screening_config, (), (manual_check, categories, other_members))
constexpr auto schema(of<watchlist_screening_config>)
{
    using namespace slipform::dsl;
    using R = watchlist_screening_config;
    return object(
        doc("What a watchlist screening looks at."),
        field<&R::manual_check>(doc("When people look at it.")),
        field<&R::categories>(doc("Which lists to look at.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Looks the person up in watchlists.
struct watchlist_screening_check {
    watchlist_screening_config config{};
    boost::json::object        other_members{};

    bool operator==(watchlist_screening_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(watchlist_screening_check, (), (config, other_members))
constexpr auto schema(of<watchlist_screening_check>)
{
    using namespace slipform::dsl;
    using R = watchlist_screening_check;
    return object(
        doc("Looks the person up in watchlists."),
        tagged("type", "WATCHLIST_SCREENING"),
        field<&R::config>(doc("What to look at.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

// --- WATCHLIST_ADVANCED_CA -----------------------------------------------------------------------

/// Sources given as a list of their names.
struct ca_type_list {
    std::optional<std::vector<std::string>> types{};
    boost::json::object                     other_members{};

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

/// Where an advanced watchlist check looks.
using ca_sources = std::variant<ca_type_list, verbatim>;

/// Names must be the same to match.
struct ca_exact_match {
    boost::json::object other_members{};

    bool operator==(ca_exact_match const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ca_exact_match, (), (other_members))
constexpr auto schema(of<ca_exact_match>)
{
    using namespace slipform::dsl;
    using R = ca_exact_match;
    return object(
        doc("Names must be the same to match."),
        tagged("type", "EXACT"),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// How an advanced watchlist check compares names.
using ca_matching = std::variant<ca_exact_match, verbatim>;

/// An advanced watchlist check on the vendor's own account with the data provider.
struct ca_with_yoti_account {
    std::optional<open<manual_check_mode>> manual_check{};
    std::optional<bool>                    remove_deceased{};
    std::optional<bool>                    share_url{};
    std::optional<ca_sources>              sources{};
    std::optional<ca_matching>             matching_strategy{};
    boost::json::object                    other_members{};

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

/// What an advanced watchlist check looks at.
using advanced_ca_config = std::variant<ca_with_yoti_account, verbatim>;

/// Looks the person up in the lists of a data provider.
struct advanced_ca_check {
    advanced_ca_config  config{};
    boost::json::object other_members{};

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
