// iDenfy, the heading "Security & Fraud Detection" of
// https://documentation.idenfy.com/kyc/generate-token: liveness, lists, duplicates, image quality.
#pragma once

#include <slipform/dsl.hpp>

#include <optional>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// Liveness, lists, duplicates and image quality.
struct fraud_detection {
    std::optional<bool> check_liveness{};
    std::optional<bool> id_live_face_validation{};
    std::optional<bool> id_live_document_validation{};
    std::optional<bool> check_aml{};
    std::optional<bool> check_ip_proxy{};
    std::optional<bool> check_face_blacklist{};
    std::optional<bool> check_doc_face_blacklist{};
    std::optional<bool> check_duplicate_faces{};
    std::optional<bool> check_duplicate_doc_faces{};
    std::optional<bool> check_duplicate_personal_data{};
    std::optional<bool> check_blur_and_glare{};
    std::optional<bool> auto_face_matching{};

    bool operator==(fraud_detection const&) const = default;
};
BOOST_DESCRIBE_STRUCT(fraud_detection, (),
    (check_liveness, id_live_face_validation, id_live_document_validation, check_aml,
     check_ip_proxy, check_face_blacklist, check_doc_face_blacklist, check_duplicate_faces,
     check_duplicate_doc_faces, check_duplicate_personal_data, check_blur_and_glare,
     auto_face_matching))
constexpr auto schema(of<fraud_detection>)
{
    using namespace slipform::dsl;
    using R = fraud_detection;
    return object(
        doc("Liveness, lists, duplicates and image quality."),
        spelled(camel_case),
        field<&R::check_liveness>(doc("Active liveness: the person turns the head.")),
        field<&R::id_live_face_validation>(
            doc("Passive liveness: finds screens and photographs in place of a face.")),
        field<&R::id_live_document_validation>(
            doc("Passive liveness: finds copies in place of a document.")),
        field<&R::check_aml>(doc("Put the person under monitoring for money laundering.")),
        field<&R::check_ip_proxy>(doc("Find connections through proxies and VPNs.")),
        field<&R::check_face_blacklist>(doc("Look the selfie up in the caller's blacklist.")),
        field<&R::check_doc_face_blacklist>(
            doc("Look the document's photograph up in the caller's blacklist.")),
        field<&R::check_duplicate_faces>(doc("Find the same face in earlier verifications.")),
        field<&R::check_duplicate_doc_faces>(
            doc("Find the same document photograph in earlier verifications.")),
        field<&R::check_duplicate_personal_data>(
            doc("Find the same personal data in earlier verifications.")),
        field<&R::check_blur_and_glare>(doc("Check the quality of the images.")),
        field<&R::auto_face_matching>(doc("False turns every check of the face off.")));
}

} // namespace slipform::inline v0::idenfy
