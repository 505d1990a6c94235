// What differs between two values: diff.
#include "support/catch.hpp"
#include "support/everything.hpp"
#include "support/vendor.hpp"

#include <slipform/diff.hpp>
#include <slipform/vendor/complycube.hpp>
#include <slipform/vendor/yoti.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace slipform_tests;
using slipform::diff;
using slipform::difference;

namespace {

/// What changes when one member of a full value is changed.
template <class F> std::vector<difference> after(F change)
{
    everything const before  = full_of_everything();
    everything       changed = before;
    change(changed);
    CHECK(diff(changed, changed).empty());
    auto const found = diff(before, changed);
    // The other way round says the same, mirrored; entries of maps may come in another order.
    auto const back = diff(changed, before);
    CHECK(back.size() == found.size());
    for (auto const& one : found)
        CHECK(std::count(back.begin(), back.end(),
                         difference{one.pointer, one.after, one.before}) == 1);
    return found;
}
using differences = std::vector<difference>;

} // namespace

TEST_CASE("equal values do not differ")
{
    CHECK(diff(full_of_everything(), full_of_everything()).empty());
    CHECK(diff(everything{}, everything{}).empty());
    CHECK(diff(valueless_outline(), valueless_outline()).empty());
    CHECK(diff(std::optional<int>{}, std::optional<int>{}).empty());
}

