// Reading the query part of a URL: parse_query.
#include "support/catch.hpp"
#include "support/vendor.hpp"

#include <slipform/query.hpp>
#include <slipform/vendor/deepidv.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

using namespace slipform_tests;
using slipform::errc;
using slipform::parse_query;
using slipform::deepidv::failure_reason;
using slipform::deepidv::outcome_status;
using slipform::deepidv::redirect_outcome;

namespace {

BOOST_DEFINE_ENUM_CLASS(hue, red, dark_green)
constexpr auto schema(slipform::of<hue>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(kebab_case), value<hue::red>(also_spelled("rouge")));
}

struct parameters {
    std::optional<std::string>                     text{};
    std::optional<std::int32_t>                    whole{};
    std::optional<std::uint8_t>                    small{};
    std::optional<double>                          real{};
    std::optional<bool>                            truth{};
    std::optional<hue>                             colour{};
    std::optional<slipform::open<hue>>             tint{};
    std::optional<std::chrono::seconds>            span{};
    std::optional<std::chrono::year_month_day>     day{};
    std::optional<std::string>                     two_names{};
    std::optional<slipform::nullable<std::string>> maybe{};
    std::optional<std::variant<std::string, bool>> either{};

    bool operator==(parameters const&) const = default;
};
BOOST_DESCRIBE_STRUCT(parameters, (),
                      (text, whole, small, real, truth, colour, tint, span, day, two_names, maybe,
                       either))
constexpr auto schema(slipform::of<parameters>)
{
    using namespace slipform::dsl;
    using R = parameters;
    return object(field<&R::text>(max_length(3)),
                  field<&R::two_names>(also_spelled(camel_case, takes_precedence)));
}

struct keeper {
    std::string         id{};
    boost::json::object rest{};

    bool operator==(keeper const&) const = default;
};
BOOST_DESCRIBE_STRUCT(keeper, (), (id, rest))
constexpr auto schema(slipform::of<keeper>)
{
    using namespace slipform::dsl;
    return object(field<&keeper::id>(also_spelled("ID")), field<&keeper::rest>(unknown_keys));
}

template <class T> T taken(std::string_view url, slipform::read_options const& options = {})
{
    auto read = parse_query<T>(url, options);
    INFO(url << '\n' << (read ? std::string() : listed(read.error())));
    REQUIRE(read.has_value());
    return *std::move(read);
}

/// The URL, less its mark, has one issue: this code, this pointer, at the mark.
template <class T>
void refused_url(std::string_view marked, errc code, std::string_view pointer,
                 slipform::read_options const& options = {})
{
    auto const [url, place] = unmark(marked);
    auto const read         = parse_query<T>(url, options);
    INFO(marked);
    REQUIRE_FALSE(read.has_value());
    INFO(listed(read.error()));
    REQUIRE(read.error().size() == 1);
    auto const& only = read.error().front();
    CHECK(only.code == code);
    CHECK(only.pointer == pointer);
    REQUIRE(only.where.has_value());
    CHECK(*only.where == slipform::location{place, 1, place + 1});
}

std::optional<std::string> text_in(std::string_view url)
{
    return taken<parameters>(url, {.check_rules = false}).text;
}

} // namespace

TEST_CASE("the outcome of a redirect is read from its URL")
{
    CHECK(taken<redirect_outcome>("https://app.example/done?session_id=s-1&status=success") ==
          redirect_outcome{.session_id = "s-1", .status = outcome_status::success});
    CHECK(taken<redirect_outcome>(
              "https://app.example/"
              "done?lang=en&session_id=s1&status=failed&reason=face_mismatch#top") ==
          redirect_outcome{"s1", outcome_status::failed, failure_reason::face_mismatch});
}

TEST_CASE("an unknown reason is kept, an unknown status refused")
{
    auto const outcome = taken<redirect_outcome>("?session_id=s&status=abandoned&reason=Bored%21");
    REQUIRE(outcome.reason.has_value());
    REQUIRE_FALSE(outcome.reason->is_known());
    CHECK(outcome.reason->other() == "Bored!");
    refused_url<redirect_outcome>("?session_id=s&status=>>maybe", errc::unknown_enumerator,
                                  "/status");
    refused_url<redirect_outcome>("?session_id=s&status=abandoned&reason=>>bored",
                                  errc::unknown_enumerator, "/reason", {.strict = true});
}

