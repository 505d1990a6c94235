// Which types are schema types, and which kinds of JSON value they take.
#include <slipform/dsl.hpp>
#include <slipform/model/shape.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/types/verbatim.hpp>

#include "support/catch.hpp"

#include <boost/json/value.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

using namespace slipform::detail;
using slipform::nullable;
using slipform::open;
using slipform::schema_type;

namespace {

BOOST_DEFINE_ENUM_CLASS(theme, light, dark)
struct request {
    int i = 0;
};
BOOST_DESCRIBE_STRUCT(request, (), (i))
struct undescribed {};
enum class bare {};

} // namespace

TEST_CASE("the types of the documentation are schema types")
{
    STATIC_REQUIRE(schema_type<bool>);
    STATIC_REQUIRE(schema_type<std::int8_t>);
    STATIC_REQUIRE(schema_type<std::uint64_t>);
    STATIC_REQUIRE(schema_type<double>);
    STATIC_REQUIRE(schema_type<std::string>);
    STATIC_REQUIRE(schema_type<std::chrono::seconds>);
    STATIC_REQUIRE(schema_type<std::chrono::days>);
    STATIC_REQUIRE(schema_type<std::chrono::year_month_day>);
    STATIC_REQUIRE(schema_type<request>);
    STATIC_REQUIRE(schema_type<theme>);
    STATIC_REQUIRE(schema_type<open<theme>>);
    STATIC_REQUIRE(schema_type<boost::json::value>);
    STATIC_REQUIRE(schema_type<boost::json::object>);
    STATIC_REQUIRE(schema_type<slipform::verbatim>);
    CHECK(slipform::is_schema_type<request>::value);
}

TEST_CASE("what is made of schema types is one")
{
    STATIC_REQUIRE(schema_type<std::vector<std::optional<int>>>); // well_formed has a word to say
    STATIC_REQUIRE(schema_type<std::vector<std::vector<theme>>>);
    STATIC_REQUIRE(schema_type<std::map<std::string, request>>);
    STATIC_REQUIRE(schema_type<std::map<theme, int>>);
    STATIC_REQUIRE(schema_type<std::map<open<theme>, nullable<int>>>);
    STATIC_REQUIRE(schema_type<std::variant<int, std::string>>);
    STATIC_REQUIRE(schema_type<std::optional<nullable<std::string>>>);
    STATIC_REQUIRE(schema_type<std::unique_ptr<request>>);
    CHECK(slipform::is_schema_type<std::vector<request>>::value);
}

TEST_CASE("other types are not")
{
    STATIC_REQUIRE(!schema_type<char>);
    STATIC_REQUIRE(!schema_type<char8_t>);
    STATIC_REQUIRE(!schema_type<float>);
    STATIC_REQUIRE(!schema_type<long double>);
    STATIC_REQUIRE(!schema_type<std::string_view>);
    STATIC_REQUIRE(!schema_type<char const*>);
    STATIC_REQUIRE(!schema_type<undescribed>);
    STATIC_REQUIRE(!schema_type<bare>);
    STATIC_REQUIRE(!schema_type<open<bare>>);
    STATIC_REQUIRE(!schema_type<std::vector<undescribed>>);
    STATIC_REQUIRE(!schema_type<std::optional<undescribed>>);
    STATIC_REQUIRE(!schema_type<std::variant<int, undescribed>>);
    STATIC_REQUIRE(!schema_type<std::map<int, int>>);
    STATIC_REQUIRE(!schema_type<std::map<std::string, undescribed>>);
    STATIC_REQUIRE(!schema_type<std::set<int>>);
    STATIC_REQUIRE(!schema_type<std::tuple<int>>);
    STATIC_REQUIRE(!schema_type<std::shared_ptr<request>>);
    STATIC_REQUIRE(!schema_type<std::chrono::duration<double>>);
    STATIC_REQUIRE(!schema_type<std::monostate>);
    CHECK_FALSE(slipform::is_schema_type<void*>::value);
}

TEST_CASE("two types keep unknown keys, one of them for nothing else")
{
    using slipform::unknown_members;
    STATIC_REQUIRE(keeps_unknown_keys<unknown_members>);
    STATIC_REQUIRE(keeps_unknown_keys<boost::json::object>);
    STATIC_REQUIRE(!keeps_unknown_keys<std::optional<unknown_members>>);
    STATIC_REQUIRE(!keeps_unknown_keys<slipform::verbatim>);
    STATIC_REQUIRE(!schema_type<unknown_members>);
    STATIC_REQUIRE(!schema_type<std::vector<unknown_members>>);
    CHECK(kinds_of<unknown_members>() == 0);
}

TEST_CASE("each type takes its kinds of JSON value")
{
    STATIC_REQUIRE(kinds_of<bool>() == boolean_kind);
    STATIC_REQUIRE(kinds_of<int>() == number_kind);
    STATIC_REQUIRE(kinds_of<double>() == number_kind);
    STATIC_REQUIRE(kinds_of<std::chrono::seconds>() == number_kind);
    STATIC_REQUIRE(kinds_of<std::string>() == string_kind);
    STATIC_REQUIRE(kinds_of<std::chrono::year_month_day>() == string_kind);
    STATIC_REQUIRE(kinds_of<theme>() == string_kind);
    STATIC_REQUIRE(kinds_of<open<theme>>() == string_kind);
    STATIC_REQUIRE(kinds_of<std::vector<bool>>() == array_kind);
    STATIC_REQUIRE(kinds_of<std::map<std::string, int>>() == object_kind);
    STATIC_REQUIRE(kinds_of<request>() == object_kind);
    STATIC_REQUIRE(kinds_of<slipform::verbatim>() == object_kind);
    STATIC_REQUIRE(kinds_of<boost::json::object>() == object_kind);
    STATIC_REQUIRE(kinds_of<boost::json::value>() == every_kind);
    CHECK(kinds_of<undescribed>() == 0);
}

TEST_CASE("optional changes nothing, nullable adds null, a variant takes what its alternatives do")
{
    STATIC_REQUIRE(kinds_of<std::optional<int>>() == number_kind);
    STATIC_REQUIRE(kinds_of<nullable<int>>() == (number_kind | null_kind));
    STATIC_REQUIRE(kinds_of<std::optional<nullable<int>>>() == (number_kind | null_kind));
    STATIC_REQUIRE(kinds_of<std::variant<int, nullable<theme>>>() ==
                   (number_kind | string_kind | null_kind));
    CHECK(kinds_of<slipform::one_or_many<request>>() == (object_kind | array_kind));
}

TEST_CASE("wrappers are taken off")
{
    STATIC_REQUIRE(std::is_same_v<unwrap_t<int>, int>);
    STATIC_REQUIRE(std::is_same_v<unwrap_t<std::optional<nullable<int>>>, int>);
    STATIC_REQUIRE(std::is_same_v<unwrap_t<std::unique_ptr<request>>, request>);
    STATIC_REQUIRE(
        std::is_same_v<unwrap_t<std::vector<std::optional<int>>>, std::vector<std::optional<int>>>);
    STATIC_REQUIRE(is_wrapper<nullable<int>>);
    CHECK_FALSE(is_wrapper<open<theme>>);
}
