// iDenfy, the object that refusals come with, which
// https://documentation.idenfy.com/kyc/generate-token does not show.
// https://documentation.idenfy.com/kyc/id-error-messages
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/idenfy/sources.hpp>

#include <optional>
#include <string>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// The kind of a refusal, for programs.
BOOST_DEFINE_ENUM_CLASS(error_identifier,
    internal_error, bad_value, missing_value, unauthorized, encoding_error, json_error,
    token_not_valid, partner_contract_error, method_not_allowed, permissions_error,
    too_many_requests, validation_error)
constexpr auto schema(of<error_identifier>)
{
    using namespace slipform::dsl;
    using E = error_identifier;
    return enumeration(
        doc("The kind of refusal."),
        source(found_in::error_messages),
        spelled(screaming_snake_case),
        value<E::internal_error>(doc("The server failed.")),
        value<E::bad_value>(doc("A parameter is not accepted; the message says which.")),
        value<E::missing_value>(doc("A parameter is missing.")),
        value<E::unauthorized>(doc("No key and secret, or wrong ones.")),
        value<E::encoding_error>(doc("The body is not UTF-8.")),
        value<E::json_error>(doc("The body is not JSON.")),
        value<E::token_not_valid>(doc("The token has expired, is used up or was never there.")),
        value<E::partner_contract_error>(doc("The contract does not have this.")),
        value<E::method_not_allowed>(doc("The HTTP method is wrong.")),
        value<E::permissions_error>(
            doc("Not permitted; also when the tokens paid for are used up.")),
        value<E::too_many_requests>(doc("More requests than an hour may have.")),
        value<E::validation_error>(doc("Parameters are not accepted; the message says which.")));
}

/// Why a request was refused. Statuses 401, 402 and 403 come without an identifier.
struct error {
    std::optional<open<error_identifier>> identifier{};
    std::string                           message;
    unknown_members                       other_members{};

    bool operator==(error const&) const = default;
};
BOOST_DESCRIBE_STRUCT(error, (), (identifier, message, other_members))
constexpr auto schema(of<error>)
{
    using namespace slipform::dsl;
    using R = error;
    return object(
        doc("Why a request was refused."),
        source(found_in::error_messages),
        field<&R::identifier>(doc("The kind of refusal; absent if the keys were refused.")),
        field<&R::message>(doc("A sentence for a developer.")),
        field<&R::other_members>(unknown_keys, doc("Members newer than the page.")));
}

} // namespace slipform::inline v0::idenfy
