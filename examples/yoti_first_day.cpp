// Yoti In-Branch: what a team sends on its first day, for a criminal record check at a post office.
#include <slipform/slipform.hpp>
#include <slipform/vendor/yoti.hpp>
#include <slipform/vendor/yoti/shorthand.hpp>

#include <iostream>

namespace yoti = slipform::yoti;

int main()
{
    //[first_day
    using when = yoti::manual_check_mode;
    using enum yoti::notification_topic;
    yoti::ibv_session const request{
        .resources_ttl    = std::chrono::hours{24 * 90},
        .user_tracking_id = "applicant-4711",
        .ibv_options      = yoti::in_branch_options{.support = yoti::branch_support::mandatory},
        .notifications =
            yoti::notification_config{.endpoint   = "https://acme.example/yoti",
                                      .topics     = {{session_completion, first_branch_visit}},
                                      .auth_token = "TOKEN",
                                      .auth_type  = yoti::notification_auth::bearer},
        .requested_checks = yoti::make_checks(
            yoti::reviewed<yoti::visual_review_check>(when::ibv),
            yoti::reviewed<yoti::profile_document_match_check>(when::ibv),
            yoti::scheme_validity_check{.config = {.manual_check = when::ibv, .scheme = "UK_DBS"}}),
        .required_documents = yoti::make_documents(
            yoti::identity_document({"GBR"}, {yoti::id_document_type::passport}),
            yoti::identity_document({"GBR"}, {yoti::id_document_type::driving_licence}),
            yoti::proof({"GBR"}, {yoti::supplementary_document_type::utility_bill},
                        yoti::uk_dbs_objective{})),
        .session_deadline = "2026-12-24T18:00:00Z",
        .resources        = yoti::session_resources{
                   .applicant_profile = yoti::applicant_profile{
                       .full_name     = "Ada Lovelace",
                       .date_of_birth = std::chrono::year{1990} / 12 / 10,
                       .structured_postal_address =
                    yoti::postal_address{.address_format = 1,
                                                .address_line1  = "12 St James's Square",
                                                .town_city      = "London",
                                                .postal_code    = "SW1Y 4JH",
                                                .country_iso    = "GBR"}}}};
    auto const body = slipform::payload(request); // checked, then written
    //]
    if (!body)
        std::cout << slipform::render(body.error());
    else
        std::cout << slipform::serialize(request, {.layout = slipform::write_options::indented}) << '\n';
    return body ? 0 : 1;
}
