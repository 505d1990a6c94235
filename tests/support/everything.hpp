// One struct with a member of every kind a schema can have, for the operations that walk values;
// and the smaller ones it is made of.
#pragma once

#include <slipform/dsl.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/types/verbatim.hpp>

#include <boost/json.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// A namespace of its own: other headers of tests have types of the same names, and some of those
// end up in the same executable.
namespace slipform_tests::inline for_operations {

BOOST_DEFINE_ENUM_CLASS(colour, red, dark_green)
constexpr auto schema(slipform::of<colour>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(kebab_case));
}

struct circle {
    double radius = 0;

    bool operator==(circle const&) const = default;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto schema(slipform::of<circle>)
{
    using namespace slipform::dsl;
    return object(tagged("kind", "circle"));
}

struct square {
    std::int32_t               side = 0;
    std::optional<std::string> note{};

    bool operator==(square const&) const = default;
};
BOOST_DESCRIBE_STRUCT(square, (), (side, note))
constexpr auto schema(slipform::of<square>)
{
    using namespace slipform::dsl;
    return object(tagged("kind", "square"));
}

using outline = std::variant<circle, square, slipform::verbatim>;

/// Has no member that must be there.
struct loose {
    std::optional<std::int32_t> first{};
    std::optional<std::string>  second{};

    bool operator==(loose const&) const = default;
};
BOOST_DESCRIBE_STRUCT(loose, (), (first, second))
constexpr auto schema(slipform::of<loose>) { return slipform::dsl::object(); }

/// Valueless, as an exception in an assignment leaves a variant.
inline outline valueless_outline()
{
    struct failure {
        operator square() const { throw failure{}; }
    };
    outline v;
    try {
        v.emplace<square>(failure{});
    } catch (failure const&) {
    }
    return v;
}

/// Stands flattened in another.
struct folded {
    std::string                street{};
    std::optional<std::string> postal_code{};

    bool operator==(folded const&) const = default;
};
BOOST_DESCRIBE_STRUCT(folded, (), (street, postal_code))
constexpr auto schema(slipform::of<folded>)
{
    using namespace slipform::dsl;
    return object(spelled(camel_case));
}

struct everything {
    slipform::unknown_members                      rest{}; // first here, last on the wire
    bool                                           truth = false;
    std::int32_t                                   small = 0;
    std::uint64_t                                  large = 0;
    double                                         real  = 0;
    std::string                                    text{};
    std::chrono::seconds                           span{};
    std::chrono::year_month_day                    day{std::chrono::year{2024} / 2 / 29};
    colour                                         hue = colour::red;
    slipform::open<colour>                         tint{colour::red};
    std::optional<std::int32_t>                    maybe{};
    slipform::nullable<std::string>                nothing{};
    std::optional<slipform::nullable<std::string>> either{};
    std::vector<std::int32_t>                      list{};
    std::vector<bool>                              flags{};
    std::map<std::string, std::int32_t>            table{};
    std::map<colour, std::string>                  by_hue{};
    slipform::one_or_many<std::string>             country{};
    outline                                        form{};
    folded                                         place{};
    loose                                          extra{};
    std::vector<loose>                             extras{};
    boost::json::value                             any{};
    boost::json::object                            bag{};

    bool operator==(everything const&) const = default;
};
BOOST_DESCRIBE_STRUCT(everything, (),
                      (rest, truth, small, large, real, text, span, day, hue, tint, maybe, nothing,
                       either, list, flags, table, by_hue, country, form, place, extra, extras, any,
                       bag))
constexpr auto schema(slipform::of<everything>)
{
    using namespace slipform::dsl;
    using R = everything;
    return object(field<&R::rest>(unknown_keys), field<&R::by_hue>(spelled("byHue")),
                  field<&R::place>(flattened));
}

/// A list whose every item owns the next.
struct chained {
    std::string              name{};
    std::unique_ptr<chained> next{};
};
BOOST_DESCRIBE_STRUCT(chained, (), (name, next))
constexpr auto schema(slipform::of<chained>) { return slipform::dsl::object(); }

static_assert(slipform::well_formed<everything>);
static_assert(slipform::well_formed<chained>);

/// Values in every member, and the text they make.
inline everything full_of_everything()
{
    using namespace std::chrono_literals;
    everything v;
    v.rest    = {{"later", {{"x", nullptr}}}, {"a/b~", 1}};
    v.truth   = true;
    v.small   = -7;
    v.large   = 18446744073709551615u;
    v.real    = 0.1;
    v.text    = "gr\xC3\xBC\xC3\x9F \"\\\n";
    v.span    = 90s;
    v.hue     = colour::dark_green;
    v.tint    = slipform::open<colour>(std::string("mauve"));
    v.maybe   = 0;
    v.nothing = "something";
    v.either  = slipform::null;
    v.list    = {1, 2};
    v.flags   = {true, false};
    v.table   = {{"a", 1}, {"b/~", 2}};
    v.by_hue  = {{colour::red, "r"}, {colour::dark_green, "g"}};
    v.country = std::vector<std::string>{"NL"};
    v.form    = square{2, "flat"};
    v.place   = {"Dam", "1012"};
    v.extras  = {loose{}, loose{1, "two"}};
    v.any     = {1, 2.0, "x"};
    v.bag     = {{"k", true}};
    return v;
}
inline constexpr char const* text_of_everything =
    R"({"truth":true,"small":-7,"large":18446744073709551615,"real":0.1,)"
    "\"text\":\"gr\xC3\xBC\xC3\x9F \\\"\\\\\\n\","
    R"("span":90,"day":"2024-02-29","hue":"dark-green","tint":"mauve","maybe":0,)"
    R"("nothing":"something","either":null,"list":[1,2],"flags":[true,false],)"
    R"("table":{"a":1,"b/~":2},"byHue":{"red":"r","dark-green":"g"},"country":["NL"],)"
    R"("form":{"kind":"square","side":2,"note":"flat"},"street":"Dam","postalCode":"1012",)"
    R"("extra":{},"extras":[{},{"first":1,"second":"two"}],"any":[1,2.0,"x"],"bag":{"k":true},)"
    R"("later":{"x":null},"a/b~":1})";

} // namespace slipform_tests::inline for_operations
