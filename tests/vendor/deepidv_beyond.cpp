// deepidv beyond its page: when a session ends, links, errors in two shapes, webhooks.
#include <slipform/vendor/deepidv.hpp>
#include <slipform/query.hpp>
#include <slipform/vendor/deepidv/client_redirect.hpp>
#include <slipform/vendor/deepidv/error.hpp>
#include <slipform/vendor/deepidv/openapi_session_request.hpp>
#include <slipform/vendor/deepidv/openapi_session_response.hpp>
#include <slipform/vendor/deepidv/webhook.hpp>

#include "support/vendor.hpp"

using namespace slipform_tests;
using namespace std::chrono_literals;
using slipform::errc;
using namespace slipform::deepidv;

namespace {

std::string with(std::string_view more)
{
    return R"({"first_name":"Ada","last_name":"Lovelace","email":"ada@example.com",)"
           R"("phone":"+15192223333",)" +
           std::string(more) + '}';
}

} // namespace

TEST_CASE("deepidv: a session ends after an hour at least and a year at most", "[deepidv]")
{
    CHECK(comes_back<session_request>(with(R"("expires_in_hours":1)")).expires_in_hours == 1h);
    CHECK(comes_back<session_request>(with(R"("expires_in_hours":8760)")).expires_in_hours ==
          8760h);
    CHECK(accepted<session_request>(with(R"("expiresInHours":48)")).expires_in_hours == 48h);
    CHECK(accepted<session_request>(with(R"("expires_in_hours":1,"expiresInHours":48)"))
              .expires_in_hours == 48h);
    for (char const* wrong : {">>0", ">>8761", ">>-1"})
        refused<session_request>(with(R"("expires_in_hours":)" + std::string(wrong)),
                                 errc::out_of_range, "/expires_in_hours");
    for (char const* wrong : {">>1.5", R"(>>"48")"})
        refused<session_request>(with(R"("expiresInHours":)" + std::string(wrong)),
                                 errc::wrong_type, "/expiresInHours");
}

TEST_CASE("deepidv: the OpenAPI file wants ten digits of a phone, the page seven", "[deepidv]")
{
    auto const of = [](std::string_view phone) {
        return R"(>>{"first_name":"Ada","last_name":"Lovelace","email":"ada@example.com","phone":")" +
               std::string(phone) + "\"}";
    };
    comes_back<openapi_session_request>(of("+1234567890").substr(2));
    comes_back<openapi_session_request>(of("+123456789012345").substr(2));
    refused<openapi_session_request>(of("+123456789"), errc::rule_broken, "");
    comes_back<session_request>(of("+123456789").substr(2));
    CHECK(accepted<openapi_session_request>(with(R"("expiresInHours":48)")).session.expires_in_hours ==
          48h);
}

TEST_CASE("deepidv: the redirect of the page and that of the client are two", "[deepidv]")
{
    std::string_view const clients = "https://a.example/back?sessionId=s-1&status=SUBMITTED&x=1";
    auto const             read    = slipform::parse_query<client_redirect>(clients);
    REQUIRE(read);
    CHECK(read->session_id == "s-1");
    CHECK(read->status == session_status::submitted);
    CHECK(!slipform::parse_query<redirect_outcome>(clients));
    std::string_view const pages = "https://a.example/back?session_id=s-1&status=success";
    CHECK(slipform::parse_query<redirect_outcome>(pages));
    CHECK(!slipform::parse_query<client_redirect>(pages));
    CHECK(slipform::parse_query<client_redirect>("sessionId=s-1&status=LATER")->status.other() == "LATER");
}

TEST_CASE("deepidv: links as the OpenAPI file has them, and as the client types them", "[deepidv]")
{
    auto const file = comes_back<openapi_session_response>(
        load("deepidv/openapi_session_response_every_member.json"));
    CHECK(file.links.front().rel == "self");
    CHECK(file.expires_at.has_value());
    auto const client = comes_back<client_session_response>(
        load("deepidv/client_session_response_every_member.json"));
    CHECK(client.links.front().type == "verification");
    // The page says no more than that there is an array.
    auto const page =
        comes_back<session_response>(load("deepidv/openapi_session_response_every_member.json"));
    CHECK(page.links.front().is_object());
    CHECK(page.other_members.contains("expires_at"));
    refused<openapi_session_response>(
        R"({"id":"s","session_url":"https://a.example","links":[>>7]})", errc::wrong_type,
        "/links/0");
}

TEST_CASE("deepidv: the two shapes of an error are told apart", "[deepidv]")
{
    auto const keys = comes_back<error>(load("deepidv/error_refusal.json"));
    CHECK(std::get<refusal>(keys).error == "Invalid API key");
    auto const body = comes_back<error>(load("deepidv/error_validation.json"));
    CHECK(std::get<validation_error>(body).hints.size() == 2);
    CHECK_FALSE(slipform::parse<error>(R"({"reason":"x"})").has_value());
}

TEST_CASE("deepidv: every event and every status", "[deepidv]")
{
    auto const event = [](std::string const& type, std::string const& status) {
        return comes_back<webhook>(R"({"type":")" + type + R"(","data":{"id":"s","status":")" +
                                   status + R"("}})");
    };
    for (std::string const type :
         {"session.created", "session.status.submitted", "session.status.verified",
          "session.status.rejected", "session.status.failed"})
        CHECK(event(type, "PENDING").type.is_known());
    for (std::string const status :
         {"PENDING", "SUBMITTED", "VERIFIED", "REJECTED", "VOIDED", "EXPIRED", "FAILED"})
        CHECK(event("session.created", status).data.status->is_known());
    CHECK(event("session.merged", "LOST").type.other() == "session.merged");
    CHECK(event("session.merged", "LOST").data.status->other() == "LOST");
}

TEST_CASE("deepidv: the session of a webhook", "[deepidv]")
{
    comes_back<webhook>(load("deepidv/webhook_created.json"));
    auto const full = comes_back<webhook>(load("deepidv/webhook_every_member.json"));
    CHECK(full.data.type->known() == session_type::credit_application);
    CHECK(full.data.progress->known() == session_progress::completed);
    CHECK(full.data.uploads->at("id_front"));
    CHECK(full.data.other_members.empty());
    for (char const* location : {R"({"country":"CA"})", R"("Canada")", "null"})
        comes_back<webhook>(R"({"type":"session.created","data":{"id":"s","location":)" +
                            std::string(location) + "}}");
}
