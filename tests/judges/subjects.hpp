// Schemas in which every keyword occurs that to_json_schema() knows, for judges from outside; and
// texts at the edges of each form.
#pragma once

#include "support/everything.hpp"

#include <slipform/dsl.hpp>
#include <slipform/types/one_or_many.hpp>
#include <slipform/types/verbatim.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace judged {

/// Every form of text.
struct forms {
    std::optional<std::string>                     ascii{};
    std::optional<std::string>                     digits{};
    std::optional<std::string>                     email{};
    std::optional<std::string>                     e164{};
    std::optional<std::string>                     uri{};
    std::optional<std::string>                     https_url{};
    std::optional<std::string>                     country2{};
    std::optional<std::string>                     country3{};
    std::optional<std::string>                     language{};
    std::optional<std::string>                     colour{};
    std::optional<std::string>                     moment{};
    std::optional<std::string>                     letters{};
    std::optional<std::string>                     not_blank{};
    std::optional<std::string>                     non_empty{};
    std::optional<std::string>                     of_two{};
    std::optional<std::string>                     of_length{};
    std::optional<std::string>                     in_bytes{};
    std::optional<slipform::nullable<std::string>> nullable_uri{};
    std::optional<std::chrono::year_month_day>     date{};
    std::optional<std::chrono::year_month_day>     date_in_range{};
};
BOOST_DESCRIBE_STRUCT(forms, (),
                      (ascii, digits, email, e164, uri, https_url, country2, country3, language,
                       colour, moment, letters, not_blank, non_empty, of_two, of_length, in_bytes,
                       nullable_uri, date, date_in_range))
constexpr auto schema(slipform::of<forms>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = forms;
    return object(
        field<&R::ascii>(ascii), field<&R::digits>(digits), field<&R::email>(email),
        field<&R::e164>(e164), field<&R::uri>(uri), field<&R::https_url>(https_url, max_length(40)),
        field<&R::country2>(country_alpha2), field<&R::country3>(country_alpha3),
        field<&R::language>(language_tag), field<&R::colour>(hex_colour),
        field<&R::moment>(date_time),
        field<&R::letters>(letters), field<&R::not_blank>(not_blank),
        field<&R::non_empty>(non_empty), field<&R::of_two>(pattern<"a|[^b-z\\n]{2}|.\\d">, ascii),
        field<&R::of_length>(min_length(2), max_length(5)), field<&R::in_bytes>(max_bytes(4)),
        field<&R::nullable_uri>(uri, max_length(40)),
        field<&R::date_in_range>(range(1987y / 6 / 5, 2020y / 2 / 29)));
}

/// Every bound on numbers and on how many there are.
struct bounds {
    std::optional<std::int8_t>                                 small{};
    std::optional<std::uint64_t>                               large{};
    std::optional<int>                                         ranged{};
    std::optional<double>                                      real{};
    std::optional<double>                                      fraction{};
    std::optional<std::chrono::minutes>                        minutes{};
    std::optional<std::vector<int>>                            items{};
    std::optional<std::vector<std::string>>                    unique{};
    std::optional<std::map<std::string, int>>                  table{};
    std::optional<slipform::one_or_many<std::string>>          either{};
    std::optional<slipform::nullable<slipform_tests::colour>>  hue{};
    std::optional<slipform::nullable<slipform_tests::outline>> form{};
};
BOOST_DESCRIBE_STRUCT(bounds, (),
                      (small, large, ranged, real, fraction, minutes, items, unique, table, either,
                       hue, form))
constexpr auto schema(slipform::of<bounds>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = bounds;
    return object(field<&R::ranged>(range(-3, 40)), field<&R::fraction>(range(0.25, 1)),
                  field<&R::minutes>(at_least(90s), at_most(2h)),
                  field<&R::items>(min_items(1), max_items(3), each(at_least(0))),
                  field<&R::unique>(unique_items),
                  field<&R::table>(max_items(2), non_empty, keys(ascii, max_length(2))),
                  field<&R::either>(each(min_length(2)), max_items(2)));
}

/// Second spellings of each kind, required and not.
struct spellings {
    std::string                one_of_both;
    std::optional<std::string> not_both{};
    std::string                last_wins;
    std::optional<std::string> may_win{};
};
BOOST_DESCRIBE_STRUCT(spellings, (), (one_of_both, not_both, last_wins, may_win))
constexpr auto schema(slipform::of<spellings>)
{
    using namespace slipform::dsl;
    using R = spellings;
    return object(also_spelled(camel_case), ignore_unknown_keys,
                  field<&R::last_wins>(also_spelled("wins", takes_precedence), non_empty),
                  field<&R::may_win>(also_spelled(pascal_case, takes_precedence)));
}

