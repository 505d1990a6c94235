// Yoti, what the vendor answers instead, with a status of 400 and above. No page shows it in full;
// the Node client reads these members. https://github.com/getyoti/yoti-node-sdk
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/yoti/sources.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// What was wrong.
BOOST_DEFINE_ENUM_CLASS(error_code, payload_validation, malformed_request)
constexpr auto schema(of<error_code>)
{
    using namespace slipform::dsl;
    using E = error_code;
    return enumeration(
        doc("What was wrong."),
        sources::node,
        spelled(screaming_snake_case),
        value<E::payload_validation>(doc("A member is not as it should be.")),
        value<E::malformed_request>(doc("The body is no JSON.")));
}

/// What was wrong with one member of the request.
struct property_error {
    std::optional<std::string> property{};
    std::optional<std::string> message{};
    unknown_members            other_members{};

    bool operator==(property_error const&) const = default;
};
BOOST_DESCRIBE_STRUCT(property_error, (), (property, message, other_members))
constexpr auto schema(of<property_error>)
{
    using namespace slipform::dsl;
    using R = property_error;
    return object(
        doc("What was wrong with one member of the request."),
        sources::node,
        field<&R::property>(doc("The member, as a path with full stops.")),
        field<&R::message>(doc("What was wrong, for people.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

/// Why there is no session.
struct error {
    std::optional<open<error_code>>            code{};
    std::optional<std::string>                 message{};
    std::optional<std::vector<property_error>> errors{};
    unknown_members                            other_members{};

    bool operator==(error const&) const = default;
};
BOOST_DESCRIBE_STRUCT(error, (), (code, message, errors, other_members))
constexpr auto schema(of<error>)
{
    using namespace slipform::dsl;
    using R = error;
    return object(
        doc("Why there is no session."),
        sources::node,
        field<&R::code>(doc("What was wrong, as a word.")),
        field<&R::message>(doc("The same for people.")),
        field<&R::errors>(doc("Which members were wrong.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the clients.")));
}

} // namespace slipform::inline v0::yoti