TEST_CASE("rules across parameters are checked")
{
    refused_url<redirect_outcome>("https://a.example/?>>session_id=s&status=success&reason=unknown",
                                  errc::rule_broken, "");
    CHECK(taken<redirect_outcome>("?session_id=s&status=success&reason=unknown",
                                  {.check_rules = false})
              .reason == failure_reason::unknown);
}

TEST_CASE("the query stands behind the first question mark and before the fragment")
{
    CHECK(text_in("https://a.example/p?text=a") == "a");
    CHECK(text_in("?text=a") == "a");
    CHECK(text_in("text=a") == "a");
    CHECK(text_in("/p?text=a?b") == "a?b");
    CHECK(text_in("https://a.example/p?text=a#text=b&x") == "a");
    CHECK(text_in("text=a#?text=b") == "a");
    CHECK(text_in("app://done?text=a") == "a");
    CHECK(text_in("https://a.example/text=a") == std::nullopt);
    CHECK(text_in("https://a.example/p#?text=a") == std::nullopt);
    CHECK(text_in("https://a.example/p?") == std::nullopt);
    CHECK(text_in("?") == std::nullopt);
    CHECK(text_in("#") == std::nullopt);
    CHECK(text_in("") == std::nullopt);
}

TEST_CASE("a URL without a query lacks what is required")
{
    refused_url<keeper>("https://a.example/done>>", errc::missing_field, "/id");
    refused_url<keeper>("https://a.example/done?>>#id=x", errc::missing_field, "/id");
    refused_url<keeper>(">>", errc::missing_field, "/id");
    auto const both = parse_query<redirect_outcome>("https://a.example/done?x=1");
    REQUIRE_FALSE(both.has_value());
    CHECK(both.error().size() == 2);
    CHECK(both.error().find("/session_id")->where->offset == 23);
    CHECK(both.error().find("/status")->message == "required");
}

TEST_CASE("percent-encoding is decoded in keys and values, and plus is a space")
{
    CHECK(text_in("text=a%20b+c%2Bd%2bE") == "a b c+d+E");
    CHECK(text_in("te%78t=%C3%A9%F0%9F%92%99") == "\xC3\xA9\xF0\x9F\x92\x99");
    CHECK(text_in("text=%22%5C%0A%7F%25") == "\"\\\n\x7F%");
    CHECK(text_in("text=a%00b") == std::string("a\0b", 3));
    CHECK(text_in("text=\xC3\xA9") == "\xC3\xA9");
    CHECK(text_in("text=%2525") == "%25");
}

TEST_CASE("what separates parameters can stand in them, encoded")
{
    CHECK(text_in("text=a%26whole%3D1") == "a&whole=1");
    CHECK(text_in("text=a=b==") == "a=b==");
    CHECK(text_in("text=a%23b") == "a#b");
    CHECK(taken<keeper>("id=x&a%26b%3Dc=d").rest == boost::json::object{{"a&b=c", "d"}});
    CHECK(text_in("text=a;whole=1") == "a;whole=1");
}

TEST_CASE("empty pairs are passed over, empty values are texts")
{
    CHECK(text_in("&&text=a&&&whole=1&") == "a");
    CHECK(text_in("text=") == "");
    CHECK(text_in("text") == "");
    CHECK(text_in("whole=1&text") == "");
    CHECK(taken<keeper>("id=x&flag&=v").rest == boost::json::object{{"flag", ""}, {"", "v"}});
    refused_url<parameters>("whole=>>", errc::wrong_type, "/whole");
    refused_url<parameters>("whole>>&text=a", errc::wrong_type, "/whole");
    refused_url<parameters>("truth=>>&text=a", errc::wrong_type, "/truth");
}

TEST_CASE("numbers, truth values, words, dates and spans are read as what they are")
{
    auto const p =
        taken<parameters>("text=1&whole=-7&small=2e2&real=2.5e-1&truth=true&colour=dark-green&"
                          "tint=mauve&span=90&day=2024-02-29&maybe=null&either=true");
    CHECK(p.text == "1");
    CHECK(p.whole == -7);
    CHECK(p.small == 200);
    CHECK(p.real == 0.25);
    CHECK(p.truth == true);
    CHECK(p.colour == hue::dark_green);
    CHECK(p.tint == slipform::open<hue>("mauve"));
    CHECK(p.span == std::chrono::seconds(90));
    CHECK(p.day == std::chrono::year{2024} / 2 / 29);
    CHECK(p.maybe == slipform::nullable<std::string>("null")); // a query has no null
    REQUIRE(p.either.has_value());
    CHECK(std::get<0>(*p.either) == "true"); // what may be a text is one
    CHECK(taken<parameters>("colour=rouge").colour == hue::red);
    CHECK(taken<parameters>("truth=false").truth == false);
    CHECK(taken<parameters>("whole=%2D7").whole == -7);
}

