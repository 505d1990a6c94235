// Yoti, the answer to an In-Branch session request. The page shows no error object.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>

#include <chrono>
#include <string>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// The session as created.
struct ibv_session_response {
    std::chrono::seconds client_session_token_ttl{};
    std::string          client_session_token;
    std::string          session_id;
    unknown_members      other_members{};

    bool operator==(ibv_session_response const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ibv_session_response, (),
    (client_session_token_ttl, client_session_token, session_id, other_members))
constexpr auto schema(of<ibv_session_response>)
{
    using namespace slipform::dsl;
    using R = ibv_session_response;
    return object(
        doc("The session as created."),
        field<&R::client_session_token_ttl>(doc("Time until the token expires.")),
        field<&R::client_session_token>(doc("Opens the session for the person.")),
        field<&R::session_id>(doc("Identifier of the session; keep it.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

} // namespace slipform::inline v0::yoti
