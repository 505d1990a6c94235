// Every constraint on a member of its own, and a document that breaks all of them.
#include "show.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace constraints {

using text  = std::optional<std::string>;
using texts = std::optional<std::vector<std::string>>;

struct every_constraint {
    text  non_empty{}, not_blank{}, min_length{}, max_length{}, max_bytes{};
    text  ascii{}, letters{}, digits{}, email{}, e164{};
    text  uri{}, https_url{}, country_alpha2{}, country_alpha3{}, language_tag{};
    text  hex_colour{}, date_time{}, pattern{}, format{};
    texts non_empty_array{}, min_items{}, max_items{}, unique_items{}, each{};

    std::optional<std::map<std::string, int>>  keys{};
    std::optional<int>                         range{};
    std::optional<std::chrono::seconds>        at_least{};
    std::optional<std::chrono::year_month_day> at_most{};
};
BOOST_DESCRIBE_STRUCT(every_constraint, (),
    (non_empty, not_blank, min_length, max_length, max_bytes, ascii, letters, digits, email, e164,
     uri, https_url, country_alpha2, country_alpha3, language_tag, hex_colour, date_time,
     pattern, format, non_empty_array, min_items, max_items, unique_items, each, keys, range, at_least, at_most))

//[all
constexpr auto schema(slipform::of<every_constraint>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R             = every_constraint;
    constexpr auto even = [](std::string_view s) { return s.size() % 2 == 0; };
    return object(
        field<&R::non_empty>(non_empty),
        field<&R::not_blank>(not_blank),
        field<&R::min_length>(min_length(4)),
        field<&R::max_length>(max_length(4)),
        field<&R::max_bytes>(max_bytes(4)),
        field<&R::ascii>(ascii),
        field<&R::letters>(letters),
        field<&R::digits>(digits),
        field<&R::email>(email),
        field<&R::e164>(e164),
        field<&R::uri>(uri),
        field<&R::https_url>(https_url),
        field<&R::country_alpha2>(country_alpha2),
        field<&R::country_alpha3>(country_alpha3),
        field<&R::language_tag>(language_tag),
        field<&R::hex_colour>(hex_colour),
        field<&R::date_time>(date_time),
        field<&R::pattern>(pattern<"[a-z]{2}(-[A-Z]{2})?">),
        field<&R::format>(format("a text of even length", even)),
        field<&R::non_empty_array>(non_empty),
        field<&R::min_items>(min_items(2)),
        field<&R::max_items>(max_items(2)),
        field<&R::unique_items>(unique_items),
        field<&R::each>(each(country_alpha2)),
        field<&R::keys>(keys(ascii, max_length(3)), each(at_least(0))),
        field<&R::range>(range(18, 120)),
        field<&R::at_least>(at_least(301s)),
        field<&R::at_most>(at_most(2024y / 12 / 31)));
}
//]

} // namespace constraints

int main()
{
    std::string_view const wrong = R"({
        "non_empty": "", "not_blank": " \t", "min_length": "abc", "max_length": "abcde",
        "max_bytes": "\u00e9\u00e9\u00e9", "ascii": "\u00e9", "letters": "R2D2", "digits": "12a",
        "email": "ada@localhost", "e164": "020 1234567", "uri": "www.example.com",
        "https_url": "http://example.com", "country_alpha2": "UK", "country_alpha3": "gbr",
        "language_tag": "english_GB", "hex_colour": "#fff",
        "date_time": "2026-11-20 12:00", "pattern": "EN", "format": "abc",
        "non_empty_array": [], "min_items": ["a"], "max_items": ["a", "b", "c"],
        "unique_items": ["a", "a"], "each": ["GB", "UK"], "keys": {"ab": -1, "abcd": 1},
        "range": 17, "at_least": 300, "at_most": "2025-01-01"
    })";
    auto const             read  = slipform::parse<constraints::every_constraint>(wrong);
    if (read)
        return 1;
    section const all("all");
    auto const    texts = boost::json::parse({wrong.data(), wrong.size()});
    for (slipform::issue const& issue : read.error())
        std::cout << issue.pointer << " = "
                  << boost::json::serialize(texts.at_pointer(issue.pointer)) << "\n    "
                  << issue.code.message() << " (" << issue.rule << "): " << issue.message << '\n';

    // Each member has its issue; the entries of `keys` have two.
    return read.error().size() == 29 ? 0 : 1;
}
