// Yoti, the member `sdk_config`: how the vendor's pages and SDKs look and behave.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/dsl.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

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
        value<E::camera>(doc("Camera alone. Beyond the page: the vendor's clients send it.")),
        value<E::camera_and_upload>(doc("Camera or a file.")));
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
    boost::json::object                  other_members{};

    bool operator==(sdk_settings const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sdk_settings, (),
    (allowed_capture_methods, primary_colour, secondary_colour, font_colour, locale,
     preset_issuing_country, success_url, error_url, privacy_policy_url, attempts_configuration,
     other_members))
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
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

} // namespace slipform::inline v0::yoti
