// Payloads that are known while compiling.
#include "support/catch.hpp"

#include <slipform/baked.hpp>
#include <slipform/validate.hpp>
#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/veriff/session_response.hpp>
#include <slipform/vendor/yoti.hpp>
#include <slipform/write.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace {

BOOST_DEFINE_ENUM_CLASS(unit, celsius, degrees_fahrenheit)
constexpr auto schema(slipform::of<unit>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(screaming_kebab_case));
}

/// All that can live in a constant expression everywhere: no text, no array.
struct reading {
    std::int64_t                            least   = 0;
    std::uint64_t                           most    = 0;
    double                                  degrees = 0;
    unit                                    scale   = unit::celsius;
    std::chrono::seconds                    span{};
    std::chrono::year_month_day             day{};
    std::optional<bool>                     sound{};
    slipform::nullable<double>              error{};
    std::optional<slipform::nullable<unit>> both{};
};
BOOST_DESCRIBE_STRUCT(reading, (), (least, most, degrees, scale, span, day, sound, error, both))
constexpr auto schema(slipform::of<reading>)
{
    using namespace slipform::dsl;
    using R = reading;
    return object(spelled(camel_case), field<&R::degrees>(range(-300, 300)),
                  rule("least must not be nought", [](R const& r) { return r.least != 0; }));
}

constexpr reading with_error(double error)
{
    return {.least = 1, .day = std::chrono::year{0} / 1 / 1, .error = error};
}

/// The text made while compiling is the text made when running.
template <auto Make> void baked_is_serialized()
{
    constexpr std::string_view body = slipform::baked<Make>;
    CHECK(body == slipform::serialize(Make()));
    CHECK(body.data() == slipform::baked<Make>.data());
}

} // namespace

TEST_CASE("numbers, words and dates are written while compiling")
{
    using namespace std::chrono_literals;
    constexpr auto make = [] {
        return reading{.least   = std::numeric_limits<std::int64_t>::min(),
                       .most    = std::numeric_limits<std::uint64_t>::max(),
                       .degrees = -0.1,
                       .scale   = unit::degrees_fahrenheit,
                       .span    = 90s,
                       .day     = std::chrono::year{2024} / 2 / 29,
                       .sound   = true,
                       .both    = slipform::null};
    };
    CHECK(slipform::baked<make> ==
          R"({"least":-9223372036854775808,"most":18446744073709551615,"degrees":-0.1,)"
          R"("scale":"DEGREES-FAHRENHEIT","span":90,"day":"2024-02-29","sound":true,)"
          R"("error":null,"both":null})");
    baked_is_serialized<make>();
}

TEST_CASE("doubles have the same shortest spelling while compiling")
{
    baked_is_serialized<[] { return with_error(5e-324); }>();
    baked_is_serialized<[] { return with_error(1.7976931348623157e308); }>();
    baked_is_serialized<[] { return with_error(0.3); }>();
    baked_is_serialized<[] { return with_error(2.0 / 3); }>();
    baked_is_serialized<[] { return with_error(-0.0); }>();
    baked_is_serialized<[] { return with_error(9007199254740993.0); }>();
    baked_is_serialized<[] { return with_error(1e21); }>();
    baked_is_serialized<[] { return with_error(123456789.125); }>();
}

TEST_CASE("a struct without a member that must be there is baked as well")
{
    CHECK(slipform::baked<[] { return slipform::complycube::document_choice{}; }> == "{}");
    CHECK(slipform::baked<[] { return slipform::complycube::document_choice{.passport = true}; }> ==
          R"({"passport":true})");
}

#if SLIPFORM_HAS_CONSTEXPR_STRING

namespace {

constexpr slipform::complycube::check_session make_check_session()
{
    namespace c = slipform::complycube;
    return {.client_id      = "c",
            .check_types    = {c::check_type::identity_check, c::check_type::document_check},
            .success_url    = "https://a.example/s",
            .cancel_url     = "https://a.example/c",
            .language       = c::ui_language::nl,
            .support_email  = "help@a.example",
            .messages       = c::screen_messages{.intro = c::screen_content{.heading = "Hallo"}},
            .document_types = c::document_choice{.passport = true, .driving_license = false}};
}
constexpr slipform::complycube::screen_content screen(std::string_view heading,
                                                      std::string_view message)
{
    return {.heading = std::string(heading), .message = std::string(message)};
}

} // namespace

TEST_CASE("the payloads of a vendor are baked")
{
    namespace c = slipform::complycube;
    baked_is_serialized<[] {
        return c::workflow_session{.client_id            = "CLIENT_ID",
                                   .workflow_template_id = "WORKFLOW_TEMPLATE_ID",
                                   .success_url          = "https://www.yoursite.com/success",
                                   .cancel_url           = "https://www.yoursite.com/cancel",
                                   .theme                = c::ui_theme::dark};
    }>();
    CHECK(slipform::baked<[] { return make_check_session(); }> ==
          R"({"clientId":"c","checkTypes":["identity_check","document_check"],)"
          R"("successUrl":"https://a.example/s","cancelUrl":"https://a.example/c","language":"nl",)"
          R"("supportEmail":"help@a.example","messages":{"intro":{"heading":"Hallo"}},)"
          R"("documentTypes":{"passport":true,"driving_license":false}})");
    baked_is_serialized<[] { return make_check_session(); }>();
}

