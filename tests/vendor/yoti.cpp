// Yoti: the In-Branch session, its unions at every level, and what survives that it does not know.
#include <slipform/vendor/yoti.hpp>
#include <slipform/vendor/yoti/shorthand.hpp>

#include "support/vendor.hpp"

using namespace slipform_tests;
using namespace std::chrono_literals;
using slipform::errc;
using namespace slipform::yoti;

namespace {

std::string checks(std::string_view one)
{
    return R"({"requested_checks":[)" + std::string(one) + "]}";
}
std::string tasks(std::string_view one)
{
    return R"({"requested_tasks":[)" + std::string(one) + "]}";
}
std::string wanted(std::string_view one)
{
    return R"({"required_documents":[)" + std::string(one) + "]}";
}
std::string sdk(std::string_view member)
{
    return R"({"sdk_config":{)" + std::string(member) + "}}";
}
std::string advanced_ca(std::string_view config)
{
    return checks(R"({"type":"WATCHLIST_ADVANCED_CA","config":)" + std::string(config) + '}');
}
template <class Alternative> Alternative const& first_check(ibv_session const& session)
{
    return std::get<Alternative>(session.requested_checks->front());
}

} // namespace

TEST_CASE("yoti: the page's example, typed to its last member", "[yoti]")
{
    auto const session = comes_back<ibv_session>(load("yoti/ibv_session.json"));
    CHECK(session.client_session_token_ttl == 604'800s);
    CHECK(session.ibv_options->support == branch_support::mandatory);
    CHECK(session.ibv_options->required == true);
    CHECK(session.notifications->topics->size() == 6);
    for (auto const& topic : *session.notifications->topics)
        CHECK(topic.is_known());
    REQUIRE(session.requested_checks->size() == 6);
    for (std::size_t i = 0; i < 6; ++i)
        CHECK((*session.requested_checks)[i].index() == i);
    auto const& config = std::get<ca_with_yoti_account>(
        std::get<advanced_ca_check>(session.requested_checks->back()).config);
    CHECK(std::get<ca_type_list>(*config.sources).types->size() == 2);
    CHECK(std::holds_alternative<ca_exact_match>(*config.matching_strategy));
    CHECK(std::holds_alternative<text_extraction_task>(session.requested_tasks->front()));
    auto const& proof = std::get<supplementary_document>(session.required_documents->back());
    CHECK(std::get<proof_of_address_objective>(*proof.objective).config.has_value());
    CHECK(session.sdk_config->attempts_configuration->begin()->second.at("GENERIC") == 3);
    // Nothing of it was left over.
    slipform::read_options const strict{.strict = true};
    CHECK(accepted<ibv_session>(load("yoti/ibv_session.json"), strict) == session);
}

TEST_CASE("yoti: a session built in C++", "[yoti]")
{
    ibv_session const request{
        .client_session_token_ttl = 1h,
        .ibv_options              = in_branch_options{.support = branch_support::mandatory},
        .requested_checks         = std::vector<requested_check>{
                    face_match_check{.config = {.manual_check = manual_check_mode::fallback}},
                    document_comparison_check{}}};
    CHECK(slipform::payload(request).value() ==
          R"({"client_session_token_ttl":3600,"ibv_options":{"support":"MANDATORY"},)"
          R"("requested_checks":[{"type":"ID_DOCUMENT_FACE_MATCH","config":)"
          R"({"manual_check":"FALLBACK"}},{"type":"ID_DOCUMENT_COMPARISON","config":{}}]})");
}

TEST_CASE("yoti: nothing but the support of the branch options is mandatory", "[yoti]")
{
    comes_back<ibv_session>("{}");
    comes_back<ibv_session>(R"({"requested_checks":[],"requested_tasks":[],)"
                            R"("required_documents":[],"notifications":{"topics":[]},)"
                            R"("sdk_config":{}})");
    comes_back<ibv_session>(R"({"ibv_options":{"support":"NOT_ALLOWED"}})");
    refused<ibv_session>(R"({"ibv_options":>>{"required":true}})", errc::missing_field,
                         "/ibv_options/support");
    refused<ibv_session>(R"({"ibv_options":{"support":>>"OPTIONAL"}})", errc::unknown_enumerator,
                         "/ibv_options/support");
    refused<ibv_session>(R"({"ibv_options":{"support":"MANDATORY","required":>>"yes"}})",
                         errc::wrong_type, "/ibv_options/required");
    refused<ibv_session>(R"({"ibv_options":{"support":"MANDATORY","guidance_url":>>"x"}})",
                         errc::bad_format, "/ibv_options/guidance_url");
}

TEST_CASE("yoti: lifetimes are whole seconds above their bounds", "[yoti]")
{
    comes_back<ibv_session>(R"({"client_session_token_ttl":301})");
    comes_back<ibv_session>(R"({"resources_ttl":86400})");
    refused<ibv_session>(R"({"client_session_token_ttl":>>300})", errc::out_of_range,
                         "/client_session_token_ttl");
    refused<ibv_session>(R"({"client_session_token_ttl":>>-604800})", errc::out_of_range,
                         "/client_session_token_ttl");
    refused<ibv_session>(R"({"resources_ttl":>>86399})", errc::out_of_range, "/resources_ttl");
    refused<ibv_session>(R"({"resources_ttl":>>"604800"})", errc::wrong_type, "/resources_ttl");
    refused<ibv_session>(R"({"resources_ttl":>>86400.5})", errc::wrong_type, "/resources_ttl");
    CHECK(accepted<ibv_session>(R"({"resources_ttl":8.7e6})").resources_ttl == 8'700'000s);
}

TEST_CASE("yoti: identifiers, colours, locale, country", "[yoti]")
{
    comes_back<ibv_session>(R"({"user_tracking_id":"x"})");
    refused<ibv_session>(R"({"user_tracking_id":>>""})", errc::too_short, "/user_tracking_id");
    refused<ibv_session>(R"({"user_tracking_id":>>" "})", errc::bad_format, "/user_tracking_id");
    for (std::string const name : {"primary_colour", "secondary_colour", "font_colour"}) {
        comes_back<ibv_session>(sdk('"' + name + R"(":"#2d9fFF")"));
        for (std::string const bad : {"2d9fff", "#2d9ff", "#2d9fff0", "#2d9ffg", "red", ""})
            refused<ibv_session>(sdk('"' + name + "\":>>\"" + bad + '"'), errc::bad_format,
                                 "/sdk_config/" + name);
    }
    comes_back<ibv_session>(sdk(R"("locale":"en-US","preset_issuing_country":"GBR")"));
    comes_back<ibv_session>(sdk(R"("locale":"en")"));
    refused<ibv_session>(sdk(R"("locale":>>"en_US")"), errc::bad_format, "/sdk_config/locale");
    for (std::string const bad : {"US", "usa", "USAA", "U1A", ""})
        refused<ibv_session>(sdk(R"("preset_issuing_country":>>")" + bad + '"'), errc::bad_format,
                             "/sdk_config/preset_issuing_country");
}

TEST_CASE("yoti: URLs are absolute", "[yoti]")
{
    for (std::string const name : {"success_url", "error_url", "privacy_policy_url"}) {
        comes_back<ibv_session>(sdk('"' + name + R"(":"http://a.example/x")"));
        refused<ibv_session>(sdk('"' + name + R"(":>>"javascript:void")"), errc::bad_format,
                             "/sdk_config/" + name);
    }
    comes_back<ibv_session>(R"({"notifications":{"endpoint":"https://yourDomain"}})");
    refused<ibv_session>(R"({"notifications":{"endpoint":>>"yourDomain"}})", errc::bad_format,
                         "/notifications/endpoint");
}

TEST_CASE("yoti: words are open lists, one word each", "[yoti]")
{
    auto const session = comes_back<ibv_session>(
        R"({"notifications":{"topics":["FIRST_BRANCH_VISIT","check_completion","NEW_ONE"],)"
        R"("auth_type":"DIGEST"},"sdk_config":{"allowed_capture_methods":"UPLOAD"}})");
    CHECK(session.notifications->topics->at(0).known() == notification_topic::first_branch_visit);
    CHECK(session.notifications->topics->at(1).other() == "check_completion");
    CHECK(session.notifications->auth_type->other() == "DIGEST");
    refused_strictly<ibv_session>(R"({"notifications":{"topics":["RESOURCE_UPDATE",>>"NEW_ONE"]}})",
                                  errc::unknown_enumerator, "/notifications/topics/1");
    refused<ibv_session>(R"({"notifications":{"topics":>>"RESOURCE_UPDATE"}})", errc::wrong_type,
                         "/notifications/topics");
    // A plural name for a single word.
    comes_back<ibv_session>(sdk(R"("allowed_capture_methods":"CAMERA")"));
    refused<ibv_session>(sdk(R"("allowed_capture_methods":>>["CAMERA"])"), errc::wrong_type,
                         "/sdk_config/allowed_capture_methods");
}

TEST_CASE("yoti: manual_check may be left out only where the clients do", "[yoti]")
{
    for (std::string const type : {"ID_DOCUMENT_AUTHENTICITY", "THIRD_PARTY_IDENTITY",
                                   "ID_DOCUMENT_COMPARISON", "WATCHLIST_SCREENING"})
        comes_back<ibv_session>(checks(R"({"type":")" + type + R"(","config":{}})"));
    comes_back<ibv_session>(advanced_ca(R"({"type":"WITH_YOTI_ACCOUNT"})"));
    refused<ibv_session>(checks(R"({"type":"ID_DOCUMENT_FACE_MATCH","config":>>{}})"),
                         errc::missing_field, "/requested_checks/0/config/manual_check");
    for (std::string const type :
         {"ID_DOCUMENT_TEXT_DATA_EXTRACTION", "SUPPLEMENTARY_DOCUMENT_TEXT_DATA_EXTRACTION"}) {
        refused<ibv_session>(tasks(R"({"type":")" + type + R"(","config":>>{}})"),
                             errc::missing_field, "/requested_tasks/0/config/manual_check");
        comes_back<ibv_session>(
            tasks(R"({"type":")" + type + R"(","config":{"manual_check":"NEVER"}})"));
    }
    for (std::string const word : {"ALWAYS", "FALLBACK", "NEVER", "IBV", "SOMETIMES"})
        comes_back<ibv_session>(checks(
            R"({"type":"ID_DOCUMENT_FACE_MATCH","config":{"manual_check":")" + word + R"("}})"));
    refused_strictly<ibv_session>(
        checks(R"({"type":"ID_DOCUMENT_FACE_MATCH","config":{"manual_check":>>"SOMETIMES"}})"),
        errc::unknown_enumerator, "/requested_checks/0/config/manual_check");
}

TEST_CASE("yoti: checks and tasks must have a config, objectives need not", "[yoti]")
{
    for (std::string const type :
         {"ID_DOCUMENT_AUTHENTICITY", "ID_DOCUMENT_FACE_MATCH", "ID_DOCUMENT_COMPARISON",
          "THIRD_PARTY_IDENTITY", "WATCHLIST_SCREENING", "WATCHLIST_ADVANCED_CA"}) {
        refused<ibv_session>(checks(R"(>>{"type":")" + type + R"("})"), errc::missing_field,
                             "/requested_checks/0/config");
        refused<ibv_session>(checks(R"({"type":")" + type + R"(","config":>>null})"),
                             errc::null_not_allowed, "/requested_checks/0/config");
        refused<ibv_session>(checks(R"({"type":")" + type + R"(","config":>>[]})"),
                             errc::wrong_type, "/requested_checks/0/config");
    }
    refused<ibv_session>(tasks(R"(>>{"type":"ID_DOCUMENT_TEXT_DATA_EXTRACTION"})"),
                         errc::missing_field, "/requested_tasks/0/config");
    auto const objective = [](char const* value) {
        return wanted(R"({"type":"SUPPLEMENTARY_DOCUMENT","objective":)" + std::string(value) +
                      '}');
    };
    comes_back<ibv_session>(objective(R"({"type":"PROOF_OF_ADDRESS"})"));
    comes_back<ibv_session>(objective(R"({"type":"PROOF_OF_ADDRESS","config":{}})"));
    comes_back<ibv_session>(objective(R"({"type":"UK_DBS","config":{"x":1}})"));
    comes_back<ibv_session>(objective(R"({"type":"UK_DBS"})"));
    refused<ibv_session>(objective(R"({"type":"PROOF_OF_ADDRESS","config":>>[]})"),
                         errc::wrong_type, "/required_documents/0/objective/config");
}

TEST_CASE("yoti: an empty config is written, and differs from none", "[yoti]")
{
    std::string const text = checks(R"({"type":"ID_DOCUMENT_COMPARISON","config":{}})");
    CHECK(slipform::serialize(accepted<ibv_session>(text)) == text);
    proof_of_address_objective const none{};
    proof_of_address_objective const empty{.config = empty_config{}};
    CHECK(none != empty);
    CHECK(slipform::serialize(none) == R"({"type":"PROOF_OF_ADDRESS"})");
    CHECK(slipform::serialize(empty) == R"({"type":"PROOF_OF_ADDRESS","config":{}})");
}

TEST_CASE("yoti: the type may come last, at every level", "[yoti]")
{
    auto const  session = accepted<ibv_session>(advanced_ca(
         R"({"matching_strategy":{"type":"EXACT"},"sources":{"types":["a"],"type":"TYPE_LIST"},)"
          R"("share_url":true,"type":"WITH_YOTI_ACCOUNT"})"));
    auto const& config =
        std::get<ca_with_yoti_account>(first_check<advanced_ca_check>(session).config);
    CHECK(std::get<ca_type_list>(*config.sources).types == std::vector<std::string>{"a"});
    auto const last = accepted<ibv_session>(
        checks(R"({"config":{"manual_check":"NEVER"},"type":"ID_DOCUMENT_FACE_MATCH"})"));
    CHECK(first_check<face_match_check>(last).config.manual_check == manual_check_mode::never);
    refused<ibv_session>(
        checks(R"({"config":{"manual_check":>>7},"type":"ID_DOCUMENT_FACE_MATCH"})"),
        errc::wrong_type, "/requested_checks/0/config/manual_check");
    // A key called type in an inner object is not the tag.
    auto const inner = accepted<ibv_session>(
        checks(R"({"config":{"type":"EXACT"},"t\u0079pe":"ID_DOCUMENT_COMPARISON"})"));
    CHECK(first_check<document_comparison_check>(inner).config.other_members.contains("type"));
}

TEST_CASE("yoti: flags that are named like something else", "[yoti]")
{
    comes_back<ibv_session>(
        advanced_ca(R"({"type":"WITH_YOTI_ACCOUNT","remove_deceased":false,"share_url":true})"));
    refused<ibv_session>(
        advanced_ca(R"({"type":"WITH_YOTI_ACCOUNT","share_url":>>"https://a.example"})"),
        errc::wrong_type, "/requested_checks/0/config/share_url");
}

TEST_CASE("yoti: a watchlist category has a hyphen among underscores", "[yoti]")
{
    auto const with = [](char const* categories) {
        return checks(R"({"type":"WATCHLIST_SCREENING","config":{"categories":)" +
                      std::string(categories) + "}}");
    };
    auto const  session = comes_back<ibv_session>(with(R"(["ADVERSE-MEDIA","SANCTIONS","PEP"])"));
    auto const& found   = *first_check<watchlist_screening_check>(session).config.categories;
    CHECK(found[0].known() == watchlist_category::adverse_media);
    CHECK(found[1].known() == watchlist_category::sanctions);
    CHECK(found[2].other() == "PEP");
    CHECK_FALSE(
        first_check<watchlist_screening_check>(accepted<ibv_session>(with(R"(["ADVERSE_MEDIA"])")))
            .config.categories->front()
            .is_known());
    comes_back<ibv_session>(with("[]"));
    refused<ibv_session>(with(R"(>>"SANCTIONS")"), errc::wrong_type,
                         "/requested_checks/0/config/categories");
}

TEST_CASE("yoti: what has an unknown type is kept whole, and refused in strict mode", "[yoti]")
{
    auto const smile = comes_back<ibv_session>(
        checks(R"({"type":"SMILE","config":{"liveness_type":7,"max_retries":"x","n":null}})"));
    CHECK(first_check<slipform::verbatim>(smile).value.at("config").as_object().size() == 3);
    comes_back<ibv_session>(tasks(R"({"type":"VERIFY_SHARE_CODE_TASK"})"));
    comes_back<ibv_session>(wanted(R"({"type":"SELFIE","x":{}})"));
    // A page of the vendor's misspells the filter so.
    comes_back<ibv_session>(wanted(
        R"({"type":"ID_DOCUMENT","filter":{"type":"DOCUMENT_RESTRICTION","documents":[]}})"));
    comes_back<ibv_session>(wanted(
        R"({"type":"SUPPLEMENTARY_DOCUMENT","objective":{"type":"UK_RTW","config":[]}})"));
    comes_back<ibv_session>(advanced_ca(R"({"type":"WITH_NO_ACCOUNT","api_key":7})"));
    comes_back<ibv_session>(
        advanced_ca(R"({"type":"WITH_YOTI_ACCOUNT","sources":{"type":"ALL","search_profile":7},)"
                    R"("matching_strategy":{"type":"PHONETIC","fuzziness":"much"}})"));

    refused_strictly<ibv_session>(checks(R"({"type":>>"SMILE","config":{}})"), errc::unknown_tag,
                                  "/requested_checks/0/type");
    refused_strictly<ibv_session>(tasks(R"({"type":>>"VERIFY_SHARE_CODE_TASK"})"),
                                  errc::unknown_tag, "/requested_tasks/0/type");
    refused_strictly<ibv_session>(
        wanted(R"({"type":"ID_DOCUMENT","filter":{"type":>>"DOCUMENT_RESTRICTION"}})"),
        errc::unknown_tag, "/required_documents/0/filter/type");
    refused_strictly<ibv_session>(advanced_ca(R"({"type":>>"WITH_NO_ACCOUNT"})"), errc::unknown_tag,
                                  "/requested_checks/0/config/type");
}

TEST_CASE("yoti: what the clients and newer pages have beyond the page is typed", "[yoti]")
{
    auto const  session = comes_back<ibv_session>(load("yoti/ibv_session_every_member.json"));
    auto const& all     = *session.requested_checks;
    REQUIRE(all.size() == 13);
    for (std::size_t i = 0; i < 12; ++i)
        CHECK(all[i].index() == i);
    CHECK(std::get<liveness_check>(all[6]).config.liveness_type == liveness_method::static_image);
    CHECK(std::get<scheme_validity_check>(all[10]).config.scheme == "UK_DBS");
    CHECK(std::get<familiar_face_search_check>(all[11]).config.approval_criteria ==
          face_search_criterion::no_match);
    auto const& custom =
        std::get<ca_with_custom_account>(std::get<advanced_ca_check>(all[12]).config);
    CHECK(std::get<ca_fuzzy_match>(*custom.matching_strategy).fuzziness == 1.0);
    CHECK(custom.tags->at("team") == "onboarding");
    CHECK(session.ibv_options->user_price->amount == "12.50");
    CHECK(session.sdk_config->dark_mode == dark_mode_setting::automatic);
    CHECK(session.resources->applicant_profile->date_of_birth ==
          std::chrono::year{1990} / 12 / 10);
    CHECK(session.import_token->ttl == std::chrono::hours{24 * 30});
    // Nothing of it was left over.
    slipform::read_options const strict{.strict = true};
    CHECK(accepted<ibv_session>(load("yoti/ibv_session_every_member.json"), strict) == session);
}

TEST_CASE("yoti: limits that only the clients and newer pages state", "[yoti]")
{
    comes_back<ibv_session>(R"({"session_deadline":"2024-09-03T23:59:59.000000+00:00"})");
    refused<ibv_session>(R"({"session_deadline":>>"2024-09-03"})", errc::bad_format,
                         "/session_deadline");
    comes_back<ibv_session>(R"({"import_token":{"ttl":31536000}})");
    refused<ibv_session>(R"({"import_token":{"ttl":>>2591999}})", errc::out_of_range,
                         "/import_token/ttl");
    refused<ibv_session>(R"({"import_token":{"ttl":>>31536001}})", errc::out_of_range,
                         "/import_token/ttl");
    refused<ibv_session>(
        advanced_ca(R"({"type":"WITH_YOTI_ACCOUNT","matching_strategy":)"
                    R"({"type":"FUZZY","fuzziness":>>1.01}})"),
        errc::out_of_range, "/requested_checks/0/config/matching_strategy/fuzziness");
    // The price is a text, as the Java client has it.
    refused<ibv_session>(
        R"({"ibv_options":{"support":"MANDATORY","user_price":{"amount":>>9.5,"currency":"GBP"}}})",
        errc::wrong_type, "/ibv_options/user_price/amount");
    refused<ibv_session>(
        R"({"ibv_options":{"support":"MANDATORY","user_price":>>{"amount":"9.50"}}})",
        errc::missing_field, "/ibv_options/user_price/currency");
    // What a free object of a client holds beside the members that are known.
    comes_back<ibv_session>(R"({"subject":{"subject_id":"s","x":[1]},)"
                            R"("identity_profile_requirements":{},)"
                            R"("resources":{"applicant_profile":{"some_key":"v"}}})");
}

TEST_CASE("yoti: the relative addresses of the vendor's snippets are read on purpose", "[yoti]")
{
    std::string const text = sdk(R"("success_url":"/success","error_url":"/error")");
    CHECK_FALSE(slipform::parse<ibv_session>(text).has_value());
    auto const read = accepted<ibv_session>(text, {.check_rules = false});
    CHECK(slipform::serialize(read) == text);
}

TEST_CASE("yoti: shorthand gives the plain structs", "[yoti]")
{
    using enum manual_check_mode;
    CHECK(reviewed<face_match_check>(never) == face_match_check{.config = {.manual_check = never}});
    CHECK(reviewed<text_extraction_task>(fallback).config.manual_check == fallback);
    ibv_session session;
    session.requested_checks =
        make_checks(reviewed<visual_review_check>(ibv), document_comparison_check{});
    session.requested_tasks =
        make_tasks(reviewed<supplementary_text_extraction_task>(never));
    session.required_documents =
        make_documents(identity_document({"GBR"}, {id_document_type::passport}),
                  proof({"GBR"}, {supplementary_document_type::bank_statement},
                        proof_of_address_objective{}));
    CHECK(slipform::payload(session).value() ==
          R"({"requested_checks":[{"type":"IBV_VISUAL_REVIEW_CHECK","config":{"manual_check":"IBV"}},)"
          R"({"type":"ID_DOCUMENT_COMPARISON","config":{}}],"requested_tasks":[{"type":)"
          R"("SUPPLEMENTARY_DOCUMENT_TEXT_DATA_EXTRACTION","config":{"manual_check":"NEVER"}}],)"
          R"("required_documents":[{"type":"ID_DOCUMENT","filter":{"type":"ORTHOGONAL_RESTRICTIONS",)"
          R"("country_restriction":{"inclusion":"WHITELIST","country_codes":["GBR"]},)"
          R"("type_restriction":{"inclusion":"WHITELIST","document_types":["PASSPORT"]}}},)"
          R"({"type":"SUPPLEMENTARY_DOCUMENT","country_codes":["GBR"],"document_types":)"
          R"(["BANK_STATEMENT"],"objective":{"type":"PROOF_OF_ADDRESS"}}]})");
    CHECK(make_checks().empty());
}

TEST_CASE("yoti: a type is a string and has to be there", "[yoti]")
{
    refused<ibv_session>(checks(R"(>>{"config":{}})"), errc::missing_field,
                         "/requested_checks/0/type");
    refused<ibv_session>(checks(R"({"type":>>7,"config":{}})"), errc::wrong_type,
                         "/requested_checks/0/type");
    refused<ibv_session>(checks(R"({"type":>>null,"config":{}})"), errc::null_not_allowed,
                         "/requested_checks/0/type");
    refused<ibv_session>(checks(R"({"type":"ID_DOCUMENT_COMPARISON","config":{},)"
                                R"("type":>>"ID_DOCUMENT_COMPARISON"})"),
                         errc::repeated_key, "/requested_checks/0/type");
    refused<ibv_session>(checks(R"(>>"ID_DOCUMENT_COMPARISON")"), errc::wrong_type,
                         "/requested_checks/0");
}

TEST_CASE("yoti: the attempts map takes any two keys and counts from one", "[yoti]")
{
    auto const with = [](std::string_view map) {
        return sdk(R"("attempts_configuration":)" + std::string(map));
    };
    auto const session = comes_back<ibv_session>(
        with(R"({"A/B~C":{"":3,"é\n":4294967295},"":{},"GENERIC":{"x":1}})"));
    CHECK(session.sdk_config->attempts_configuration->at("A/B~C").at("") == 3u);
    comes_back<ibv_session>(with("{}"));
    std::string const at = "/sdk_config/attempts_configuration";
    refused<ibv_session>(with(R"({"A/B~C":{"":>>0}})"), errc::out_of_range, at + "/A~1B~0C/");
    refused<ibv_session>(with(R"({"T":{"~":>>-1}})"), errc::number_out_of_type, at + "/T/~0");
    refused<ibv_session>(with(R"({"T":{"G":>>1.5}})"), errc::wrong_type, at + "/T/G");
    refused<ibv_session>(with(R"({"T":{"G":>>4294967296}})"), errc::number_out_of_type,
                         at + "/T/G");
    refused<ibv_session>(with(R"({"T":{"G":>>null}})"), errc::null_not_allowed, at + "/T/G");
    refused<ibv_session>(with(R"({"T":>>3})"), errc::wrong_type, at + "/T");
    refused<ibv_session>(with(R"({"T":{"G":1,"\u0047":>>2}})"), errc::repeated_key, at + "/T/G");
    refused<ibv_session>(with(R"({"T":{},"T":>>{}})"), errc::repeated_key, at + "/T");
}

TEST_CASE("yoti: required documents and their restrictions", "[yoti]")
{
    comes_back<ibv_session>(wanted(R"({"type":"ID_DOCUMENT"})"));
    comes_back<ibv_session>(wanted(R"({"type":"SUPPLEMENTARY_DOCUMENT"})"));
    auto const filter = [](std::string_view members) {
        return wanted(R"({"type":"ID_DOCUMENT","filter":{"type":"ORTHOGONAL_RESTRICTIONS",)" +
                      std::string(members) + "}}");
    };
    comes_back<ibv_session>(
        filter(R"("type_restriction":{"inclusion":"BLACKLIST","document_types":["DVLA_FORM"]})"));
    comes_back<ibv_session>(filter(R"("allow_expired_documents":true)"));
    refused<ibv_session>(
        filter(R"("country_restriction":{"inclusion":"WHITELIST","country_codes":["GBR",>>"GB"]})"),
        errc::bad_format, "/required_documents/0/filter/country_restriction/country_codes/1");
    refused<ibv_session>(wanted(R"({"type":"SUPPLEMENTARY_DOCUMENT","country_codes":[>>"gbr"]})"),
                         errc::bad_format, "/required_documents/0/country_codes/0");
    refused_strictly<ibv_session>(filter(R"("allow_torn_documents":>>true)"), errc::unknown_field,
                                  "/required_documents/0/filter/allow_torn_documents");
}

TEST_CASE("yoti: unknown members survive in every object", "[yoti]")
{
    auto const               file = GENERATE(as<std::string>(), "yoti/ibv_session.json",
                                             "yoti/ibv_session_every_member.json");
    boost::json::value       document = boost::json::parse(load(file));
    std::size_t              objects  = 0;
    std::vector<std::string> pointers;
    auto const               grow = [&](auto const& self, boost::json::value& v,
                          std::string const& pointer) -> void {
        if (pointer.find("attempts_configuration") != std::string::npos ||
            pointer.find("/tags") != std::string::npos)
            return; // their keys are data
        if (auto* const object = v.if_object()) {
            for (auto& member : *object)
                self(self, member.value(), pointer + '/' + std::string(member.key()));
            (*object)["zz/new"] = ++objects;
            pointers.push_back(pointer + "/zz~1new");
        } else if (auto* const array = v.if_array()) {
            for (std::size_t i = 0; i < array->size(); ++i)
                self(self, (*array)[i], pointer + '/' + std::to_string(i));
        }
    };
    grow(grow, document, "");
    REQUIRE(objects == (file == "yoti/ibv_session.json" ? 29 : 70));
    std::string const text = boost::json::serialize(document);
    comes_back<ibv_session>(text);
    auto const strict = slipform::parse<ibv_session>(text, {.strict = true, .max_issues = 100});
    REQUIRE_FALSE(strict);
    INFO(listed(strict.error()));
    CHECK(strict.error().size() == objects);
    for (std::string const& pointer : pointers) {
        INFO(pointer);
        REQUIRE(strict.error().find(pointer) != nullptr);
        CHECK(strict.error().find(pointer)->code == errc::unknown_field);
    }
}

TEST_CASE("yoti: the answer", "[yoti]")
{
    auto const answer = comes_back<ibv_session_response>(load("yoti/ibv_session_response.json"));
    CHECK(answer.client_session_token_ttl == 599s);
    CHECK(answer.session_id == "<uuid>");
    auto const newer = comes_back<ibv_session_response>(
        R"({"client_session_token_ttl":0,"client_session_token":"t","session_id":"s","x":[]})");
    CHECK(newer.other_members.contains("x"));
    refused<ibv_session_response>(R"(>>{"client_session_token_ttl":1,"session_id":"s"})",
                                  errc::missing_field, "/client_session_token");
}
