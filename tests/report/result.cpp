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

TEST_CASE("results are copied, moved and assigned whatever they hold")
{
    result<std::string> const value = std::string("a text too long to be kept in place");
    result<std::string> const none  = refused();
    for (result<std::string> const& from : {value, none})
        for (result<std::string> const& before : {value, none}) {
            result<std::string> const copy = from;
            result<std::string>       to   = before;
            to                             = copy;
            CHECK(to.has_value() == from.has_value());
            CHECK((to ? *to : to.error().front().pointer) ==
                  (from ? *from : from.error().front().pointer));
            result<std::string>& alias = to;
            to                         = alias; // to itself
            CHECK(to.has_value() == from.has_value());
            to = before;
            to = std::move(alias); // from itself: some value of the same kind
            CHECK(to.has_value() == before.has_value());
            to = std::string("b");
            CHECK(to.value() == "b");
            to = refused();
            CHECK(to.error().size() == 2);
        }
}

TEST_CASE("a result is as copyable and movable as its value")
{
    using unique = result<std::unique_ptr<int>>;
    STATIC_REQUIRE(std::is_copy_constructible_v<result<std::string>>);
    STATIC_REQUIRE(std::is_copy_assignable_v<result<std::string>>);
    STATIC_REQUIRE(!std::is_copy_constructible_v<unique>);
    STATIC_REQUIRE(!std::is_copy_assignable_v<unique>);
    STATIC_REQUIRE(std::is_nothrow_move_constructible_v<unique>);
    STATIC_REQUIRE(std::is_nothrow_move_assignable_v<unique>);
    unique r = refused();
    r        = std::make_unique<int>(3);
    CHECK(**r == 3);
}

namespace {

/// Throws when it is moved once too often.
struct throwing {
    int         moves = 100;
    std::string text  = "a text too long to be kept in place";

    throwing() = default;
    throwing(throwing&& other) : moves(other.moves - 1), text(std::move(other.text))
    {
        if (moves < 0)
            throw std::runtime_error("moved");
    }
    throwing& operator=(throwing&&) = delete;
};

} // namespace

TEST_CASE("a result whose new value throws while it is moved holds an empty report")
{
    result<throwing> to{std::in_place};
    result<throwing> from{std::in_place};
    from->moves = 0;
    CHECK_THROWS_AS(to = std::move(from), std::runtime_error); // before `to` is touched
    CHECK(to.has_value());
    result<throwing> second{std::in_place};
    second->moves = 1;
    CHECK_THROWS_AS(to = std::move(second), std::runtime_error);
    REQUIRE_FALSE(to.has_value());
    CHECK(to.error().empty());
}
