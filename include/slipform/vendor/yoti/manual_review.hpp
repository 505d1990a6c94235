// Yoti, what checks and tasks have in common: when people look at the matter, and configurations
// that say nothing else.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/yoti/sources.hpp>

#include <optional>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// When people look at a check or task. The page shows two words; the other two are the clients'.
BOOST_DEFINE_ENUM_CLASS(manual_check_mode, fallback, never, always, ibv)
constexpr auto schema(of<manual_check_mode>)
{
    using namespace slipform::dsl;
    using E = manual_check_mode;
    return enumeration(
        doc("When people look at it."),
        spelled(screaming_snake_case),
        value<E::fallback>(doc("When the machine cannot decide.")),
        value<E::never>(doc("Not at all.")),
        value<E::always>(sources::node, doc("Every time.")),
        value<E::ibv>(sources::java, doc("In the branch.")));
}

/// A configuration in which the choice may be left to the vendor.
struct optional_review {
    std::optional<open<manual_check_mode>> manual_check{};
    unknown_members                        other_members{};

    bool operator==(optional_review const&) const = default;
};
BOOST_DESCRIBE_STRUCT(optional_review, (), (manual_check, other_members))
constexpr auto schema(of<optional_review>)
{
    using namespace slipform::dsl;
    using R = optional_review;
    return object(
        doc("When people look at it, or the vendor's choice."),
        field<&R::manual_check>(doc("When people look at it.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// A configuration in which the choice must be made, as the vendor's own clients insist.
struct required_review {
    open<manual_check_mode> manual_check;
    unknown_members         other_members{};

    bool operator==(required_review const&) const = default;
};
BOOST_DESCRIBE_STRUCT(required_review, (), (manual_check, other_members))
constexpr auto schema(of<required_review>)
{
    using namespace slipform::dsl;
    using R = required_review;
    return object(
        doc("When people look at it."),
        field<&R::manual_check>(doc("When people look at it.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// A configuration with nothing to configure. It is written as `{}`, which is not the same as
/// leaving it out.
struct empty_config {
    unknown_members other_members{};

    bool operator==(empty_config const&) const = default;
};
BOOST_DESCRIBE_STRUCT(empty_config, (), (other_members))
constexpr auto schema(of<empty_config>)
{
    using namespace slipform::dsl;
    using R = empty_config;
    return object(
        doc("Nothing to configure."),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

} // namespace slipform::inline v0::yoti
