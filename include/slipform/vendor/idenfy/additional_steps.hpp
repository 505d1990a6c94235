// iDenfy, the value of `additionalSteps` with types. The page of the token request calls it an
// object and no more; what is in it stands at
// https://documentation.idenfy.com/kyc/additional-steps.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/vendor/idenfy/sources.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::idenfy {

using slipform::interop::tag_invoke;

/// What becomes of the document that a step asks for.
BOOST_DEFINE_ENUM_CLASS(step_kind, upload, extract, compare)
constexpr auto schema(of<step_kind>)
{
    using namespace slipform::dsl;
    using E = step_kind;
    return enumeration(
        doc("What becomes of the document."),
        source(found_in::additional_steps),
        spelled(screaming_snake_case),
        value<E::upload>(doc("It is stored.")),
        value<E::extract>(doc("It is read.")),
        value<E::compare>(doc("It is read and compared with additionalData.")));
}

/// The documents that a step goes with: `ALL`, or one kind of those that the vendor names.
BOOST_DEFINE_ENUM_CLASS(step_document,
    all, passport, id_card, driver_license, residence_permit, pan_card, aadhaar, other)
constexpr auto schema(of<step_document>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("The documents that a step goes with."), source(found_in::additional_steps),
        spelled(screaming_snake_case));
}

/// The words of a step in one language.
struct step_text {
    std::optional<std::string> name{};
    std::optional<std::string> description{};

    bool operator==(step_text const&) const = default;
};
BOOST_DESCRIBE_STRUCT(step_text, (), (name, description))
constexpr auto schema(of<step_text>)
{
    using namespace slipform::dsl;
    using R = step_text;
    return object(
        doc("The words of a step in one language."),
        source(found_in::additional_steps),
        field<&R::name>(doc("Title of the step.")),
        field<&R::description>(doc("What the person is asked for.")));
}

/// How a document may be handed over.
struct step_settings {
    std::optional<bool> can_upload{};
    std::optional<bool> can_capture{};
    std::optional<bool> can_upload_pdf{};

    bool operator==(step_settings const&) const = default;
};
BOOST_DESCRIBE_STRUCT(step_settings, (), (can_upload, can_capture, can_upload_pdf))
constexpr auto schema(of<step_settings>)
{
    using namespace slipform::dsl;
    using R = step_settings;
    return object(
        doc("How the document may be handed over."),
        source(found_in::older_pages),
        spelled(camel_case),
        field<&R::can_upload>(doc("As a picture from the device.")),
        field<&R::can_capture>(doc("Through the camera.")),
        field<&R::can_upload_pdf>(spelled("canUploadPDF"), doc("As a PDF.")));
}

/// One more document to ask for. Empty, it is as the vendor has set it up for the caller.
struct additional_step {
    std::optional<open<step_kind>>                  type{};
    std::optional<std::vector<std::string>>         fields{};
    std::optional<std::map<std::string, step_text>> texts{};
    std::optional<step_settings>                    settings{};

    bool operator==(additional_step const&) const = default;
};
BOOST_DESCRIBE_STRUCT(additional_step, (), (type, fields, texts, settings))
constexpr auto schema(of<additional_step>)
{
    using namespace slipform::dsl;
    using R = additional_step;
    return object(
        doc("One more document to ask for."),
        source(found_in::additional_steps),
        field<&R::type>(doc("What becomes of the document.")),
        field<&R::fields>(
            source(found_in::older_pages), each(non_empty),
            doc("Names of the members of additionalData that are read or compared.")),
        field<&R::texts>(doc("Its words, by language.")),
        field<&R::settings>(
            source(found_in::older_pages), doc("How the document may be handed over.")));
}

/// The value of `additionalSteps`, outside in: a country in capitals or `ALL`, a document type or
/// `ALL`, the name of a step. UTILITY_BILL is the name of the proof of address.
///
///     slipform::idenfy::steps_by_country steps;
///     steps["ALL"][step_document::all]["UTILITY_BILL"].type = step_kind::upload;
using steps_by_country =
    std::map<std::string,
             std::map<open<step_document>, std::map<std::string, additional_step>>>;

} // namespace slipform::inline v0::idenfy