TEST_CASE("what is no number or truth value is refused at its place")
{
    for (std::string_view const text :
         {"",  "x",   "1x",   "0x1",  "01",  "+1", "%2B1",    ".5",   "1.", "1e",
          "-", "NaN", "true", "null", "[1]", "{}", "%221%22", "1%00", " 1", "1,2"})
        refused_url<parameters>("text=a&whole=>>" + std::string(text), errc::wrong_type, "/whole");
    refused_url<parameters>("whole=>>1.5", errc::wrong_type, "/whole");
    refused_url<parameters>("whole=>>2147483648", errc::number_out_of_type, "/whole");
    refused_url<parameters>("small=>>256", errc::number_out_of_type, "/small");
    refused_url<parameters>("small=>>-1", errc::number_out_of_type, "/small");
    refused_url<parameters>("real=>>1e999", errc::number_out_of_type, "/real");
    for (std::string_view const text : {"True", "1", "yes", "tru", "truee", "null"})
        refused_url<parameters>("truth=>>" + std::string(text) + "&text=a", errc::wrong_type,
                                "/truth");
    refused_url<parameters>("day=>>2023-02-29", errc::bad_format, "/day");
}

TEST_CASE("constraints are checked on what was decoded")
{
    CHECK(taken<parameters>("text=%C3%A9%C3%A9%C3%A9").text == "\xC3\xA9\xC3\xA9\xC3\xA9");
    refused_url<parameters>("https://a.example/%20?whole=1&text=>>%61%62%63%64&real=1",
                            errc::too_long, "/text");
}

TEST_CASE("every mistake is told, each at its own value")
{
    std::string const url  = "https://a.example/?whole=x&te%78t=abcd&truth=1&real=2";
    auto const        read = parse_query<parameters>(url);
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().size() == 3);
    CHECK(read.error()[0].pointer == "/whole");
    CHECK(read.error()[0].where->offset == url.find("x&"));
    CHECK(read.error()[1].pointer == "/text");
    CHECK(read.error()[1].where->offset == url.find("abcd"));
    CHECK(read.error()[2].pointer == "/truth");
    CHECK(read.error()[2].where->offset == url.find("1&"));
}

TEST_CASE("a parameter that stands twice is a repeated key")
{
    refused_url<redirect_outcome>("?session_id=a&session_id=>>b&status=failed", errc::repeated_key,
                                  "/session_id");
    refused_url<keeper>("id=a&x=1&%78=>>1", errc::repeated_key, "/x");
    CHECK(taken<redirect_outcome>("?session_id=a&session_id=b&status=failed",
                                  {.reject_repeated_keys = false})
              .session_id == "b");
}

TEST_CASE("a member may come by its second spelling")
{
    CHECK(taken<parameters>("twoNames=a").two_names == "a");
    CHECK(taken<parameters>("two_names=a&twoNames=b").two_names == "b");
    CHECK(taken<parameters>("twoNames=b&two_names=a").two_names == "b");
    CHECK(taken<keeper>("ID=a").id == "a");
    refused_url<keeper>("id=a&ID=>>b", errc::repeated_field, "/ID");
}

TEST_CASE("unknown parameters are refused, passed over or kept, as the schema says")
{
    refused_url<parameters>("text=a&txet=>>b", errc::unknown_field, "/txet");
    CHECK(taken<redirect_outcome>("utm=1&session_id=a&status=failed").session_id == "a");
    refused_url<redirect_outcome>("utm=>>1&session_id=a&status=failed", errc::unknown_field, "/utm",
                                  {.strict = true});
    CHECK(taken<keeper>("n=1&id=a&t=true").rest == boost::json::object{{"n", "1"}, {"t", "true"}});
    refused_url<parameters>("a%2Fb~=>>1", errc::unknown_field, "/a~1b~0");
}

