// well_formed: true of all that can be read and written. What it refuses is in tests/compile_fail/.
#include <slipform/dsl.hpp>
#include <slipform/model/well_formed.hpp>

#include "support/catch.hpp"
#include "support/everything.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

using namespace slipform::detail;
using slipform::well_formed;

namespace {

struct pong;
struct ping {
    std::vector<pong> pongs; // no initialiser: pong is not complete yet
};
struct pong {
    std::map<std::string, ping> pings{};
    std::unique_ptr<pong>       next{};
};
BOOST_DESCRIBE_STRUCT(ping, (), (pongs))
BOOST_DESCRIBE_STRUCT(pong, (), (pings, next))
constexpr auto schema(slipform::of<ping>) { return slipform::dsl::object(); }
constexpr auto schema(slipform::of<pong>) { return slipform::dsl::object(); }

BOOST_DEFINE_ENUM_CLASS(alike, a_b, aB)
constexpr auto schema(slipform::of<alike>)
{
    return slipform::dsl::enumeration(slipform::dsl::spelled(slipform::dsl::camel_case));
}
// One enumerator may be spelled alike twice: its alias is its name.
BOOST_DEFINE_ENUM_CLASS(same, x, y_z)
constexpr auto schema(slipform::of<same>)
{
    return slipform::dsl::enumeration(slipform::dsl::also_spelled(slipform::dsl::camel_case));
}
BOOST_DEFINE_ENUM_CLASS(unplain, x)
constexpr auto schema(slipform::of<unplain>)
{
    using namespace slipform::dsl;
    return enumeration(value<unplain::x>(spelled("\t")));
}

} // namespace

TEST_CASE("a struct with a member of every kind is well formed")
{
    STATIC_REQUIRE(well_formed<slipform_tests::everything>);
    STATIC_REQUIRE(well_formed<std::vector<slipform_tests::everything>>);
    STATIC_REQUIRE(well_formed<std::map<slipform_tests::colour, slipform_tests::outline>>);
    CHECK(well_formed<slipform_tests::chained>);
}

TEST_CASE("plain types need no schema")
{
    STATIC_REQUIRE(well_formed<bool>);
    STATIC_REQUIRE(well_formed<std::string>);
    STATIC_REQUIRE(well_formed<std::optional<slipform::nullable<int>>>);
    CHECK(well_formed<std::variant<int, std::string, std::vector<bool>>>);
}

TEST_CASE("types that contain each other are checked once")
{
    STATIC_REQUIRE(well_formed<ping>);
    CHECK(well_formed<pong>);
}

TEST_CASE("well_formed can be asked by a concept")
{
    STATIC_REQUIRE(std::is_same_v<decltype(well_formed<int>), bool const>);
    CHECK([]<class T>(std::type_identity<T>) requires well_formed<T> {
        return true;
    }(std::type_identity<ping>{}));
}

TEST_CASE("words must differ and be plain")
{
    STATIC_REQUIRE(!words_differ(words<alike>, word_counts_of<alike>.words));
    STATIC_REQUIRE(words_differ(words<same>, word_counts_of<same>.words));
    STATIC_REQUIRE(well_formed<same>);
    STATIC_REQUIRE(words_are_plain(words<same>, word_counts_of<same>.words));
    CHECK_FALSE(words_are_plain(words<unplain>, word_counts_of<unplain>.words));
}