TEST_CASE("a difference names its place, and both texts")
{
    CHECK(after([](everything& v) { v.truth = false; }) ==
          differences{{"/truth", "true", "false"}});
    CHECK(after([](everything& v) { v.small = 7; }) == differences{{"/small", "-7", "7"}});
    CHECK(after([](everything& v) { v.large = 0; }) ==
          differences{{"/large", "18446744073709551615", "0"}});
    CHECK(after([](everything& v) { v.real = 2; }) == differences{{"/real", "0.1", "2"}});
    CHECK(after([](everything& v) { v.text = "a\"b"; }) ==
          differences{{"/text", "\"gr\xC3\xBC\xC3\x9F \\\"\\\\\\n\"", R"("a\"b")"}});
    CHECK(after([](everything& v) { v.span = std::chrono::seconds(1); }) ==
          differences{{"/span", "90", "1"}});
    CHECK(after([](everything& v) { v.day = std::chrono::year{2025} / 1 / 1; }) ==
          differences{{"/day", R"("2024-02-29")", R"("2025-01-01")"}});
    CHECK(after([](everything& v) { v.hue = colour::red; }) ==
          differences{{"/hue", R"("dark-green")", R"("red")"}});
    CHECK(after([](everything& v) { v.tint = colour::red; }) ==
          differences{{"/tint", R"("mauve")", R"("red")"}});
}

TEST_CASE("absent, null and a value differ from each other")
{
    CHECK(after([](everything& v) { v.maybe.reset(); }) == differences{{"/maybe", "0", ""}});
    CHECK(after([](everything& v) { v.nothing = slipform::null; }) ==
          differences{{"/nothing", R"("something")", "null"}});
    CHECK(after([](everything& v) { v.nothing = "x"; }) ==
          differences{{"/nothing", R"("something")", R"("x")"}});
    CHECK(after([](everything& v) { v.either.reset(); }) == differences{{"/either", "null", ""}});
    CHECK(after([](everything& v) { v.either = "x"; }) ==
          differences{{"/either", "null", R"("x")"}});
}

TEST_CASE("arrays are compared item by item")
{
    CHECK(after([](everything& v) { v.list = {1, 3}; }) == differences{{"/list/1", "2", "3"}});
    CHECK(after([](everything& v) { v.list = {1, 2, 3}; }) == differences{{"/list/2", "", "3"}});
    CHECK(after([](everything& v) { v.list = {}; }) ==
          differences{{"/list/0", "1", ""}, {"/list/1", "2", ""}});
    CHECK(after([](everything& v) {
              v.flags = {false, false, true};
          }) == differences{{"/flags/0", "true", "false"}, {"/flags/2", "", "true"}});
    CHECK(after([](everything& v) { v.extras[1].second = "2"; }) ==
          differences{{"/extras/1/second", R"("two")", R"("2")"}});
    CHECK(after([](everything& v) { v.extras.pop_back(); }) ==
          differences{{"/extras/1", R"({"first":1,"second":"two"})", ""}});
}

TEST_CASE("maps are compared key by key")
{
    CHECK(after([](everything& v) {
              v.table = {{"b/~", 3}, {"c", 4}};
          }) ==
          differences{{"/table/a", "1", ""}, {"/table/b~1~0", "2", "3"}, {"/table/c", "", "4"}});
    CHECK(after([](everything& v) { v.by_hue.erase(colour::dark_green); }) ==
          differences{{"/byHue/dark-green", R"("g")", ""}});
}

TEST_CASE("of a union the members differ if the alternative is the same, else the whole")
{
    CHECK(after([](everything& v) {
              v.form = square{3, "flat"};
          }) == differences{{"/form/side", "2", "3"}});
    CHECK(after([](everything& v) { v.form = circle{1}; }) ==
          differences{{"/form", R"({"kind":"square","side":2,"note":"flat"})",
                       R"({"kind":"circle","radius":1})"}});
    CHECK(after([](everything& v) { v.form = slipform::verbatim{{{"kind", "dot"}}}; }).size() == 1);
    CHECK(after([](everything& v) { v.country = "NL"; }) ==
          differences{{"/country", R"(["NL"])", R"("NL")"}});
    CHECK(diff(outline(slipform::verbatim{{{"kind", "a"}, {"x", 1}}}),
               outline(slipform::verbatim{{{"kind", "a"}, {"y", 1}}})) ==
          differences{{"/x", "1", ""}, {"/y", "", "1"}});
    CHECK(diff(outline(circle{}), valueless_outline()) ==
          differences{{"", R"({"kind":"circle","radius":0})", "null"}});
}

TEST_CASE("flattened members and kept keys differ where they stand on the wire")
{
    CHECK(after([](everything& v) {
              v.place = {"Rokin", {}};
          }) ==
          differences{{"/street", R"("Dam")", R"("Rokin")"}, {"/postalCode", R"("1012")", ""}});
    CHECK(after([](everything& v) {
              v.truth = false;
              v.rest  = {{"a/b~", 2}, {"new", nullptr}};
              v.bag   = {{"k", 1}};
          }) == differences{{"/truth", "true", "false"},
                            {"/bag/k", "true", "1"},
                            {"/later", R"({"x":null})", ""},
                            {"/a~1b~0", "1", "2"},
                            {"/new", "", "null"}});
}

TEST_CASE("free JSON differs as a whole, an object of it by its keys")
{
    CHECK(after([](everything& v) {
              v.any = {1, 2.0, "y"};
          }) == differences{{"/any", R"([1,2.0,"x"])", R"([1,2.0,"y"])"}});
    CHECK(after([](everything& v) { v.any = nullptr; }) ==
          differences{{"/any", R"([1,2.0,"x"])", "null"}});
    CHECK(after([](everything& v) { v.bag.clear(); }) == differences{{"/bag/k", "true", ""}});
}

TEST_CASE("what owns another is compared by what it owns")
{
    chained a{"a", std::make_unique<chained>()};
    chained b{"a", std::make_unique<chained>()};
    CHECK(diff(a, b).empty());
    b.next->name = "x";
    CHECK(diff(a, b) == differences{{"/next/name", R"("")", R"("x")"}});
    b.next.reset();
    CHECK(diff(a, b) == differences{{"/next", R"({"name":""})", ""}});
}

TEST_CASE("the whole document can differ")
{
    CHECK(diff(1, 2) == differences{{"", "1", "2"}});
    CHECK(diff(std::optional<int>(1), std::optional<int>()) == differences{{"", "1", ""}});
    namespace c = slipform::complycube;
    CHECK(diff(c::session_request(c::check_session{}), c::session_request(c::workflow_session{}))
              .size() == 1);
}

TEST_CASE("values that differ have a difference, and those of equal text none")
{
    auto const a = accepted<slipform::yoti::ibv_session>(load("yoti/ibv_session.json"));
    auto       b = a;
    CHECK(diff(a, b).empty());
    b.requested_checks->pop_back();
    b.other_members["x"] = 1;
    auto const found     = diff(a, b);
    REQUIRE(found.size() == 2);
    CHECK(found[0].pointer == "/requested_checks/5");
    CHECK(found[0].after.empty());
    CHECK(found[1] == difference{"/x", "", "1"});
}
