// iDenfy, the first day: a token for one applicant with a proof of address, and the webhook of it.
#include <slipform/payload.hpp>
#include <slipform/read.hpp>
#include <slipform/vendor/idenfy/openapi_token_request.hpp>
#include <slipform/vendor/idenfy/webhook.hpp>

#include <iostream>

namespace {

//[idenfy_first_day
namespace idenfy = slipform::idenfy;
using namespace std::chrono_literals;

// Who it is, and the proof of address that is to be compared with what they told us.
idenfy::openapi_token_request applicant()
{
    using enum idenfy::document_type;
    idenfy::openapi_token_request request{
        .client_id = "user-123",
        .person    = {.first_name = "Zoë", .last_name = "Doe", .date_of_birth = 1990y / 5 / 15},
        .document  = {.country   = std::vector<std::string>{"DE", "AT"},
                      .documents = {{passport, id_card}}},
        .session   = {.success_url    = "https://shop.example/kyc/done",
                      .error_url      = "https://shop.example/kyc/failed",
                      .callback_url   = "https://shop.example/kyc/webhook",
                      .locale         = idenfy::locale_code::de,
                      .session_length = 10min},
        .features  = {.age_limit = 18u},
        .security  = {.check_aml = true, .check_duplicate_faces = true},
        .beyond    = {.check_lid = true}};
    idenfy::steps_by_country steps;
    steps["ALL"][idenfy::step_document::all]["UTILITY_BILL"] = {
        .type  = idenfy::step_kind::compare,
        .texts = {
            {{"de", {.name = "Adresse", .description = "Eine Rechnung der letzten 3 Monate"}}}}};
    request.custom.additional_steps = steps;
    request.custom.additional_data  = {{"UTILITY_BILL", {{"address", "Hauptstraße 1, Berlin"}}}};
    return request;
}

std::string_view next_step(std::string_view body)
{
    using enum idenfy::overall_status;
    auto const event = slipform::parse<idenfy::webhook>(body);
    if (!event || !event->status.overall.is_known())
        return "look at it by hand";
    if (event->is_final == false)
        return "wait";
    bool const under_age = event->status.mismatch_tags && !event->status.mismatch_tags->empty() &&
                           event->status.mismatch_tags->front() == idenfy::mismatch_tag::under_age;
    switch (event->status.overall.known()) {
    case approved:
        return "open the account";
    case suspected:
        return under_age ? "too young" : "ask compliance";
    default:
        return "no account";
    }
}
//]

} // namespace

int main()
{
    std::cout << slipform::payload(applicant()).value() << "\n\n";

    constexpr std::string_view event =
        R"({"final":true,"status":{"overall":"SUSPECTED","fraudTags":[],)"
        R"("mismatchTags":["UNDER_AGE"]},"scanRef":"s-1","clientId":"user-123"})";
    std::cout << next_step(event) << '\n';
    return next_step(event) == "too young" ? 0 : 1;
}
