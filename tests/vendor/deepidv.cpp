// deepidv: two spellings of every member, the answer with its mixed names, the redirect outcome.
#include <slipform/vendor/deepidv.hpp>

#include "support/vendor.hpp"

#include <slipform/query.hpp>

using namespace slipform_tests;
using slipform::errc;
using namespace slipform::deepidv;

namespace {

session_request least()
{
    return {.first_name = "Ada",
            .last_name  = "Lovelace",
            .email      = "ada@example.com",
            .phone      = "+15192223333"};
}
std::string with(std::string const& more)
{
    std::string text = slipform::serialize(least());
    text.pop_back();
    return text + ',' + more + '}';
}
std::string whom(std::string const& first, std::string const& email, std::string const& phone)
{
    return R"({"first_name":)" + first + R"(,"last_name":"Lovelace","email":)" + email +
           R"(,"phone":)" + phone + '}';
}

} // namespace

TEST_CASE("deepidv: snake_case is written, camelCase is read as well", "[deepidv]")
{
    auto const snake = accepted<session_request>(load("deepidv/session_every_member.json"));
    auto const camel = accepted<session_request>(load("deepidv/session_camel_case.json"));
    CHECK(snake == camel);
    comes_back<session_request>(load("deepidv/session_every_member.json"));
    CHECK(slipform::serialize(camel) == slipform::serialize(snake));
    CHECK(slipform::serialize(camel).find("firstName") == std::string::npos);
}

TEST_CASE("deepidv: of two spellings camelCase wins, whatever the order", "[deepidv]")
{
    for (std::string const& text :
         {with(R"("external_id":"snake","externalId":"camel")"),
          with(R"("externalId":"camel","external_id":"snake")"),
          with(R"("external_id":"snake","external\u0049d":"camel")"),
          with(R"("external\u0049d":"camel","external\u005fid":"snake")")})
        CHECK(accepted<session_request>(text).external_id == "camel");
    auto const request = accepted<session_request>(
        R"({"first_name":"Snake","firstName":"Camel","last_name":"L","email":"a@b.example",)"
        R"("phone":"+15192223333"})");
    CHECK(request.first_name == "Camel");
}