/// Told apart by a key, and open to keys they do not have.
struct by_card {
    std::string         card;
    boost::json::object rest{};
};
BOOST_DESCRIBE_STRUCT(by_card, (), (card, rest))
constexpr auto schema(slipform::of<by_card>)
{
    using namespace slipform::dsl;
    return object(field<&by_card::card>(also_spelled("CARD")), field<&by_card::rest>(unknown_keys));
}
struct by_bank {
    std::string bank;
};
BOOST_DESCRIBE_STRUCT(by_bank, (), (bank))
constexpr auto schema(slipform::of<by_bank>)
{
    using namespace slipform::dsl;
    return object(ignore_unknown_keys);
}
using payment = std::variant<by_card, by_bank, slipform::verbatim, bool, std::vector<by_bank>>;

static_assert(slipform::well_formed<forms>);
static_assert(slipform::well_formed<bounds>);
static_assert(slipform::well_formed<spellings>);
static_assert(slipform::well_formed<payment>);

/// What the forms are about: good, nearly good, and bad.
inline constexpr std::string_view texts[] = {
    "", " ", "  \t\n", "\xC2\xA0", "\xC2\x85", "\xEF\xBB\xBF", "\xE3\x80\x80", "a", "ab", "abc",
    "abcdef", "a\n", "\xC3\xA9\xC3\xA9", "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80",
    "b1", "b\xD9\xA1", "\n1", "ca", "cA", "CC", "0", "12", "12345", "\xD9\xA1",
    // e-mail
    "a@b.cd", "a@b", "a@b.1", "a@1.b2", "a.b@c.d", "a..b@c.d", ".a@c.d", "a.@c.d", "a@-b.c",
    "a@b-.c", "a@b.c.", "@b.c", "a@b@c.d", "a b@c.d", "\"a\"@b.c", "a@[127.0.0.1]", "a@127.0.0.1",
    "A+b/c=d@E-f.G", "a@b.cd\n", "\xC3\xA9@b.c",
    "0123456789012345678901234567890123456789012345678901234567890123@b.c",
    "01234567890123456789012345678901234567890123456789012345678901234@b.c",
    "a@012345678901234567890123456789012345678901234567890123456789012.c",
    "a@0123456789012345678901234567890123456789012345678901234567890123.c",
    // telephone numbers
    "+1234567", "+123456", "+123456789012345", "+1234567890123456", "+0234567", "1234567",
    "+12 34567", "+1234567\n",
    // URIs
    "https://a.b", "HTTPS://A.B", "https://", "https:///x", "https:a", "https:", "http://a",
    "ftp://", "ws://x", "wss:/x", "myapp://", "myapp://done", "myapp:/x", "mailto:a@b.c",
    "javascript:alert(1)", "JavaScript:x", "data:,x", "vbscript:x", "javascripts:x", "://x", "1a:b",
    "a:b c", "a:%41", "a:%4", "a:%zz", "https://a:80", "https://a:", "https://a:65535",
    "https://a:65536", "https://a:0000000080", "https://a:99999", "https://a:8x", "https://u:p@h/",
    "https://@h/", "https://u@", "https://a@b@c/", "https://[::1]", "https://[::1]:8",
    "https://[1:2:3:4:5:6:7:8]", "https://[1:2:3:4:5:6:7::]", "https://[1:2:3:4:5:6:7:8::]",
    "https://[::2:3:4:5:6:7:8]", "https://[1::1.2.3.4]", "https://[1::256.2.3.4]",
    "https://[v1.a:b]", "https://[v.a]", "https://[::1", "https://[12345::]",
    "https://[::ffff:1.2.3.4]x", "https://a/b?c=d&e#f", "https://a?b", "https://a#b#c",
    "https://a/\\", "https://a/[", "https://a/\xC3\xA9", "https://a/%C3%A9?/:@!$&'()*+,;=-._~",
    "https://a\n", "https://a.b/0123456789012345678901234567890123456789",
    // countries, languages, colours
    "NL", "GB", "UK", "XK", "ZZ", "nl", "NLD", "ZZZ", "N", "NL\n", "en", "en-GB", "en_GB",
    "zh-Hant-TW", "de-CH-1996", "x-a-b", "i-klingon", "en-a-bbb-x-a-ccc", "en-a-bb-a-cc",
    "en-a-bb-A-cc", "en-x-a-b-a-b", "en-a", "en-", "-en", "abcd", "abcde-x", "a-b",
    "zh-cmn-Hans-CN", "sl-rozaj-biske-nedis", "en-123", "en-12", "de-1996", "de-199",
    "en-u-ca-gregory-t-it", "abcdefghi", "en-a-bb-x-a-a", "X-1", "#aabbcc", "#AABBC0", "#abc",
    "#aabbccd", "#aabbcg", "aabbcc",
    // names
    "Jos\xC3\xA9", "Jose\xCC\x81", "O'Brien-Smith Jr.", "O\xE2\x80\x99Hara", "-'", ".", " a", "a ",
    "R2D2", "\xE5\xB1\xB1\xE7\x94\xB0", "a_b", "a,b", "\xD8\xB9\xD9\x84\xD9\x8A", "\xE0\xA5\xA6",
    // dates
    "2000-02-29", "1900-02-29", "2024-02-29", "2023-02-29", "2100-02-29", "0000-02-29",
    "2023-04-31", "2023-12-31", "2023-13-01", "2023-00-10", "2023-01-00", "2023-1-1", "20230101",
    "9999-12-31", "1987-06-05", "1987-06-04", "2020-02-29", "2020-03-01", "2023-01-01T00:00:00Z",
    "2000-02-29\n", "1999-12-31"};

