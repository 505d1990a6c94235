// iDenfy: each parameter of the token request on both sides of what it accepts, and the answer.
#include <slipform/vendor/idenfy.hpp>

#include "support/vendor.hpp"

using namespace slipform_tests;
using namespace std::chrono_literals;
using slipform::errc;
using namespace slipform::idenfy;

namespace idenfy_tests {

// The library's members and one that it has not: whoever wants it says so.
struct wider_request {
    token_request              base{};
    std::optional<std::string> campaign{};

    bool operator==(wider_request const&) const = default;
};
BOOST_DESCRIBE_STRUCT(wider_request, (), (base, campaign))
constexpr auto schema(slipform::of<wider_request>)
{
    using namespace slipform::dsl;
    return object(field<&wider_request::base>(flattened));
}

} // namespace idenfy_tests

namespace {

// The least request with one more member.
std::string with(std::string_view member)
{
    return R"({"clientId":"user-123",)" + std::string(member) + '}';
}
std::string with(std::string_view name, std::string_view value)
{
    return with('"' + std::string(name) + "\":" + std::string(value));
}
std::string text(std::size_t count, std::string_view unit = "x")
{
    std::string all = "\"";
    while (count-- > 0)
        all += unit;
    return all + '"';
}
std::string url(std::string_view start, std::size_t length)
{
    return '"' + std::string(start) + std::string(length - start.size(), 'x') + '"';
}

void takes(std::string_view name, std::initializer_list<std::string_view> values)
{
    for (auto const value : values)
        comes_back<token_request>(with(name, value));
}
void refuses(std::string_view name, errc code, std::initializer_list<std::string_view> values)
{
    for (auto const value : values)
        refused<token_request>(with(name, ">>" + std::string(value)), code,
                               '/' + std::string(name));
}

} // namespace

TEST_CASE("idenfy: clientId is all that is required", "[idenfy]")
{
    CHECK(comes_back<token_request>(R"({"clientId":"u"})") == token_request{.client_id = "u"});
    refused<token_request>(">>{}", errc::missing_field, "/clientId");
    refused<token_request>(R"({"clientId":>>null})", errc::null_not_allowed, "/clientId");
    refused<token_request>(R"({"clientId":>>7})", errc::wrong_type, "/clientId");
}

