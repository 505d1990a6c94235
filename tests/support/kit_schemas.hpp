// Schemas that say everything a schema can say, for the tests of the testing kit: whatever the
// vendors happen not to need stands here.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/verbatim.hpp>

#include <boost/describe.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kit {

using slipform::nullable;
using slipform::of;
using slipform::one_or_many;
using slipform::open;
using slipform::verbatim;

BOOST_DEFINE_ENUM_CLASS(colour, dark_red, green, blue)
constexpr auto schema(of<colour>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(kebab_case), also_spelled(screaming_snake_case),
                       value<colour::blue>(also_spelled("azure")));
}

/// A constraint of one's own that says how it is broken, and one that does not.
struct even_t {
    static constexpr slipform::errc   code = slipform::errc::out_of_range;
    static constexpr std::string_view name = "even";

    constexpr bool            accepts(std::int64_t n) const { return n % 2 == 0; }
    std::string               describe() const { return "an even number"; }
    std::vector<std::int64_t> breaks(std::int64_t good) const { return {good + 1, good - 1}; }
};
inline constexpr even_t even{};
struct no_hash_t {
    static constexpr slipform::errc   code = slipform::errc::bad_format;
    static constexpr std::string_view name = "no_hash";

    constexpr bool accepts(std::string_view text) const { return text.find('#') == text.npos; }
    std::string    describe() const { return "a text without #"; }
};
inline constexpr no_hash_t no_hash{};

/// Numbers, dates and texts, with every constraint there is.
struct scalars {
    std::int8_t                              tiny  = 0;
    std::uint8_t                             small = 0;
    std::uint64_t                            huge  = 0;
    std::int64_t                             even  = 0;
    double                                   share = 0;
    std::optional<double>                    factor{};
    std::optional<std::chrono::hours>        wait{};
    std::optional<std::chrono::milliseconds> pause{};
    std::chrono::year_month_day              born{std::chrono::year(2000), std::chrono::January,
                                     std::chrono::day(1)};
    std::optional<std::string>               pin{};
    std::optional<std::string>               code{};
    std::optional<std::string>               tag{};
    std::optional<std::string>               colour{};
    std::optional<std::string>               mail{};
    std::optional<std::string>               comment{};
    std::optional<std::string>               reference{};
    std::optional<std::string>               link{};
    std::optional<std::string>               site{};
    std::optional<std::string>               name{};
    std::optional<std::string>               phone{};
    std::optional<std::string>               nation{};

    bool operator==(scalars const&) const = default;
};
BOOST_DESCRIBE_STRUCT(scalars, (),
    (tiny, small, huge, even, share, factor, wait, pause, born, pin, code, tag, colour, mail,
     comment, reference, link, site, name, phone, nation))
constexpr auto schema(of<scalars>)
{
    using namespace slipform::dsl;
    using namespace std::chrono_literals;
    using R = scalars;
    return object(
        field<&R::small>(at_least(3), at_most(200)), field<&R::even>(kit::even, range(-10, 10)),
        field<&R::share>(range(0, 1)), field<&R::factor>(at_least(0.5)),
        field<&R::wait>(range(90min, 2000min)), field<&R::pause>(at_most(5s)),
        field<&R::born>(range(std::chrono::year(1900) / 1 / 1, std::chrono::year(2030) / 12 / 31)),
        field<&R::pin>(digits, min_length(4), max_length(8)),
        field<&R::code>(pattern<"[a-z]{2}(-[A-Z]{2})?">), field<&R::tag>(language_tag),
        field<&R::colour>(hex_colour), field<&R::mail>(email, max_length(40)),
        field<&R::comment>(no_hash, not_blank, max_length(12)),
        field<&R::reference>(non_empty, max_bytes(9)),
                  field<&R::link>(https_url, max_length(60)),
                  field<&R::site>(uri),
                  field<&R::name>(non_empty, letters),
                  field<&R::phone>(e164),
                  field<&R::nation>(country_alpha3));
}

struct leaf {
    std::optional<std::string> label{};
    bool                       operator==(leaf const&) const = default;
};
BOOST_DESCRIBE_STRUCT(leaf, (), (label))
constexpr auto schema(of<leaf>)
{
    using namespace slipform::dsl;
    return object(ignore_unknown_keys, field<&leaf::label>(also_spelled("name"), min_length(2)));
}

/// Contains itself, and cannot be copied.
struct tree {
    std::string           name;
    std::unique_ptr<tree> left{};
    std::unique_ptr<tree> right{};
    std::vector<tree>     more{};

    friend bool operator==(tree const& a, tree const& b)
    {
        auto const same = [](auto const& x, auto const& y) { return x && y ? *x == *y : !x && !y; };
        return a.name == b.name && same(a.left, b.left) && same(a.right, b.right) &&
               a.more == b.more;
    }
};
BOOST_DESCRIBE_STRUCT(tree, (), (name, left, right, more))
constexpr auto schema(of<tree>)
{
    using namespace slipform::dsl;
    return object(field<&tree::name>(ascii), field<&tree::more>(max_items(3)));
}

/// Arrays, maps, what may be null, free JSON.
struct containers {
    std::vector<colour>                              colours;
    std::vector<std::int32_t>                        numbers;
    std::vector<std::vector<bool>>                   flags{};
    std::map<std::string, std::vector<std::int64_t>> named;
    std::map<colour, nullable<std::string>>          coloured{};
    std::map<open<colour>, leaf>                     leaves{};
    one_or_many<std::string>                         countries;
    nullable<leaf>                                   perhaps{};
    std::optional<nullable<std::int16_t>>            three{};
    boost::json::value                               any{};
    std::optional<boost::json::object>               free{};
    open<colour>                                     favourite{};

