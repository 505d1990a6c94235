// What becomes of keys that an object does not have.
#include <slipform/dsl.hpp>
#include <slipform/dsl/unknown_keys.hpp>
#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include <optional>

using namespace slipform::dsl;
using slipform::errc;

namespace {

struct refusing {
    std::optional<int> id{};
};
BOOST_DESCRIBE_STRUCT(refusing, (), (id))
constexpr auto schema(slipform::of<refusing>) { return object(); }

struct saying_so {
    std::optional<int> id{};
};
BOOST_DESCRIBE_STRUCT(saying_so, (), (id))
constexpr auto schema(slipform::of<saying_so>) { return object(reject_unknown_keys); }

struct ignoring {
    std::optional<int> id{};
};
BOOST_DESCRIBE_STRUCT(ignoring, (), (id))
constexpr auto schema(slipform::of<ignoring>) { return object(ignore_unknown_keys); }

struct keeping {
    boost::json::object others{};
    std::optional<int>  id{};
};
BOOST_DESCRIBE_STRUCT(keeping, (), (others, id))
constexpr auto schema(slipform::of<keeping>)
{
    using R = keeping;
    return object(field<&R::others>(unknown_keys));
}

char const* const two_unknown = R"({"a":1,"id":7,"b":{"c":[]}})";

template <class T> std::size_t issues_in(std::string_view text, slipform::read_options options = {})
{
    auto const read = slipform::parse<T>(text, options);
    return read ? 0 : read.error().size();
}

} // namespace

TEST_CASE("keys an object does not have are refused, each of them")
{
    CHECK(issues_in<refusing>(two_unknown) == 2);
    CHECK(issues_in<saying_so>(two_unknown) == 2);
    auto const read = slipform::parse<refusing>(two_unknown);
    CHECK(read.error()[0].code == errc::unknown_field);
    CHECK(read.error()[0].pointer == "/a");
    CHECK(read.error()[1].pointer == "/b");
}

TEST_CASE("keys may be ignored; their values must be JSON all the same")
{
    auto const read = slipform::parse<ignoring>(two_unknown);
    REQUIRE(read);
    CHECK(slipform::serialize(*read) == R"({"id":7})");
    CHECK(slipform::parse<ignoring>(R"({"a":tru})").error().front().code == errc::syntax);
    CHECK(slipform::parse<ignoring>(R"({"a":1,"a":2})").error().front().code == errc::repeated_key);
    CHECK(slipform::parse<ignoring>(R"({"a":{"b":1,"b":2}})").error().front().pointer == "/a/b");
}

TEST_CASE("keys may be kept, and are written back where the object ends")
{
    auto const read = slipform::parse<keeping>(two_unknown);
    REQUIRE(read);
    CHECK(read->others == boost::json::parse(R"({"a":1,"b":{"c":[]}})").as_object());
    CHECK(slipform::serialize(*read) == R"({"id":7,"a":1,"b":{"c":[]}})");
}

TEST_CASE("the member that keeps keys is no key itself")
{
    auto const read = slipform::parse<keeping>(R"({"others":{"x":1}})");
    REQUIRE(read);
    CHECK(read->others.at("others").at("x") == 1);
    CHECK(slipform::serialize(*read) == R"({"others":{"x":1}})");
}

TEST_CASE("strictly, unknown keys are refused wherever they would be borne")
{
    CHECK(issues_in<ignoring>(two_unknown, {.strict = true}) == 2);
    CHECK(issues_in<keeping>(two_unknown, {.strict = true}) == 2);
    CHECK(issues_in<keeping>(R"({"id":7})", {.strict = true}) == 0);
}

TEST_CASE("a kept key that the object has would be written twice, so it is reported")
{
    keeping value;
    value.others["id"]            = 8;
    slipform::report const issues = slipform::validate(value);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().code == errc::repeated_key);
    CHECK(issues.front().pointer == "/id");
}

TEST_CASE("the policies are what they are called")
{
    STATIC_REQUIRE(!reject_unknown_keys.ignore);
    STATIC_REQUIRE(ignore_unknown_keys.ignore);
    CHECK(object(ignore_unknown_keys).notes.ignores);
    CHECK_FALSE(object(reject_unknown_keys).notes.ignores);
    CHECK_FALSE(object().notes.ignores);
}
