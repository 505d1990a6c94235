// What becomes of keys that an object does not have.
#include <slipform/dsl.hpp>
#include <slipform/dsl/unknown_keys.hpp>
#include <slipform/read.hpp>
#include <slipform/types/unknown_members.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include <optional>
#include <string>
#include <string_view>

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

/// Keeps them in a member of either type that may be marked, which is not the last one.
template <class Keeper> struct keeping {
    Keeper             others{};
    std::optional<int> id{};

    bool operator==(keeping const&) const = default;

    BOOST_DESCRIBE_CLASS(keeping, (), (others, id), (), ())
};
template <class Keeper> constexpr auto schema(slipform::of<keeping<Keeper>>)
{
    using R = keeping<Keeper>;
    return object(field<&R::others>(unknown_keys));
}

/// Keeps them for the object that it is folded into.
template <class Keeper> struct around {
    keeping<Keeper>    folded{};
    std::optional<int> last{};

    BOOST_DESCRIBE_CLASS(around, (), (folded, last), (), ())
};
template <class Keeper> constexpr auto schema(slipform::of<around<Keeper>>)
{
    return object(field<&around<Keeper>::folded>(flattened));
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

TEMPLATE_TEST_CASE("keys may be kept, and are written back where the object ends", "",
                   boost::json::object, slipform::unknown_members)
{
    auto const read = slipform::parse<keeping<TestType>>(two_unknown);
    REQUIRE(read);
    CHECK(read->others == boost::json::parse(R"({"a":1,"b":{"c":[]}})").as_object());
    CHECK(slipform::serialize(*read) == R"({"id":7,"a":1,"b":{"c":[]}})");
    auto const folded = slipform::parse<around<TestType>>(R"({"a":1,"last":2,"id":7})");
    REQUIRE(folded);
    CHECK(folded->folded.others.size() == 1);
    CHECK(slipform::serialize(*folded) == R"({"id":7,"last":2,"a":1})");
}

TEMPLATE_TEST_CASE("a value of any kind is kept", "", boost::json::object,
                   slipform::unknown_members)
{
    std::string const text = R"({"n":null,"t":true,"i":-1,"u":18446744073709551615,"d":0.5,)"
                             R"("s":"","a":[{"x":[[]]},null],"o":{"id":{}},"":"\u0000"})";
    auto const        read = slipform::parse<keeping<TestType>>(text);
    REQUIRE(read);
    CHECK(slipform::serialize(*read) == text);
    CHECK(slipform::validate(*read).empty());
    CHECK(slipform::parse<keeping<TestType>>(slipform::serialize(*read)).value() == *read);
}

TEMPLATE_TEST_CASE("where no key is unknown nothing is kept, and null is no object", "",
                   boost::json::object, slipform::unknown_members)
{
    auto const read = slipform::parse<keeping<TestType>>(R"({"id":7})");
    REQUIRE(read);
    CHECK(read->others.empty());
    CHECK(slipform::serialize(*read) == R"({"id":7})");
    CHECK(slipform::serialize(keeping<TestType>{}) == "{}");
    CHECK(slipform::validate(keeping<TestType>{}).empty());
    CHECK(issues_in<keeping<TestType>>("null") == 1);
}

TEMPLATE_TEST_CASE("the member that keeps keys is no key itself", "", boost::json::object,
                   slipform::unknown_members)
{
    auto const read = slipform::parse<keeping<TestType>>(R"({"others":{"x":1}})");
    REQUIRE(read);
    CHECK(read->others.at("others").at("x") == 1);
    CHECK(slipform::serialize(*read) == R"({"others":{"x":1}})");
    auto const null = slipform::parse<keeping<TestType>>(R"({"others":null})");
    REQUIRE(null);
    CHECK(slipform::serialize(*null) == R"({"others":null})");
}

TEMPLATE_TEST_CASE("an unknown key is refused the second time, and its last value kept if allowed",
                   "", boost::json::object, slipform::unknown_members)
{
    char const* const text    = R"({"a":{"x":1},"b":2,"a":3})";
    auto const        refused = slipform::parse<keeping<TestType>>(text);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().size() == 1);
    CHECK(refused.error().front().code == errc::repeated_key);
    CHECK(refused.error().front().pointer == "/a");
    auto const taken = slipform::parse<keeping<TestType>>(text, {.reject_repeated_keys = false});
    REQUIRE(taken);
    CHECK(slipform::serialize(*taken) == R"({"a":3,"b":2})");
}

TEMPLATE_TEST_CASE("what is kept must be JSON, and its keys differ at every depth", "",
                   boost::json::object, slipform::unknown_members)
{
    CHECK(slipform::parse<keeping<TestType>>(R"({"a":tru})").error().front().code == errc::syntax);
    CHECK(slipform::parse<keeping<TestType>>(R"({"a":{"b":1,"b":2}})").error().front().pointer ==
          "/a/b");
    CHECK(issues_in<keeping<TestType>>(R"({"a":[[1]]})", {.max_depth = 2}) == 1);
}

TEMPLATE_TEST_CASE("strictly, unknown keys are refused wherever they would be borne", "",
                   boost::json::object, slipform::unknown_members)
{
    CHECK(issues_in<ignoring>(two_unknown, {.strict = true}) == 2);
    CHECK(issues_in<keeping<TestType>>(two_unknown, {.strict = true}) == 2);
    CHECK(issues_in<around<TestType>>(two_unknown, {.strict = true}) == 2);
    CHECK(issues_in<keeping<TestType>>(R"({"id":7})", {.strict = true}) == 0);
}

TEMPLATE_TEST_CASE("a kept key that the object has would be written twice, so it is reported", "",
                   boost::json::object, slipform::unknown_members)
{
    keeping<TestType> value;
    value.others["id"]            = 8;
    slipform::report const issues = slipform::validate(value);
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().code == errc::repeated_key);
    CHECK(issues.front().pointer == "/id");
}

TEMPLATE_TEST_CASE("a kept text that is no UTF-8 is reported", "", boost::json::object,
                   slipform::unknown_members)
{
    keeping<TestType> value;
    value.others["a"]    = {1, "\xFF"};
    value.others["b"]    = nullptr;
    value.others["\xFE"] = nullptr;
    CHECK(slipform::validate(value).size() == 2);
    CHECK(slipform::validate(value).front().pointer == "/a/1");
}

TEST_CASE("an object that keeps keys in unknown_members is checked while compiling")
{
    using keeper = keeping<slipform::unknown_members>;
    STATIC_REQUIRE(slipform::conforms(keeper{.id = 7}));
    STATIC_REQUIRE(slipform::conforms(around<slipform::unknown_members>{}));
}

TEST_CASE("the policies are what they are called")
{
    STATIC_REQUIRE(!reject_unknown_keys.ignore);
    STATIC_REQUIRE(ignore_unknown_keys.ignore);
    CHECK(object(ignore_unknown_keys).notes.ignores);
    CHECK_FALSE(object(reject_unknown_keys).notes.ignores);
    CHECK_FALSE(object().notes.ignores);
}
