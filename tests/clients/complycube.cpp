// Reads what complycube.mjs prints: every body that the vendor's client sends is accepted as a
// flow_session, and as the request of the vendor's pages if that has all of it; written again it is
// equal in value. And what our structs write is what the client sends for the same choices.
//
//     complycube LINES
#include <slipform/payload.hpp>
#include <slipform/read.hpp>
#include <slipform/report/render.hpp>
#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/complycube/flow_session.hpp>
#include <slipform/vendor/complycube/webhook.hpp>
#include <slipform/write.hpp>

#include <boost/json.hpp>

#include <cstdio>
#include <fstream>
#include <map>
#include <string>
#include <string_view>

namespace {

using namespace slipform::complycube;
namespace json = boost::json;

int mistakes = 0;

void mistake(std::string_view name, std::string const& what)
{
    std::printf("%.*s: %s\n", static_cast<int>(name.size()), name.data(), what.c_str());
    ++mistakes;
}

/// Accepted, nothing left over, and equal when written again.
template <class T> void check(std::string_view name, std::string_view body)
{
    auto const value = slipform::parse<T>(body);
    if (!value)
        return mistake(name, slipform::render(value.error()));
    if constexpr (requires { value->other_members; })
        if (!value->other_members.empty())
            mistake(name, "members are left over");
    auto const written = slipform::payload(*value);
    if (!written || json::parse(*written) != json::parse(body))
        mistake(name, "it is another document when written again");
}

void check_line(std::string_view name, std::string_view page, std::string_view body)
{
    if (page == "session_response")
        return check<session_response>(name, body);
    if (page == "webhook")
        return check<webhook>(name, body);
    if (page == "error")
        return check<error>(name, body);
    check<flow_session>(name, body);
    if (page == "check_session")
        check<check_session>(name, body);
    if (page == "workflow_session")
        check<workflow_session>(name, body);
    if (!page.empty())
        check<session_request>(name, body);
    else if (slipform::parse<check_session>(body) || slipform::parse<workflow_session>(body))
        mistake(name, "the pages have all of it after all");
}

/// The same choices as in complycube.mjs, made in C++: what we write, by the name of the line.
std::map<std::string, std::string, std::less<>> built()
{
    std::string const success = "https://www.yoursite.com/success";
    std::string const cancel  = "https://www.yoursite.com/cancel";

    std::map<std::string, std::string, std::less<>> all;
    all["check"] = slipform::payload(check_session{.client_id   = "CLIENT_ID",
                                                   .check_types = {check_type::document_check},
                                                   .success_url = success,
                                                   .cancel_url  = cancel})
                       .value();
    all["workflow"] =
        slipform::payload(workflow_session{.client_id            = "CLIENT_ID",
                                           .workflow_template_id = "WORKFLOW_TEMPLATE_ID",
                                           .success_url          = success,
                                           .cancel_url           = cancel})
            .value();
    all["every member of the checks"] =
        slipform::payload(
            check_session{
                .client_id   = "CLIENT_ID",
                .check_types = {check_type::extensive_screening_check, check_type::identity_check},
                .success_url = success,
                .cancel_url  = cancel,
                .enable_monitoring     = true,
                .language              = ui_language::no,
                .theme                 = ui_theme::dark,
                .allow_document_upload = false,
                .support_email         = "help@yoursite.com",
                .messages =
                    screen_messages{
                        .intro      = screen_content{.heading = "Welcome", .message = "Two steps"},
                        .completion = screen_content{.heading = "Done", .message = "Thank you"}},
                .document_types = document_choice{.passport               = true,
                                                  .driving_license        = false,
                                                  .residence_permit       = true,
                                                  .national_identity_card = false}})
            .value();
    all["every member of the workflow"] =
        slipform::payload(workflow_session{.client_id            = "CLIENT_ID",
                                           .workflow_template_id = "WORKFLOW_TEMPLATE_ID",
                                           .success_url          = success,
                                           .cancel_url           = cancel,
                                           .theme                = ui_theme::light,
                                           .support_email        = "help@yoursite.com",
                                           .short_url            = true})
            .value();
    all["both modes"] =
        slipform::payload(flow_session{.client_id            = "c",
                                       .check_types          = {{any_check_type::document_check}},
                                       .workflow_template_id = "WORKFLOW_TEMPLATE_ID",
                                       .success_url          = success,
                                       .cancel_url           = cancel,
                                       .language  = slipform::open<ui_language>(std::string("cy")),
                                       .short_url = true})
            .value();
    return all;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "usage: complycube LINES\n");
        return 2;
    }
    auto          ours  = built();
    int           lines = 0;
    std::ifstream in(arguments[1]);
    for (std::string text; std::getline(in, text); ++lines) {
        json::value const      line = json::parse(text);
        std::string_view const name = line.at("name").as_string();
        std::string_view const body = line.at("body").as_string();
        check_line(name, line.at("page").as_string(), body);
        if (auto const same = ours.find(name); same != ours.end()) {
            if (json::parse(same->second) != json::parse(body))
                mistake(name, "ours is another: " + same->second);
            ours.erase(same);
        }
    }
    for (auto const& [name, text] : ours)
        mistake(name, "the client sent nothing of that name");
    std::printf("%d bodies of the client, %d mistakes\n", lines, mistakes);
    return mistakes == 0 && lines > 100 ? 0 : 1;
}
