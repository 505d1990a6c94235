// Veriff: each member of the request on both sides of what it accepts, and the answers.
#include <slipform/vendor/veriff.hpp>

#include "support/vendor.hpp"

using namespace slipform_tests;
using namespace std::chrono_literals;
using slipform::errc;
using namespace slipform::veriff;

namespace {

std::string in(std::string_view part, std::string_view name, std::string_view value)
{
    return R"({"verification":{")" + std::string(part) + R"(":{")" + std::string(name) +
           "\":" + std::string(value) + "}}}";
}
std::string with(std::string_view name, std::string_view value)
{
    return R"({"verification":{")" + std::string(name) + "\":" + std::string(value) + "}}";
}
void refuses(std::string_view part, std::string_view name, errc code,
             std::initializer_list<std::string_view> values)
{
    for (auto const value : values)
        refused<session_request>(in(part, name, ">>" + std::string(value)), code,
                                 "/verification/" + std::string(part) + '/' + std::string(name));
}

} // namespace

TEST_CASE("veriff: an empty verification is all that is required", "[veriff]")
{
    CHECK(comes_back<session_request>(R"({"verification":{}})") == session_request{});
    CHECK(slipform::payload(session_request{}).value() == R"({"verification":{}})");
    refused<session_request>(">>{}", errc::missing_field, "/verification");
    refused<session_request>(R"({"verification":{},"person":>>{}})", errc::unknown_field,
                             "/person");
}

TEST_CASE("veriff: a person is described by words and dates", "[veriff]")
{
    auto const value = comes_back<session_request>(in("person", "dateOfBirth", R"("1990-01-01")"));
    CHECK(value.verification.person->date_of_birth == 1990y / 1 / 1);
    refuses("person", "dateOfBirth", errc::bad_format, {R"("1990-02-30")", R"("01.01.1990")"});
    for (char const* word : {R"("M")", R"("F")", R"("MALE")", R"("FEMALE")", R"("X")"})
        comes_back<session_request>(in("person", "gender", word));
    for (char const* word : {R"("single")", R"("married")", R"("divorced")", R"("widowed")"})
        comes_back<session_request>(in("person", "maritalStatus", word));
    refuses("person", "maritalStatus", errc::unknown_enumerator, {R"("SINGLE")", R"("engaged")"});
    refuses("person", "email", errc::bad_format, {R"("john@")"});
    for (char const* name : {"firstName", "lastName", "idNumber", "phoneNumber"})
        refuses("person", name, errc::too_short, {R"("")"});
    refuses("person", "isDeceased", errc::wrong_type, {R"("false")"});
}

TEST_CASE("veriff: a document has a number of letters and digits and a country", "[veriff]")
{
    comes_back<session_request>(in("document", "number", R"("B01234567")"));
    refuses("document", "number", errc::bad_format, {R"("B 0123")", R"("")", R"("B-1")"});
    refuses("document", "country", errc::bad_format, {R"("USA")", R"("us")"});
    for (char const* word : {R"("ID_CARD")", R"("PASSPORT")", R"("DRIVERS_LICENSE")",
                             R"("RESIDENCE_PERMIT")", R"("VISA")"})
        comes_back<session_request>(in("document", "type", word));
    for (char const* word : {R"("CC")", R"("CE")", R"("TI")"})
        comes_back<session_request>(in("document", "idCardType", word));
    refuses("document", "idCardType", errc::unknown_enumerator, {R"("cc")", R"("XX")"});
}

TEST_CASE("veriff: what comes back with the result has a length or is a UUID", "[veriff]")
{
    comes_back<session_request>(with("vendorData", '"' + std::string(1'000, 'x') + '"'));
    refused<session_request>(with("vendorData", ">>\"" + std::string(1'001, 'x') + '"'),
                             errc::too_long, "/verification/vendorData");
    comes_back<session_request>(with("endUserId", R"("c1de400b-1877-4284-8494-071d37916197")"));
    refused<session_request>(with("endUserId", R"(>>"user-123")"), errc::bad_format,
                             "/verification/endUserId");
}

TEST_CASE("veriff: a callback is an absolute URI, a consent is given or not", "[veriff]")
{
    comes_back<session_request>(with("callback", R"("https://yourapp.com/verified")"));
    refused<session_request>(with("callback", R"(>>"/verified")"), errc::bad_format,
                             "/verification/callback");
    comes_back<session_request>(with("consents", R"([{"type":"bipa","approved":true}])"));
    refused<session_request>(with("consents", R"([>>{"type":"ine"}])"), errc::missing_field,
                             "/verification/consents/0/approved");
}

TEST_CASE("veriff: the answer, and why there was none", "[veriff]")
{
    auto const answer =
        comes_back<session_response>(load("veriff/session_response_every_member.json"));
    CHECK(answer.verification.status == "created");
    auto const null = comes_back<session_response>(
        R"({"status":"success","verification":{"id":"i","url":"https://a.example",)"
        R"("vendorData":null}})");
    CHECK(null.verification.vendor_data == slipform::nullable<std::string>(slipform::null));
    CHECK(std::get<std::int64_t>(*comes_back<error>(load("veriff/error_every_member.json")).code) ==
          1102);
    CHECK(std::get<std::string>(*comes_back<error>(R"({"status":"fail","code":"1102"})").code) ==
          "1102");
}
