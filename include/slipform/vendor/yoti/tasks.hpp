// Yoti, the tasks of a session, told apart by `type`; each must have a `config`.
// https://developers.yoti.com/v8.0/in-branch-verification-legacy/ibv-create-a-session
#pragma once

#include <slipform/types/verbatim.hpp>
#include <slipform/vendor/yoti/manual_review.hpp>

#include <optional>
#include <variant>

namespace slipform::inline v0::yoti {

/// What to do with the chip of a document. The page shows one word; the other is the clients'.
BOOST_DEFINE_ENUM_CLASS(chip_reading, desired, ignore)
constexpr auto schema(of<chip_reading>)
{
    using namespace slipform::dsl;
    using E = chip_reading;
    return enumeration(
        doc("What to do with the chip of a document."),
        spelled(screaming_snake_case),
        value<E::desired>(doc("Read it where there is one.")),
        value<E::ignore>(sources::node, doc("Leave it.")));
}

/// How the text of an identity document is taken.
struct text_extraction_config {
    open<manual_check_mode>           manual_check;
    std::optional<open<chip_reading>> chip_data{};
    std::optional<bool>               create_expanded_document_fields{};
    unknown_members                   other_members{};

    bool operator==(text_extraction_config const&) const = default;
};
BOOST_DESCRIBE_STRUCT(text_extraction_config, (),
    (manual_check, chip_data, create_expanded_document_fields, other_members))
constexpr auto schema(of<text_extraction_config>)
{
    using namespace slipform::dsl;
    using R = text_extraction_config;
    return object(
        doc("How the text of an identity document is taken."),
        field<&R::manual_check>(doc("When people look at it.")),
        field<&R::chip_data>(doc("What to do with the chip of the document.")),
        field<&R::create_expanded_document_fields>(
            sources::node, doc("Whether each field is told with where it was read.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Takes the text of an identity document.
struct text_extraction_task {
    text_extraction_config config{};
    unknown_members        other_members{};

    bool operator==(text_extraction_task const&) const = default;
};
BOOST_DESCRIBE_STRUCT(text_extraction_task, (), (config, other_members))
constexpr auto schema(of<text_extraction_task>)
{
    using namespace slipform::dsl;
    using R = text_extraction_task;
    return object(
        doc("Takes the text of an identity document."),
        tagged("type", "ID_DOCUMENT_TEXT_DATA_EXTRACTION"),
        field<&R::config>(doc("How it is taken.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// Takes the text of a supplementary document.
struct supplementary_text_extraction_task {
    required_review config{};
    unknown_members other_members{};

    bool operator==(supplementary_text_extraction_task const&) const = default;
};
BOOST_DESCRIBE_STRUCT(supplementary_text_extraction_task, (), (config, other_members))
constexpr auto schema(of<supplementary_text_extraction_task>)
{
    using namespace slipform::dsl;
    using R = supplementary_text_extraction_task;
    return object(
        doc("Takes the text of a supplementary document."),
        tagged("type", "SUPPLEMENTARY_DOCUMENT_TEXT_DATA_EXTRACTION"),
        field<&R::config>(doc("When people look at it.")),
        field<&R::other_members>(unknown_keys, doc("Members the page does not show.")));
}

/// A task of a session. One whose type is not among these is kept as it was sent.
using requested_task =
    std::variant<text_extraction_task, supplementary_text_extraction_task, verbatim>;

} // namespace slipform::inline v0::yoti
