// Yoti, the member `sdk_config`: how the vendor's pages and SDKs look and behave.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/vendor/yoti/sources.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// How images may be taken. The page shows the second word; the first is the clients'.
BOOST_DEFINE_ENUM_CLASS(capture_methods, camera, camera_and_upload)
constexpr auto schema(of<capture_methods>)
{
    using namespace slipform::dsl;
    using E = capture_methods;
    return enumeration(
        doc("How images may be taken."),
        spelled(screaming_snake_case),
        value<E::camera>(sources::node, doc("Camera alone.")),
        value<E::camera_and_upload>(doc("Camera or a file.")));
}

/// When the person is asked for consent to biometrics.
BOOST_DEFINE_ENUM_CLASS(consent_flow, early, just_in_time)
constexpr auto schema(of<consent_flow>)
{
    using namespace slipform::dsl;
    using E = consent_flow;
    return enumeration(
        doc("When the person is asked for consent to biometrics."),
        sources::node,
        spelled(screaming_snake_case),
        value<E::early>(doc("At the beginning.")),
        value<E::just_in_time>(doc("Before the face is taken.")));
}

/// Whether the pages are dark.
BOOST_DEFINE_ENUM_CLASS(dark_mode_setting, on, off, automatic)
constexpr auto schema(of<dark_mode_setting>)
{
    using namespace slipform::dsl;
    using E = dark_mode_setting;
    return enumeration(
        doc("Whether the pages are dark."),
        sources::java,
        spelled(screaming_snake_case),
        value<E::on>(doc("They are.")),
        value<E::off>(doc("They are not.")),
        value<E::automatic>(spelled("AUTO"), doc("As the device of the person is set.")));
}

/// Screens that can be left out.
BOOST_DEFINE_ENUM_CLASS(flow_screen,
    id_document_education, id_document_requirements, supplementary_document_education,
    zoom_liveness_education, static_liveness_education, face_capture_education, flow_completion)
constexpr auto schema(of<flow_screen>)
{
    using namespace slipform::dsl;
    return enumeration(
        doc("A screen that can be left out."), sources::python, spelled(screaming_snake_case));
}

/// How often a task may be tried again: type of task, then category of failure, then the number.
/// Both kinds of key are data; the page shows GENERIC and RECLASSIFICATION.
using attempt_limits = std::map<std::string, std::map<std::string, std::uint32_t>>;

/// How the vendor's pages and SDKs look and behave.
struct sdk_settings {
    std::optional<open<capture_methods>> allowed_capture_methods{};
    std::optional<std::string>           primary_colour{};
    std::optional<std::string>           secondary_colour{};
    std::optional<std::string>           font_colour{};
    std::optional<std::string>           locale{};
    std::optional<std::string>           preset_issuing_country{};
    std::optional<std::string>           success_url{};
    std::optional<std::string>           error_url{};
    std::optional<std::string>           privacy_policy_url{};
    std::optional<attempt_limits>        attempts_configuration{};

    std::optional<open<consent_flow>>             biometric_consent_flow{};
    std::optional<bool>                           allow_handoff{};
    std::optional<std::string>                    brand_id{};
    std::optional<std::vector<open<flow_screen>>> suppressed_screens{};
    std::optional<open<dark_mode_setting>>        dark_mode{};
    std::optional<std::string>                    primary_colour_dark_mode{};
    unknown_members                               other_members{};

    bool operator==(sdk_settings const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sdk_settings, (),
    (allowed_capture_methods, primary_colour, secondary_colour, font_colour, locale,
     preset_issuing_country, success_url, error_url, privacy_policy_url, attempts_configuration,
     biometric_consent_flow, allow_handoff, brand_id, suppressed_screens, dark_mode,
     primary_colour_dark_mode, other_members))
constexpr auto schema(of<sdk_settings>)
{
    using namespace slipform::dsl;
    using R = sdk_settings;
    return object(
        doc("How the vendor's pages and SDKs look and behave."),
        field<&R::allowed_capture_methods>(
            doc("How images may be taken: one word, though the name is a plural.")),
        field<&R::primary_colour>(hex_colour, doc("Colour of the buttons.")),
        field<&R::secondary_colour>(hex_colour, doc("Colour of the buttons in second place.")),
        field<&R::font_colour>(hex_colour, doc("Colour of the words on buttons.")),
        field<&R::locale>(language_tag, doc("Language of the pages.")),
        field<&R::preset_issuing_country>(
            country_alpha3, doc("Country that is chosen beforehand, three letters.")),
        field<&R::success_url>(uri, doc("Where the person goes when everything is done.")),
        field<&R::error_url>(uri, doc("Where the person goes after an error.")),
        field<&R::privacy_policy_url>(uri, doc("The caller's privacy policy.")),
        field<&R::attempts_configuration>(
            each(each(at_least(1))), doc("How often a task may be tried again, by its type and "
                                         "the category of the failure.")),
        field<&R::biometric_consent_flow>(
            sources::node, doc("When the person is asked for consent to biometrics.")),
        field<&R::allow_handoff>(
            sources::node, doc("Whether the person may go on with another device.")),
        field<&R::brand_id>(sources::node, doc("The look that the vendor keeps for the caller.")),
        field<&R::suppressed_screens>(sources::node, doc("Screens that are left out.")),
        field<&R::dark_mode>(sources::java, doc("Whether the pages are dark.")),
        field<&R::primary_colour_dark_mode>(
            hex_colour, sources::java, doc("Colour of the buttons while the pages are dark.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

} // namespace slipform::inline v0::yoti
