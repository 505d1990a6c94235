// Which patterns are well formed. That a bad one does not compile is tested by asking whether
// measuring it is a constant expression.
#include <slipform/core/pattern.hpp>
#include <slipform/core/pattern_parser.hpp>

#include "support/catch.hpp"

#include <type_traits>

namespace {

template <slipform::fixed_text Text>
concept well_formed = requires
{
    typename std::bool_constant<(slipform::detail::measure_pattern(Text.view()).words != 0)>;
};

} // namespace

TEST_CASE("groups, classes and braces must close")
{
    STATIC_REQUIRE(well_formed<"">);
    STATIC_REQUIRE(well_formed<"()">);
    STATIC_REQUIRE(well_formed<"(a(b|c)d)">);
    STATIC_REQUIRE(!well_formed<"(">);
    STATIC_REQUIRE(!well_formed<"a(b">);
    STATIC_REQUIRE(!well_formed<")">);
    STATIC_REQUIRE(!well_formed<"a)b">);
    STATIC_REQUIRE(!well_formed<"[">);
    STATIC_REQUIRE(!well_formed<"[a">);
    STATIC_REQUIRE(!well_formed<"[a-">);
    STATIC_REQUIRE(!well_formed<"[]">);
    STATIC_REQUIRE(!well_formed<"[^]">);
    STATIC_REQUIRE(!well_formed<"]">);
    STATIC_REQUIRE(!well_formed<"}">);
    STATIC_REQUIRE(!well_formed<"a{2">);
}

TEST_CASE("a quantifier has something to repeat, once, and its numbers in order")
{
    STATIC_REQUIRE(well_formed<"a{0}">);
    STATIC_REQUIRE(well_formed<"a{2,2}">);
    STATIC_REQUIRE(well_formed<"a{2,}">);
    STATIC_REQUIRE(!well_formed<"*">);
    STATIC_REQUIRE(!well_formed<"+a">);
    STATIC_REQUIRE(!well_formed<"a|?">);
    STATIC_REQUIRE(!well_formed<"(*a)">);
    STATIC_REQUIRE(!well_formed<"{2}">);
    STATIC_REQUIRE(!well_formed<"a**">);
    STATIC_REQUIRE(!well_formed<"a+?">);
    STATIC_REQUIRE(!well_formed<"a{2}{3}">);
    STATIC_REQUIRE(!well_formed<"a{}">);
    STATIC_REQUIRE(!well_formed<"a{,2}">);
    STATIC_REQUIRE(!well_formed<"a{x}">);
    STATIC_REQUIRE(!well_formed<"a{2,1}">);
    STATIC_REQUIRE(!well_formed<"a{1 }">);
}

TEST_CASE("ranges are of characters and ascend")
{
    STATIC_REQUIRE(well_formed<"[a-a]">);
    STATIC_REQUIRE(well_formed<"[-a]">);
    STATIC_REQUIRE(well_formed<"[a-]">);
    STATIC_REQUIRE(well_formed<"[\\d-]">);
    STATIC_REQUIRE(!well_formed<"[z-a]">);
    STATIC_REQUIRE(!well_formed<"[\\d-z]">);
    STATIC_REQUIRE(!well_formed<"[a-\\d]">);
}

TEST_CASE("only escapes of ECMA 262 with the flag u are accepted")
{
    STATIC_REQUIRE(well_formed<"\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/">);
    STATIC_REQUIRE(well_formed<"[\\-]">);
    STATIC_REQUIRE(well_formed<"\\x41\\u00e9">);
    STATIC_REQUIRE(!well_formed<"\\">);
    STATIC_REQUIRE(!well_formed<"a\\">);
    STATIC_REQUIRE(!well_formed<"[\\">);
    STATIC_REQUIRE(!well_formed<"\\-">);
    STATIC_REQUIRE(!well_formed<"\\@">);
    STATIC_REQUIRE(!well_formed<"\\q">);
    STATIC_REQUIRE(!well_formed<"\\1">);
    STATIC_REQUIRE(!well_formed<"\\b">);
    STATIC_REQUIRE(!well_formed<"\\p{L}">);
    STATIC_REQUIRE(!well_formed<"\\x4">);
    STATIC_REQUIRE(!well_formed<"\\u00g0">);
    STATIC_REQUIRE(!well_formed<"\\ud83d\\ude00">);
}

TEST_CASE("anchors, look-around and named groups are refused")
{
    STATIC_REQUIRE(well_formed<"(?:a)">);
    STATIC_REQUIRE(!well_formed<"^a">);
    STATIC_REQUIRE(!well_formed<"a$">);
    STATIC_REQUIRE(!well_formed<"(?=a)">);
    STATIC_REQUIRE(!well_formed<"(?<n>a)">);
    STATIC_REQUIRE(!well_formed<"(?">);
}

TEST_CASE("a pattern is UTF-8 and not longer than its bound once repetitions are written out")
{
    STATIC_REQUIRE(well_formed<"\xC3\xA9">);
    STATIC_REQUIRE(!well_formed<"\xC3">);
    STATIC_REQUIRE(!well_formed<"[\xE9]">);
    STATIC_REQUIRE(well_formed<"a{1024}">);
    STATIC_REQUIRE(!well_formed<"a{1025}">);
    STATIC_REQUIRE(!well_formed<"a{1024}b">);
    STATIC_REQUIRE(!well_formed<"(a{100}){100}">);
    STATIC_REQUIRE(!well_formed<"a{99999999999999999999}">);
}
