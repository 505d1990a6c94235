// rule: what must hold between members.
#include <slipform/dsl.hpp>
#include <slipform/dsl/rule.hpp>
#include <slipform/read.hpp>
#include <slipform/validate.hpp>

#include "support/catch.hpp"

#include <string>
#include <type_traits>
#include <vector>

using namespace slipform::dsl;
using slipform::errc;

namespace {

struct span {
    int low  = 0;
    int high = 0;
};
BOOST_DESCRIBE_STRUCT(span, (), (low, high))
constexpr auto schema(slipform::of<span>)
{
    using R = span;
    return object(field<&R::high>(at_most(100)),
                  rule("low must not exceed high", [](R const& r) { return r.low <= r.high; }),
                  rule("high must be even", [](R const& r) { return r.high % 2 == 0; }));
}

struct holder {
    std::vector<span> spans{};
};
BOOST_DESCRIBE_STRUCT(holder, (), (spans))
constexpr auto schema(slipform::of<holder>)
{
    using R = holder;
    return object(rule("there must be a span", [](R const& r) { return !r.spans.empty(); }));
}

} // namespace

TEST_CASE("a rule is a sentence and a test")
{
    constexpr auto r =
        rule("low must not exceed high", [](span const& s) { return s.low <= s.high; });
    STATIC_REQUIRE(r.sentence == "low must not exceed high");
    STATIC_REQUIRE(r.test(span{1, 2}));
    CHECK_FALSE(r.test(span{2, 1}));
}

TEST_CASE("a rule may say how tests keep and break it")
{
    constexpr auto r = rule("low is nought", [](span const& s) {
                           return s.low == 0;
                       }).met_by([](span& s) {
                             s.low = 0;
                         }).broken_by([](span& s) { s.low = 1; });
    STATIC_REQUIRE(r.sentence == "low is nought");
    span s{5, 6};
    r.meet(s);
    CHECK(r.test(s));
    r.unmeet(s);
    CHECK_FALSE(r.test(s));
    STATIC_REQUIRE(std::is_same_v<decltype(rule("", [](int) { return true; }).meet), unsaid>);
}

TEST_CASE("a broken rule is reported at its object, with its sentence")
{
    auto const issues = slipform::validate(holder{{{1, 2}, {4, 2}}});
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().code == errc::rule_broken);
    CHECK(issues.front().pointer == "/spans/1");
    CHECK(issues.front().rule == "low must not exceed high");
    CHECK(issues.front().message == "required: low must not exceed high");

    auto const read =
        slipform::parse<holder>(R"({"spans":[{"low":1,"high":2},{"low":4,"high":2}]})");
    REQUIRE(read.error().size() == 1);
    CHECK(read.error().front().rule == "low must not exceed high");
    CHECK(read.error().front().pointer == "/spans/1");
    CHECK(read.error().front().where->offset == 29);
}

TEST_CASE("every broken rule of an object is reported")
{
    auto const issues = slipform::validate(span{4, 3});
    REQUIRE(issues.size() == 2);
    CHECK(issues[0].rule == "low must not exceed high");
    CHECK(issues[1].rule == "high must be even");
    CHECK(slipform::parse<span>(R"({"low":4,"high":3})").error().size() == 2);
}

TEST_CASE("a rule is not asked of an object whose members are not sound")
{
    CHECK(slipform::validate(span{104, 103}).front().code == errc::out_of_range);
    CHECK(slipform::validate(span{104, 103}).size() == 1);
    CHECK(slipform::parse<span>(R"({"low":104,"high":103})").error().size() == 1);
    CHECK(slipform::parse<span>(R"({"low":4})").error().front().code == errc::missing_field);
    CHECK(slipform::parse<span>(R"({"low":4})").error().size() == 1);
}

TEST_CASE("a rule of the outer object waits for the inner ones")
{
    CHECK(slipform::validate(holder{}).front().rule == "there must be a span");
    CHECK(slipform::validate(holder{{{2, 2}}}).empty());
}

TEST_CASE("rules are not checked by a reader that is told not to")
{
    CHECK(slipform::parse<span>(R"({"low":4,"high":3})", {.check_rules = false}));
}

TEST_CASE("rules are checked while compiling")
{
    STATIC_REQUIRE(slipform::conforms(span{1, 2}));
    STATIC_REQUIRE(!slipform::conforms(span{3, 2}));
    CHECK_FALSE(slipform::conforms(span{2, 3}));
}
