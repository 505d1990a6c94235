// iDenfy beyond its page: more members, additional steps with types, echoes, errors, webhooks.
#include <slipform/vendor/idenfy/error.hpp>
#include <slipform/vendor/idenfy/openapi_token_request.hpp>
#include <slipform/vendor/idenfy/openapi_token_response.hpp>
#include <slipform/vendor/idenfy/webhook.hpp>

#include "support/vendor.hpp"

#include <slipform/fields.hpp>

using namespace slipform_tests;
using slipform::errc;
using namespace slipform::idenfy;

namespace {

std::string with(std::string_view name, std::string_view value)
{
    return R"({"clientId":"user-123",")" + std::string(name) + "\":" + std::string(value) + '}';
}
std::string typed(std::string_view name, std::string_view value)
{
    return R"({"clientId":"user-123","tokenType":"DOCUMENT",")" + std::string(name) +
           "\":" + std::string(value) + '}';
}

} // namespace

TEST_CASE("idenfy: the members beyond the page stand at the end of the token request", "[idenfy]")
{
    std::string_view const uuid = "\"3f0a1c52-8c1e-4b7a-9A55-0d2f6d5c7e10\"";
    CHECK(comes_back<token_request>(with("theme", uuid)).beyond.theme.has_value());
    for (char const* flag : {"questionnaireRequired", "verifyBankAccounts", "verifyBankBalances",
                             "verifyBankTransactions", "bankCardVerification", "bankCardPdfUpload",
                             "checkCriminal", "checkPersonBlacklist", "checkDriverLicense",
                             "checkLid", "allowBsnMasking", "autoAmlMonitoring"}) {
        comes_back<token_request>(with(flag, "true"));
        refused<token_request>(with(flag, ">>1"), errc::wrong_type, '/' + std::string(flag));
    }
    for (char const* number : {"1", "0.75", "-1000"})
        comes_back<token_request>(with("faceMatchingThresholdModifier", number));
    refused<token_request>(with("faceMatchingThresholdModifier", R"(>>"1")"), errc::wrong_type,
                           "/faceMatchingThresholdModifier");
    comes_back<token_request>(with("registryCentersCountries", R"(["LT","HU"])"));
    refused<token_request>(with("registryCentersCountries", R"([>>""])"), errc::too_short,
                           "/registryCentersCountries/0");
    for (char const* wrong : {R"(>>"dark")", R"(>>"3f0a1c52-8c1e-4b7a-9a55-0d2f6d5c7e1")",
                              R"(>>"3f0a1c528c1e4b7a9a550d2f6d5c7e10")"})
        refused<token_request>(with("theme", wrong), errc::bad_format, "/theme");

    token_request const request{.client_id = "u", .beyond = {.check_lid = true}};
    CHECK(slipform::payload(request).value() == R"({"clientId":"u","checkLid":true})");
}

TEST_CASE("idenfy: what is beyond the page says where it was found", "[idenfy]")
{
    bool theme = false;
    bool types = false;
    slipform::for_each_field<token_request>([&](slipform::field_info const& field, auto) {
        theme |= field.name == "theme" && field.source == found_in::openapi_file;
        types |= field.name == "documents" && field.source.empty() &&
                 field.word_sources.size() == 2 &&
                 field.word_sources[0].words.starts_with("VISA, NATIONAL_PASSPORT,") &&
                 field.word_sources[0].source == found_in::supported_documents;
    });
    CHECK(theme);
    CHECK(types);
}

TEST_CASE("idenfy: document types of other pages are known, and strict reading takes them",
          "[idenfy]")
{
    for (std::string const word :
         {"VISA", "BANK_ID_SE", "MOJE_ID_CZ", "PROVISIONAL_DRIVER_LICENSE", "WORK_PERMIT"})
        CHECK(accepted<token_request>(with("documents", "[\"" + word + "\"]"), {.strict = true})
                  .document.documents->front()
                  .is_known());
}

