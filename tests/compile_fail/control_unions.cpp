// compiles
// What tells alternatives apart: kinds, tags, and required keys of their own.
#include <slipform/dsl.hpp>
#include <slipform/types/verbatim.hpp>

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

struct circle {
    double radius = 0;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto schema(slipform::of<circle>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "CIRCLE"));
}
struct square {
    double radius = 0;
};
BOOST_DESCRIBE_STRUCT(square, (), (radius))
constexpr auto schema(slipform::of<square>)
{
    using namespace slipform::dsl;
    return object(tagged("type", "SQUARE"));
}
static_assert(slipform::well_formed<std::variant<circle, square>>);
static_assert(slipform::well_formed<std::variant<circle, square, slipform::verbatim>>);
static_assert(slipform::well_formed<std::variant<circle, square, std::string, std::vector<int>>>);

struct by_card {
    std::string                card;
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(by_card, (), (card, note))
constexpr auto schema(slipform::of<by_card>) { return slipform::dsl::object(); }
struct by_account {
    std::string                account;
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(by_account, (), (account, note))
constexpr auto schema(slipform::of<by_account>) { return slipform::dsl::object(); }
static_assert(slipform::well_formed<std::variant<by_card, by_account>>);
static_assert(
    slipform::well_formed<std::variant<by_card, bool, double, slipform::nullable<std::string>>>);
static_assert(slipform::well_formed<slipform::one_or_many<by_card>>);
static_assert(slipform::well_formed<std::variant<by_card, boost::json::object>>);
