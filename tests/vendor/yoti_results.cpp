// Yoti: what comes after the creation of a session, which vendor/yoti.hpp does not include.
#include <slipform/vendor/yoti/error.hpp>
#include <slipform/vendor/yoti/notification.hpp>
#include <slipform/vendor/yoti/sandbox.hpp>
#include <slipform/vendor/yoti/session_result.hpp>
#include <slipform/vendor/yoti/session_with_text_times.hpp>

#include "support/vendor.hpp"

using namespace slipform_tests;
using namespace std::chrono_literals;
using slipform::errc;
using namespace slipform::yoti;

TEST_CASE("yoti: results of a session, typed to the last member", "[yoti]")
{
    auto const result = comes_back<session_result>(load("yoti/session_result_every_member.json"));
    CHECK(result.state == session_state::completed);
    CHECK(result.client_session_token_ttl == 0s);
    auto const& check = result.checks->front();
    CHECK(check.type == check_type::watchlist_advanced_ca);
    CHECK(check.state == result_state::done);
    CHECK(check.report->recommendation->value == check_verdict::reject);
    CHECK(check.report->breakdown->front().result == sub_check_outcome::pass);
    CHECK(check.report->breakdown->front().process == review_process::automated);
    CHECK(std::holds_alternative<ca_type_list>(
        *check.report->watchlist_summary->search_config->sources));
    auto const& document = result.resources->id_documents->front();
    CHECK(document.facts.id == "resource-1");
    CHECK(document.facts.source->type == resource_origin::end_user);
    CHECK(document.facts.tasks->front().recommendation->value ==
          extraction_verdict::must_try_again);
    CHECK(document.pages->front().frames->front().media->type == media_type::image);
    CHECK(result.advanced_identity_profile->result == profile_outcome::done);
    // Nothing of it was left over.
    slipform::read_options const strict{.strict = true};
    CHECK(accepted<session_result>(load("yoti/session_result_every_member.json"), strict) ==
          result);
}

TEST_CASE("yoti: only the identifiers and types of a result are sure to be there", "[yoti]")
{
    comes_back<session_result>(R"({"session_id":"s"})");
    comes_back<session_result>(R"({"session_id":"s","resources":{},"checks":[]})");
    comes_back<session_result>(
        R"({"session_id":"s","state":"PAUSED","checks":[{"type":"NEW_CHECK","id":"c",)"
        R"("report":{"recommendation":{"value":"MAYBE"},"new":1}}]})");
    refused<session_result>(R"(>>{"state":"ONGOING"})", errc::missing_field, "/session_id");
    refused<session_result>(R"({"session_id":"s","checks":[>>{"id":"c"}]})", errc::missing_field,
                            "/checks/0/type");
    refused<session_result>(R"({"session_id":"s","checks":[{"type":"LIVENESS","id":>>7}]})",
                            errc::wrong_type, "/checks/0/id");
    refused_strictly<session_result>(R"({"session_id":"s","state":>>"PAUSED"})",
                                     errc::unknown_enumerator, "/state");
}

TEST_CASE("yoti: a notification says its topic in small letters", "[yoti]")
{
    auto const told = comes_back<notification>(R"({"session_id":"s","topic":"session_completion"})");
    CHECK(told.topic == notified_topic::session_completion);
    CHECK_FALSE(told.check_id.has_value());
    auto const loud = comes_back<notification>(R"({"session_id":"s","topic":"SESSION_COMPLETION"})");
    CHECK(loud.topic.other() == "SESSION_COMPLETION");
    refused<notification>(R"(>>{"session_id":"s"})", errc::missing_field, "/topic");
}

TEST_CASE("yoti: an error names the members that were wrong", "[yoti]")
{
    auto const told = comes_back<error>(load("yoti/error_every_member.json"));
    CHECK(told.code == error_code::payload_validation);
    CHECK(told.errors->front().property == "requested_checks[0].config");
    comes_back<error>(R"({"code":"MALFORMED_REQUEST","message":"m"})");
    // An older form.
    CHECK(comes_back<error>(R"({"error":"m"})").other_members.contains("error"));
}

TEST_CASE("yoti: what the sandbox is to answer", "[yoti]")
{
    auto const wanted = comes_back<sandbox_response>(load("yoti/sandbox_response_every_member.json"));
    CHECK(wanted.check_reports->async_report_delay == 5u);
    CHECK(wanted.check_reports->third_party_identity.has_value());
    CHECK(wanted.task_results->id_document_text_data_extraction->front()
              .result->recommendation->reason->value == extraction_problem::quality);
    slipform::read_options const strict{.strict = true};
    CHECK(accepted<sandbox_response>(load("yoti/sandbox_response_every_member.json"), strict) ==
          wanted);
    sandbox_response const liveness{
        .check_reports = sandbox_checks{
            .liveness = {{{.result = sandbox_check_result{
                               .report = sandbox_report{.recommendation = recommendation{
                                                            .value = check_verdict::approve}}},
                           .liveness_type = "ZOOM"}}}}};
    CHECK(slipform::payload(liveness).value() ==
          R"({"check_reports":{"LIVENESS":[{"result":{"report":{"recommendation":)"
          R"({"value":"APPROVE"}}},"liveness_type":"ZOOM"}]}})");
    refused<sandbox_response>(
        R"({"check_reports":{"LIVENESS":[{"document_filter":{"country_codes":[>>"GB"]}}]}})",
        errc::bad_format, "/check_reports/LIVENESS/0/document_filter/country_codes/0");
}

TEST_CASE("yoti: lifetimes as texts are had on purpose", "[yoti]")
{
    std::string const text = R"({"client_session_token_ttl":"3600","resources_ttl":"604800",)"
                             R"("requested_checks":[{"type":"LIVENESS","config":{}}]})";
    CHECK_FALSE(slipform::parse<ibv_session>(text).has_value());
    auto const read = comes_back<session_with_text_times>(text);
    CHECK(read.resources_ttl == "604800");
    refused<session_with_text_times>(R"({"resources_ttl":>>604800})", errc::wrong_type,
                                     "/resources_ttl");
    refused<session_with_text_times>(R"({"resources_ttl":>>"a week"})", errc::bad_format,
                                     "/resources_ttl");
    ibv_session const session{.client_session_token_ttl = 1h,
                              .resources_ttl            = 168h,
                              .requested_checks         = {{liveness_check{}}}};
    CHECK(with_text_times(session) == read);
    CHECK(with_text_times(ibv_session{}) == session_with_text_times{});
}
