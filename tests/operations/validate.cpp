// Validating: validate and conforms.
#include "support/catch.hpp"
#include "support/everything.hpp"
#include "support/vendor.hpp"

#include <slipform/config.hpp>
#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/deepidv.hpp>
#include <slipform/vendor/idenfy.hpp>
#include <slipform/vendor/yoti.hpp>
#include <slipform/write.hpp>

#include <algorithm>
#include <limits>

using namespace slipform_tests;
using slipform::errc;
using slipform::validate;
namespace json = boost::json;

namespace {

/// What an issue says, all but its place.
std::string told(slipform::report const& issues)
{
    std::string all;
    for (slipform::issue const& one : issues)
        all += one.pointer + " | " + one.code.message() + " | " + one.message + " | " +
               std::string(one.rule) + '\n';
    return all;
}

/// Validating the value says what reading its text says.
template <class T> std::string told_alike(T const& value)
{
    std::string const text  = slipform::serialize(value);
    auto const        read  = slipform::parse<T>(text);
    std::string const found = told(validate(value));
    INFO(text);
    CHECK(found == (read ? std::string() : told(read.error())));
    CHECK(slipform::conforms(value) == found.empty());
    return found;
}

struct constrained {
    std::optional<std::string>                         non_empty_{};
    std::optional<std::vector<std::int32_t>>           non_empty_list{};
    std::optional<std::string>                         not_blank_{};
    std::optional<std::string>                         min_length_{};
    std::optional<std::string>                         max_length_{};
    std::optional<std::string>                         max_bytes_{};
    std::optional<std::string>                         ascii_{};
    std::optional<std::string>                         pattern_{};
    std::optional<std::string>                         even_{};
    std::optional<std::string>                         letters_{};
    std::optional<std::string>                         digits_{};
    std::optional<std::string>                         email_{};
    std::optional<std::string>                         e164_{};
    std::optional<std::string>                         uri_{};
    std::optional<std::string>                         https_url_{};
    std::optional<std::string>                         country_alpha2_{};
    std::optional<std::string>                         country_alpha3_{};
    std::optional<std::string>                         language_tag_{};
    std::optional<std::string>                         hex_colour_{};
    std::optional<std::int32_t>                        range_{};
    std::optional<double>                              at_least_{};
    std::optional<std::chrono::seconds>                at_most_{};
    std::optional<std::vector<std::int32_t>>           min_items_{};
    std::optional<std::map<std::string, std::int32_t>> max_items_{};
    std::optional<std::vector<std::string>>            unique_items_{};
    std::optional<slipform::nullable<std::string>>     nullable_{};

