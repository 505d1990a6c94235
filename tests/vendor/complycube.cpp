// ComplyCube: each member of both requests on both sides of what it accepts.
#include <slipform/vendor/complycube.hpp>

#include "support/vendor.hpp"

using namespace slipform_tests;
using slipform::errc;
using namespace slipform::complycube;

namespace {

// The least of either request, with more members at the end.
std::string check_with(std::string const& more)
{
    return R"({"clientId":"c","checkTypes":["document_check"],"successUrl":"https://a.example",)"
           R"("cancelUrl":"https://b.example")" +
           (more.empty() ? more : "," + more) + "}";
}
std::string workflow_with(std::string const& more)
{
    return R"({"clientId":"c","workflowTemplateId":"w","successUrl":"https://a.example",)"
           R"("cancelUrl":"https://b.example")" +
           (more.empty() ? more : "," + more) + "}";
}
std::string check_ids(std::string const& id, std::string const& types)
{
    return R"({"clientId":)" + id + R"(,"checkTypes":)" + types +
           R"(,"successUrl":"https://a.example","cancelUrl":"https://b.example"})";
}
std::string check_urls(std::string const& success, std::string const& cancel)
{
    return R"({"clientId":"c","checkTypes":["document_check"],"successUrl":)" + success +
           R"(,"cancelUrl":)" + cancel + "}";
}

std::string workflow_urls(std::string const& success, std::string const& cancel)
{
    return R"({"clientId":"c","workflowTemplateId":"w","successUrl":)" + success +
           R"(,"cancelUrl":)" + cancel + "}";
}

} // namespace

TEST_CASE("complycube: every check type of the page is read and written", "[complycube]")
{
    for (std::string const word :
         {"standard_screening_check", "extensive_screening_check", "document_check",
          "identity_check", "enhanced_identity_check", "proof_of_address_check",
          "face_authentication_check", "age_estimation_check"})
        comes_back<check_session>(check_ids(R"("c")", "[\"" + word + "\"]"));
    auto const all = comes_back<check_session>(
        check_ids(R"("c")", R"(["age_estimation_check","identity_check","identity_check"])"));
    CHECK(all.check_types == std::vector{check_type::age_estimation_check,
                                         check_type::identity_check, check_type::identity_check});
}

TEST_CASE("complycube: check types are a list that is closed and not empty", "[complycube]")
{
    auto const with = [](char const* types) { return check_ids(R"("c")", types); };
    refused<check_session>(with(">>[]"), errc::too_few, "/checkTypes");
    refused<check_session>(with(R"(>>"document_check")"), errc::wrong_type, "/checkTypes");
    refused<check_session>(with(R"(["identity_check",>>"DOCUMENT_CHECK"])"),
                           errc::unknown_enumerator, "/checkTypes/1");
    refused<check_session>(with(R"([>>"multi_bureau_check"])"), errc::unknown_enumerator,
                           "/checkTypes/0");
    refused<check_session>(with(R"([>>null])"), errc::null_not_allowed, "/checkTypes/0");
    refused<check_session>(with(R"([>>["document_check"]])"), errc::wrong_type, "/checkTypes/0");
}