TEST_CASE("deepidv: the spelling that loses must be sound all the same", "[deepidv]")
{
    refused<session_request>(
        with(R"("redirect_url":>>"http://a.example","redirectUrl":"https://a.example")"),
        errc::bad_format, "/redirect_url");
    refused<session_request>(
        with(R"("redirectUrl":"https://a.example","redirect_url":>>"http://a.example")"),
        errc::bad_format, "/redirect_url");
    refused<session_request>(
        with(R"("redirectUrl":>>"http://a.example","redirect_url":"https://a.example")"),
        errc::bad_format, "/redirectUrl");
    refused<session_request>(with(R"("workflow_id":>>7,"workflowId":"w")"), errc::wrong_type,
                             "/workflow_id");
    refused<session_request>(with(R"("workflowId":"w","workflow_id":>>null)"),
                             errc::null_not_allowed, "/workflow_id");
}

TEST_CASE("deepidv: one spelling given twice is a repeated key", "[deepidv]")
{
    refused<session_request>(with(R"("externalId":"a","externalId":>>"b")"), errc::repeated_key,
                             "/externalId");
    refused<session_request>(with(R"("external_id":"a","external\u005fid":>>"b")"),
                             errc::repeated_key, "/external_id");
    refused<session_request>(with(R"("first_name":>>"B")"), errc::repeated_key, "/first_name");
}

TEST_CASE("deepidv: either spelling satisfies what is required", "[deepidv]")
{
    auto const request = accepted<session_request>(
        R"({"firstName":"Ada","last_name":"Lovelace","email":"ada@example.com",)"
        R"("phone":"+15192223333"})");
    CHECK(request == least());
    refused<session_request>(
        R"(>>{"last_name":"L","email":"ada@example.com","phone":"+15192223333"})",
        errc::missing_field, "/first_name");
    // Spelled otherwise it is not the member.
    auto const read = slipform::parse<session_request>(
        R"({"FirstName":"A","last_name":"L","email":"ada@example.com","phone":"+15192223333"})");
    REQUIRE_FALSE(read);
    CHECK(read.error().size() == 2);
    REQUIRE(read.error().find("/FirstName") != nullptr);
    CHECK(read.error().find("/FirstName")->code == errc::unknown_field);
    CHECK(read.error().find("/first_name") != nullptr);
}

TEST_CASE("deepidv: names are not empty", "[deepidv]")
{
    comes_back<session_request>(whom(R"("A")", R"("a@b.example")", R"("+15192223333")"));
    comes_back<session_request>(whom(R"("李 2")", R"("a@b.example")", R"("+15192223333")"));
    refused<session_request>(whom(R"(>>"")", R"("a@b.example")", R"("+15192223333")"),
                             errc::too_short, "/first_name");
}

TEST_CASE("deepidv: an e-mail address", "[deepidv]")
{
    for (char const* good : {R"("a@b.example")", R"("ada.l+test@mail.example.com")"})
        comes_back<session_request>(whom(R"("A")", good, R"("+15192223333")"));
    for (char const* bad : {R"("")", R"("a")", R"("a@")", R"("@b.example")", R"("a@b@c.example")",
                            R"("a b@c.example")", R"("a@-b.example")"})
        refused<session_request>(whom(R"("A")", ">>" + std::string(bad), R"("+15192223333")"),
                                 errc::bad_format, "/email");
}

TEST_CASE("deepidv: a phone number in E.164", "[deepidv]")
{
    for (char const* good : {"+15192223333", "+1234567", "+123456789012345", "+998901234567"})
        comes_back<session_request>(
            whom(R"("A")", R"("a@b.example")", '"' + std::string(good) + '"'));
    for (char const* bad :
         {"", "+", "15192223333", "0015192223333", "+0123456789", "+123456", "+1234567890123456",
          "+1 519 222 3333", "+1-519-2223333", "++15192223333", "+1519222333a", "+١٢٣٤٥٦٧٨",
          " +15192223333", "+15192223333\\n"})
        refused<session_request>(
            whom(R"("A")", R"("a@b.example")", ">>\"" + std::string(bad) + '"'), errc::bad_format,
            "/phone");
    refused<session_request>(whom(R"("A")", R"("a@b.example")", ">>15192223333"), errc::wrong_type,
                             "/phone");
}

TEST_CASE("deepidv: a redirect URL is HTTPS with a host", "[deepidv]")
{
    for (char const* good : {R"("https://shop.example/back?x=1")", R"("HTTPS://SHOP.EXAMPLE")",
                             R"("https://10.0.0.1:8443/")"})
        comes_back<session_request>(with(R"("redirect_url":)" + std::string(good)));
    for (char const* bad : {R"("")", R"("http://shop.example")", R"("https:///back")",
                            R"("shop.example")", R"("https://")", R"("//shop.example")",
                            R"("ftp://shop.example")", R"("https://shöp.example")"})
        refused<session_request>(with(R"("redirect_url":>>)" + std::string(bad)), errc::bad_format,
                                 "/redirect_url");
}

TEST_CASE("deepidv: flags and identifiers", "[deepidv]")
{
    for (char const* name : {"send_email_invite", "send_phone_invite", "sendEmailInvite"}) {
        CHECK(accepted<session_request>(with('"' + std::string(name) + "\":false")) != least());
        refused<session_request>(with('"' + std::string(name) + "\":>>\"no\""), errc::wrong_type,
                                 '/' + std::string(name));
    }
    for (char const* name : {"external_id", "workflow_id"}) {
        comes_back<session_request>(with('"' + std::string(name) + R"(":"x")"));
        refused<session_request>(with('"' + std::string(name) + R"(":>>"")"), errc::too_short,
                                 '/' + std::string(name));
        refused<session_request>(with('"' + std::string(name) + R"(":>>" ")"), errc::bad_format,
                                 '/' + std::string(name));
    }
    // What the server assumes is not written.
    CHECK(slipform::serialize(least()).find("invite") == std::string::npos);
}

TEST_CASE("deepidv: the answer mixes two spellings and has no aliases", "[deepidv]")
{
    auto const answer =
        comes_back<session_response>(load("deepidv/session_response_every_member.json"));
    CHECK(answer.external_id == "order-7");
    CHECK(answer.links.size() == 1);
    auto const other = comes_back<session_response>(
        R"({"id":"s","session_url":"https://a.example","links":[1,null,"x"],"external_id":"y"})");
    CHECK_FALSE(other.external_id.has_value());
    CHECK(other.other_members.contains("external_id"));
    refused<session_response>(R"(>>{"id":"s","sessionUrl":"https://a.example","links":[]})",
                              errc::missing_field, "/session_url");
    refused<session_response>(R"({"id":"s","session_url":"https://a.example","links":>>{}})",
                              errc::wrong_type, "/links");
    refused_strictly<session_response>(
        R"({"id":"s","session_url":"https://a.example","links":[],"idv_id":>>"t"})",
        errc::unknown_field, "/idv_id");
}

TEST_CASE("deepidv: the outcome of a redirect, from its URL", "[deepidv]")
{
    auto const read = [](std::string_view url) {
        return slipform::parse_query<redirect_outcome>(url);
    };
    auto const good = read("https://shop.example/back?cart=7&session_id=s-1&status=success");
    REQUIRE(good);
    CHECK(*good == redirect_outcome{.session_id = "s-1", .status = outcome_status::success});
    auto const left = read("https://shop.example/back?session_id=s%2D1&status=abandoned"
                           "&reason=user_cancelled#top");
    REQUIRE(left);
    CHECK(left->session_id == "s-1");
    CHECK(left->reason == slipform::open<failure_reason>(failure_reason::user_cancelled));
    for (char const* reason : {"document_unreadable", "face_mismatch", "session_expired",
                               "internal_error", "user_cancelled", "unknown"})
        CHECK(read("session_id=s&status=failed&reason=" + std::string(reason))->reason->is_known());
    auto const newer = read("session_id=s&status=failed&reason=camera+broken%21");
    REQUIRE(newer);
    CHECK(newer->reason->other() == "camera broken!");
    CHECK(read("session_id=s&status=failed")); // "omitted with success" asks for nothing else
}

TEST_CASE("deepidv: what is wrong with a redirect", "[deepidv]")
{
    auto const code = [](std::string_view url) {
        auto const read = slipform::parse_query<redirect_outcome>(url);
        REQUIRE_FALSE(read);
        REQUIRE(read.error().size() == 1);
        return std::pair{read.error().front().code, read.error().front().pointer};
    };
    using found = std::pair<boost::system::error_code, std::string>;
    CHECK(code("session_id=s&status=success&reason=unknown") ==
          found{make_error_code(errc::rule_broken), ""});
    CHECK(code("session_id=s&status=done") ==
          found{make_error_code(errc::unknown_enumerator), "/status"});
    CHECK(code("session_id=s&status=Success") ==
          found{make_error_code(errc::unknown_enumerator), "/status"});
    CHECK(code("status=failed") == found{make_error_code(errc::missing_field), "/session_id"});
    CHECK(code("session_id=s") == found{make_error_code(errc::missing_field), "/status"});
    CHECK(code("session_id=s&status=failed&status=success") ==
          found{make_error_code(errc::repeated_key), "/status"});
}

TEST_CASE("deepidv: the outcome as a flat object", "[deepidv]")
{
    comes_back<redirect_outcome>(load("deepidv/redirect_every_member.json"));
    auto const more =
        accepted<redirect_outcome>(R"({"cart":"7","session_id":"s","status":"failed"})");
    CHECK(more.status == outcome_status::failed);
    refused_strictly<redirect_outcome>(R"({"cart":>>"7","session_id":"s","status":"failed"})",
                                       errc::unknown_field, "/cart");
    refused_strictly<redirect_outcome>(R"({"session_id":"s","status":"failed","reason":>>"new"})",
                                       errc::unknown_enumerator, "/reason");
    refused<redirect_outcome>(R"(>>{"session_id":"s","status":"success","reason":"unknown"})",
                              errc::rule_broken, "");
}
