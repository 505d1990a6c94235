// iDenfy, the heading "Document Data" of https://documentation.idenfy.com/kyc/generate-token:
// which documents are taken and what they are expected to say.
#pragma once

#include <slipform/dsl.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// The documents the page names; its list ends in "etc.", so use it as open<>.
BOOST_DEFINE_ENUM_CLASS(document_type, passport, id_card, driver_license, residence_permit)
constexpr auto schema(of<document_type>)
{
    using namespace slipform::dsl;
    return enumeration(doc("A kind of identity document."), spelled(screaming_snake_case));
}

/// Which documents are taken and what they are expected to say.
struct document_data {
    std::optional<one_or_many<std::string>>         country{}; // "US" or ["US", "GB"]: it stays so
    std::optional<std::vector<open<document_type>>> documents{};
    std::optional<std::string>                      document_number{};
    std::optional<std::string>                      personal_number{};
    std::optional<std::chrono::year_month_day>      date_of_expiry{};
    std::optional<std::chrono::year_month_day>      date_of_issue{};

    bool operator==(document_data const&) const = default;
};
BOOST_DESCRIBE_STRUCT(document_data, (),
    (country, documents, document_number, personal_number, date_of_expiry, date_of_issue))
constexpr auto schema(of<document_data>)
{
    using namespace slipform::dsl;
    using R = document_data;
    return object(
        doc("Which documents are taken and what they are expected to say."),
        spelled(camel_case),
        field<&R::country>(
            each(country_alpha2), min_items(1),
            doc("Country or countries of the document; absent means all.")),
        field<&R::documents>(doc("Kinds of document that are accepted.")),
        // The length is stated by the vendor's OpenAPI file alone.
        field<&R::document_number>(max_length(50), doc("Number the document should bear.")),
        field<&R::personal_number>(
            max_length(50), doc("National number the document should bear.")),
        field<&R::date_of_expiry>(doc("Last day on which the document should be valid.")),
        field<&R::date_of_issue>(doc("Day on which the document should have been issued.")));
}

} // namespace slipform::inline v0::idenfy
