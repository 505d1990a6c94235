// iDenfy, the words of the webhook body: statuses, fraud tags, mismatch tags. The vendor announces
// further words, so all are used as open<>.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/vendor/idenfy/sources.hpp>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// What came of a verification.
BOOST_DEFINE_ENUM_CLASS(overall_status,
    approved, denied, suspected, reviewing, expired, active, deleted, archived, expired_deleted)
constexpr auto schema(of<overall_status>)
{
    using namespace slipform::dsl;
    using E = overall_status;
    return enumeration(
        doc("What came of the verification."),
        source(found_in::openapi_file),
        spelled(screaming_snake_case),
        value<E::approved>(doc("The person is who they say.")),
        value<E::denied>(doc("The verification failed.")),
        value<E::suspected>(doc("Document and face passed, tags say what does not fit.")),
        value<E::reviewing>(doc("People are looking at it.")),
        value<E::expired>(doc("The token ran out unused.")),
        value<E::active>(doc("The token can still be used.")),
        value<E::deleted>(doc("Its data are deleted.")),
        value<E::archived>(doc("Its data are archived.")),
        value<E::expired_deleted>(
            spelled("EXPIRED-DELETED"), source(found_in::vocabulary),
            doc("The token ran out unused and its data are deleted.")));
}

/// Signs of fraud; one is enough for SUSPECTED.
BOOST_DEFINE_ENUM_CLASS(fraud_tag,
    face_in_blacklist, doc_face_in_blacklist, data_blacklisted, data_in_blacklist, duplicate_face,
    duplicate_doc_face, duplicate_personal_data, virtual_camera, address_unverified,
    portrait_substitution, face_suspected, face_blacklisted, doc_face_blacklisted, doc_mobile_photo,
    dev_tools_opened, doc_print_spoofed, fake_photo, aml_suspicion, aml_failed, lid_suspicion,
    lid_failed, sanctions_suspicion, sanctions_failed, criminal_suspected, criminal_check_failed,
    rc_failed, dl_failed, auto_unverifiable)
constexpr auto schema(of<fraud_tag>)
{
    using namespace slipform::dsl;
    using E = fraud_tag;
    return enumeration(
        doc("A sign of fraud."), source(found_in::openapi_file), spelled(screaming_snake_case),
        // The vendor's words, as they are.
        value<E::aml_suspicion>(spelled("AML_SUSPECTION")),
        value<E::lid_suspicion>(spelled("LID_SUSPECTION")),
        value<E::sanctions_suspicion>(spelled("SANCTIONS_SUSPECTION")));
}

/// What does not agree with what the request said, or with a policy; one is enough for SUSPECTED.
BOOST_DEFINE_ENUM_CLASS(mismatch_tag,
    name, surname, document_number, personal_code, expiry_date, date_of_birth, date_of_issue,
    nationality, sex, full_name, doc_info_mismatch, under_age, over_age, unknown_age,
    utility_address, utility_name, expired_utility_bill, invalid_additional_step,
    additional_step_not_found, additional_step_information_mismatch,
    expired_additional_step_information, registry_center_info_mismatch,
    driver_license_info_mismatch, not_supported_poa_document_type,
    not_supported_poa_document_country, poa_countries_mismatch, poa_screenshot_detected)
constexpr auto schema(of<mismatch_tag>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("What does not agree."), source(found_in::openapi_file), spelled(screaming_snake_case));
}

/// What came of the selfie.
BOOST_DEFINE_ENUM_CLASS(face_status,
    face_match, face_not_checked, face_mismatch, no_face_found, too_many_faces, face_too_blurry,
    face_glared, face_uncertain, face_not_analysed, face_error, auto_unverifiable, fake_face)
constexpr auto schema(of<face_status>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("What came of the selfie."), source(found_in::openapi_file),
        spelled(screaming_snake_case));
}

/// What came of the document.
BOOST_DEFINE_ENUM_CLASS(document_status,
    doc_validated, doc_info_mismatch, doc_not_found, doc_not_fully_visible, doc_face_not_found,
    doc_too_blurry, doc_glared, doc_face_glared, mrz_not_found, mrz_ocr_reading_error,
    barcode_not_found, doc_expired, doc_not_supported, country_not_supported, country_mismatch,
    doc_type_mismatch, doc_subtype_mismatch, doc_side_mismatch, doc_damaged, doc_fake,
    doc_personal_code_invalid, doc_not_allowed, doc_name_error, doc_surname_error, doc_expiry_error,
    doc_dob_error, doc_personal_number_error, doc_number_error, doc_date_of_issue_error,
    doc_sex_error, doc_nationality_error, doc_not_analysed, doc_error, auto_unverifiable,
    doc_spoof_detected, mrz_invalid, eid_failed, nfc_init_failed, nfc_failed, nfc_timeout)
constexpr auto schema(of<document_status>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("What came of the document."), source(found_in::openapi_file),
        spelled(screaming_snake_case));
}

/// What came of the additional steps.
BOOST_DEFINE_ENUM_CLASS(step_status, valid, invalid, not_found)
constexpr auto schema(of<step_status>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("What came of the additional steps."), source(found_in::openapi_file),
        spelled(screaming_snake_case));
}

/// The device a verification was made with.
BOOST_DEFINE_ENUM_CLASS(device_kind, pc, mobile, tablet, mobile_app, mobile_sdk, other)
constexpr auto schema(of<device_kind>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("The device."), source(found_in::openapi_file), spelled(screaming_snake_case));
}

/// The age that the face suggests.
BOOST_DEFINE_ENUM_CLASS(age_group,
    under_8, over_8, under_13, over_13, over_16, over_18, over_21, over_22, over_25, over_30)
constexpr auto schema(of<age_group>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("The age that the face suggests."), source(found_in::openapi_file),
        spelled(screaming_snake_case));
}

/// How likely the connection came through a proxy.
BOOST_DEFINE_ENUM_CLASS(risk_level, very_low, low, medium, high, very_high, not_checked)
constexpr auto schema(of<risk_level>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("A level of risk."), source(found_in::openapi_file), spelled(screaming_snake_case));
}

} // namespace slipform::inline v0::idenfy