    bool operator==(containers const&) const = default;
};
BOOST_DESCRIBE_STRUCT(containers, (),
                      (colours, numbers, flags, named, coloured, leaves, countries, perhaps, three,
                       any, free, favourite))
constexpr auto schema(of<containers>)
{
    using namespace slipform::dsl;
    using R = containers;
    return object(
        spelled(pascal_case), also_spelled(snake_case),
        field<&R::colours>(min_items(1), max_items(2), unique_items),
        field<&R::numbers>(min_items(2), unique_items, each(range(1, 9))),
        field<&R::named>(keys(pattern<"[a-z]+">, max_length(6)), each(non_empty), max_items(4)),
        field<&R::coloured>(each(max_length(5))),
        field<&R::countries>(each(country_alpha2), min_items(1), max_items(3)),
        field<&R::three>(at_least(0)), field<&R::free>(max_items(5)));
}

struct circle {
    double radius                          = 0;
    bool   operator==(circle const&) const = default;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto schema(of<circle>)
{
    using namespace slipform::dsl;
    return object(tagged("kind", "circle"), field<&circle::radius>(at_least(0)));
}
struct square {
    std::optional<double> side{};
    bool                  operator==(square const&) const = default;
};
BOOST_DESCRIBE_STRUCT(square, (), (side))
constexpr auto schema(of<square>)
{
    using namespace slipform::dsl;
    return object(tagged("kind", colour::green), also_spelled(screaming_snake_case),
                  reject_unknown_keys);
}
struct by_card {
    std::string                number;
    std::optional<std::string> holder{};
    bool                       operator==(by_card const&) const = default;
};
BOOST_DESCRIBE_STRUCT(by_card, (), (number, holder))
constexpr auto schema(of<by_card>)
{
    using namespace slipform::dsl;
    return object(field<&by_card::number>(spelled("cardNumber"), also_spelled("card_number"),
                                          digits, non_empty));
}
struct by_account {
    std::string                iban;
    std::optional<std::string> holder{};
    bool                       operator==(by_account const&) const = default;
};
BOOST_DESCRIBE_STRUCT(by_account, (), (iban, holder))
constexpr auto schema(of<by_account>)
{
    using namespace slipform::dsl;
    return object();
}

/// Every way of telling alternatives apart.
struct unions {
    std::variant<circle, square>                                                  shape;
    std::variant<circle, verbatim>                                                later;
    std::variant<by_card, by_account>                                             payment;
    std::variant<by_card, by_account, verbatim>                                   open_payment;
    std::variant<bool, std::int64_t, std::string, leaf, std::vector<std::string>> kinds;
    std::optional<std::variant<std::string, std::vector<circle>>>                 some{};
    std::vector<std::variant<circle, square, verbatim>>                           shapes{};

    bool operator==(unions const&) const = default;
};
BOOST_DESCRIBE_STRUCT(unions, (), (shape, later, payment, open_payment, kinds, some, shapes))
constexpr auto schema(of<unions>)
{
    using namespace slipform::dsl;
    using R = unions;
    return object(field<&R::kinds>(max_length(9), max_items(2)), field<&R::some>(non_empty));
}

struct period {
    std::int32_t first                           = 0;
    std::int32_t last                            = 0;
    bool         operator==(period const&) const = default;
};
BOOST_DESCRIBE_STRUCT(period, (), (first, last))
constexpr auto schema(of<period>)
{
    using namespace slipform::dsl;
    return object(
        rule("first must not be after last", [](period const& p) { return p.first <= p.last; }));
}

/// Rules: found at random, helped by the schema, of flattened members.
struct rules {
    period                     span{};
    std::vector<std::int32_t>  amounts;
    std::int64_t               total = 0;
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
    boost::json::object        rest{};

    bool operator==(rules const&) const = default;
};
BOOST_DESCRIBE_STRUCT(rules, (), (span, amounts, total, email, phone, rest))
constexpr std::int64_t sum_of(rules const& r)
{
    std::int64_t sum = 0;
    for (std::int32_t const amount : r.amounts)
        sum += amount;
    return sum;
}
constexpr auto schema(of<rules>)
{
    using namespace slipform::dsl;
    using R = rules;
    return object(
        spelled(camel_case), also_spelled(screaming_snake_case, takes_precedence),
        field<&R::span>(flattened), field<&R::rest>(unknown_keys),
        field<&R::amounts>(each(range(0, 1000))),
        rule("total must be the sum of amounts", [](R const& r) { return r.total == sum_of(r); })
            .met_by([](R& r) { r.total = sum_of(r); })
            .broken_by([](R& r) { ++r.total; }),
        rule("email or phone must be there", [](R const& r) { return r.email || r.phone; }));
}

static_assert(slipform::well_formed<scalars> && slipform::well_formed<tree> &&
              slipform::well_formed<containers> && slipform::well_formed<unions> &&
              slipform::well_formed<rules>);

} // namespace kit

namespace slipform_tests {

/// Calls f.operator()<T>(name) for each.
template <class F> void for_each_kit_type(F f)
{
    f.template operator()<kit::scalars>("scalars");
    f.template operator()<kit::tree>("tree");
    f.template operator()<kit::containers>("containers");
    f.template operator()<kit::unions>("unions");
    f.template operator()<kit::rules>("rules");
}

} // namespace slipform_tests
