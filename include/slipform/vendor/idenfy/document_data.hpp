// iDenfy, the heading "Document Data" of https://documentation.idenfy.com/kyc/generate-token:
// which documents are taken and what they are expected to say.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/vendor/idenfy/sources.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// The first four are the page's; its list ends in "etc.", so use it as open<>. The others stand on
/// other pages of the vendor, which send some of them and let some be picked.
BOOST_DEFINE_ENUM_CLASS(document_type,
    passport, id_card, driver_license, residence_permit,
    visa, national_passport, pan_card, aadhaar, old_id_card, military_card, address_card,
    provisional_driver_license, smart_id, bank_id_se, bank_id_no, bank_id_cz, clear, one_id, mit_id,
    verimi, spid, itsme, ftn, yoti_id,
    la_wallet, samsung_wallet, moje_id_cz, other, border_crossing, asylum, photo_card,
    proof_of_age_card, travel_card, social_security_card, voter_card, diplomatic_id, work_permit)
constexpr auto schema(of<document_type>)
{
    using namespace slipform::dsl;
    using E             = document_type;
    constexpr auto page = source(found_in::supported_documents);
    constexpr auto file = source(found_in::openapi_file);
    return enumeration(
        doc("A kind of identity document."),
        spelled(screaming_snake_case),
        value<E::visa>(page), value<E::national_passport>(page), value<E::pan_card>(page),
        value<E::aadhaar>(page), value<E::old_id_card>(page), value<E::military_card>(page),
        value<E::address_card>(page), value<E::provisional_driver_license>(page),
        value<E::smart_id>(page), value<E::bank_id_se>(page), value<E::bank_id_no>(page),
        value<E::bank_id_cz>(page), value<E::clear>(page), value<E::one_id>(page),
        value<E::mit_id>(page), value<E::verimi>(page), value<E::spid>(page),
        value<E::itsme>(page), value<E::ftn>(page), value<E::yoti_id>(page),
        value<E::la_wallet>(file), value<E::samsung_wallet>(file), value<E::moje_id_cz>(file),
        value<E::other>(file), value<E::border_crossing>(file), value<E::asylum>(file),
        value<E::photo_card>(file), value<E::proof_of_age_card>(file),
        value<E::travel_card>(file), value<E::social_security_card>(file),
        value<E::voter_card>(file), value<E::diplomatic_id>(file), value<E::work_permit>(file));
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
