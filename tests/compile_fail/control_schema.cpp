// compiles
// Every mistake of the other files, done right.
#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace acme {

BOOST_DEFINE_ENUM_CLASS(theme, light, dark)
constexpr auto schema(slipform::of<theme>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(screaming_snake_case), also_spelled(kebab_case),
                       value<theme::dark>(spelled("NIGHT"), doc("Easy on the eyes."),
                                          source("acme-sdk 1.0, 2026-01-01")));
}

struct person {
    std::string                                name{};
    std::optional<std::chrono::year_month_day> born{};
};
BOOST_DESCRIBE_STRUCT(person, (), (name, born))
constexpr auto schema(slipform::of<person>)
{
    using namespace slipform::dsl;
    using R = person;
    return object(field<&R::name>(not_blank, max_length(100)));
}

struct request {
    std::string                                    client_id;
    person                                         who{};
    std::optional<int>                             attempts{};
    std::optional<theme>                           look{};
    std::optional<std::string>                     locale{};
    std::vector<std::string>                       countries{};
    std::map<std::string, std::vector<int>>        limits{};
    std::map<slipform::open<theme>, bool>          looks{};
    std::vector<slipform::nullable<int>>           scores{};
    std::optional<slipform::nullable<std::string>> questionnaire{};
    slipform::unknown_members                      others{};
};
BOOST_DESCRIBE_STRUCT(request, (),
                      (client_id, who, attempts, look, locale, countries, limits, looks, scores,
                       questionnaire, others))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(spelled(camel_case), also_spelled(snake_case, takes_precedence),
                  tagged("type", theme::dark), doc("A request."), deprecated("Take the other one."),
                  source("The other page."),
                  reject_unknown_keys, field<&R::client_id>(non_empty, ascii, max_length(100)),
                  field<&R::who>(flattened), field<&R::attempts>(range(1, 5), server_default(3)),
                  field<&R::look>(server_default(theme::light)),
                  field<&R::locale>(pattern<"[a-z]{2}">, server_default("en")),
                  field<&R::countries>(each(country_alpha2), min_items(1), unique_items),
                  field<&R::limits>(keys(ascii), each(max_items(3), each(at_least(0)))),
                  field<&R::others>(unknown_keys),
                  rule("attempts must be given with a look",
                       [](R const& r) { return !r.look || r.attempts.has_value(); }));
}
static_assert(slipform::well_formed<request>);

} // namespace acme