TEST_CASE("complycube: every language of the page, and none else", "[complycube]")
{
    for (std::string const word : {"en", "ar", "de", "es", "fr", "hi", "hk", "id", "it", "ja", "ko",
                                   "nl", "no", "pl", "pt", "sv", "th", "vi", "zh"})
        comes_back<check_session>(check_with(R"("language":")" + word + '"'));
    refused<check_session>(check_with(R"("language":>>"EN")"), errc::unknown_enumerator,
                           "/language");
    refused<check_session>(check_with(R"("language":>>"cy")"), errc::unknown_enumerator,
                           "/language");
    refused<check_session>(check_with(R"("language":>>false)"), errc::wrong_type, "/language");
    refused<check_session>(check_with(R"("language":>>"")"), errc::unknown_enumerator, "/language");
}

TEST_CASE("complycube: a theme is light or dark", "[complycube]")
{
    CHECK(comes_back<check_session>(check_with(R"("theme":"light")")).theme == ui_theme::light);
    CHECK(comes_back<workflow_session>(workflow_with(R"("theme":"dark")")).theme == ui_theme::dark);
    refused<check_session>(check_with(R"("theme":>>"Light")"), errc::unknown_enumerator, "/theme");
    refused<workflow_session>(workflow_with(R"("theme":>>"auto")"), errc::unknown_enumerator,
                              "/theme");
}

TEST_CASE("complycube: identifiers are neither empty nor blank", "[complycube]")
{
    auto const workflow = [](char const* client, char const* id) {
        return R"({"clientId":)" + std::string(client) + R"(,"workflowTemplateId":)" + id +
               R"(,"successUrl":"https://a.example","cancelUrl":"https://b.example"})";
    };
    comes_back<check_session>(check_ids(R"("x")", R"(["document_check"])"));
    comes_back<workflow_session>(workflow(R"(" x ")", R"("0")"));
    struct blank {
        char const* text;
        errc        code;
    };
    for (auto const [text, code] :
         {blank{R"(>>"")", errc::too_short}, blank{R"(>>" ")", errc::bad_format},
          blank{R"(>>"\t\n ")", errc::bad_format}, blank{R"(>>"\u00a0")", errc::bad_format}}) {
        refused<check_session>(check_ids(text, R"(["document_check"])"), code, "/clientId");
        refused<workflow_session>(workflow(text, R"("w")"), code, "/clientId");
        refused<workflow_session>(workflow(R"("c")", text), code, "/workflowTemplateId");
    }
}

TEST_CASE("complycube: URLs are absolute and of any scheme that runs nothing", "[complycube]")
{
    for (std::string const good :
         {R"("https://www.yoursite.com/success")", R"("http://localhost:8080/ok?x=1#y")",
          R"("HTTPS://A.EXAMPLE")", R"("myapp://done")", R"("https://[::1]/")"}) {
        comes_back<check_session>(check_urls(good, good));
        comes_back<workflow_session>(workflow_urls(good, good));
    }
    for (std::string const bad :
         {R"("")", R"("/success")", R"("www.yoursite.com")", R"("https://")", R"("https:///x")",
          R"("javascript:void")", R"("JavaScript:void")", R"("https://a b.example")",
          R"("https://ü.example")", R"(" https://a.example")", R"("https://a.example/%zz")"}) {
        refused<check_session>(check_urls(">>" + bad, R"("https://b.example")"), errc::bad_format,
                               "/successUrl");
        refused<check_session>(check_urls(R"("https://b.example")", ">>" + bad), errc::bad_format,
                               "/cancelUrl");
        refused<workflow_session>(workflow_urls(">>" + bad, R"("https://b.example")"),
                                  errc::bad_format, "/successUrl");
        refused<workflow_session>(workflow_urls(R"("https://b.example")", ">>" + bad),
                                  errc::bad_format, "/cancelUrl");
    }
    // The page's type column says "array"; its text and examples say one URL.
    refused<check_session>(check_urls(R"(>>["https://a.example"])", R"("https://b.example")"),
                           errc::wrong_type, "/successUrl");
}

TEST_CASE("complycube: a support address is an e-mail address", "[complycube]")
{
    comes_back<check_session>(check_with(R"("supportEmail":"help@yoursite.com")"));
    comes_back<workflow_session>(workflow_with(R"("supportEmail":"a.b+c@d-e.example")"));
    for (char const* bad : {R"("")", R"("help")", R"("help@")", R"("@yoursite.com")",
                            R"("a b@yoursite.com")", R"("a@b@c.example")"}) {
        refused<check_session>(check_with(R"("supportEmail":>>)" + std::string(bad)),
                               errc::bad_format, "/supportEmail");
        refused<workflow_session>(workflow_with(R"("supportEmail":>>)" + std::string(bad)),
                                  errc::bad_format, "/supportEmail");
    }
}

TEST_CASE("complycube: flags are booleans and nothing like them", "[complycube]")
{
    for (char const* name : {"enableMonitoring", "allowDocumentUpload"}) {
        auto const with = [&](char const* value) {
            return check_with('"' + std::string(name) + "\":" + value);
        };
        comes_back<check_session>(with("true"));
        comes_back<check_session>(with("false"));
        for (char const* bad : {">>0", R"(>>"true")", ">>{}", ">>[]"})
            refused<check_session>(with(bad), errc::wrong_type, '/' + std::string(name));
    }
    // Named like a URL, and a flag all the same.
    comes_back<workflow_session>(workflow_with(R"("shortUrl":true)"));
    refused<workflow_session>(workflow_with(R"("shortUrl":>>"https://a.example")"),
                              errc::wrong_type, "/shortUrl");
}

TEST_CASE("complycube: document types keep snake_case inside a camelCase body", "[complycube]")
{
    auto const value = comes_back<check_session>(check_with(
        R"("documentTypes":{"passport":true,"driving_license":false,"residence_permit":true,)"
        R"("national_identity_card":false})"));
    CHECK(value.document_types->driving_license == false);
    CHECK(value.document_types->residence_permit == true);
    refused<check_session>(check_with(R"("documentTypes":{"drivingLicense":>>true})"),
                           errc::unknown_field, "/documentTypes/drivingLicense");
    refused<check_session>(check_with(R"("documentTypes":{"driving_licence":>>true})"),
                           errc::unknown_field, "/documentTypes/driving_licence");
    refused<check_session>(check_with(R"("documentTypes":>>["passport"])"), errc::wrong_type,
                           "/documentTypes");
}

TEST_CASE("complycube: an empty object is not nothing", "[complycube]")
{
    auto const value = comes_back<check_session>(
        check_with(R"("messages":{"intro":{},"completion":{"heading":""}},"documentTypes":{})"));
    CHECK(value.messages->intro.has_value());
    CHECK(value.messages->completion->heading == "");
    CHECK(value.document_types.has_value());
    refused<check_session>(check_with(R"("messages":{"intro":>>"Hello"})"), errc::wrong_type,
                           "/messages/intro");
    refused<check_session>(check_with(R"("messages":{"intro":{"heading":>>1}})"), errc::wrong_type,
                           "/messages/intro/heading");
    refused<check_session>(check_with(R"("messages":{"outro":>>{}})"), errc::unknown_field,
                           "/messages/outro");
}

TEST_CASE("complycube: a member of the other mode is unknown", "[complycube]")
{
    refused<check_session>(check_with(R"("shortUrl":>>true)"), errc::unknown_field, "/shortUrl");
    refused<workflow_session>(workflow_with(R"("language":>>"en")"), errc::unknown_field,
                              "/language");
}

TEST_CASE("complycube: either mode is told by the key that only it has", "[complycube]")
{
    auto const workflow = comes_back<session_request>(workflow_with(""));
    CHECK(std::holds_alternative<workflow_session>(workflow));
    auto const check = comes_back<session_request>(check_with(""));
    CHECK(std::holds_alternative<check_session>(check));
    // The key may come last.
    auto const last = accepted<session_request>(
        R"({"successUrl":"https://a.example","cancelUrl":"https://b.example","clientId":"c",)"
        R"("workflowTemplateId":"w"})");
    CHECK(last == workflow);
    // An issue inside the chosen mode is reported as in the mode alone.
    refused<session_request>(check_with(R"("theme":>>"grey")"), errc::unknown_enumerator, "/theme");
    refused<session_request>(R"(>>{"clientId":"c","successUrl":"https://a.example",)"
                             R"("cancelUrl":"https://b.example"})",
                             errc::no_alternative, "");
    refused<session_request>(R"(>>["c"])", errc::wrong_type, "");
}

TEST_CASE("complycube: a missing member is reported at the object's brace", "[complycube]")
{
    auto const message = refused<check_session>(
        R"(  >>{"clientId":"c","checkTypes":["document_check"],"successUrl":"https://a.example"})",
        errc::missing_field, "/cancelUrl");
    CHECK(message == "required");
}

TEST_CASE("complycube: what the server assumes is not written", "[complycube]")
{
    check_session const request{.client_id   = "c",
                                .check_types = {check_type::document_check},
                                .success_url = "https://a.example",
                                .cancel_url  = "https://b.example"};
    CHECK(slipform::serialize(request) == check_with(""));
    CHECK(slipform::payload(request).value() == check_with(""));
}

TEST_CASE("complycube: a value that breaks its constraints is written, but is no payload",
          "[complycube]")
{
    workflow_session const request{.client_id            = "",
                                   .workflow_template_id = "w",
                                   .success_url          = "nowhere",
                                   .cancel_url           = "https://b.example"};
    CHECK(slipform::serialize(request).find(R"("successUrl":"nowhere")") != std::string::npos);
    auto const text = slipform::payload(request);
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().size() == 2);
    CHECK(text.error().find("/clientId") != nullptr);
    CHECK(text.error().find("/successUrl") != nullptr);
}

TEST_CASE("complycube: answers keep what they do not know", "[complycube]")
{
    auto const answer = comes_back<session_response>(
        R"({"redirectUrl":"https://a.example/x?theme=light","id":"s","n":{"a":[1,null]}})");
    CHECK(answer.other_members.size() == 2);
    refused<session_response>(R"({"redirectUrl":>>"flow.complycube.com"})", errc::bad_format,
                              "/redirectUrl");
    refused_strictly<session_response>(R"({"redirectUrl":"https://a.example","id":>>"s"})",
                                       errc::unknown_field, "/id");
    auto const refusal =
        comes_back<error>(R"({"type":"client_not_found","message":"no such client"})");
    CHECK(refusal.type.other() == "client_not_found");
    CHECK_FALSE(refusal.param.has_value());
    refused<error>(R"(>>{"type":"invalid_request","param":"clientId"})", errc::missing_field,
                   "/message");
    refused_strictly<error>(R"({"type":>>"teapot","message":"m"})", errc::unknown_enumerator,
                            "/type");
}
