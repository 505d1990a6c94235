// Payloads of Yoti's Node client, read; and the same payloads from our structs.
#include "answers.hpp"

#include <slipform/vendor/yoti.hpp>
#include <slipform/vendor/yoti/shorthand.hpp>

using namespace slipform::yoti;

namespace {

// What the client sends even if nothing was asked for.
ibv_session empty_session()
{
    return {.requested_checks   = std::vector<requested_check>{},
            .requested_tasks    = std::vector<requested_task>{},
            .required_documents = std::vector<required_document>{}};
}

ibv_session identity_session()
{
    using when            = manual_check_mode;
    ibv_session session{.client_session_token_ttl = std::chrono::minutes{15},
                        .resources_ttl            = std::chrono::hours{48},
                        .user_tracking_id         = "user-1",
                        .block_biometric_consent  = false};
    session.notifications =
        notification_config{.endpoint   = "https://acme.example/yoti",
                            .topics     = {{notification_topic::session_completion}},
                            .auth_token = "TOKEN",
                            .auth_type  = notification_auth::bearer};
    session.requested_checks = make_checks(
        reviewed<authenticity_check>(when::fallback),
        liveness_check{
            .config = {.liveness_type = liveness_method::static_image, .max_retries = 3}},
        reviewed<face_match_check>(when::fallback), document_comparison_check{},
        reviewed<face_comparison_check>(when::never));
    session.requested_tasks = make_tasks(text_extraction_task{
        .config = {.manual_check                    = when::fallback,
                   .chip_data                       = chip_reading::desired,
                   .create_expanded_document_fields = true}});
    session.required_documents =
        make_documents(identity_document({"GBR"}, {id_document_type::passport}),
                  proof({"GBR"}, {supplementary_document_type::utility_bill},
                        proof_of_address_objective{}));
    session.sdk_config = sdk_settings{.allowed_capture_methods = capture_methods::camera,
                                      .primary_colour          = "#2d9fff",
                                      .locale                  = "en-GB",
                                      .biometric_consent_flow  = consent_flow::early,
                                      .allow_handoff           = true,
                                      .brand_id                = "brand",
                                      .suppressed_screens = {{flow_screen::flow_completion}}};
    return session;
}

ibv_session watchlist_session()
{
    ibv_session session      = empty_session();
    session.requested_checks = make_checks(
        third_party_identity_check{},
        watchlist_screening_check{
            .config = {.categories = {{watchlist_category::adverse_media,
                                       watchlist_category::sanctions}}}},
        advanced_ca_check{
            .config = ca_with_custom_account{
                .remove_deceased   = true,
                .share_url         = false,
                .sources           = ca_search_profile{.search_profile = "PROFILE"},
                .matching_strategy = ca_fuzzy_match{.fuzziness = 0.25},
                .api_key           = "KEY",
                .monitoring        = true,
                .tags              = {{{"team", "onboarding"}}},
                .client_ref        = "ref-1"}});
    return session;
}

ibv_session profile_session()
{
    ibv_session session                   = empty_session();
    session.session_deadline              = "2026-12-24T18:00:00.000Z";
    session.subject                       = session_subject{.subject_id = "subject-1"};
    session.identity_profile_requirements = identity_profile_demand{
        .trust_framework = "UK_TFIDA",
        .scheme          = identity_scheme{.type = "DBS", .objective = "STANDARD"}};
    session.advanced_identity_profile_requirements = advanced_identity_profile_demand{
        .profiles = {{{.trust_framework = "YOTI_GLOBAL",
                       .schemes         = {{{.type      = "IDENTITY",
                                             .objective = "AL_L1",
                                             .label     = "label",
                                             .config    = advanced_scheme_config{
                                                 .filter = document_restrictions{
                                                        .inclusion = inclusion_mode::whitelist,
                                                        .documents = {
                                                         {{.country_codes = {{"GBR"}},
                                                              .document_types = {
                                                               {id_document_type::passport}}}}}}}}}}}}}};
    return session;
}

} // namespace

int main()
{
    slipform_clients::for_each_line(
        [](boost::json::object const& line) { slipform_clients::read<ibv_session>(line); });
    slipform_clients::own("empty", empty_session());
    slipform_clients::own("identity", identity_session());
    slipform_clients::own("watchlist", watchlist_session());
    slipform_clients::own("profile", profile_session());
}
