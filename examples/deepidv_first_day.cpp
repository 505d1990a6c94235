// deepidv, the first day: a session that ends after three days, the refusal of it, and the webhook.
#include <slipform/payload.hpp>
#include <slipform/read.hpp>
#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/deepidv/error.hpp>
#include <slipform/vendor/deepidv/webhook.hpp>

#include <iostream>

namespace {

//[deepidv_first_day
namespace deepidv = slipform::deepidv;
using namespace std::chrono_literals;

deepidv::session_request applicant()
{
    return {.first_name        = "Ada",
            .last_name         = "Lovelace",
            .email             = "ada@example.com",
            .phone             = "+15192223333",
            .external_id       = "order-7",
            .send_phone_invite = false, // e-mail will do
            .workflow_id       = "wf_onboarding",
            .redirect_url      = "https://shop.example/kyc/back",
            .expires_in_hours  = 72h};
}

// A refusal has one of two shapes; that of a body says more.
std::string why(std::string_view body)
{
    auto const error = slipform::parse<deepidv::error>(body);
    if (!error)
        return "a text, as status 402 has it";
    if (auto const* refusal = std::get_if<deepidv::refusal>(&*error))
        return refusal->error;
    auto const& invalid = std::get<deepidv::validation_error>(*error);
    return invalid.message + ", " + std::to_string(invalid.hints.size()) + " hint(s)";
}

bool is_verified(std::string_view body)
{
    auto const event = slipform::parse<deepidv::webhook>(body);
    return event && event->type == deepidv::webhook_event::session_verified &&
           event->data.external_id == "order-7";
}
//]

} // namespace

int main()
{
    std::cout << slipform::payload(applicant()).value() << "\n\n";
    std::cout << why(R"({"error":"Invalid API key"})") << '\n'
              << why(R"({"message":"Validation failed","hints":[{"path":["phone"]}]})") << '\n'
              << why("Insufficient funds") << '\n';
    bool const verified =
        is_verified(R"({"type":"session.status.verified","data":)"
                    R"({"id":"s-1","external_id":"order-7","status":"VERIFIED"}})");
    std::cout << (verified ? "open the account" : "wait") << '\n';
    return verified ? 0 : 1;
}
