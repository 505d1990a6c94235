// How many bytes a value takes at most: what is written keeps to it, blocks and all.
#include "support/catch.hpp"
#include "support/everything.hpp"

#include <slipform/detail/write_value.hpp>
#include <slipform/read.hpp>
#include <slipform/write.hpp>

#include <memory>
#include <string>

using namespace slipform_tests;
namespace detail = slipform::detail;

namespace {

BOOST_DEFINE_ENUM_CLASS(grade, a, a_word_of_one_block, a_word_that_takes_more_than_two_blocks)
constexpr auto schema(slipform::of<grade>) { return slipform::dsl::enumeration(); }

struct fixed {
    bool                    truth = false;
    colour                  hue   = colour::red;
    std::optional<double>   real{};
    slipform::nullable<int> count{};
};
BOOST_DESCRIBE_STRUCT(fixed, (), (truth, hue, real, count))
constexpr auto schema(slipform::of<fixed>) { return slipform::dsl::object(); }

struct graded {
    grade                                 one = grade::a;
    slipform::open<grade>                 two{grade::a};
    std::optional<fixed>                  maybe{};
    std::map<grade, bool>                 by_grade{};
    std::vector<fixed>                    many{};
    std::unique_ptr<graded>               next{};
    slipform::nullable<grade>             none{};
    std::optional<slipform::open<colour>> last{};
};
BOOST_DESCRIBE_STRUCT(graded, (), (one, two, maybe, by_grade, many, next, none, last))
constexpr auto schema(slipform::of<graded>) { return slipform::dsl::object(); }

struct nothing {};
BOOST_DESCRIBE_STRUCT(nothing, (), ())
constexpr auto schema(slipform::of<nothing>) { return slipform::dsl::object(); }

/// Into room of bound_of(value) bytes, and not a byte behind it.
template <class T> std::string written(T const& value)
{
    std::size_t const bound = detail::bound_of(value);
    std::string       room(bound + 64, '#');
    char* const       end = detail::write_value(room.data(), value);
    REQUIRE(static_cast<std::size_t>(end - room.data()) <= bound);
    CHECK(room.substr(bound) == std::string(64, '#'));
    return room.substr(0, static_cast<std::size_t>(end - room.data()));
}

template <class T> void keeps_to_it(T const& value)
{
    std::string const text = written(value);
    CHECK(text == slipform::serialize(value));
    CHECK(slipform::parse<T>(text).has_value());
}

} // namespace

TEST_CASE("values of every kind keep to their bound")
{
    CHECK(written(everything{.form = square{}}) ==
          slipform::serialize(everything{.form = square{}}));
    CHECK(written(full_of_everything()) == text_of_everything);
    keeps_to_it(loose{});
    keeps_to_it(loose{.second = std::string(40, '\x01')});
    keeps_to_it(std::string());
    keeps_to_it(std::string(15, '"'));
    keeps_to_it(std::vector<bool>{true, false});
    keeps_to_it(true);
    keeps_to_it(false);
    CHECK(written(valueless_outline()) == "null");
}

TEST_CASE("null keeps to its bound, also in the place of an object that is shorter")
{
    keeps_to_it(slipform::nullable<nothing>());
    keeps_to_it(slipform::nullable<nothing>(nothing{}));
    keeps_to_it(std::vector<slipform::nullable<nothing>>(9));
    keeps_to_it(std::map<std::string, slipform::nullable<nothing>>{{"", {}}});
}

TEST_CASE("words keep to their bound, those of less than a block and those of more than two")
{
    for (grade const one :
         {grade::a, grade::a_word_of_one_block, grade::a_word_that_takes_more_than_two_blocks}) {
        keeps_to_it(one);
        keeps_to_it(slipform::open<grade>(one));
        keeps_to_it(std::map<grade, bool>{{one, true}});
        keeps_to_it(std::vector<grade>(3, one));
        graded value;
        value.one      = value.none.emplace(one);
        value.by_grade = {{one, false}};
        value.many.resize(2);
        value.maybe.emplace();
        value.next = std::make_unique<graded>();
        value.next->last.emplace(std::string(7, '\n'));
        keeps_to_it(value);
    }
    for (colour const hue : {colour::red, colour::dark_green}) {
        keeps_to_it(hue);
        keeps_to_it(slipform::open<colour>(hue));
        keeps_to_it(std::map<slipform::open<colour>, colour>{{hue, hue}});
    }
    CHECK(written(colour(7)) == "null");
    CHECK(written(slipform::open<colour>(std::string(9, '\0'))).size() == 2 + 9 * 6);
}

TEST_CASE("what is of fixed size is summed while compiling")
{
    STATIC_REQUIRE(!detail::has_further_bound<fixed>);
    STATIC_REQUIRE(!detail::has_further_bound<std::optional<fixed>>);
    STATIC_REQUIRE(detail::has_further_bound<graded>);
    STATIC_REQUIRE(detail::has_further_bound<std::unique_ptr<graded>>);
    STATIC_REQUIRE(detail::fixed_bound<fixed> < 256);
    CHECK(detail::bound_of(fixed{}) == detail::bound_of(fixed{.real = 0.1}));
    CHECK(detail::bound_of(graded{}) == detail::fixed_bound<graded>);
}
