// ComplyCube beyond its pages: the client's one request for both modes, errors, sessions, webhooks.
#include <slipform/vendor/complycube/flow_session.hpp>
#include <slipform/vendor/complycube/webhook.hpp>
#include <slipform/vendor/complycube/workflow_session_object.hpp>

#include "support/vendor.hpp"

#include <slipform/fields.hpp>

using namespace slipform_tests;
using slipform::errc;
using namespace slipform::complycube;

namespace {

std::string flow_with(std::string const& more)
{
    return R"({"clientId":"c","successUrl":"https://a.example","cancelUrl":"https://b.example",)" +
           more + "}";
}

} // namespace

TEST_CASE("complycube: check types of newer pages are known to flow_session alone", "[complycube]")
{
    for (std::string const word :
         {"multi_bureau_check", "eid_check", "ssn_check", "identity_fraud_check",
          "driving_license_check", "device_intelligence_check", "email_intelligence_check",
          "mobile_intelligence_check", "document_check"}) {
        auto const text    = flow_with(R"("checkTypes":[")" + word + R"("])");
        auto const request = comes_back<flow_session>(text);
        CHECK(request.check_types->front().is_known());
        CHECK(accepted<flow_session>(text, {.strict = true}) == request);
        CHECK(slipform::parse<check_session>(text).has_value() == (word == "document_check"));
    }
    auto const newer = comes_back<flow_session>(flow_with(R"("checkTypes":["soul_check"])"));
    CHECK(newer.check_types->front().other() == "soul_check");
    refused_strictly<flow_session>(flow_with(R"("checkTypes":[>>"soul_check"])"),
                                   errc::unknown_enumerator, "/checkTypes/0");
    refused<flow_session>(flow_with(R"("checkTypes":>>[])"), errc::too_few, "/checkTypes");
}

TEST_CASE("complycube: flow_session takes the members of both modes together", "[complycube]")
{
    comes_back<flow_session>(load("complycube/check_session_every_member.json"));
    comes_back<flow_session>(load("complycube/workflow_session_every_member.json"));
    auto const both = comes_back<flow_session>(flow_with(
        R"("workflowTemplateId":"w","language":"de","messages":{"intro":{"heading":"Hi"}},)"
        R"("shortUrl":true)"));
    CHECK(both.language->known() == ui_language::de);
    CHECK(comes_back<flow_session>(flow_with(R"("workflowTemplateId":"w","language":"cy")"))
              .language->other() == "cy");
    auto const neither = slipform::parse<flow_session>(flow_with(R"("theme":"dark")"));
    REQUIRE_FALSE(neither);
    CHECK(neither.error().front().code == errc::rule_broken);
}

TEST_CASE("complycube: the pages' requests are as closed as before", "[complycube]")
{
    std::string const check =
        R"({"clientId":"c","checkTypes":["document_check"],"successUrl":"https://a.example",)"
        R"("cancelUrl":"https://b.example")";
    refused<check_session>(check + R"(,"shortUrl":>>true})", errc::unknown_field, "/shortUrl");
    refused<workflow_session>(
        R"({"clientId":"c","workflowTemplateId":"w","successUrl":"https://a.example",)"
        R"("cancelUrl":"https://b.example","language":>>"de"})",
        errc::unknown_field, "/language");
}

TEST_CASE("complycube: every type of error is known, and others survive", "[complycube]")
{
    for (std::string const word : {"invalid_request", "unauthorized", "resource_not_found",
                                   "rate_limit_exceeded", "internal_server_error"})
        CHECK(comes_back<error>(R"({"type":")" + word + R"(","message":"m"})").type.is_known());
    CHECK(comes_back<error>(R"({"type":"teapot","message":"m"})").type.other() == "teapot");
}

TEST_CASE("complycube: every status of a session", "[complycube]")
{
    for (std::string const word : {"started", "processing", "complete", "abandoned", "cancelled"})
        CHECK(comes_back<workflow_session_object>(R"({"id":"s","clientId":"c","status":")" + word +
                                                  "\"}")
                  .status.is_known());
    auto const full = comes_back<workflow_session_object>(
        load("complycube/workflow_session_object_every_member.json"));
    CHECK(full.all_related_checks->front().check_id == "check-1");
    CHECK(full.other_members.empty());
}

TEST_CASE("complycube: events are read by their newer and their older words", "[complycube]")
{
    auto const event = [](std::string const& type) {
        return accepted<webhook>(R"({"id":"e","type":")" + type +
                                 R"(","resourceType":"check","payload":{"id":"c"}})")
            .type;
    };
    CHECK(event("check.completed.clear").known() == event_type::check_completed_clear);
    CHECK(event("check.complete.clear").known() == event_type::check_completed_clear);
    CHECK(event("check.completed.match_confirmed").known() ==
          event_type::check_completed_match_confirmed);
    CHECK(event("workflow.session.abandoned").known() == event_type::session_abandoned);
    CHECK(event("client.created").known() == event_type::client_created);
    CHECK(event("check.exploded").other() == "check.exploded");
    CHECK(comes_back<webhook>(load("complycube/webhook_every_member.json")).other_members.empty());
    CHECK(comes_back<webhook>(load("complycube/webhook_session.json")).payload.status ==
          "complete");
}

TEST_CASE("complycube: what is beyond the pages says where it was found", "[complycube]")
{
    bool words = false;
    slipform::for_each_field<flow_session>([&](slipform::field_info const& field, auto) {
        words |= field.name == "checkTypes" && field.word_sources.size() == 1 &&
                 field.word_sources[0].source == found_in::create_a_check;
    });
    CHECK(words);
    CHECK(slipform::summary_of<flow_session>().source == found_in::node_client);
}
