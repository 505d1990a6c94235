// iDenfy, members of the token request that the vendor's OpenAPI file has and the page
// https://documentation.idenfy.com/kyc/generate-token has not.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/vendor/idenfy/sources.hpp>

#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// What the page leaves out. The file names these members and says next to nothing of most.
struct beyond_the_page {
    std::optional<std::string>              theme{};
    std::optional<bool>                     questionnaire_required{};
    std::optional<std::vector<std::string>> registry_centers_countries{};
    std::optional<bool>                     verify_bank_accounts{};
    std::optional<bool>                     verify_bank_balances{};
    std::optional<bool>                     verify_bank_transactions{};
    std::optional<bool>                     bank_card_verification{};
    std::optional<bool>                     bank_card_pdf_upload{};
    std::optional<bool>                     check_criminal{};
    std::optional<bool>                     check_person_blacklist{};
    std::optional<bool>                     check_driver_license{};
    std::optional<bool>                     check_lid{};
    std::optional<bool>                     allow_bsn_masking{};
    std::optional<bool>                     auto_aml_monitoring{};
    std::optional<double>                   face_matching_threshold_modifier{};

    bool operator==(beyond_the_page const&) const = default;
};
BOOST_DESCRIBE_STRUCT(beyond_the_page, (),
    (theme, questionnaire_required, registry_centers_countries, verify_bank_accounts,
     verify_bank_balances, verify_bank_transactions, bank_card_verification, bank_card_pdf_upload,
     check_criminal, check_person_blacklist, check_driver_license, check_lid, allow_bsn_masking,
     auto_aml_monitoring, face_matching_threshold_modifier))
constexpr auto schema(of<beyond_the_page>)
{
    using namespace slipform::dsl;
    using R             = beyond_the_page;
    constexpr auto file = source(found_in::openapi_file);
    return object(
        doc("Members that the page leaves out."),
        file,
        spelled(camel_case),
        field<&R::theme>(
            file, pattern<"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}">,
            doc("Identifier of the theme of the pages, a UUID.")),
        field<&R::questionnaire_required>(
            file, server_default(true), doc("Whether the questionnaire must be answered.")),
        field<&R::registry_centers_countries>(
            file, each(non_empty), doc("Countries whose registry centres are asked.")),
        field<&R::verify_bank_accounts>(file, doc("Ask for the accounts of the bank.")),
        field<&R::verify_bank_balances>(file, doc("Ask for the balances of the accounts.")),
        field<&R::verify_bank_transactions>(file, doc("Ask for the transactions of the accounts.")),
        field<&R::bank_card_verification>(file, doc("Verify a bank card.")),
        field<&R::bank_card_pdf_upload>(file, doc("Take a statement of the bank card as a PDF.")),
        field<&R::check_criminal>(file, doc("Look the person up in criminal records.")),
        field<&R::check_person_blacklist>(
            file, doc("Look the personal data up in the caller's blacklist.")),
        field<&R::check_driver_license>(file, doc("Check the driving licence with its issuer.")),
        field<&R::check_lid>(
            file, doc("Look the document up among those lost, stolen or invalid.")),
        field<&R::allow_bsn_masking>(
            file, doc("Let the person cover the Dutch citizen service number.")),
        field<&R::auto_aml_monitoring>(
            file, doc("Put an approved person under monitoring for money laundering.")),
        field<&R::face_matching_threshold_modifier>(
            file, doc("Makes matching faces stricter or laxer; 1 changes nothing.")));
}

} // namespace slipform::inline v0::idenfy
