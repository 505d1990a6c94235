// A struct with an optional member of every kind that a schema can have, for tests of reading.
#pragma once

#include <slipform/dsl.hpp>
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

namespace slipform_tests {

using slipform::interop::tag_invoke;

BOOST_DEFINE_ENUM_CLASS(colour, red, dark_green, blue)
constexpr auto schema(slipform::of<colour>)
{
    using namespace slipform::dsl;
    return enumeration(spelled(screaming_snake_case),
                       value<colour::blue>(spelled("BLUE!"), also_spelled("AZURE")));
}

struct point {
    int x = 0;
    int y = 0;

    bool operator==(point const&) const = default;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))
constexpr auto schema(slipform::of<point>) { return slipform::dsl::object(); }

/// A tree.
struct node {
    std::string           name;
    std::unique_ptr<node> child{};
    std::vector<node>     children{};
};
BOOST_DESCRIBE_STRUCT(node, (), (name, child, children))
constexpr auto schema(slipform::of<node>) { return slipform::dsl::object(); }

struct everything {
    std::optional<bool>                              truth{};
    std::optional<std::int8_t>                       i8{};
    std::optional<std::uint8_t>                      u8{};
    std::optional<std::int16_t>                      i16{};
    std::optional<std::uint16_t>                     u16{};
    std::optional<std::int32_t>                      i32{};
    std::optional<std::uint32_t>                     u32{};
    std::optional<std::int64_t>                      i64{};
    std::optional<std::uint64_t>                     u64{};
    std::optional<double>                            real{};
    std::optional<std::string>                       text{};
    std::optional<colour>                            word{};
    std::optional<slipform::open<colour>>            open_word{};
    std::optional<std::chrono::seconds>              span{};
    std::optional<std::chrono::year_month_day>       date{};
    std::optional<slipform::nullable<int>>           number_or_null{};
    std::optional<slipform::nullable<point>>         point_or_null{};
    std::optional<point>                             inner{};
    std::optional<std::vector<int>>                  numbers{};
    std::optional<std::vector<bool>>                 truths{};
    std::optional<std::vector<point>>                points{};
    std::optional<std::vector<slipform::nullable<std::string>>> texts_or_null{};
    std::optional<std::map<std::string, int>>        by_text{};
    std::optional<std::map<colour, int>>             by_word{};
    std::optional<std::map<slipform::open<colour>, std::vector<int>>> by_open_word{};
    std::optional<std::variant<bool, double, std::string, std::vector<int>, point>> any_kind{};
    std::optional<slipform::one_or_many<std::string>> one_or_many{};
    std::optional<boost::json::value>                free{};
    std::optional<boost::json::object>               free_object{};
    std::optional<slipform::verbatim>                kept{};
    std::unique_ptr<node>                            tree{};
};
BOOST_DESCRIBE_STRUCT(everything, (),
                      (truth, i8, u8, i16, u16, i32, u32, i64, u64, real, text, word, open_word, span, date,
                       number_or_null, point_or_null, inner, numbers, truths, points, texts_or_null, by_text,
                       by_word, by_open_word, any_kind, one_or_many, free, free_object, kept, tree))
constexpr auto schema(slipform::of<everything>)
{
    using namespace slipform::dsl;
    return object(spelled(camel_case));
}
static_assert(slipform::well_formed<everything>);

} // namespace slipform_tests