TEST_CASE("idenfy: additional steps are a map of three levels where that is wanted", "[idenfy]")
{
    auto const request =
        comes_back<openapi_token_request>(load("idenfy/openapi_token_every_member.json"));
    auto const& step =
        request.custom.additional_steps->at("ALL").begin()->second.at("UTILITY_BILL");
    CHECK(request.custom.additional_steps->at("ALL").begin()->first == step_document::all);
    CHECK(step.type->known() == step_kind::compare);
    CHECK(step.texts->at("en").name == "Proof of address");
    CHECK(step.settings->can_upload_pdf == true);

    steps_by_country steps;
    steps["DE"][step_document::passport]["UTILITY_BILL"].type = step_kind::upload;
    steps["DE"][step_document::passport]["SELFIE"]            = {};
    openapi_token_request built{.client_id = "u"};
    built.custom.additional_steps = steps;
    CHECK(slipform::payload(built).value() ==
          R"({"clientId":"u","tokenType":"IDENTIFICATION","additionalSteps":)"
          R"({"DE":{"PASSPORT":{"SELFIE":{},"UTILITY_BILL":{"type":"UPLOAD"}}}}})");
    // What is built with types is free JSON to the request that follows the page.
    comes_back<token_request>(slipform::serialize(built));
}

TEST_CASE("idenfy: additional steps that cannot be are refused, at their pointer", "[idenfy]")
{
    auto const refuses = [](std::string_view steps, errc code, std::string_view pointer) {
        refused<openapi_token_request>(typed("additionalSteps", steps), code, pointer);
    };
    refuses(R"({"ALL":>>[]})", errc::wrong_type, "/additionalSteps/ALL");
    refuses(R"({"ALL":{"ALL":{"A/B":>>7}}})", errc::wrong_type, "/additionalSteps/ALL/ALL/A~1B");
    refuses(R"({"ALL":{"ALL":{"A":{"texts":{"en":{"title":>>"x"}}}}}})", errc::unknown_field,
            "/additionalSteps/ALL/ALL/A/texts/en/title");
    refuses(R"({"ALL":{"ALL":{"A":{"fields":[>>""]}}}})", errc::too_short,
            "/additionalSteps/ALL/ALL/A/fields/0");
    for (char const* key : {"all", "DEU", "", "D1"}) {
        auto const read = slipform::parse<openapi_token_request>(
            typed("additionalSteps", R"({")" + std::string(key) + R"(":{}})"));
        REQUIRE_FALSE(read);
        CHECK(read.error().front().code == errc::bad_format);
    }
    comes_back<openapi_token_request>(typed("additionalSteps", "{}"));
    auto const newer = comes_back<openapi_token_request>(
        typed("additionalSteps", R"({"ALL":{"NEW_CARD":{"A":{"type":"GUESS"}}}})"));
    CHECK(newer.custom.additional_steps->at("ALL").begin()->second.at("A").type->other() ==
          "GUESS");
}

