// Yoti, the check against watchlists; the one with a data provider is in advanced_ca.hpp.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/vendor/yoti/manual_review.hpp>

#include <optional>
#include <vector>

namespace slipform::inline v0::yoti {

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
        value<E::sanctions>(sources::node, doc("Sanctions lists.")));
}

/// What a watchlist screening looks at.
struct watchlist_screening_config {
    std::optional<open<manual_check_mode>>               manual_check{};
    std::optional<std::vector<open<watchlist_category>>> categories{};
    unknown_members                                      other_members{};

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
    unknown_members            other_members{};

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

} // namespace slipform::inline v0::yoti