    bool operator==(constrained const&) const = default;
};
BOOST_DESCRIBE_STRUCT(constrained, (),
                      (non_empty_, non_empty_list, not_blank_, min_length_, max_length_, max_bytes_,
                       ascii_, pattern_, even_, letters_, digits_, email_, e164_, uri_, https_url_,
                       country_alpha2_, country_alpha3_, language_tag_, hex_colour_, range_,
                       at_least_, at_most_, min_items_, max_items_, unique_items_, nullable_))
constexpr auto schema(slipform::of<constrained>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = constrained;
    return object(field<&R::non_empty_>(non_empty), field<&R::non_empty_list>(non_empty),
                  field<&R::not_blank_>(not_blank), field<&R::min_length_>(min_length(2)),
                  field<&R::max_length_>(max_length(3)), field<&R::max_bytes_>(max_bytes(4)),
                  field<&R::ascii_>(ascii), field<&R::pattern_>(pattern<"[a-z]{2}">),
                  field<&R::even_>(format("a text of even length",
                                          [](std::string_view s) { return s.size() % 2 == 0; })),
                  field<&R::letters_>(letters), field<&R::digits_>(digits),
                  field<&R::email_>(email), field<&R::e164_>(e164), field<&R::uri_>(uri),
                  field<&R::https_url_>(https_url), field<&R::country_alpha2_>(country_alpha2),
                  field<&R::country_alpha3_>(country_alpha3),
                  field<&R::language_tag_>(language_tag), field<&R::hex_colour_>(hex_colour),
                  field<&R::range_>(range(-1, 3)), field<&R::at_least_>(at_least(0.5)),
                  field<&R::at_most_>(at_most(60s)), field<&R::min_items_>(min_items(2)),
                  field<&R::max_items_>(max_items(1)), field<&R::unique_items_>(unique_items),
                  field<&R::nullable_>(max_length(1)));
}

struct side {
    void (*set)(constrained&);
    errc             code; ///< 0: accepted
    std::string_view pointer{};
    std::string_view rule{};
    std::string_view message{};
};
#define SETS(...) [](constrained& c) { c.__VA_ARGS__; }
constexpr errc fine{};

side const sides[] = {
    {SETS(non_empty_ = "x"), fine},
    {SETS(non_empty_ = ""), errc::too_short, "/non_empty_", "non_empty", "expected not empty"},
    {SETS(non_empty_list = std::vector{1}), fine},
    {SETS(non_empty_list.emplace()), errc::too_few, "/non_empty_list", "non_empty",
     "expected not empty"},
    {SETS(not_blank_ = " x"), fine},
    {SETS(not_blank_ = " \t"), errc::bad_format, "/not_blank_", "not_blank", "expected not blank"},
    {SETS(min_length_ = "\xC3\xA9\xC3\xA9"), fine},
    {SETS(min_length_ = "\xC3\xA9"), errc::too_short, "/min_length_", "min_length",
     "expected at least 2 characters"},
    {SETS(max_length_ = "\xC3\xA9\xC3\xA9\xC3\xA9"), fine},
    {SETS(max_length_ = "abcd"), errc::too_long, "/max_length_", "max_length",
     "expected at most 3 characters"},
    {SETS(max_bytes_ = "\xC3\xA9\xC3\xA9"), fine},
    {SETS(max_bytes_ = "\xC3\xA9\xC3\xA9x"), errc::too_long, "/max_bytes_", "max_bytes",
     "expected at most 4 bytes"},
    {SETS(ascii_ = "\x7F"), fine},
    {SETS(ascii_ = "\xC2\x80"), errc::not_ascii, "/ascii_", "ascii",
     "expected ASCII characters only"},
    {SETS(pattern_ = "ab"), fine},
    {SETS(pattern_ = "abc"), errc::bad_format, "/pattern_", "pattern",
     "expected a text of the form [a-z]{2}"},
    {SETS(even_ = ""), fine},
    {SETS(even_ = "x"), errc::bad_format, "/even_", "format", "expected a text of even length"},
    {SETS(letters_ = "O'Neill-\xC3\x89t\xC3\xA9 Jr."), fine},
    {SETS(letters_ = "R2"), errc::bad_format, "/letters_", "letters",
     "expected letters, with spaces, hyphens, apostrophes and full stops between them"},
    {SETS(digits_ = "0123"), fine},
    {SETS(digits_ = "12a"), errc::bad_format, "/digits_", "digits", "expected digits only"},
    {SETS(email_ = "a@b.example"), fine},
    {SETS(email_ = "a@"), errc::bad_format, "/email_", "email", "expected an e-mail address"},
    {SETS(e164_ = "+31201234567"), fine},
    {SETS(e164_ = "0201234567"), errc::bad_format, "/e164_", "e164",
     "expected an E.164 phone number"},
    {SETS(uri_ = "app:done"), fine},
    {SETS(uri_ = "/done"), errc::bad_format, "/uri_", "uri", "expected an absolute URI"},
    {SETS(https_url_ = "HTTPS://a.example"), fine},
    {SETS(https_url_ = "http://a.example"), errc::bad_format, "/https_url_", "https_url",
     "expected an https URL"},
    {SETS(country_alpha2_ = "XK"), fine},
    {SETS(country_alpha2_ = "UK"), errc::bad_format, "/country_alpha2_", "country_alpha2",
     "expected an ISO 3166-1 alpha-2 code"},
    {SETS(country_alpha3_ = "NLD"), fine},
    {SETS(country_alpha3_ = "NL"), errc::bad_format, "/country_alpha3_", "country_alpha3",
     "expected a country code of three capitals"},
    {SETS(language_tag_ = "zh-Hant-TW"), fine},
    {SETS(language_tag_ = "zh_TW"), errc::bad_format, "/language_tag_", "language_tag",
     "expected a BCP 47 language tag"},
    {SETS(hex_colour_ = "#12abEF"), fine},
    {SETS(hex_colour_ = "#12abE"), errc::bad_format, "/hex_colour_", "hex_colour",
     "expected a colour as #rrggbb"},
    {SETS(range_ = -1), fine},
    {SETS(range_ = 3), fine},
    {SETS(range_ = -2), errc::out_of_range, "/range_", "range", "expected a number from -1 to 3"},
    {SETS(range_ = 4), errc::out_of_range, "/range_", "range", "expected a number from -1 to 3"},
    {SETS(at_least_ = 0.5), fine},
    {SETS(at_least_ = 0.49), errc::out_of_range, "/at_least_", "at_least",
     "expected a number not below 0.5"},
    {SETS(at_most_ = std::chrono::minutes(1)), fine},
    {SETS(at_most_ = std::chrono::seconds(61)), errc::out_of_range, "/at_most_", "at_most",
     "expected a number of seconds not above 60"},
    {SETS(min_items_ = (std::vector{1, 2})), fine},
    {SETS(min_items_ = std::vector{1}), errc::too_few, "/min_items_", "min_items",
     "expected at least 2 items"},
    {SETS(max_items_ = (std::map<std::string, std::int32_t>{{"a", 1}})), fine},
    {SETS(max_items_ = (std::map<std::string, std::int32_t>{{"a", 1}, {"b", 1}})), errc::too_many,
     "/max_items_", "max_items", "expected at most 1 item"},
    {SETS(unique_items_ = (std::vector<std::string>{"a", "b"})), fine},
    {SETS(unique_items_ = (std::vector<std::string>{"a", "b", "a"})), errc::not_unique,
     "/unique_items_", "unique_items", "expected items that differ from each other"},
    {SETS(nullable_ = slipform::null), fine},
    {SETS(nullable_ = "x"), fine},
    {SETS(nullable_ = "xy"), errc::too_long, "/nullable_", "max_length",
     "expected at most 1 character"},
};

struct leaf_of {
    std::string                name{};
    std::optional<std::string> code{};

