// iDenfy, the heading "Verification Features" of
// https://documentation.idenfy.com/kyc/generate-token: steps beside the document and the face.
#pragma once

#include <slipform/dsl.hpp>

#include <cstdint>
#include <optional>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// Steps beside the document and the face.
struct verification_features {
    std::optional<bool>          verify_email{};
    std::optional<bool>          verify_phone{};
    std::optional<bool>          verify_address{};
    std::optional<bool>          verify_bank{};
    std::optional<bool>          nfc_required{};
    std::optional<bool>          nfc_optional{};
    std::optional<std::uint32_t> age_limit{};
    std::optional<std::uint32_t> age_max{};
    std::optional<bool>          driver_license_back{};

    bool operator==(verification_features const&) const = default;
};
BOOST_DESCRIBE_STRUCT(verification_features, (),
    (verify_email, verify_phone, verify_address, verify_bank, nfc_required, nfc_optional,
     age_limit, age_max, driver_license_back))
constexpr auto schema(of<verification_features>)
{
    using namespace slipform::dsl;
    using R = verification_features;
    return object(
        doc("Steps beside the document and the face."),
        spelled(camel_case),
        field<&R::verify_email>(doc("Verify an e-mail address.")),
        field<&R::verify_phone>(doc("Verify a phone number by text message.")),
        field<&R::verify_address>(doc("Verify the address by a proof of it.")),
        field<&R::verify_bank>(doc("Verify a bank account.")),
        field<&R::nfc_required>(doc("The chip must be read; documents without one will not do.")),
        field<&R::nfc_optional>(doc("Offer to read the chip.")),
        field<&R::age_limit>(doc("Least age in years; younger makes the result SUSPECTED.")),
        field<&R::age_max>(doc("Greatest age in years; older makes the result SUSPECTED.")),
        field<&R::driver_license_back>(doc("A driving licence must be shown from both sides.")),
        // The page says "minimum" and "maximum" and no more; a session that nobody can pass costs a credit.
        rule("ageLimit must not exceed ageMax",
             [](R const& r) { return !r.age_limit || !r.age_max || *r.age_limit <= *r.age_max; }));
}

} // namespace slipform::inline v0::idenfy