TEST_CASE("a broken escape or text that is no UTF-8 is told at its value, or at its key")
{
    for (std::string_view const bad : {"%", "%2", "%G0", "%0G", "a%", "%%20", "%FF", "%C3", "%C3x",
                                       "%C0%80", "%ED%A0%80", "%F4%90%80%80", "\xFF", "\xC3+"}) {
        refused_url<parameters>("text=>>" + std::string(bad) + "&whole=1", errc::syntax, "/text");
        refused_url<keeper>("https://a.example/?id=a&>>x" + std::string(bad), errc::syntax, "");
        refused_url<keeper>("?>>" + std::string(bad) + "=1&id=a", errc::syntax, "");
    }
}

TEST_CASE("a parameter that cannot be decoded does not hide what is wrong with the others")
{
    std::string const url  = "?status=zz&session_id=%ff&reason=%zz";
    auto const        read = parse_query<redirect_outcome>(url);
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().size() == 3);
    CHECK(read.error()[0].pointer == "/status");
    CHECK(read.error()[0].code == errc::unknown_enumerator);
    CHECK(read.error()[1].pointer == "/session_id"); // and not missing as well
    CHECK(read.error()[1].code == errc::syntax);
    CHECK(read.error()[1].where->offset == url.find("%ff"));
    CHECK(read.error()[2].pointer == "/reason");
    auto const one = parse_query<redirect_outcome>(url, {.max_issues = 1});
    REQUIRE_FALSE(one.has_value());
    CHECK(one.error().size() == 1);
    CHECK(one.error()[0].pointer == "/status");
    CHECK(one.error().truncated());
    // The kinds of mistakes are counted together.
    auto const two = parse_query<redirect_outcome>(url, {.max_issues = 2});
    REQUIRE_FALSE(two.has_value());
    CHECK(two.error().size() == 2);
}

TEST_CASE("foreign parameters may be and look like anything where the schema passes over them")
{
    for (std::string_view const foreign :
         {"tag=1&tag=2", "a[]=1&a[]=2", "x=%E9", "%ff=1", "%zz", "q=a?b", "next=https://b.example/?c"}) {
        std::string const pair(foreign);
        CHECK(taken<redirect_outcome>("https://a.example/d?" + pair + "&session_id=s&status=success")
                  .session_id == "s");
        CHECK(taken<redirect_outcome>("?session_id=s&status=success&" + pair).session_id == "s");
    }
    // Strictly, each of them matters.
    refused_url<redirect_outcome>("?session_id=s&status=success&x=>>%E9", errc::syntax, "/x",
                                  {.strict = true});
}

TEST_CASE("a query by itself may have question marks and colons in its values")
{
    CHECK(taken<redirect_outcome>("session_id=https://x&status=success").session_id == "https://x");
    CHECK(taken<redirect_outcome>("session_id=a?b&status=success").session_id == "a?b");
    CHECK(taken<redirect_outcome>("https://h.example/a=b?session_id=c&status=success").session_id == "c");
    CHECK(taken<redirect_outcome>("/done?session_id=c&status=success").session_id == "c");
    CHECK(taken<redirect_outcome>("d?session_id=c&status=success").session_id == "c");
}

TEST_CASE("nothing of the URL is repeated in a message")
{
    auto const read =
        parse_query<parameters>("whole=secret&text=secret&colour=secret&day=secret&text=%s");
    REQUIRE_FALSE(read.has_value());
    for (auto const& one : read.error())
        CHECK(one.message.find("secret") == std::string::npos);
    auto const other = parse_query<parameters>("whole=secret&text=secret&colour=secret&day=secret");
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().size() == 4);
    for (auto const& one : other.error())
        CHECK(one.message.find("secret") == std::string::npos);
}

TEST_CASE("a query of any length is read in time that grows with it")
{
    std::string url = "https://a.example/?id=x";
    for (int i = 0; i != 20'000; ++i)
        url += "&key" + std::to_string(i) + "=%20value+" + std::to_string(i);
    auto const kept = taken<keeper>(url);
    CHECK(kept.rest.size() == 20'000);
    CHECK(kept.rest.at("key19999") == " value 19999");

    std::string const text(1'000'000, 'x');
    CHECK(taken<keeper>("id=" + text).id == text);
    auto const many = parse_query<parameters>(url);
    REQUIRE_FALSE(many.has_value());
    CHECK(many.error().size() == 64);
    CHECK(many.error().truncated());
}
