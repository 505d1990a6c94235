// payload: validated, then written.
#include "support/catch.hpp"
#include "support/everything.hpp"

#include <slipform/payload.hpp>
#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/idenfy.hpp>

using slipform::errc;
using slipform::payload;

namespace {

slipform::complycube::workflow_session sound()
{
    return {.client_id            = "c",
            .workflow_template_id = "w",
            .success_url          = "https://a.example/s",
            .cancel_url           = "https://a.example/c"};
}

} // namespace

TEST_CASE("a value that the schema accepts gives the text that serialize gives")
{
    auto const body = payload(sound());
    REQUIRE(body.has_value());
    CHECK(*body == slipform::serialize(sound()));
    CHECK(*payload(slipform_tests::full_of_everything()) == slipform_tests::text_of_everything);
    CHECK(*payload(std::vector<int>{1, 2}) == "[1,2]");
}

TEST_CASE("a value that breaks a constraint gives the report and no text")
{
    auto request          = sound();
    request.client_id     = "";
    request.support_email = "nobody";
    auto const body       = payload(request);
    REQUIRE_FALSE(body.has_value());
    CHECK(body.value_or("nothing") == "nothing");
    CHECK(body.error().size() == 2);
    REQUIRE(body.error().find("/clientId") != nullptr);
    CHECK(body.error().find("/clientId")->rule == "not_blank");
    REQUIRE(body.error().find("/supportEmail") != nullptr);
    CHECK_FALSE(body.error().front().where.has_value());
}

TEST_CASE("a value that breaks a rule across members gives no text")
{
    auto const body = payload(slipform::idenfy::token_request{
        .client_id = "u", .features = {.age_limit = 30, .age_max = 20}});
    REQUIRE_FALSE(body.has_value());
    CHECK(body.error().front().code == errc::rule_broken);
    CHECK(body.error().front().rule == "ageLimit must not exceed ageMax");
}

TEST_CASE("what JSON cannot say is refused rather than written as something else")
{
    auto value = slipform_tests::full_of_everything();
    value.text = "\xFF";
    CHECK_FALSE(payload(value).has_value());
    value      = slipform_tests::full_of_everything();
    value.form = slipform_tests::valueless_outline();
    CHECK_FALSE(payload(value).has_value());
    CHECK_FALSE(payload(static_cast<slipform_tests::colour>(9)).has_value());
}
