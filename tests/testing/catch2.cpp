#include "support/catch.hpp"

#include <slipform/testing/catch2.hpp>

#include <slipform/vendor/deepidv.hpp>

#include "support/everything.hpp"

#include <set>
#include <sstream>
#include <string>

namespace {

using namespace slipform_tests;
using slipform::errc;
using slipform::testing::arbitrary_values;
using slipform::testing::equals_value;
using slipform::testing::FailsAt;

bool contains(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

/// What Catch2 would print of an expression that does not hold.
std::string shown(Catch::ITransientExpression const& expression)
{
    std::ostringstream out;
    expression.streamReconstructedExpression(out);
    return out.str();
}

TEST_CASE("values with a schema are printed as JSON")
{
    CHECK(Catch::Detail::stringify(loose{1, "two"}) == R"({"first":1,"second":"two"})");
    CHECK(Catch::Detail::stringify(colour::dark_green) == R"("dark-green")");
    CHECK(Catch::Detail::stringify(outline(circle{2})) == R"({"kind":"circle","radius":2})");
    CHECK(Catch::Detail::stringify(slipform::nullable<std::string>()) == "null");
    CHECK(Catch::Detail::stringify(slipform::open<colour>(std::string("mauve"))) == R"("mauve")");
    CHECK(Catch::Detail::stringify(full_of_everything()) == text_of_everything);
    CHECK(contains(Catch::Detail::stringify(std::vector<loose>{{}, {}}), "{}, {}"));
}

TEST_CASE("what has no schema is printed as without us")
{
    CHECK(Catch::Detail::stringify(1) == "1");
    CHECK(Catch::Detail::stringify(std::string("x")) == "\"x\"");
    CHECK(Catch::Detail::stringify(std::vector<int>{1, 2}) == "{ 1, 2 }");
}

TEST_CASE("results and reports are printed as their issues")
{
    auto const read = slipform::parse<loose>(R"({"first":true})");
    CHECK(Catch::Detail::stringify(read) == "refused:\n1:10: /first: expected an integer\n");
    CHECK(Catch::Detail::stringify(read.error().front()) == "1:10: /first: expected an integer");
    CHECK(Catch::Detail::stringify(slipform::parse<loose>("{}")) == "accepted: {}");
    CHECK(Catch::Detail::stringify(slipform::report()) == "no issues");
}

TEST_CASE("a comparison that fails shows both values and where they differ")
{
    loose const       a{1, "x"}, b{2, {}};
    std::string const text = shown((Catch::Decomposer() <= a) == b);
    CHECK(contains(text, R"({"first":1,"second":"x"})"));
    CHECK(contains(text, R"({"first":2})"));
    CHECK(contains(text, "/first: 1 -> 2\n/second: \"x\" -> (absent)\n"));
    CHECK_FALSE(contains(shown((Catch::Decomposer() <= a) != a), "differences"));
    CHECK(a == a);
    CHECK(a != b);
    outline const round = circle{1}, flat = square{1, {}};
    CHECK(contains(shown((Catch::Decomposer() <= round) == flat),
                   "(document): {\"kind\":\"circle\""));
}

TEST_CASE("a matcher for equal values says where they differ")
{
    loose const a{1, "x"}, b{2, "x"};
    CHECK_THAT(a, equals_value(a));
    equals_value const matcher(b);
    CHECK_FALSE(matcher.match(a));
    CHECK(contains(matcher.toString(), "equals {\"first\":2"));
    CHECK(contains(matcher.toString(), "/first: 2 -> 1\n"));
    CHECK(matcher.match(b));
    CHECK_FALSE(contains(matcher.toString(), "->"));
}

TEST_CASE("a matcher for failures looks at pointer and code")
{
    auto const read = slipform::parse<loose>(R"({"first":true,"x":1})");
    CHECK_THAT(read, FailsAt("/first", errc::wrong_type));
    CHECK_THAT(read, FailsAt("/x", errc::unknown_field));
    CHECK_THAT(read.error(), FailsAt("/x", errc::unknown_field));
    CHECK_FALSE(FailsAt("/first", errc::unknown_field).match(read));
    CHECK_FALSE(FailsAt("/second", errc::wrong_type).match(read));
    CHECK_FALSE(FailsAt("", errc::syntax).match(slipform::parse<loose>("{}")));
    CHECK(FailsAt("/x", errc::too_long).toString() == "fails at \"/x\" with too_long");
}

TEST_CASE("arbitrary values are generated")
{
    static std::set<std::string> seen;
    auto const                   value = GENERATE(take(100, arbitrary_values<everything>()));
    CHECK(slipform::conforms(value));
    seen.insert(slipform::serialize(value));
    static int calls = 0;
    if (++calls == 100)
        CHECK(seen.size() == 100);
}

TEST_CASE("the same seed generates the same values, another seed others")
{
    auto a = arbitrary_values<everything>(7), b = arbitrary_values<everything>(7),
         c = arbitrary_values<everything>(8);
    CHECK(a.get() == b.get());
    CHECK_FALSE(a.get() == c.get());
    auto const first = a.get();
    CHECK(a.next());
    CHECK_FALSE(a.get() == first);
}

TEST_CASE("the suites pass for a sound schema")
{
    slipform::testing::round_trips<everything>(100);
    slipform::testing::rejects_counterexamples<everything>(3);
    slipform::testing::round_trips<slipform::deepidv::redirect_outcome>(100);
    slipform::testing::rejects_counterexamples<slipform::deepidv::redirect_outcome>();
}

TEST_CASE("a suite that fails shows the least value for which it does")
{
    std::string const why =
        slipform::testing::detail::first_failure<loose>(1000, 1, 10'000, [](loose const& v) {
            return v.first >= 100 ? "too much: " + slipform::serialize(v) : std::string();
        });
    CHECK(why == R"(too much: {"first":100})");
}

TEST_CASE("what does not come back is told with what is wrong")
{
    using namespace slipform::testing::detail;
    CHECK(why_no_round_trip(full_of_everything()).empty());
    everything wrong = full_of_everything();
    wrong.text       = "\xFF";
    CHECK(contains(why_no_round_trip(wrong), "does not:\n/text: expected well-formed UTF-8\n{"));
    CHECK(why_not_read("it", R"({"first":2})", loose{1, {}}) ==
          "it is read as another value:\n/first: 1 -> 2\n{\"first\":2}");
    CHECK(contains(why_not_read("it", R"({"first":"2"})", loose{1, {}}),
                   "it is refused:\n1:10: /first"));
}

TEST_CASE("a document that is not refused as it should be is told")
{
    using slipform::testing::counterexample;
    using slipform::testing::detail::why_not_refused;
    CHECK(
        why_not_refused<loose>({R"({"first":"1"})", "/first", errc::wrong_type, "a text"}).empty());
    CHECK(why_not_refused<loose>({"{}", "/first", errc::missing_field, "nothing"}) ==
          "nothing: expected missing_field at \"/first\", but it is accepted:\n{}");
    CHECK(contains(
        why_not_refused<loose>({R"({"first":"1"})", "/first", errc::out_of_range, "a text"}),
        "but it is refused with:\n1:10: /first: expected an integer"));
    CHECK(contains(
        why_not_refused<loose>({R"({"first":"1","x":0})", "/first", errc::wrong_type, "two"}),
        "/x"));
}

} // namespace