TEST_CASE("texts are escaped and kept while compiling as they are when running")
{
    using namespace std::string_view_literals;
    namespace c = slipform::complycube;
    baked_is_serialized<[] {
        return screen("gr\xC3\xBC\xC3\x9F dich, \xF0\x9F\x92\x99!",
                      "a quote \", a backslash \\, \b\f\n\r\t, \x01\x1F\x7F and \0."sv);
    }>();
    CHECK(slipform::baked<[] { return c::screen_content{.heading = "a\"\\\n\x01\xC3\xA9"}; }> ==
          "{\"heading\":\"a\\\"\\\\\\n\\u0001\xC3\xA9\"}");
    // Long enough to be on the heap while compiling.
    baked_is_serialized<[] {
        return screen("", "0123456789012345678901234567890123456789012345678901234567890\n");
    }>();
}

// The std::variant of libc++ 16 cannot live in a constant expression.
#if !defined(_LIBCPP_VERSION) || _LIBCPP_VERSION >= 170000
TEST_CASE("unions are baked")
{
    using countries = slipform::one_or_many<std::string>;
    namespace c     = slipform::complycube;
    baked_is_serialized<[] { return c::session_request(make_check_session()); }>();
    baked_is_serialized<[] { return countries("NL"); }>();
    baked_is_serialized<[] { return countries(std::vector<std::string>{"NL", "BE"}); }>();
}
#endif

namespace {

constexpr slipform::yoti::in_branch_options in_branch()
{
    return {.support = slipform::yoti::branch_support::mandatory};
}

} // namespace

TEST_CASE("an object that could keep unknown keys is baked while it keeps none")
{
    STATIC_REQUIRE(slipform::conforms(in_branch()));
    CHECK(slipform::baked<in_branch> == R"({"support":"MANDATORY"})");
    baked_is_serialized<in_branch>();
    baked_is_serialized<[] {
        return slipform::veriff::session_response{
            .status = "success", .verification = {.id = "v", .url = "https://a.example/v"}};
    }>();
}

#if !defined(__clang__)
TEST_CASE("a request of Yoti's is built, checked and baked, its checks and documents with it")
{
    using namespace std::chrono_literals;
    namespace y         = slipform::yoti;
    constexpr auto make = [] {
        return y::ibv_session{
            .client_session_token_ttl = 600s,
            .user_tracking_id         = "user-1",
            .ibv_options              = in_branch(),
            .requested_checks         = {{y::face_match_check{
                                              .config = {.manual_check = y::manual_check_mode::fallback}},
                                          y::document_comparison_check{}}},
            .sdk_config               = y::sdk_settings{.locale = "en-GB"}};
    };
    STATIC_REQUIRE(slipform::conforms(make()));
    STATIC_REQUIRE_FALSE(slipform::conforms(y::ibv_session{.client_session_token_ttl = 0s}));
    CHECK(slipform::baked<make> ==
          R"({"client_session_token_ttl":600,"user_tracking_id":"user-1",)"
          R"("ibv_options":{"support":"MANDATORY"},"requested_checks":[)"
          R"({"type":"ID_DOCUMENT_FACE_MATCH","config":{"manual_check":"FALLBACK"}},)"
          R"({"type":"ID_DOCUMENT_COMPARISON","config":{}}],"sdk_config":{"locale":"en-GB"}})");
    baked_is_serialized<make>();
}

// A type with free JSON in it, even if none is there, is a constant expression only to g++.
TEST_CASE("the largest request is baked")
{
    using namespace std::chrono_literals;
    namespace i         = slipform::idenfy;
    constexpr auto make = [] {
        return i::token_request{
            .client_id = "user-123",
            .person    = {.first_name    = "J\xC3\xBCrgen",
                          .date_of_birth = std::chrono::year{1990} / 5 / 17,
                          .sex           = i::sex_code::m,
                          .nationality   = "DE"},
            .document  = {.country = std::vector<std::string>{"DE", "NL"},
                          .documents =
                              std::vector<slipform::open<i::document_type>>{
                                  i::document_type::passport, i::document_type::id_card}},
            .session   = {.success_url = "https://a.example/done", .session_length = 600s},
            .features  = {.age_limit = 18},
            .custom    = {.questionnaire = slipform::null}};
    };
    CHECK(slipform::baked<make> ==
          "{\"clientId\":\"user-123\",\"firstName\":\"J\xC3\xBCrgen\","
          R"("dateOfBirth":"1990-05-17","sex":"M","nationality":"DE","country":["DE","NL"],)"
          R"("documents":["PASSPORT","ID_CARD"],"successUrl":"https://a.example/done",)"
          R"("sessionLength":600,"ageLimit":18,"questionnaire":null})");
    baked_is_serialized<make>();
}
#endif

#endif
