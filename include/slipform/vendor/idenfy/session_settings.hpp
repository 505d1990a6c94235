// iDenfy, the heading "Session Settings" of https://documentation.idenfy.com/kyc/generate-token:
// where the person goes, how long the session lives, what it looks like.
#pragma once

#include <slipform/dsl.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// What the session captures.
BOOST_DEFINE_ENUM_CLASS(token_kind, identification, document)
constexpr auto schema(of<token_kind>)
{
    using namespace slipform::dsl;
    using E = token_kind;
    return enumeration(
        doc("What the session captures."),
        spelled(screaming_snake_case),
        value<E::identification>(doc("The document and a selfie.")),
        value<E::document>(doc("The document alone.")));
}

/// Where the person goes, how long the session lives, what it looks like. The defaults of the
/// first three URLs and of the instructions are settings of the vendor's dashboard.
struct session_settings {
    std::optional<std::string>          success_url{};
    std::optional<std::string>          error_url{};
    std::optional<std::string>          unverified_url{};
    std::optional<std::string>          callback_url{};
    std::optional<std::string>          locale{};
    std::optional<std::chrono::seconds> expiry_time{};
    std::optional<std::chrono::seconds> session_length{};
    std::optional<token_kind>           token_type{};
    std::optional<bool>                 show_instructions{};
    std::optional<bool>                 generate_digit_string{};

    bool operator==(session_settings const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_settings, (),
    (success_url, error_url, unverified_url, callback_url, locale, expiry_time, session_length,
     token_type, show_instructions, generate_digit_string))
constexpr auto schema(of<session_settings>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = session_settings;
    return object(
        doc("Where the person goes, how long the session lives, what it looks like."),
        spelled(camel_case),
        field<&R::success_url>(
            https_url, max_length(2048), doc("Where the person goes when approved.")),
        // The page states no form for the next three; an older page of the vendor does.
        field<&R::error_url>(uri, max_length(2048), doc("Where the person goes when denied.")),
        field<&R::unverified_url>(
            uri, max_length(2048), doc("Where the person goes after giving up.")),
        field<&R::callback_url>(
            https_url, max_length(2048), doc("Takes the webhooks of this session only.")),
        field<&R::locale>(
            pattern<"[A-Za-z]{2}">, server_default("en"),
            doc("Language of the pages, two letters in either case.")),
        field<&R::expiry_time>(
            range(1s, 2'592'000s), server_default(86'400s),
            doc("How long the token can be used; thirty days at most.")),
        // The lower bound is stated by the vendor's OpenAPI file alone.
        field<&R::session_length>(
            range(60s, 3'600s), server_default(1'800s),
            doc("How long the person has once it is begun; an hour at most.")),
        field<&R::token_type>(
            server_default(token_kind::identification), doc("What the session captures.")),
        field<&R::show_instructions>(doc("Explain each capture before it is made.")),
        field<&R::generate_digit_string>(
            server_default(false), doc("Ask for an eight-digit code for the mobile app.")));
}

} // namespace slipform::inline v0::idenfy