    bool operator==(leaf_of const&) const = default;
};
BOOST_DESCRIBE_STRUCT(leaf_of, (), (name, code))
constexpr auto schema(slipform::of<leaf_of>)
{
    using namespace slipform::dsl;
    using R = leaf_of;
    return object(field<&R::name>(non_empty), field<&R::code>(digits, max_length(2)),
                  rule("code must differ from name", [](R const& r) { return r.code != r.name; }));
}

struct nest {
    std::vector<leaf_of>                            list{};
    std::map<std::string, leaf_of>                  table{};
    slipform::one_or_many<std::string>              country = "NL";
    std::vector<std::vector<leaf_of>>               grid{};
    std::map<std::string, std::vector<std::string>> words{};
    std::map<slipform::open<colour>, std::int32_t>  hues{};
    std::vector<slipform::nullable<std::string>>    gaps{};
    std::optional<leaf_of>                          maybe{};

    bool operator==(nest const&) const = default;
};
BOOST_DESCRIBE_STRUCT(nest, (), (list, table, country, grid, words, hues, gaps, maybe))
constexpr auto schema(slipform::of<nest>)
{
    using namespace slipform::dsl;
    using R = nest;
    return object(field<&R::list>(max_items(3)),
                  field<&R::table>(keys(max_length(3), digits), max_items(2)),
                  field<&R::country>(each(country_alpha2), min_items(1)),
                  field<&R::grid>(each(min_items(1)), min_items(1)),
                  field<&R::words>(keys(ascii), each(min_items(1), each(non_empty, max_length(3)))),
                  field<&R::hues>(each(range(0, 9))), field<&R::gaps>(each(non_empty)));
}
nest sound_nest()
{
    nest v;
    v.list  = {{"a", {}}, {"b", "1"}};
    v.table = {{"1", {"a", {}}}};
    v.grid  = {{{"a", {}}}};
    v.words = {{"k", {"abc"}}};
    v.hues  = {{colour::red, 1}, {slipform::open<colour>("mauve"), 9}};
    v.gaps  = {slipform::null, "x"};
    return v;
}

struct bounds {
    std::optional<std::int32_t> low{};
    std::optional<std::int32_t> high{};

    bool operator==(bounds const&) const = default;
};
BOOST_DESCRIBE_STRUCT(bounds, (), (low, high))
constexpr auto schema(slipform::of<bounds>)
{
    using namespace slipform::dsl;
    using R = bounds;
    return object(
        field<&R::low>(at_least(0)),
        rule("low must not exceed high",
             [](R const& r) { return !r.low || !r.high || *r.low <= *r.high; }),
        rule("high must be even", [](R const& r) { return !r.high || *r.high % 2 == 0; }));
}
struct ruled {
    std::string         name{};
    bounds              inner{};
    json::object        rest{};
    std::optional<bool> last{};

