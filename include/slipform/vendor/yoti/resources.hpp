// Yoti, what a session is given from the beginning: the profile of the applicant, and a token by
// which what it takes can be imported elsewhere.
// Beyond the page about In-Branch sessions; each says where it was found.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/yoti/sources.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// A postal address in its parts.
struct postal_address {
    std::optional<std::int32_t> address_format{};
    std::optional<std::string>  building_number{};
    std::optional<std::string>  address_line1{};
    std::optional<std::string>  address_line2{};
    std::optional<std::string>  address_line3{};
    std::optional<std::string>  town_city{};
    std::optional<std::string>  state{};
    std::optional<std::string>  postal_code{};
    std::optional<std::string>  country_iso{};
    std::optional<std::string>  country{};
    std::optional<std::string>  formatted_address{};
    unknown_members             other_members{};

    bool operator==(postal_address const&) const = default;
};
BOOST_DESCRIBE_STRUCT(postal_address, (),
    (address_format, building_number, address_line1, address_line2, address_line3, town_city, state,
     postal_code, country_iso, country, formatted_address, other_members))
constexpr auto schema(of<postal_address>)
{
    using namespace slipform::dsl;
    using R = postal_address;
    return object(
        doc("A postal address in its parts."),
        sources::branch_page,
        field<&R::address_format>(doc("Which parts there are: 1 in the United Kingdom.")),
        field<&R::building_number>(doc("Number of the building.")),
        field<&R::address_line1>(doc("The first line.")),
        field<&R::address_line2>(doc("The second line.")),
        field<&R::address_line3>(doc("The third line.")),
        field<&R::town_city>(doc("Town or city.")),
        field<&R::state>(doc("State or province.")),
        field<&R::postal_code>(doc("Postal code.")),
        field<&R::country_iso>(country_alpha3, doc("Country, three letters.")),
        field<&R::country>(doc("Name of the country.")),
        field<&R::formatted_address>(doc("All of it, in lines.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// The person as the caller knows them; the checks in a branch compare it with the documents.
struct applicant_profile {
    std::optional<std::string>                 full_name{};
    std::optional<std::string>                 name_prefix{};
    std::optional<std::string>                 given_names{};
    std::optional<std::string>                 first_name{};
    std::optional<std::string>                 middle_name{};
    std::optional<std::string>                 family_name{};
    std::optional<std::chrono::year_month_day> date_of_birth{};
    std::optional<postal_address>              structured_postal_address{};
    unknown_members                            other_members{};

    bool operator==(applicant_profile const&) const = default;
};
BOOST_DESCRIBE_STRUCT(applicant_profile, (),
    (full_name, name_prefix, given_names, first_name, middle_name, family_name, date_of_birth,
     structured_postal_address, other_members))
constexpr auto schema(of<applicant_profile>)
{
    using namespace slipform::dsl;
    using R = applicant_profile;
    return object(
        doc("The person as the caller knows them."),
        sources::branch_page,
        field<&R::full_name>(doc("Given names and family name.")),
        field<&R::name_prefix>(doc("What goes before the name, as Mr.")),
        field<&R::given_names>(doc("First and middle names.")),
        field<&R::first_name>(doc("The first name alone.")),
        field<&R::middle_name>(doc("The middle names alone.")),
        field<&R::family_name>(doc("Family name.")),
        field<&R::date_of_birth>(doc("Date of birth.")),
        field<&R::structured_postal_address>(doc("Where the person lives.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// What the session is given from the beginning.
struct session_resources {
    std::optional<yoti::applicant_profile> applicant_profile{};
    unknown_members                        other_members{};

    bool operator==(session_resources const&) const = default;
};
BOOST_DESCRIBE_STRUCT(session_resources, (), (applicant_profile, other_members))
constexpr auto schema(of<session_resources>)
{
    using namespace slipform::dsl;
    using R = session_resources;
    return object(
        doc("What the session is given from the beginning."),
        sources::java,
        field<&R::applicant_profile>(doc("The person as the caller knows them.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// Asks for a token by which another session can import what this one takes.
struct import_token_request {
    std::optional<std::chrono::seconds> ttl{};
    unknown_members                     other_members{};

    bool operator==(import_token_request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(import_token_request, (), (ttl, other_members))
constexpr auto schema(of<import_token_request>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = import_token_request;
    return object(
        doc("Asks for a token by which another session can import what this one takes."),
        sources::php,
        field<&R::ttl>(
            range(2'592'000s, 31'536'000s), doc("How long it is good, thirty days to a year.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

} // namespace slipform::inline v0::yoti
