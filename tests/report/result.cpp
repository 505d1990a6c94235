// result and bad_document: a value, or why there is none.
#include <slipform/report/result.hpp>

#include "support/catch.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using slipform::errc;
using slipform::issue;
using slipform::report;
using slipform::result;

namespace {

report refused()
{
    return report(std::vector<issue>{{errc::missing_field, "/a", "required"},
                                     {errc::too_long, "/b", "expected less"}});
}

} // namespace

TEST_CASE("a result holds a value")
{
    result<std::string> r = std::string("abc");
    REQUIRE(r.has_value());
    REQUIRE(r);
    CHECK(*r == "abc");
    CHECK(r->size() == 3);
    CHECK(r.value() == "abc");
    r->push_back('d');
    CHECK(std::as_const(r).value() == "abcd");
    CHECK(*std::as_const(r) == "abcd");
    CHECK(std::as_const(r)->size() == 4);
}

TEST_CASE("a result holds a report")
{
    result<std::string> const r = refused();
    CHECK_FALSE(r.has_value());
    CHECK_FALSE(r);
    CHECK(r.error().size() == 2);
    CHECK(r.error().front().pointer == "/a");
}

TEST_CASE("asking for a value that is not there throws the report")
{
    result<int> r = refused();
    try {
        (void)r.value();
        FAIL("nothing was thrown");
    } catch (slipform::bad_document const& e) {
        CHECK(std::string(e.what()) == "/a: required");
        CHECK(e.report().size() == 2);
    }
    CHECK_THROWS_AS(std::as_const(r).value(), slipform::bad_document);
    CHECK_THROWS_AS(std::move(r).value(), std::runtime_error);
}

TEST_CASE("what a bad document says is its first issue")
{
    CHECK(std::string(slipform::bad_document(report{}).what()) == "bad document");
    report const root(std::vector<issue>{{errc::wrong_type, "", "expected an object"}});
    CHECK(std::string(slipform::bad_document(root).what()) == "(document): expected an object");
}

TEST_CASE("a result gives another value where it has none")
{
    CHECK(result<std::string>(refused()).value_or("other") == "other");
    CHECK(result<std::string>(std::string("abc")).value_or("other") == "abc");
    result<int> const some = 1;
    result<int> const none = refused();
    CHECK(some.value_or(2) == 1);
    CHECK(none.value_or(2) == 2);
}

TEST_CASE("values and reports move out")
{
    result<std::unique_ptr<int>> r = std::make_unique<int>(3);
    std::unique_ptr<int> const   p = *std::move(r);
    CHECK(*p == 3);
    result<std::unique_ptr<int>> q = std::make_unique<int>(4);
    CHECK(*std::move(q).value() == 4);
    result<std::unique_ptr<int>> s = std::make_unique<int>(5);
    CHECK(*std::move(s).value_or(nullptr) == 5);
    result<int>  t    = refused();
    report const gone = std::move(t).error();
    CHECK(gone.size() == 2);
}

TEST_CASE("a result of a report is not confused")
{
    result<bool> const no = false;
    REQUIRE(no);
    CHECK_FALSE(*no);
    STATIC_REQUIRE(!std::is_convertible_v<result<int>, bool>);
    STATIC_REQUIRE(std::is_same_v<result<int>::value_type, int>);
    CHECK(std::is_same_v<result<int>::error_type, report>);
}

TEST_CASE("a result can be made in place, to be filled")
{
    result<std::string> r{std::in_place};
    REQUIRE(r);
    *r = "filled";
    CHECK(r.value() == "filled");
}