    bool operator==(ruled const&) const = default;
};
BOOST_DESCRIBE_STRUCT(ruled, (), (name, inner, rest, last))
constexpr auto schema(slipform::of<ruled>)
{
    using namespace slipform::dsl;
    using R = ruled;
    return object(field<&R::name>(non_empty), field<&R::inner>(flattened),
                  field<&R::rest>(unknown_keys),
                  field<&R::last>(spelled("theLast"), also_spelled("the_last")),
                  rule("low needs a last", [](R const& r) { return !r.inner.low || r.last; }));
}

slipform::complycube::workflow_session workflow()
{
    return {.client_id            = "c",
            .workflow_template_id = "w",
            .success_url          = "https://a.example/s",
            .cancel_url           = "https://a.example/c"};
}

} // namespace

TEST_CASE("each constraint accepts on its side of the bound and says on the other what it expected")
{
    for (side const& s : sides) {
        constrained value;
        s.set(value);
        INFO(slipform::serialize(value));
        auto const found = validate(value);
        told_alike(value);
        if (s.code == fine) {
            CHECK(found.empty());
            continue;
        }
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == s.code);
        CHECK(found.front().pointer == s.pointer);
        CHECK(found.front().rule == s.rule);
        CHECK(found.front().message == s.message);
        CHECK_FALSE(found.front().where.has_value());
    }
}

TEST_CASE("absent and null members are bound by nothing")
{
    CHECK(validate(constrained{}).empty());
    CHECK(slipform::conforms(constrained{}));
    CHECK(validate(constrained{.nullable_ = slipform::null}).empty());
}

TEST_CASE("an issue names the value by its pointer, however deep")
{
    CHECK(told_alike(sound_nest()).empty());

    nest v       = sound_nest();
    v.list[1]    = {"", "x123"};
    v.table["2"] = {"", {}};
    v.maybe      = leaf_of{"n", "n1"};
    CHECK(told_alike(v) == "/list/1/name | too_short | expected not empty | non_empty\n"
                           "/list/1/code | bad_format | expected digits only | digits\n"
                           "/list/1/code | too_long | expected at most 2 characters | max_length\n"
                           "/table/2/name | too_short | expected not empty | non_empty\n"
                           "/maybe/code | bad_format | expected digits only | digits\n");
}

TEST_CASE("each applies to the items of arrays, the values of maps, the one and the many")
{
    nest v  = sound_nest();
    v.words = {{"a/b~", {"", "long"}}, {"c", {}}};
    v.hues  = {{colour::red, -1}, {slipform::open<colour>("x"), 10}};
    v.gaps  = {"x", slipform::null, ""};
    CHECK(told_alike(v) ==
          "/words/a~1b~0/0 | too_short | expected not empty | non_empty\n"
          "/words/a~1b~0/1 | too_long | expected at most 3 characters | max_length\n"
          "/words/c | too_few | expected at least 1 item | min_items\n"
          "/hues/red | out_of_range | expected a number from 0 to 9 | range\n"
          "/hues/x | out_of_range | expected a number from 0 to 9 | range\n"
          "/gaps/2 | too_short | expected not empty | non_empty\n");

    v         = sound_nest();
    v.country = "UK";
    CHECK(told_alike(v) ==
          "/country | bad_format | expected an ISO 3166-1 alpha-2 code | country_alpha2\n");
    v.country = std::vector<std::string>{"NL", "UK", "nl"};
    CHECK(told_alike(v) ==
          "/country/1 | bad_format | expected an ISO 3166-1 alpha-2 code | country_alpha2\n"
          "/country/2 | bad_format | expected an ISO 3166-1 alpha-2 code | country_alpha2\n");
    v.country = std::vector<std::string>{};
    CHECK(told_alike(v) == "/country | too_few | expected at least 1 item | min_items\n");
}

TEST_CASE("keys applies to the keys of a map, and the value of a wrong key is passed over")
{
    nest v  = sound_nest();
    v.table = {{"1234", {"", {}}}, {"b", {"", {}}}};
    v.words = {{"\xC3\xA9", {}}};
    CHECK(told_alike(v) ==
          "/table/1234 | too_long | expected at most 3 characters | max_length\n"
          "/table/b | bad_format | expected digits only | digits\n"
          "/words/\xC3\xA9 | not_ascii | expected ASCII characters only | ascii\n");
}

