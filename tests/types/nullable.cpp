// nullable: a value or null, apart from being absent.
#include <slipform/dsl.hpp>
#include <slipform/read.hpp>
#include <slipform/types/nullable.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

using slipform::null;
using slipform::nullable;

namespace {

struct answer {
    nullable<std::string>                there{};
    std::optional<nullable<std::string>> perhaps{};

    bool operator==(answer const&) const = default;
};
BOOST_DESCRIBE_STRUCT(answer, (), (there, perhaps))
constexpr auto schema(slipform::of<answer>) { return slipform::dsl::object(); }

} // namespace

TEST_CASE("a nullable is null until it is given a value")
{
    nullable<int> n;
    CHECK_FALSE(n.has_value());
    CHECK_FALSE(n);
    n = 3;
    REQUIRE(n.has_value());
    CHECK(*n == 3);
    n = null;
    CHECK_FALSE(n.has_value());
    n.emplace(4);
    CHECK(*n == 4);
    n.reset();
    CHECK_FALSE(n.has_value());
}

TEST_CASE("a nullable is made of whatever its value converts from")
{
    nullable<std::string> text = "abc";
    CHECK(text->size() == 3);
    text->push_back('d');
    CHECK(*text == "abcd");
    CHECK(text.emplace(2u, 'x') == "xx");
    STATIC_REQUIRE(std::is_convertible_v<int, nullable<double>>);
    STATIC_REQUIRE(!std::is_convertible_v<std::string, nullable<int>>);
    STATIC_REQUIRE(!std::is_convertible_v<nullable<int>, bool>);
}

TEST_CASE("nullables are equal if both are null or their values are")
{
    CHECK(nullable<int>{} == nullable<int>{null});
    CHECK(nullable<int>{1} == nullable<int>{1});
    CHECK(nullable<int>{1} != nullable<int>{2});
    CHECK(nullable<int>{0} != nullable<int>{});
}

TEST_CASE("a nullable works while compiling")
{
    constexpr nullable<int> three = 3;
    STATIC_REQUIRE(three.has_value());
    STATIC_REQUIRE(*three == 3);
    STATIC_REQUIRE(nullable<int>{null} == nullable<int>{});
    STATIC_REQUIRE(null == slipform::null_t{});
    CHECK(static_cast<bool>(three));
}

TEST_CASE("a nullable holds what can only be moved")
{
    nullable<std::unique_ptr<int>> n = std::make_unique<int>(5);
    nullable<std::unique_ptr<int>> m = std::move(n);
    REQUIRE(m);
    CHECK(**m == 5);
}

TEST_CASE("absent, null and a value are three things on the wire")
{
    CHECK(slipform::serialize(answer{}) == R"({"there":null})");
    CHECK(slipform::serialize(answer{.there = "a", .perhaps = nullable<std::string>(null)}) ==
          R"({"there":"a","perhaps":null})");
    CHECK(slipform::serialize(answer{.there = "a", .perhaps = "b"}) ==
          R"({"there":"a","perhaps":"b"})");

    CHECK(slipform::parse<answer>(R"({"there":null})").value() == answer{});
    auto const null_given = slipform::parse<answer>(R"({"there":"a","perhaps":null})");
    REQUIRE(null_given);
    REQUIRE(null_given->perhaps.has_value());
    CHECK_FALSE(null_given->perhaps->has_value());
    CHECK(slipform::parse<answer>(R"({"there":null,"perhaps":"b"})").value().perhaps == "b");
}

TEST_CASE("a nullable that is not optional must be there")
{
    auto const read = slipform::parse<answer>(R"({"perhaps":null})");
    REQUIRE_FALSE(read);
    REQUIRE(read.error().size() == 1);
    CHECK(read.error().front().code == slipform::errc::missing_field);
    CHECK(read.error().front().pointer == "/there");
}
