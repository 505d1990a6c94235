// deepidv, the redirect as the vendor's client documents it, which is not what the page says: read
// redirect_outcome first, and this where that is refused.
#pragma once

#include <slipform/vendor/deepidv/session_words.hpp>

#include <string>

namespace slipform::inline v0::deepidv {

/// The query parameters by the client's names. Others are passed over.
///
///     auto outcome = slipform::parse_query<slipform::deepidv::client_redirect>(
///         "https://shop.example/back?sessionId=s-1&status=SUBMITTED");
struct client_redirect {
    std::string          session_id;
    open<session_status> status;

    bool operator==(client_redirect const&) const = default;
};
BOOST_DESCRIBE_STRUCT(client_redirect, (), (session_id, status))
constexpr auto schema(of<client_redirect>)
{
    using namespace slipform::dsl;
    using R = client_redirect;
    return object(
        doc("How a session ended, as the client documents the redirect."),
        source(found_in::typescript_client),
        spelled(camel_case),
        ignore_unknown_keys,
        field<&R::session_id>(not_blank, doc("The session this is about.")),
        field<&R::status>(doc("Where the session stands.")));
}

} // namespace slipform::inline v0::deepidv
