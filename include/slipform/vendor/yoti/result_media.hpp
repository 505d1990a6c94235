// Yoti, results of a session: media, and what refers to them by identifier. The bytes themselves
// are fetched apart. Beyond the page about In-Branch sessions; each says where it was found.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/yoti/sources.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// What a medium is.
BOOST_DEFINE_ENUM_CLASS(media_type, image, json)
constexpr auto schema(of<media_type>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("What a medium is."),
        sources::results_page,
        spelled(screaming_snake_case));
}

/// A medium: an image, a set of fields.
struct media {
    std::optional<std::string>      id{};
    std::optional<open<media_type>> type{};
    std::optional<std::string>      created{};
    std::optional<std::string>      last_updated{};
    unknown_members                 other_members{};

    bool operator==(media const&) const = default;
};
BOOST_DESCRIBE_STRUCT(media, (), (id, type, created, last_updated, other_members))
constexpr auto schema(of<media>)
{
    using namespace slipform::dsl;
    using R = media;
    return object(
        doc("A medium: an image, a set of fields."),
        sources::node,
        field<&R::id>(doc("Fetches it.")),
        field<&R::type>(doc("What it is.")),
        field<&R::created>(doc("When it was made.")),
        field<&R::last_updated>(doc("When it was last changed.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// Something that is one medium.
struct media_reference {
    std::optional<yoti::media> media{};
    unknown_members            other_members{};

    bool operator==(media_reference const&) const = default;
};
BOOST_DESCRIBE_STRUCT(media_reference, (), (media, other_members))
constexpr auto schema(of<media_reference>)
{
    using namespace slipform::dsl;
    using R = media_reference;
    return object(
        doc("Something that is one medium."),
        sources::node,
        field<&R::media>(doc("The medium.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// A check or a medium that came of something, by its identifier.
struct generated_item {
    std::optional<std::string> id{};
    std::optional<std::string> type{};
    unknown_members            other_members{};

    bool operator==(generated_item const&) const = default;
};
BOOST_DESCRIBE_STRUCT(generated_item, (), (id, type, other_members))
constexpr auto schema(of<generated_item>)
{
    using namespace slipform::dsl;
    using R = generated_item;
    return object(
        doc("A check or a medium that came of something, by its identifier."),
        sources::node,
        field<&R::id>(doc("Its identifier.")),
        field<&R::type>(doc("What it is.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

} // namespace slipform::inline v0::yoti