TEST_CASE("idenfy: clientId is ASCII, not blank, at most 100 characters", "[idenfy]")
{
    auto const id = [](std::string const& value) { return R"({"clientId":)" + value + '}'; };
    comes_back<token_request>(id(text(1)));
    comes_back<token_request>(id(text(100)));
    comes_back<token_request>(id(R"("~ !\"#")"));
    refused<token_request>(id(">>" + text(101)), errc::too_long, "/clientId");
    refused<token_request>(id(R"(>>"usér")"), errc::not_ascii, "/clientId");
    refused<token_request>(id(R"(>>"us\u00e9r")"), errc::not_ascii, "/clientId");
    refused<token_request>(id(R"(>>"")"), errc::too_short, "/clientId");
    refused<token_request>(id(R"(>>"  ")"), errc::bad_format, "/clientId");
}

TEST_CASE("idenfy: names are letters of any script with what stands between them", "[idenfy]")
{
    for (char const* name : {"firstName", "lastName"}) {
        takes(name, {R"("John")", R"("John Tom")", R"("O'Neil")", R"("Jean-Luc")", R"("St. John")",
                     R"("Élodie")", R"("Ελένη")", R"("Юлия")", R"("李")", R"("محمد")",
                     R"("e\u0301lodie")"});
        refuses(name, errc::bad_format,
                {R"("J0hn")", R"("John1")", R"("John٣")", R"("John_")", R"("John,")", R"("<b>")",
                 R"("John;")", R"("😀")"});
        // Characters are counted, not bytes.
        comes_back<token_request>(with(name, text(100)));
        comes_back<token_request>(with(name, text(100, "é")));
        comes_back<token_request>(with(name, text(100, "\U00010400")));
        refuses(name, errc::too_long, {text(101), text(101, "é")});
        refuses(name, errc::too_short, {R"("")"});
        refuses(name, errc::bad_format, {R"(" ")", R"("-")"});
    }
}

TEST_CASE("idenfy: dates are days of the calendar", "[idenfy]")
{
    for (char const* name : {"dateOfBirth", "dateOfExpiry", "dateOfIssue"}) {
        takes(name, {R"("1990-05-15")", R"("2000-02-29")", R"("2024-02-29")", R"("2024-12-31")"});
        for (auto const* bad :
             {"1900-02-29", "2023-02-29", "2100-02-29", "2024-13-01", "2024-00-10", "2024-04-31",
              "2024-01-00", "24-01-01", "2024-1-1", "2024/01/01", "15.05.1990", "1990-05-15T00:00",
              " 1990-05-15", "1990-05-15 ", "", "１990-05-15"})
            refuses(name, errc::bad_format, {'"' + std::string(bad) + '"'});
        refuses(name, errc::wrong_type, {"19900515", "{}"});
    }
    auto const value = accepted<token_request>(with("dateOfBirth", R"("2000-02-29")"));
    CHECK(value.person.date_of_birth == 2000y / 2 / 29);
}

TEST_CASE("idenfy: sex is M or F in capitals", "[idenfy]")
{
    takes("sex", {R"("M")", R"("F")"});
    refuses("sex", errc::unknown_enumerator, {R"("m")", R"("X")", R"("")", R"("MALE")"});
}

TEST_CASE("idenfy: countries are codes in force, in capitals", "[idenfy]")
{
    for (char const* name : {"nationality", "country"}) {
        takes(name, {R"("US")", R"("DE")", R"("GB")", R"("XK")"});
        refuses(name, errc::bad_format,
                {R"("us")", R"("UK")", R"("ZZ")", R"("USA")", R"("U")", R"("")", R"("U$")"});
    }
    refuses("nationality", errc::wrong_type, {R"(["US"])"});
}

TEST_CASE("idenfy: country is one or several, and stays what it was", "[idenfy]")
{
    auto const one  = comes_back<token_request>(with("country", R"("US")"));
    auto const list = comes_back<token_request>(with("country", R"(["US"])"));
    CHECK_FALSE(one == list);
    CHECK(std::get<0>(*one.document.country) == "US");
    CHECK(std::get<1>(*list.document.country) == std::vector<std::string>{"US"});
    comes_back<token_request>(with("country", R"(["US","GB","DE"])"));
    refused<token_request>(with("country", R"(["US",>>"UK"])"), errc::bad_format, "/country/1");
    refused<token_request>(with("country", R"(["US",>>7])"), errc::wrong_type, "/country/1");
    refused<token_request>(with("country", R"([>>null])"), errc::null_not_allowed, "/country/0");
    refuses("country", errc::too_few, {"[]"});
    refuses("country", errc::wrong_type, {"7", "{}", "true"});
}

TEST_CASE("idenfy: documents are an open list", "[idenfy]")
{
    auto const value = comes_back<token_request>(
        with("documents", R"(["PASSPORT","ID_CARD","DRIVER_LICENSE","VISA","NEW_CARD"])"));
    CHECK(value.document.documents->at(2).known() == document_type::driver_license);
    CHECK(value.document.documents->at(3).known() == document_type::visa);
    CHECK(value.document.documents->at(4).other() == "NEW_CARD");
    takes("documents", {"[]", R"(["passport"])"});
    refuses("documents", errc::wrong_type, {R"("PASSPORT")"});
    refused<token_request>(with("documents", R"(["VISA",>>7])"), errc::wrong_type, "/documents/1");
    refused_strictly<token_request>(with("documents", R"(["PASSPORT",>>"NEW_CARD"])"),
                                    errc::unknown_enumerator, "/documents/1");
}

TEST_CASE("idenfy: texts end where the page and the vendor say", "[idenfy]")
{
    struct limit {
        char const* name;
        std::size_t longest;
    };
    for (auto const [name, longest] : {limit{"address", 255}, limit{"documentNumber", 50},
                                       limit{"personalNumber", 50}, limit{"externalRef", 40}}) {
        comes_back<token_request>(with(name, text(longest)));
        refuses(name, errc::too_long, {text(longest + 1)});
    }
    comes_back<token_request>(with("address", text(255, "é")));
    refuses("address", errc::too_long, {text(256, "é")});
    refuses("externalRef", errc::not_ascii, {R"("é")"});
    refuses("externalRef", errc::too_short, {R"("")"});
    refuses("externalRef", errc::bad_format, {R"("  ")"});
}

TEST_CASE("idenfy: successUrl and callbackUrl are HTTPS, the others any absolute URI", "[idenfy]")
{
    for (char const* name : {"successUrl", "callbackUrl"}) {
        takes(name, {R"("https://yourapp.com/verified")", R"("HTTPS://yourapp.com")"});
        refuses(name, errc::bad_format,
                {R"("http://yourapp.com")", R"("https://")", R"("https:yourapp.com")",
                 R"("yourapp.com")", R"("")", R"("https://exämple.com")"});
    }
    for (char const* name : {"errorUrl", "unverifiedUrl"}) {
        takes(name, {R"("https://yourapp.com/failed")", R"("http://yourapp.com")",
                     R"("yourapp://failed")"});
        refuses(name, errc::bad_format,
                {R"("/failed")", R"("javascript:void")", R"("")", R"("http://")"});
    }
    for (char const* name : {"successUrl", "callbackUrl", "errorUrl", "unverifiedUrl"}) {
        comes_back<token_request>(with(name, url("https://a.example/", 2048)));
        refuses(name, errc::too_long, {url("https://a.example/", 2049)});
    }
}

TEST_CASE("idenfy: a locale is two letters in either case", "[idenfy]")
{
    takes("locale", {R"("en")", R"("EN")", R"("lT")"});
    refuses("locale", errc::bad_format,
            {R"("")", R"("e")", R"("eng")", R"("e1")", R"("en-US")", R"("éé")"});
}

TEST_CASE("idenfy: times are whole seconds within their bounds", "[idenfy]")
{
    takes("expiryTime", {"1", "3600", "2592000"});
    refuses("expiryTime", errc::out_of_range, {"0", "-1", "2592001"});
    takes("sessionLength", {"60", "600", "3600"});
    refuses("sessionLength", errc::out_of_range, {"59", "0", "-60", "3601"});
    auto const value = accepted<token_request>(with(R"("expiryTime":3600,"sessionLength":600)"));
    CHECK(value.session.expiry_time == 1h);
    CHECK(value.session.session_length == 10min);
    CHECK(slipform::serialize(value) ==
          R"({"clientId":"user-123","expiryTime":3600,"sessionLength":600})");
}

TEST_CASE("idenfy: an integer is one by value, and is never wrapped", "[idenfy]")
{
    for (char const* same : {"3600.0", "3.6e3", "36e2", "360000e-2", "3600.000E0"}) {
        auto const value = accepted<token_request>(with("expiryTime", same));
        CHECK(value.session.expiry_time == 3600s);
        CHECK(slipform::serialize(value) == with("expiryTime", "3600"));
    }
    CHECK(accepted<token_request>(with("sessionLength", "1e3")).session.session_length == 1000s);
    refuses("expiryTime", errc::wrong_type, {"3600.5", "1e-1", R"("3600")", "true"});
    // 4294970896 is 3600 modulo 2^32.
    refuses("sessionLength", errc::out_of_range, {"4294970896"});
    refuses("ageLimit", errc::number_out_of_type, {"4294967314", "-1", "1e400"});
    refuses("expiryTime", errc::number_out_of_type, {"18446744073709555216", "1e30"});
}

TEST_CASE("idenfy: the token type is a closed list", "[idenfy]")
{
    takes("tokenType", {R"("IDENTIFICATION")", R"("DOCUMENT")"});
    refuses("tokenType", errc::unknown_enumerator,
            {R"("identification")", R"("VIDEO_CALL")", R"("")"});
}

TEST_CASE("idenfy: each of the 24 flags is a boolean", "[idenfy]")
{
    for (char const* name : {"showInstructions",
                             "generateDigitString",
                             "verifyEmail",
                             "verifyPhone",
                             "verifyAddress",
                             "verifyBank",
                             "nfcRequired",
                             "nfcOptional",
                             "driverLicenseBack",
                             "checkLiveness",
                             "idLiveFaceValidation",
                             "idLiveDocumentValidation",
                             "checkAml",
                             "checkIpProxy",
                             "checkFaceBlacklist",
                             "checkDocFaceBlacklist",
                             "checkDuplicateFaces",
                             "checkDuplicateDocFaces",
                             "checkDuplicatePersonalData",
                             "checkBlurAndGlare",
                             "autoFaceMatching",
                             "utilityBill",
                             "reviewFailed",
                             "reviewSuccessful"}) {
        takes(name, {"true", "false"});
        refuses(name, errc::wrong_type, {"1", R"("true")"});
        refuses(name, errc::null_not_allowed, {"null"});
    }
}

TEST_CASE("idenfy: ages are whole years, the least not above the greatest", "[idenfy]")
{
    takes("ageLimit", {"0", "18", "4294967295"});
    takes("ageMax", {"0", "99"});
    refuses("ageMax", errc::number_out_of_type, {"-1", "4294967296"});
    refuses("ageMax", errc::wrong_type, {"17.5", R"("18")"});
    comes_back<token_request>(with(R"("ageLimit":18,"ageMax":18)"));
    comes_back<token_request>(with(R"("ageMax":99,"ageLimit":18)"));
    auto const read = slipform::parse<token_request>(with(R"("ageLimit":19,"ageMax":18)"));
    REQUIRE_FALSE(read);
    REQUIRE(read.error().size() == 1);
    CHECK(read.error().front().code == errc::rule_broken);
    CHECK(read.error().front().pointer == "");
    CHECK(read.error().front().rule == "ageLimit must not exceed ageMax");
    CHECK(read.error().front().where == slipform::location{0, 1, 1});
}

TEST_CASE("idenfy: questionnaire has three states", "[idenfy]")
{
    auto const absent = comes_back<token_request>(R"({"clientId":"user-123"})");
    auto const null   = comes_back<token_request>(with("questionnaire", "null"));
    auto const key    = comes_back<token_request>(with("questionnaire", R"("null")"));
    CHECK_FALSE(absent.custom.questionnaire.has_value());
    CHECK(null.custom.questionnaire == slipform::nullable<std::string>(slipform::null));
    CHECK(key.custom.questionnaire == slipform::nullable<std::string>("null"));
    CHECK(absent != null);
    CHECK(null != key);
    refuses("questionnaire", errc::wrong_type, {"7", "{}", "false"});
    refuses("questionnaire", errc::too_short, {R"("")"});
    refuses("questionnaire", errc::bad_format, {R"("\t")"});
}

TEST_CASE("idenfy: null has no meaning anywhere else", "[idenfy]")
{
    for (char const* name : {"firstName", "dateOfBirth", "sex", "country", "documents",
                             "expiryTime", "additionalSteps", "riskAssessmentProfile", "ageLimit"})
        refuses(name, errc::null_not_allowed, {"null"});
    auto const lenient = accepted<token_request>(with("country", "null"),
                                                 slipform::read_options{.null_is_absent = true});
    CHECK(lenient == token_request{.client_id = "user-123"});
}

TEST_CASE("idenfy: free objects are kept as they are, key by key", "[idenfy]")
{
    for (char const* name : {"additionalSteps", "additionalData"}) {
        takes(name,
              {"{}", R"({"ALL":{"ALL":{"STEP":{"type":"UPLOAD"}}},"":{"a/b~c":[null,1.5]}})"});
        refuses(name, errc::wrong_type, {"[]", R"("x")", "7"});
        std::string deep = "1";
        for (int i = 0; i < 40; ++i)
            deep = R"({"a":)" + deep + '}';
        comes_back<token_request>(with(name, deep));
    }
    refused<token_request>(with(R"("additionalSteps":{"a/b":{"~":1,"~":>>2}})"), errc::repeated_key,
                           "/additionalSteps/a~1b/~0");
}

TEST_CASE("idenfy: depth is bounded and deep documents are refused, not fallen over", "[idenfy]")
{
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += R"({"a":)";
    auto const read = slipform::parse<token_request>(with("additionalSteps", deep));
    REQUIRE_FALSE(read);
    CHECK(read.error().front().code == errc::too_deep);
}

TEST_CASE("idenfy: the risk profile is an integer", "[idenfy]")
{
    takes("riskAssessmentProfile", {"7", "0", "-1", "9223372036854775807"});
    refuses("riskAssessmentProfile", errc::number_out_of_type, {"9223372036854775808"});
    refuses("riskAssessmentProfile", errc::wrong_type,
            {R"("ec6a7108-8c26-11e9-9758-309c231b1bac")", "1.5"});
}

TEST_CASE("idenfy: keys are known however they are written, and only once", "[idenfy]")
{
    auto const plain   = accepted<token_request>(with("firstName", R"("John")"));
    auto const escaped = accepted<token_request>(with(R"("first\u004eame":"John")"));
    CHECK(plain == escaped);
    refused<token_request>(with(R"("locale":"en","locale":>>"de")"), errc::repeated_key, "/locale");
    refused<token_request>(with(R"("locale":"en","l\u006fcale":>>"de")"), errc::repeated_key,
                           "/locale");
    refused<token_request>(with("first_name", R"(>>"John")"), errc::unknown_field, "/first_name");
    refused<token_request>(with("FirstName", R"(>>"John")"), errc::unknown_field, "/FirstName");
    refused<token_request>(with("person", R"(>>{"firstName":"John"})"), errc::unknown_field,
                           "/person");
    refused<token_request>(with("a/~", ">>1"), errc::unknown_field, "/a~1~0");
}

TEST_CASE("idenfy: groups are flat on the wire, in the page's order", "[idenfy]")
{
    token_request const request{
        .client_id = "user-123",
        .person    = {.first_name = "John", .date_of_birth = 1990y / 5 / 15},
        .document  = {.country   = std::vector<std::string>{"US", "GB"},
                      .documents = {{document_type::passport,
                                     slipform::open<document_type>(std::string("NEW_CARD"))}}},
        .session   = {.session_length = 10min, .token_type = token_kind::document},
        .features  = {.age_limit = 18u},
        .security  = {.check_liveness = true},
        .custom    = {.questionnaire = slipform::null}};
    CHECK(slipform::payload(request).value() ==
          R"({"clientId":"user-123","firstName":"John","dateOfBirth":"1990-05-15",)"
          R"("country":["US","GB"],"documents":["PASSPORT","NEW_CARD"],"sessionLength":600,)"
          R"("tokenType":"DOCUMENT","ageLimit":18,"checkLiveness":true,"questionnaire":null})");
}

TEST_CASE("idenfy: a member that is nowhere is refused until it is added on purpose", "[idenfy]")
{
    std::string const text = with(R"("firstName":"John","campaign":"spring")");
    refused<token_request>(with(R"("firstName":"John","campaign":>>"spring")"), errc::unknown_field,
                           "/campaign");
    auto const value = comes_back<idenfy_tests::wider_request>(text);
    CHECK(value.base.person.first_name == "John");
    CHECK(value.campaign == "spring");
    refused<idenfy_tests::wider_request>(with(R"("sessionLength":>>1,"campaign":"spring")"),
                                         errc::out_of_range, "/sessionLength");
}

TEST_CASE("idenfy: every issue of a document is in one report", "[idenfy]")
{
    auto const read = slipform::parse<token_request>(
        R"({"clientId":"","dateOfBirth":"1990-02-30","country":["US","UK"],)"
        R"("sessionLength":59,"x":1})");
    REQUIRE_FALSE(read);
    INFO(listed(read.error()));
    CHECK(read.error().size() == 5);
    for (char const* pointer : {"/clientId", "/dateOfBirth", "/country/1", "/sessionLength", "/x"})
        CHECK(read.error().find(pointer) != nullptr);
}

TEST_CASE("idenfy: the answer", "[idenfy]")
{
    auto const answer = comes_back<token_response>(load("idenfy/token_response.json"));
    CHECK(answer.digit_string == slipform::nullable<std::string>(slipform::null));
    CHECK(answer.expiry_time == 1h);
    auto const code = [](char const* digits) {
        return R"({"authToken":"a","scanRef":"s","redirectUrl":"https://a.example",)"
               R"("digitString":)" +
               std::string(digits) + '}';
    };
    CHECK(comes_back<token_response>(code(R"("01234567")")).digit_string->has_value());
    refused<token_response>(code(R"(>>"1234567")"), errc::bad_format, "/digitString");
    refused<token_response>(code(R"(>>"123456789")"), errc::bad_format, "/digitString");
    refused<token_response>(code(R"(>>12345678)"), errc::wrong_type, "/digitString");
    auto const newer = comes_back<token_response>(
        R"({"authToken":"a","scanRef":"s","redirectUrl":"https://a.example",)"
        R"("tokenType":"DOCUMENT"})");
    CHECK(newer.other_members.contains("tokenType"));
    refused<token_response>(R"(>>{"authToken":"a","redirectUrl":"https://a.example"})",
                            errc::missing_field, "/scanRef");
    refused<token_response>(R"({"authToken":"a","scanRef":"s","redirectUrl":>>"/verify"})",
                            errc::bad_format, "/redirectUrl");
}
