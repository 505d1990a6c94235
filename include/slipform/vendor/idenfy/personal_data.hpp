// iDenfy, the heading "Personal Data" of https://documentation.idenfy.com/kyc/generate-token:
// what the document is expected to say about the person. `clientId` stands in token_request.
#pragma once

#include <slipform/dsl.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// The sex as a document states it: "M" or "F".
BOOST_DEFINE_ENUM_CLASS(sex_code, m, f)
constexpr auto schema(of<sex_code>)
{
    using namespace slipform::dsl;
    return enumeration(doc("The sex as a document states it."), spelled(screaming_snake_case));
}

/// Who is expected; data that differ from the document make the verification SUSPECTED.
struct personal_data {
    std::optional<std::string>                 first_name{};
    std::optional<std::string>                 last_name{};
    std::optional<std::chrono::year_month_day> date_of_birth{};
    std::optional<sex_code>                    sex{};
    std::optional<std::string>                 nationality{};
    std::optional<std::string>                 address{};
    std::optional<std::string>                 external_ref{};

    bool operator==(personal_data const&) const = default;
};
BOOST_DESCRIBE_STRUCT(personal_data, (),
    (first_name, last_name, date_of_birth, sex, nationality, address, external_ref))
constexpr auto schema(of<personal_data>)
{
    using namespace slipform::dsl;
    using R = personal_data;
    return object(
        doc("Who is expected."),
        spelled(camel_case),
        field<&R::first_name>(
            non_empty, letters, max_length(100),
            doc("Given names; the vendor puts them in capitals.")),
        field<&R::last_name>(
            non_empty, letters, max_length(100),
            doc("Family name; the vendor puts it in capitals.")),
        field<&R::date_of_birth>(doc("Date of birth.")),
        field<&R::sex>(doc("Sex as the document states it.")),
        field<&R::nationality>(country_alpha2, doc("Nationality of the person.")),
        field<&R::address>(max_length(255), doc("Address to compare a proof of address with.")),
        field<&R::external_ref>(
            not_blank, ascii, max_length(40), doc("The caller's own reference for the session.")));
}

} // namespace slipform::inline v0::idenfy
