// one_or_many: a value, or an array of them; which it was is kept.
#include <slipform/dsl.hpp>
#include <slipform/read.hpp>
#include <slipform/types/one_or_many.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <string>
#include <type_traits>
#include <variant>
#include <vector>

using countries = slipform::one_or_many<std::string>;

namespace {

struct request {
    countries country{};
};
BOOST_DESCRIBE_STRUCT(request, (), (country))
constexpr auto schema(slipform::of<request>)
{
    using namespace slipform::dsl;
    using R = request;
    return object(field<&R::country>(each(country_alpha2), min_items(1)));
}

// The pointer of the only issue.
std::string refused_at(std::string_view text)
{
    auto const read = slipform::parse<request>(text);
    REQUIRE_FALSE(read);
    REQUIRE(read.error().size() == 1);
    return read.error().front().pointer;
}

} // namespace

TEST_CASE("one or many is a variant of the two")
{
    STATIC_REQUIRE(std::is_same_v<countries, std::variant<std::string, std::vector<std::string>>>);
    STATIC_REQUIRE(slipform::well_formed<slipform::one_or_many<int>>);
    countries one = "US";
    CHECK(one.index() == 0);
}

TEST_CASE("an array of one stays an array, and one stays one")
{
    for (char const* text : {R"("US")", R"(["US"])", R"(["US","GB"])", "[]"}) {
        auto const read = slipform::parse<countries>(text);
        INFO(text);
        REQUIRE(read);
        CHECK(slipform::serialize(*read) == text);
    }
    CHECK(*slipform::parse<countries>(R"("US")") == countries("US"));
    CHECK(*slipform::parse<countries>(R"(["US"])") == countries(std::vector<std::string>{"US"}));
}

TEST_CASE("each speaks of the one as of the many")
{
    CHECK(slipform::parse<request>(R"({"country":"US"})"));
    CHECK(slipform::parse<request>(R"({"country":["US","GB"]})"));
    CHECK(refused_at(R"({"country":"usa"})") == "/country");
    CHECK(refused_at(R"({"country":["US","usa"]})") == "/country/1");
    CHECK(slipform::validate(request{"usa"}).front().pointer == "/country");
    CHECK(slipform::validate(request{std::vector<std::string>{"US", "usa"}}).front().pointer ==
          "/country/1");
}

TEST_CASE("a constraint on the array leaves the one alone")
{
    CHECK(refused_at(R"({"country":[]})") == "/country");
    CHECK(slipform::validate(request{"US"}).empty());
    CHECK(slipform::validate(request{std::vector<std::string>{}}).front().code ==
          slipform::errc::too_few);
}

TEST_CASE("what is neither one nor many is of the wrong type")
{
    auto const number = slipform::parse<request>(R"({"country":1})");
    CHECK(number.error().front().code == slipform::errc::wrong_type);
    CHECK(number.error().front().message == "expected an array or a string");
    CHECK(refused_at(R"({"country":["US",1]})") == "/country/1");
}