TEST_CASE("idenfy: what the OpenAPI file says against the page is had on purpose", "[idenfy]")
{
    std::string_view const uuid = R"("3f0a1c52-8c1e-4b7a-9a55-0d2f6d5c7e10")";
    comes_back<openapi_token_request>(typed("riskAssessmentProfile", uuid));
    refused<openapi_token_request>(typed("riskAssessmentProfile", ">>7"), errc::wrong_type,
                                   "/riskAssessmentProfile");
    refused<token_request>(with("riskAssessmentProfile", ">>" + std::string(uuid)),
                           errc::wrong_type, "/riskAssessmentProfile");

    refused<openapi_token_request>(R"(>>{"clientId":"u"})", errc::missing_field, "/tokenType");
    auto const old =
        accepted<openapi_token_request>(R"({"personScanRef":"u","tokenType":"VIDEO_CALL"})");
    CHECK(old.client_id == "u");
    CHECK(old.session.token_type.known() == any_token_kind::video_call);
    refused<token_request>(R"({"clientId":"u","personScanRef":>>"u"})", errc::unknown_field,
                           "/personScanRef");

    comes_back<openapi_token_request>(typed("successUrl", R"("http://yourapp.com")"));
    comes_back<openapi_token_request>(typed("expiryTime", "0"));
    refused<token_request>(with("expiryTime", ">>0"), errc::out_of_range, "/expiryTime");

    auto const nulls = accepted<openapi_token_request>(
        R"({"clientId":"u","tokenType":"DOCUMENT","firstName":null,"additionalSteps":null})",
        slipform::read_options{.null_is_absent = true});
    CHECK_FALSE(nulls.person.first_name.has_value());
}

TEST_CASE("idenfy: a locale of the vendor's list, in capitals or not", "[idenfy]")
{
    auto const locale = [](char const* text) {
        return accepted<openapi_token_request>(typed("locale", text)).session.locale.value();
    };
    CHECK(locale(R"("ZH_TW")").known() == locale_code::zh_tw);
    CHECK(locale(R"("zh_tw")").known() == locale_code::zh_tw);
    CHECK(locale(R"("en")").known() == locale_code::en);
    CHECK(locale(R"("XX")").other() == "XX");
    refused<token_request>(with("locale", R"(>>"ZH_TW")"), errc::bad_format, "/locale");
}

TEST_CASE("idenfy: the answer with its echoes", "[idenfy]")
{
    auto const full =
        comes_back<openapi_token_response>(load("idenfy/openapi_token_response_every_member.json"));
    CHECK(full.first_name == slipform::nullable<std::string>("JOHN"));
    CHECK(full.flags.check_liveness.has_value());
    CHECK(full.allowed_documents->at("US").size() == 2);
    CHECK(full.other_members.empty());

    auto const nulls =
        comes_back<openapi_token_response>(load("idenfy/openapi_token_response_nulls.json"));
    CHECK(nulls.first_name == slipform::nullable<std::string>(slipform::null));
    CHECK_FALSE(nulls.redirect_url.has_value());
    CHECK(nulls.utility_bill.value().is_null());
    CHECK(nulls.other_members.contains("videoCallQuestions"));

    auto const echo = [](std::string_view member) {
        return R"({"authToken":"a","scanRef":"s","tokenType":"DOCUMENT",)" + std::string(member) +
               '}';
    };
    comes_back<openapi_token_response>(echo(R"("country":"US")"));
    comes_back<openapi_token_response>(echo(R"("country":["US"])"));
    comes_back<openapi_token_response>(echo(R"("faceMatchingThresholdModifier":0.5)"));
    CHECK(comes_back<openapi_token_response>(echo(R"("tokenType2":1)")).other_members.size() == 1);
    refused<openapi_token_response>(echo(R"("checkLid":>>"yes")"), errc::wrong_type, "/checkLid");
}

TEST_CASE("idenfy: every identifier of an error, and none where the keys were refused", "[idenfy]")
{
    for (std::string const word :
         {"INTERNAL_ERROR", "BAD_VALUE", "MISSING_VALUE", "UNAUTHORIZED", "ENCODING_ERROR",
          "JSON_ERROR", "TOKEN_NOT_VALID", "PARTNER_CONTRACT_ERROR", "METHOD_NOT_ALLOWED",
          "PERMISSIONS_ERROR", "TOO_MANY_REQUESTS", "VALIDATION_ERROR"})
        CHECK(comes_back<error>(R"({"identifier":")" + word + R"(","message":"m"})")
                  .identifier->is_known());
    CHECK(comes_back<error>(R"({"identifier":"NEW","message":"m"})").identifier->other() == "NEW");
    CHECK_FALSE(comes_back<error>(load("idenfy/error_of_keys.json")).identifier.has_value());
}

TEST_CASE("idenfy: a webhook with everything", "[idenfy]")
{
    auto const all = comes_back<webhook>(load("idenfy/webhook_every_member.json"));
    CHECK(all.status.overall.known() == overall_status::suspected);
    CHECK(all.status.fraud_tags->at(1).known() == fraud_tag::aml_suspicion);
    CHECK(all.status.mismatch_tags->at(1).known() == mismatch_tag::under_age);
    CHECK((*all.status.auto_face)->known() == face_status::face_match);
    CHECK((*all.data->doc_type)->known() == document_type::passport);
    CHECK(**all.data->org_first_name == "Јован");
    CHECK((*all.file_urls_by_name)->at("FACE") == "https://files.example/face.png");
    CHECK(all.other_members.empty());
    CHECK(all.data->other_members.empty());
}

TEST_CASE("idenfy: a webhook of older pages, and one that says next to nothing", "[idenfy]")
{
    auto const older = comes_back<webhook>(load("idenfy/webhook_older_page.json"));
    CHECK_FALSE(older.is_final.has_value());
    CHECK(older.data->doc_personal_code == slipform::nullable<std::string>(slipform::null));
    CHECK_FALSE((*older.file_urls_by_name)->at("BACK").has_value());
    auto const least = comes_back<webhook>(load("idenfy/webhook_least.json"));
    CHECK(least.status.overall.known() == overall_status::expired_deleted);
    CHECK(least.status.fraud_tags->front().other() == "A_NEW_TAG");
    refused<webhook>(R"({"status":>>{},"scanRef":"s"})", errc::missing_field, "/status/overall");
    refused_strictly<webhook>(R"({"status":{"overall":"DENIED","fraudTags":[>>"A_NEW_TAG"]},)"
                              R"("scanRef":"s"})",
                              errc::unknown_enumerator, "/status/fraudTags/0");
}