TEST_CASE("the whole is judged only if what is in it is sound, item by item")
{
    nest v = sound_nest();
    v.list = {{"", {}}, {"a", {}}, {"b", {}}, {"c", {}}};
    v.grid = {{{"", {}}}, {}};
    CHECK(told_alike(v) == "/list/0/name | too_short | expected not empty | non_empty\n"
                           "/grid/0/0/name | too_short | expected not empty | non_empty\n"
                           "/grid/1 | too_few | expected at least 1 item | min_items\n");
    v      = sound_nest();
    v.list = {{"0", {}}, {"a", {}}, {"b", {}}, {"c", {}}};
    v.grid = {};
    CHECK(told_alike(v) == "/list | too_many | expected at most 3 items | max_items\n"
                           "/grid | too_few | expected at least 1 item | min_items\n");
}

TEST_CASE("rules run only on an object whose members are sound")
{
    CHECK(told_alike(leaf_of{"1", "1"}) ==
          " | rule_broken | required: code must differ from name | code must differ from name\n");
    // The code has a mistake of its own: the rule waits.
    CHECK(told_alike(leaf_of{"x", "x"}) == "/code | bad_format | expected digits only | digits\n");
    nest v = sound_nest();
    v.list = {{"1", "1"}, {"", {}}};
    CHECK(told_alike(v) == "/list/0 | rule_broken | required: code must differ from name | code "
                           "must differ from name\n"
                           "/list/1/name | too_short | expected not empty | non_empty\n");
}

TEST_CASE("the rules of a flattened object run with those of the object around it, and before them")
{
    CHECK(told_alike(ruled{.name = "n", .inner = {2, 4}, .last = true}).empty());
    CHECK(told_alike(ruled{.name = "n", .inner = {5, 3}}) ==
          " | rule_broken | required: low must not exceed high | low must not exceed high\n"
          " | rule_broken | required: high must be even | high must be even\n"
          " | rule_broken | required: low needs a last | low needs a last\n");
    // A member of the outer object that is not sound keeps the inner rules waiting as well.
    CHECK(told_alike(ruled{.name = "", .inner = {5, 3}}) ==
          "/name | too_short | expected not empty | non_empty\n");
    CHECK(told_alike(ruled{.name = "n", .inner = {-5, -7}}) ==
          "/low | out_of_range | expected a number not below 0 | at_least\n");
}

TEST_CASE("a kept unknown key must not be a key of the object")
{
    CHECK(told_alike(ruled{.name = "n", .rest = {{"x", 1}, {"Name", 2}, {"inner", 3}}}).empty());
    CHECK(told_alike(ruled{.name = "n", .inner = {1, {}}, .rest = {{"name", 1}, {"low", "x"}}}) ==
          " | rule_broken | required: low needs a last | low needs a last\n"
          "/name | repeated_key | expected each key once | \n"
          "/low | repeated_key | expected each key once | \n");
    // Names and second spellings of members that are absent, too: what is read back is not what was
    // kept.
    auto const found =
        validate(ruled{.name = "n", .rest = {{"theLast", true}, {"the_last", true}}});
    CHECK(told(found) == "/theLast | repeated_key | expected each key once | \n"
                         "/the_last | repeated_key | expected each key once | \n");
    auto const tag = validate(slipform::yoti::requested_check(
        slipform::yoti::face_match_check{.config = {}, .other_members = {{"type", "X"}}}));
    REQUIRE(tag.size() == 1);
    CHECK(tag.front().pointer == "/type");
}

TEST_CASE("two keys of a map that are written alike are one too many")
{
    std::map<slipform::open<colour>, int> const map{{colour::dark_green, 1},
                                                    {slipform::open<colour>("dark-green"), 2}};
    CHECK(told_alike(map) == "/dark-green | repeated_key | expected each key once | \n");
    CHECK(told_alike(std::map<slipform::open<colour>, int>{{slipform::open<colour>("red"), 2}})
              .empty());
}

