// report: all that is wrong with a document.
#include <slipform/report/report.hpp>

#include "support/catch.hpp"

#include <iterator>
#include <string>
#include <type_traits>
#include <vector>

using slipform::errc;
using slipform::issue;
using slipform::report;

namespace {

report two()
{
    return report(std::vector<issue>{{errc::missing_field, "/a", "required"},
                                     {errc::too_long, "/b/0", "expected less"},
                                     {errc::bad_format, "/b/0", "expected other"}},
                  true);
}

} // namespace

TEST_CASE("a report without issues is empty and false")
{
    report const none;
    CHECK(none.empty());
    CHECK(none.size() == 0);
    CHECK_FALSE(none);
    CHECK(none.begin() == none.end());
    CHECK(none.find("") == nullptr);
    CHECK_FALSE(none.truncated());
}

TEST_CASE("a report with issues is true, and lists them in order")
{
    report const some = two();
    REQUIRE(some);
    CHECK(some.size() == 3);
    CHECK_FALSE(some.empty());
    CHECK(some.front().pointer == "/a");
    CHECK(some[1].code == errc::too_long);
    CHECK(some.truncated());
    std::string pointers;
    for (issue const& one : some)
        pointers += one.pointer;
    CHECK(pointers == "/a/b/0/b/0");
    CHECK(std::distance(some.begin(), some.end()) == 3);
}

TEST_CASE("an issue is found by its very pointer, the first of several")
{
    report const some = two();
    REQUIRE(some.find("/b/0") != nullptr);
    CHECK(some.find("/b/0")->code == errc::too_long);
    CHECK(some.find("/a") == &some.front());
    CHECK(some.find("/b") == nullptr);
    CHECK(some.find("") == nullptr);
}

TEST_CASE("a report does not turn into a number by itself")
{
    STATIC_REQUIRE(!std::is_convertible_v<report, bool>);
    STATIC_REQUIRE(std::is_constructible_v<bool, report const&>);
    STATIC_REQUIRE(std::is_same_v<report::value_type, issue>);
    CHECK(std::is_nothrow_move_constructible_v<report>);
}
