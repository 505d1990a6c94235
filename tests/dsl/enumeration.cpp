// enumeration and value: what a schema says about an enumeration.
#include <slipform/dsl.hpp>
#include <slipform/dsl/enumeration.hpp>
#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <string>
#include <vector>

using namespace slipform::dsl;
using slipform::errc;
using slipform::letter_case;

namespace {

BOOST_DEFINE_ENUM_CLASS(plain, en, pt_br)
constexpr auto schema(slipform::of<plain>) { return enumeration(); }

enum class sparse : signed char { minus = -5, large = 100, two = 2 };
BOOST_DESCRIBE_ENUM(sparse, minus, large, two)
constexpr auto schema(slipform::of<sparse>)
{
    return enumeration(spelled(pascal_case), value<sparse::two>(spelled("2"), also_spelled("Two")));
}

template <class... P>
concept makes_an_enumeration = requires(P... parts)
{
    enumeration(parts...);
};

} // namespace

TEST_CASE("an enumeration notes what is said of it")
{
    constexpr auto e = enumeration(
        spelled(kebab_case), also_spelled(camel_case), doc("D"), deprecated("X"),
        value<plain::pt_br>(spelled("br"), also_spelled("bra"), doc("d"), deprecated("x"),
                            source("s")),
        source("S"));
    STATIC_REQUIRE(e.notes.style == letter_case::kebab);
    STATIC_REQUIRE(e.notes.also);
    STATIC_REQUIRE(e.notes.also_style == letter_case::camel);
    STATIC_REQUIRE(e.notes.doc == "D");
    STATIC_REQUIRE(e.notes.deprecated == "X");
    STATIC_REQUIRE(e.notes.source == "S");
    STATIC_REQUIRE(e.parts.size() == 6);
    constexpr auto v = slipform::detail::part_at<4>(e.parts);
    STATIC_REQUIRE(v.enumerator == plain::pt_br);
    STATIC_REQUIRE(v.name == "br");
    STATIC_REQUIRE(v.also_name == "bra");
    STATIC_REQUIRE(v.doc == "d");
    STATIC_REQUIRE(v.source == "s");
    CHECK(v.deprecated == "x");
}

TEST_CASE("what is no part of an enumeration does not make one")
{
    STATIC_REQUIRE(makes_an_enumeration<doc, spelled_by>);
    STATIC_REQUIRE(!makes_an_enumeration<spelled_as>);
    STATIC_REQUIRE(!makes_an_enumeration<non_empty_t>);
    CHECK_FALSE(makes_an_enumeration<unknown_keys_policy>);
}

TEST_CASE("without a rule, words are the C++ names")
{
    CHECK(slipform::serialize(std::vector{plain::en, plain::pt_br}) == R"(["en","pt_br"])");
    CHECK(slipform::parse<plain>(R"("pt_br")").value() == plain::pt_br);
}

TEST_CASE("enumerators may have any values, in any order")
{
    CHECK(slipform::serialize(std::vector{sparse::two, sparse::minus, sparse::large}) ==
          R"(["2","Minus","Large"])");
    CHECK(slipform::parse<std::vector<sparse>>(R"(["Large","Two","2","Minus"])").value() ==
          std::vector{sparse::large, sparse::two, sparse::two, sparse::minus});
}

TEST_CASE("an unknown word is told with those that there are")
{
    auto const read = slipform::parse<sparse>(R"("two")");
    REQUIRE_FALSE(read);
    CHECK(read.error().front().code == errc::unknown_enumerator);
    CHECK(read.error().front().message == "expected one of Minus, Large, 2");
    CHECK(slipform::parse<sparse>("2").error().front().code == errc::wrong_type);
}

TEST_CASE("a value that is no enumerator is written null and reported")
{
    CHECK(slipform::serialize(static_cast<sparse>(3)) == "null");
    auto const issues = slipform::validate(static_cast<sparse>(3));
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().code == errc::unknown_enumerator);
    CHECK(issues.front().message == "expected one of Minus, Large, 2");
    CHECK(slipform::serialize(static_cast<plain>(7)) == "null");
    CHECK(slipform::validate(static_cast<plain>(-1)).size() == 1);
}