TEST_CASE("text that is no UTF-8 is found wherever it stands")
{
    everything v = full_of_everything();
    v.text       = "\xFF";
    v.tint       = slipform::open<colour>("\xC0");
    v.nothing    = "\x80";
    v.table      = {{"\xFE", 1}, {"ok", 2}};
    v.by_hue     = {{colour::red, "\xFF"}};
    v.country    = std::vector<std::string>{"ok", "\xFF"};
    v.form       = square{1, "\xFF"};
    v.place      = {"\xFF", {}};
    v.extras     = {loose{}, loose{{}, "\xFF"}};
    v.any        = {1, "\xFF", {{"\xFE", {{"b", "\xFF"}}}}};
    v.bag        = {{"\xFD", 1}};
    v.rest       = {{"k", json::array{"\xFF"}}, {"\xFC", 1}};
    std::string pointers;
    for (auto const& one : validate(v)) {
        pointers += one.pointer + ' ';
        CHECK(one.code == errc::bad_encoding);
        CHECK(one.message == "expected well-formed UTF-8");
    }
    CHECK(pointers == "/text /tint /nothing /table/\xFE /byHue/red /country/1 /form/note /street "
                      "/extras/1/second /any/1 /any/2/\xFE /any/2/\xFE/b /bag/\xFD /k/0 /\xFC ");
    CHECK_FALSE(slipform::conforms(v));
}

TEST_CASE("free JSON must be finite at every depth")
{
    json::value const any = {1.5, {{"a", {std::numeric_limits<double>::infinity()}}}};
    CHECK(told(validate(any)) == "/1/a/0 | number_out_of_type | expected a finite number | \n");
    CHECK(told_alike(json::value{1.5, {{"a", {1e308}}}}).empty());
    CHECK(told(validate(slipform::verbatim{{{"x", std::numeric_limits<double>::quiet_NaN()}}})) ==
          "/x | number_out_of_type | expected a finite number | \n");
}

TEST_CASE("what JSON cannot say is told apart and in the order of the wire")
{
    using namespace std::chrono;
    everything v = full_of_everything();
    v.real       = std::numeric_limits<double>::quiet_NaN();
    v.day        = year{2023} / 2 / 29;
    v.hue        = static_cast<colour>(9);
    v.form       = valueless_outline();
    CHECK(told(validate(v)) == "/real | number_out_of_type | expected a finite number | \n"
                               "/day | bad_format | expected a date as YYYY-MM-DD | \n"
                               "/hue | unknown_enumerator | expected one of red, dark-green | \n"
                               "/form | no_alternative | expected one of the alternatives | \n");
    v     = full_of_everything();
    v.day = year{10000} / 1 / 1;
    CHECK(told(validate(v)) == "/day | bad_format | expected a date as YYYY-MM-DD | \n");
}

TEST_CASE("a value of the vendors that is broken on purpose says what its text says")
{
    using namespace std::chrono_literals;
    std::size_t issues = 0;
    auto const  broken = [&issues](auto const& value) {
        std::string const found = told_alike(value);
        CHECK_FALSE(found.empty());
        issues += static_cast<std::size_t>(std::count(found.begin(), found.end(), '\n'));
    };
    namespace c           = slipform::complycube;
    c::workflow_session w = workflow();
    CHECK(told_alike(w).empty());
    w.client_id = " ";
    broken(w);
    w.success_url   = "javascript:alert(1)";
    w.support_email = "nobody";
    broken(w);
    broken(c::session_request(w));
    broken(c::check_session{});
    broken(c::session_request(c::check_session{}));
    broken(c::session_response{.redirect_url = "x", .other_members = {{"redirectUrl", 1}}});

    slipform::idenfy::token_request t{.client_id = std::string(101, 'x')};
    broken(t);
    t.client_id              = "\xC3\xA9";
    t.person.first_name      = "4";
    t.person.nationality     = "ZZ";
    t.person.external_ref    = std::string(41, 'y') + "\xC3\xA9";
    t.document.country       = std::vector<std::string>{"US", "us"};
    t.session.success_url    = "http://a.example";
    t.session.locale         = "eng";
    t.session.expiry_time    = 0s;
    t.session.session_length = 3601s;
    t.features.age_limit     = 30;
    t.features.age_max       = 20;
    broken(t);
    t = {.client_id = "u", .features = {.age_limit = 30, .age_max = 20}};
    broken(t);
    t = {.client_id = "u", .document = {.country = std::vector<std::string>{}}};
    broken(t);

    broken(slipform::deepidv::session_request{});
    broken(slipform::deepidv::session_request{.first_name   = "A",
                                              .last_name    = "B",
                                              .email        = "a b@c.example",
                                              .phone        = "+0",
                                              .external_id  = "",
                                              .workflow_id  = "\t",
                                              .redirect_url = "http://a.example"});
    broken(
        slipform::deepidv::redirect_outcome{.session_id = "s",
                                            .status = slipform::deepidv::outcome_status::success,
                                            .reason = slipform::deepidv::failure_reason::unknown});

    auto session = accepted<slipform::yoti::ibv_session>(load("yoti/ibv_session.json"));
    CHECK(told_alike(session).empty());
    slipform::yoti::supplementary_document supplementary;
    supplementary.country_codes = std::vector<std::string>{"GBR", "GB", "gbr"};
    session.required_documents  = std::vector<slipform::yoti::required_document>{supplementary};
    broken(session);
    CHECK(issues > 40);
}

