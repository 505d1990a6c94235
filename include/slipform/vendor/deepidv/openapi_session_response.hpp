// deepidv, the session as created where other sources of the vendor say more than the page "Create
// session", or contradict it. session_response follows the page, which does not describe the links.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/deepidv/sources.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::deepidv {

using slipform::interop::tag_invoke;

/// A related resource.
struct session_link {
    std::string                rel;
    std::string                href;
    std::optional<std::string> description{};
    unknown_members            other_members{};

    bool operator==(session_link const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_link, (), (rel, href, description, other_members))
constexpr auto schema(of<session_link>)
{
    using namespace slipform::dsl;
    using R = session_link;
    return object(
        doc("A related resource."),
        source(found_in::openapi_file),
        field<&R::rel>(doc("What it is to the session.")),
        field<&R::href>(doc("Where it is.")),
        field<&R::description>(doc("What it is, for people.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the file.")));
}

/// The answer as the vendor's OpenAPI file has it: the links are described, and there may be an
/// end.
struct openapi_session_response {
    std::string                id;
    std::string                session_url;
    std::optional<std::string> external_id{};
    std::optional<std::string> expires_at{};
    std::vector<session_link>  links;
    unknown_members            other_members{};

    bool operator==(openapi_session_response const&) const = default;
};
BOOST_DESCRIBE_STRUCT(openapi_session_response, (),
    (id, session_url, external_id, expires_at, links, other_members))
constexpr auto schema(of<openapi_session_response>)
{
    using namespace slipform::dsl;
    using R = openapi_session_response;
    return object(
        doc("The session as created."),
        source(found_in::openapi_file),
        field<&R::id>(doc("Identifier of the session.")),
        field<&R::session_url>(
            uri, doc("Where the applicant verifies; carries redirect_url as a parameter.")),
        field<&R::external_id>(
            spelled("externalId"), doc("The caller's own reference, if the request had one.")),
        field<&R::expires_at>(doc("When the session ends, ISO 8601, if it was given an end.")),
        field<&R::links>(doc("Related links.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the file.")));
}

/// A related resource, as the TypeScript client types it.
struct typed_link {
    std::string     url;
    std::string     type;
    unknown_members other_members{};

    bool operator==(typed_link const&) const = default;
};
BOOST_DESCRIBE_STRUCT(typed_link, (), (url, type, other_members))
constexpr auto schema(of<typed_link>)
{
    using namespace slipform::dsl;
    using R = typed_link;
    return object(
        doc("A related resource."),
        source(found_in::typescript_client),
        field<&R::url>(doc("Where it is.")),
        field<&R::type>(doc("What it is.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the client.")));
}

/// The answer as the TypeScript client types it, in camelCase: against the page and the OpenAPI
/// file.
struct client_session_response {
    std::string                id;
    std::string                session_url;
    std::optional<std::string> external_id{};
    std::vector<typed_link>    links;
    unknown_members            other_members{};

    bool operator==(client_session_response const&) const = default;
};
BOOST_DESCRIBE_STRUCT(client_session_response, (),
    (id, session_url, external_id, links, other_members))
constexpr auto schema(of<client_session_response>)
{
    using namespace slipform::dsl;
    using R = client_session_response;
    return object(
        doc("The session as created."),
        source(found_in::typescript_client),
        spelled(camel_case),
        field<&R::id>(doc("Identifier of the session.")),
        field<&R::session_url>(uri, doc("Where the applicant verifies.")),
        field<&R::external_id>(doc("The caller's own reference, if the request had one.")),
        field<&R::links>(doc("Related links.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the client.")));
}

} // namespace slipform::inline v0::deepidv