/// Values for the bounds: JSON texts.
inline constexpr std::string_view values[] = {"0",
                                              "-0",
                                              "1",
                                              "2",
                                              "-1",
                                              "-3",
                                              "-4",
                                              "40",
                                              "41",
                                              "127",
                                              "128",
                                              "-128",
                                              "-129",
                                              "0.25",
                                              "0.2",
                                              "1.0",
                                              "1.5",
                                              "1e0",
                                              "1e2",
                                              "12e1",
                                              "1200e-1",
                                              "120",
                                              "121",
                                              "18446744073709551615",
                                              "18446744073709551616",
                                              "1e19",
                                              "1e300",
                                              "-1e300",
                                              "null",
                                              "true",
                                              "\"a\"",
                                              "\"ab\"",
                                              "\"red\"",
                                              "\"blue\"",
                                              "[]",
                                              "[1]",
                                              "[1,2,3]",
                                              "[1,2,3,4]",
                                              "[-1]",
                                              "[\"a\",\"a\"]",
                                              "[\"a\",\"b\"]",
                                              "[\"ab\",\"cd\"]",
                                              "[\"ab\",\"cd\",\"ef\"]",
                                              "[\"ab\",\"c\"]",
                                              "[1.0]",
                                              "[1.5]",
                                              "{}",
                                              "{\"a\":1}",
                                              "{\"a\":1,\"b\":2}",
                                              "{\"a\":1,\"b\":2,\"c\":3}",
                                              "{\"abc\":1}",
                                              "{\"\xC3\xA9\":1}",
                                              "{\"kind\":\"circle\",\"radius\":1}",
                                              "{\"kind\":\"circle\"}",
                                              "{\"kind\":\"other\",\"x\":1}",
                                              "{\"kind\":7}",
                                              "{\"kind\":\"square\",\"side\":1,\"radius\":1}",
                                              "{\"side\":1}"};

/// Objects with second spellings and alternatives told by keys.
inline constexpr std::string_view spelled_objects[] = {
    R"({"one_of_both":"a","last_wins":"b"})",
    R"({"oneOfBoth":"a","wins":"b"})",
    R"({"one_of_both":"a","oneOfBoth":"a","wins":"b"})",
    R"({"oneOfBoth":"a","last_wins":"b","wins":"c"})",
    R"({"oneOfBoth":"a","last_wins":"","wins":"c"})",
    R"({"last_wins":"b"})",
    R"({"oneOfBoth":"a"})",
    R"({"oneOfBoth":"a","wins":"b","not_both":"c","notBoth":"d"})",
    R"({"oneOfBoth":"a","wins":"b","notBoth":"d"})",
    R"({"oneOfBoth":"a","wins":"b","may_win":"c","MayWin":"d","more":1})",
    R"({"oneOfBoth":1,"wins":"b"})"};
inline constexpr std::string_view payments[] = {R"({"card":"a"})",
                                                R"({"CARD":"a"})",
                                                R"({"bank":"a"})",
                                                R"({"card":"a","bank":"b"})",
                                                R"({"card":"a","bank":1})",
                                                R"({"CARD":1,"bank":"b"})",
                                                R"({"card":1})",
                                                R"({"bank":1})",
                                                R"({"other":1})",
                                                R"({})",
                                                "true",
                                                "1",
                                                "null",
                                                R"([{"bank":"a"}])",
                                                R"([{"card":"a"}])",
                                                R"({"card":"a","more":1})",
                                                R"({"bank":"a","more":1})",
                                                R"({"card":"a","CARD":"b"})"};

} // namespace judged
