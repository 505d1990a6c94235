// Yoti, the checks of a face.
// Beyond the page about In-Branch sessions; each says where it was found.
#pragma once

#include <slipform/vendor/yoti/manual_review.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace slipform::inline v0::yoti {

/// How a living person is told from a picture.
BOOST_DEFINE_ENUM_CLASS(liveness_method, zoom, static_image)
constexpr auto schema(of<liveness_method>)
{
    using namespace slipform::dsl;
    using E = liveness_method;
    return enumeration(
        doc("How a living person is told from a picture."),
        sources::node,
        spelled(screaming_snake_case),
        value<E::zoom>(doc("By a video that comes closer.")),
        value<E::static_image>(spelled("STATIC"), doc("By one image.")));
}

/// How a living person is told from a picture, and how often it may be tried.
struct liveness_config {
    std::optional<open<liveness_method>>   liveness_type{};
    std::optional<std::uint32_t>           max_retries{};
    std::optional<open<manual_check_mode>> manual_check{};
    unknown_members                        other_members{};

    bool operator==(liveness_config const&) const = default;
};
BOOST_DESCRIBE_STRUCT(liveness_config, (),
    (liveness_type, max_retries, manual_check, other_members))
constexpr auto schema(of<liveness_config>)
{
    using namespace slipform::dsl;
    using R = liveness_config;
    return object(
        doc("How a living person is told from a picture."),
        sources::node,
        field<&R::liveness_type>(doc("By what it is told.")),
        field<&R::max_retries>(doc("How often it may be tried again.")),
        field<&R::manual_check>(sources::go, doc("When people look at it.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// Decides whether a living person is in front of the camera.
struct liveness_check {
    liveness_config config{};
    unknown_members other_members{};

    bool operator==(liveness_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(liveness_check, (), (config, other_members))
constexpr auto schema(of<liveness_check>)
{
    using namespace slipform::dsl;
    using R = liveness_check;
    return object(
        doc("Decides whether a living person is in front of the camera."),
        sources::node,
        tagged("type", "LIVENESS"),
        field<&R::config>(doc("By what it is told, and how often.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// Compares faces that the session took with each other.
struct face_comparison_check {
    optional_review config{};
    unknown_members other_members{};

    bool operator==(face_comparison_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(face_comparison_check, (), (config, other_members))
constexpr auto schema(of<face_comparison_check>)
{
    using namespace slipform::dsl;
    using R = face_comparison_check;
    return object(
        doc("Compares faces that the session took with each other."),
        sources::node,
        tagged("type", "FACE_COMPARISON"),
        field<&R::config>(doc("When people look at it; the clients send NEVER.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// What a search in a pool of faces is to find for the check to pass.
BOOST_DEFINE_ENUM_CLASS(face_search_criterion, match, no_match)
constexpr auto schema(of<face_search_criterion>)
{
    using namespace slipform::dsl;
    using E = face_search_criterion;
    return enumeration(
        doc("What a search in a pool of faces is to find for the check to pass."),
        sources::face_search_page,
        spelled(screaming_snake_case),
        value<E::match>(doc("The face.")),
        value<E::no_match>(doc("No face like it.")));
}

/// Where a face is searched, and what is to be found.
struct face_search_config {
    std::optional<std::string>                 pool_id{};
    std::optional<open<face_search_criterion>> approval_criteria{};
    unknown_members                            other_members{};

    bool operator==(face_search_config const&) const = default;
};
BOOST_DESCRIBE_STRUCT(face_search_config, (), (pool_id, approval_criteria, other_members))
constexpr auto schema(of<face_search_config>)
{
    using namespace slipform::dsl;
    using R = face_search_config;
    return object(
        doc("Where a face is searched, and what is to be found."),
        sources::face_search_page,
        field<&R::pool_id>(doc("Identifier of the pool.")),
        field<&R::approval_criteria>(doc("What is to be found for the check to pass.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Searches the face in a pool that the caller keeps with the vendor.
struct familiar_face_search_check {
    face_search_config config{};
    unknown_members    other_members{};

    bool operator==(familiar_face_search_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(familiar_face_search_check, (), (config, other_members))
constexpr auto schema(of<familiar_face_search_check>)
{
    using namespace slipform::dsl;
    using R = familiar_face_search_check;
    return object(
        doc("Searches the face in a pool that the caller keeps with the vendor."),
        sources::face_search_page,
        tagged("type", "FAMILIAR_FACE_SEARCH"),
        field<&R::config>(doc("Where, and what is to be found.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

} // namespace slipform::inline v0::yoti