TEST_CASE("conforms and validate agree on every member of every kind")
{
    everything v = full_of_everything();
    CHECK(slipform::conforms(v));
    CHECK(told_alike(v).empty());
    v.extras[1].second = "\xFF";
    CHECK_FALSE(slipform::conforms(v));
    CHECK(validate(v).size() == 1);
    chained chain{"a", std::make_unique<chained>()};
    CHECK(slipform::conforms(chain));
    chain.next->name = "\xFF";
    CHECK(told(validate(chain)) == "/next/name | bad_encoding | expected well-formed UTF-8 | \n");
}

TEST_CASE("the open end of a union needs a tag of its own")
{
    using slipform::verbatim;
    slipform::yoti::ibv_session session;
    auto const with = [&session](json::object check) {
        session.requested_checks.emplace();
        session.requested_checks->push_back(verbatim{std::move(check)});
        return session;
    };
    CHECK(told_alike(with({{"type", "NEWER_CHECK"}})).empty());
    CHECK(told_alike(with({{"config", 1}})) ==
          "/requested_checks/0/type | missing_field | required; one of ID_DOCUMENT_AUTHENTICITY, "
          "ID_DOCUMENT_FACE_MATCH, ID_DOCUMENT_COMPARISON, THIRD_PARTY_IDENTITY, WATCHLIST_SCREENING, "
          "WATCHLIST_ADVANCED_CA, LIVENESS, FACE_COMPARISON, IBV_VISUAL_REVIEW_CHECK, "
          "PROFILE_DOCUMENT_MATCH, DOCUMENT_SCHEME_VALIDITY_CHECK, FAMILIAR_FACE_SEARCH | \n");
    CHECK(told_alike(with({{"type", 7}})) ==
          "/requested_checks/0/type | wrong_type | expected a string | \n");
    // Reading would take it for the alternative of that tag, and find other things wrong with it.
    CHECK(told(validate(with({{"type", "ID_DOCUMENT_COMPARISON"}}))) ==
          "/requested_checks/0/type | unknown_tag | expected a tag that no other alternative has | \n");
}

// Constant expressions, as far as the types can live in them.
static_assert(slipform::conforms(slipform::complycube::document_choice{.passport = true}));
static_assert(slipform::conforms(bounds{1, 2}) && !slipform::conforms(bounds{-1, 2}));
static_assert(!slipform::conforms(bounds{4, 2}) && !slipform::conforms(bounds{1, 3}));
static_assert(slipform::conforms(std::chrono::year{2024} / 2 / 29));
static_assert(!slipform::conforms(std::chrono::year{2023} / 2 / 29));
static_assert(!slipform::conforms(static_cast<colour>(2)) && slipform::conforms(colour::red));

TEST_CASE("conforms is a constant expression")
{
    STATIC_REQUIRE(slipform::conforms(bounds{1, 2}));
#if SLIPFORM_HAS_CONSTEXPR_STRING
    STATIC_REQUIRE(slipform::conforms(slipform::complycube::check_session{
        .client_id     = "c",
        .check_types   = {slipform::complycube::check_type::identity_check},
        .success_url   = "https://a.example/s",
        .cancel_url    = "https://a.example/c",
        .support_email = "help@a.example"}));
    STATIC_REQUIRE_FALSE(slipform::conforms(
        slipform::complycube::check_session{.client_id   = "c",
                                            .check_types = {},
                                            .success_url = "https://a.example/s",
                                            .cancel_url  = "https://a.example/c"}));
#endif
}
