// iDenfy, the heading "Response" of https://documentation.idenfy.com/kyc/generate-token: the token
// as created. The page shows no error object.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// The token as created. The three members the page calls key fields, the digit string apart, are
/// required; the rest repeats the request.
struct token_response {
    std::optional<std::string>           message{};
    std::string                          auth_token;
    std::string                          scan_ref;
    std::optional<std::string>           client_id{};
    std::optional<std::string>           first_name{};
    std::optional<std::string>           last_name{};
    std::string                          redirect_url;
    std::optional<nullable<std::string>> digit_string{};
    std::optional<std::chrono::seconds>  expiry_time{};
    std::optional<std::chrono::seconds>  session_length{};
    unknown_members                      other_members{};

    bool operator==(token_response const&) const = default;
};
BOOST_DESCRIBE_STRUCT(token_response, (),
    (message, auth_token, scan_ref, client_id, first_name, last_name, redirect_url, digit_string,
     expiry_time, session_length, other_members))
constexpr auto schema(of<token_response>)
{
    using namespace slipform::dsl;
    using R = token_response;
    return object(
        doc("The token as created."),
        spelled(camel_case),
        field<&R::message>(doc("A sentence for a developer.")),
        field<&R::auth_token>(doc("Starts the verification in a frame, an SDK or a redirect.")),
        field<&R::scan_ref>(doc("Identifier of the verification; keep it.")),
        field<&R::client_id>(doc("The identifier that was sent.")),
        field<&R::first_name>(doc("The given names that were sent, in capitals.")),
        field<&R::last_name>(doc("The family name that was sent, in capitals.")),
        field<&R::redirect_url>(uri, doc("Where to send the person.")),
        field<&R::digit_string>(
            pattern<"[0-9]{8}">, doc("Code for the mobile app; null unless it was asked for.")),
        field<&R::expiry_time>(doc("How long the token can be used.")),
        field<&R::session_length>(doc("How long the person has once it is begun.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

} // namespace slipform::inline v0::idenfy
