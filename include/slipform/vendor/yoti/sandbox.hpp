// Yoti's sandbox: which results it is to give, PUT to /sessions/{sessionId}/response-config below
// https://api.yoti.com/sandbox/idverify/v1, or to /apps/{sdkId}/response-config for all.
// https://github.com/getyoti/yoti-node-sdk-sandbox
#pragma once

#include <slipform/vendor/yoti/report.hpp>

#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace slipform::inline v0::yoti {

using slipform::interop::tag_invoke;

/// Which documents a result is for.
struct sandbox_filter {
    std::optional<std::vector<std::string>> document_types{};
    std::optional<std::vector<std::string>> country_codes{};
    unknown_members                         other_members{};

    bool operator==(sandbox_filter const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_filter, (), (document_types, country_codes, other_members))
constexpr auto schema(of<sandbox_filter>)
{
    using namespace slipform::dsl;
    using R = sandbox_filter;
    return object(
        doc("Which documents a result is for."),
        sources::sandbox,
        field<&R::document_types>(doc("Kinds of document.")),
        field<&R::country_codes>(each(country_alpha3), doc("Countries, three letters each.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// What a check is to come to.
struct sandbox_report {
    std::optional<yoti::recommendation>          recommendation{};
    std::optional<std::vector<sub_check_result>> breakdown{};
    unknown_members                              other_members{};

    bool operator==(sandbox_report const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_report, (), (recommendation, breakdown, other_members))
constexpr auto schema(of<sandbox_report>)
{
    using namespace slipform::dsl;
    using R = sandbox_report;
    return object(
        doc("What a check is to come to."),
        sources::sandbox,
        field<&R::recommendation>(doc("What it is to recommend.")),
        field<&R::breakdown>(doc("The checks it is to be made of.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// The result of a check.
struct sandbox_check_result {
    std::optional<sandbox_report>      report{};
    std::optional<boost::json::object> document_fields{};
    unknown_members                    other_members{};

    bool operator==(sandbox_check_result const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_check_result, (), (report, document_fields, other_members))
constexpr auto schema(of<sandbox_check_result>)
{
    using namespace slipform::dsl;
    using R = sandbox_check_result;
    return object(
        doc("The result of a check."),
        sources::sandbox,
        field<&R::report>(doc("What the check is to come to.")),
        field<&R::document_fields>(doc("The text of the document; of text data checks only.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// A check, and what it is to come to.
struct sandbox_check {
    std::optional<sandbox_check_result> result{};
    std::optional<sandbox_filter>       document_filter{};
    std::optional<sandbox_filter>       secondary_document_filter{};
    std::optional<std::string>          liveness_type{};
    unknown_members                     other_members{};

    bool operator==(sandbox_check const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_check, (),
    (result, document_filter, secondary_document_filter, liveness_type, other_members))
constexpr auto schema(of<sandbox_check>)
{
    using namespace slipform::dsl;
    using R = sandbox_check;
    return object(
        doc("A check, and what it is to come to."),
        sources::sandbox,
        field<&R::result>(doc("Its result.")),
        field<&R::document_filter>(doc("Which documents it is for.")),
        field<&R::secondary_document_filter>(doc("Which second documents; of comparisons only.")),
        field<&R::liveness_type>(doc("ZOOM or STATIC; of liveness only.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// What the checks are to come to.
struct sandbox_checks {
    std::optional<std::vector<sandbox_check>> id_document_text_data_check{};
    std::optional<std::vector<sandbox_check>> id_document_authenticity{};
    std::optional<std::vector<sandbox_check>> id_document_face_match{};
    std::optional<std::vector<sandbox_check>> liveness{};
    std::optional<std::vector<sandbox_check>> id_document_comparison{};
    std::optional<std::vector<sandbox_check>> supplementary_document_text_data_check{};
    std::optional<sandbox_check>              third_party_identity{};
    std::optional<std::uint32_t>              async_report_delay{};
    unknown_members                           other_members{};

    bool operator==(sandbox_checks const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_checks, (),
    (id_document_text_data_check, id_document_authenticity, id_document_face_match, liveness,
     id_document_comparison, supplementary_document_text_data_check, third_party_identity,
     async_report_delay, other_members))
constexpr auto schema(of<sandbox_checks>)
{
    using namespace slipform::dsl;
    using R = sandbox_checks;
    return object(
        doc("What the checks are to come to."),
        sources::sandbox,
        spelled(screaming_snake_case),
        field<&R::id_document_text_data_check>(doc("Checks of text data of identity documents.")),
        field<&R::id_document_authenticity>(doc("Checks of authenticity.")),
        field<&R::id_document_face_match>(doc("Checks of faces and photographs.")),
        field<&R::liveness>(doc("Checks of liveness.")),
        field<&R::id_document_comparison>(doc("Checks of comparisons of documents.")),
        field<&R::supplementary_document_text_data_check>(
            doc("Checks of text data of other documents.")),
        field<&R::third_party_identity>(doc("The check with a third party: one, not several.")),
        field<&R::async_report_delay>(
            spelled("async_report_delay"), doc("Seconds until the reports are there.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// A photograph on a document.
struct sandbox_photo {
    std::optional<std::string> content_type{};
    std::optional<std::string> data{};
    unknown_members            other_members{};

    bool operator==(sandbox_photo const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_photo, (), (content_type, data, other_members))
constexpr auto schema(of<sandbox_photo>)
{
    using namespace slipform::dsl;
    using R = sandbox_photo;
    return object(
        doc("A photograph on a document."),
        sources::sandbox,
        field<&R::content_type>(doc("What it is, as image/jpeg.")),
        field<&R::data>(doc("Its bytes in Base64.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// The result of a task.
struct sandbox_task_result {
    std::optional<boost::json::object>       document_fields{};
    std::optional<sandbox_photo>             document_id_photo{};
    std::optional<std::string>               detected_country{};
    std::optional<extraction_recommendation> recommendation{};
    unknown_members                          other_members{};

    bool operator==(sandbox_task_result const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_task_result, (),
    (document_fields, document_id_photo, detected_country, recommendation, other_members))
constexpr auto schema(of<sandbox_task_result>)
{
    using namespace slipform::dsl;
    using R = sandbox_task_result;
    return object(
        doc("The result of a task."),
        sources::sandbox,
        field<&R::document_fields>(doc("The text of the document, by field.")),
        field<&R::document_id_photo>(doc("The photograph on it.")),
        field<&R::detected_country>(doc("Who issued it, three letters.")),
        field<&R::recommendation>(doc("What the task is to recommend.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// A task, and what it is to come to.
struct sandbox_task {
    std::optional<sandbox_task_result> result{};
    std::optional<sandbox_filter>      document_filter{};
    unknown_members                    other_members{};

    bool operator==(sandbox_task const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_task, (), (result, document_filter, other_members))
constexpr auto schema(of<sandbox_task>)
{
    using namespace slipform::dsl;
    using R = sandbox_task;
    return object(
        doc("A task, and what it is to come to."),
        sources::sandbox,
        field<&R::result>(doc("Its result.")),
        field<&R::document_filter>(doc("Which documents it is for.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// What the tasks are to come to.
struct sandbox_tasks {
    std::optional<std::vector<sandbox_task>> id_document_text_data_extraction{};
    std::optional<std::vector<sandbox_task>> supplementary_document_text_data_extraction{};
    unknown_members                          other_members{};

    bool operator==(sandbox_tasks const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_tasks, (),
    (id_document_text_data_extraction, supplementary_document_text_data_extraction, other_members))
constexpr auto schema(of<sandbox_tasks>)
{
    using namespace slipform::dsl;
    using R = sandbox_tasks;
    return object(
        doc("What the tasks are to come to."),
        sources::sandbox,
        spelled(screaming_snake_case),
        field<&R::id_document_text_data_extraction>(doc("Extractions from identity documents.")),
        field<&R::supplementary_document_text_data_extraction>(
            doc("Extractions from other documents.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

/// Which results the sandbox is to give.
struct sandbox_response {
    std::optional<sandbox_tasks>  task_results{};
    std::optional<sandbox_checks> check_reports{};
    unknown_members               other_members{};

    bool operator==(sandbox_response const&) const = default;
};
BOOST_DESCRIBE_STRUCT(sandbox_response, (), (task_results, check_reports, other_members))
constexpr auto schema(of<sandbox_response>)
{
    using namespace slipform::dsl;
    using R = sandbox_response;
    return object(
        doc("Which results the sandbox is to give."),
        sources::sandbox,
        field<&R::task_results>(doc("Of tasks.")),
        field<&R::check_reports>(doc("Of checks.")),
        field<&R::other_members>(unknown_keys, doc("Members the clients do not know.")));
}

} // namespace slipform::inline v0::yoti
