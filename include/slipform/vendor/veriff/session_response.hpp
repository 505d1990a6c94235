// Veriff, the answer to a request for a session, status 201.
// https://devdocs.veriff.com/apidocs/v1sessions
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>

#include <optional>
#include <string>

namespace slipform::inline v0::veriff {

using slipform::interop::tag_invoke;

/// The session as created.
struct created_session {
    std::string                          id;
    std::string                          url;
    std::optional<nullable<std::string>> vendor_data{};
    std::optional<std::string>           host{};
    std::optional<std::string>           status{};
    std::optional<std::string>           session_token{};
    unknown_members                      other_members{};

    bool operator==(created_session const&) const = default;
};
BOOST_DESCRIBE_STRUCT(created_session, (),
    (id, url, vendor_data, host, status, session_token, other_members))
constexpr auto schema(of<created_session>)
{
    using namespace slipform::dsl;
    using R = created_session;
    return object(
        doc("The session as created."),
        spelled(camel_case),
        field<&R::id>(doc("Identifier of the session, a UUID; keep it.")),
        field<&R::url>(uri, doc("Where to send the person: host and token in one.")),
        field<&R::vendor_data>(doc("The identifier that was sent; null if there was none.")),
        field<&R::host>(doc("The URL that the token is for.")),
        field<&R::status>(doc("Where the session stands: created.")),
        field<&R::session_token>(doc("The token of the session; of use to older clients.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

/// The body of the answer.
struct session_response {
    std::string     status;
    created_session verification{};
    unknown_members other_members{};

    bool operator==(session_response const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_response, (), (status, verification, other_members))
constexpr auto schema(of<session_response>)
{
    using namespace slipform::dsl;
    using R = session_response;
    return object(
        doc("The answer to a request for a session."),
        field<&R::status>(doc("What came of the request: success.")),
        field<&R::verification>(doc("The session as created.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

} // namespace slipform::inline v0::veriff
