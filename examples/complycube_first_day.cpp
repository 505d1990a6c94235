// ComplyCube, the first day: a session for a new client, and the webhook that says how it went.
#include <slipform/payload.hpp>
#include <slipform/read.hpp>
#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/complycube/webhook.hpp>

#include <iostream>

namespace {

//[complycube_first_day
namespace complycube = slipform::complycube;

// What is the same for every client; the rest is filled in for each.
complycube::check_session onboarding(std::string client_id, complycube::ui_language language)
{
    using enum complycube::check_type;
    return {.client_id             = std::move(client_id),
            .check_types           = {document_check, identity_check, extensive_screening_check},
            .success_url           = "https://shop.example/kyc/done",
            .cancel_url            = "https://shop.example/kyc/later",
            .enable_monitoring     = true,
            .language              = language,
            .theme                 = complycube::ui_theme::light,
            .allow_document_upload = false, // the camera only
            .support_email         = "help@shop.example",
            .messages              = {{.intro = {{.heading = "Two minutes",
                                                  .message = "Please have your passport at hand."}}}},
            .document_types        = {{.passport = true, .driving_license = true}}};
}

// What the answer, and later the webhook, are read as.
std::string_view next_step(std::string_view body)
{
    using enum complycube::event_type;
    auto const event = slipform::parse<complycube::webhook>(body);
    if (!event)
        return "not an event";
    if (!event->type.is_known())
        return "newer than this program";
    switch (event->type.known()) {
    case check_completed_clear:
        return "open the account";
    case check_completed_attention:
        return "ask compliance";
    case check_completed_rejected:
        return "write to the client";
    default:
        return "wait";
    }
}
//]

} // namespace

int main()
{
    auto const body = slipform::payload(onboarding("CLIENT_ID", complycube::ui_language::de));
    std::cout << body.value() << "\n\n";

    constexpr std::string_view event =
        R"({"id":"e-1","type":"check.completed.clear","resourceType":"check",)"
        R"("payload":{"id":"c-1","status":"complete","outcome":"clear"}})";
    std::cout << next_step(event) << '\n';
    return next_step(event) == "open the account" ? 0 : 1;
}
