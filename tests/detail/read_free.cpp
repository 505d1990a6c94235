// Free JSON: any value, kept as Boost.JSON's.
#include "support/every_kind.hpp"
#include "support/vendor.hpp"

#include <cmath>
#include <cstdint>
#include <limits>

using namespace slipform_tests;
using slipform::errc;
namespace json = boost::json;

TEST_CASE("integers that fit are integers, all other numbers doubles")
{
    auto const kind = [](std::string_view text) { return accepted<json::value>(text).kind(); };
    CHECK(kind("0") == json::kind::int64);
    CHECK(kind("-1") == json::kind::int64);
    CHECK(kind("9223372036854775807") == json::kind::int64);
    CHECK(kind("-9223372036854775808") == json::kind::int64);
    CHECK(kind("9223372036854775808") == json::kind::uint64);
    CHECK(kind("18446744073709551615") == json::kind::uint64);
    CHECK(kind("18446744073709551616") == json::kind::double_);
    CHECK(kind("-9223372036854775809") == json::kind::double_);
    CHECK(kind("1.0") == json::kind::double_);
    CHECK(kind("1e0") == json::kind::double_);
    CHECK(accepted<json::value>("18446744073709551615").as_uint64() == 18446744073709551615u);
    CHECK(accepted<json::value>("-9223372036854775808").as_int64() == std::numeric_limits<std::int64_t>::min());
    CHECK(std::signbit(accepted<json::value>("-0.0").as_double()));
}

TEST_CASE("a number that no double holds is an issue where it stands")
{
    refused<json::value>("[1,[>>1e400]]", errc::number_out_of_type, "/1/0");
    refused<everything>(R"({"free":{"a":{"b":>>-1e400}}})", errc::number_out_of_type, "/free/a/b");
    CHECK(refused<everything>(R"({"kept":{"a":>>1e999}})", errc::number_out_of_type, "/kept/a") ==
          "expected a number that a double can hold");
    refused<everything>(R"({"freeObject":{"a":[0,>>1e309]}})", errc::number_out_of_type, "/freeObject/a/1");
}

TEST_CASE("a free member takes every kind of JSON, null too")
{
    for (std::string const text : {"null", "true", "false", "0", "-1.5", "\"\"", "\"a\\nb\"", "[]", "{}", "[null]",
                                   "{\"a\":{\"b\":[1,2,{}]}}"}) {
        auto const read = accepted<everything>("{\"free\":" + text + "}");
        REQUIRE(read.free.has_value());
        CHECK(*read.free == json::parse(text));
    }
    CHECK_FALSE(accepted<everything>("{}").free.has_value());
}

TEST_CASE("a free object takes objects only")
{
    for (std::string const key : {"freeObject", "kept"}) {
        for (std::string const value : {"0", "true", "\"a\"", "[]", "[{}]"})
            CHECK(refused<everything>("{\"" + key + "\":>>" + value + "}", errc::wrong_type, "/" + key) ==
                  "expected an object");
        CHECK(refused<everything>("{\"" + key + "\":>>null}", errc::null_not_allowed, "/" + key) ==
              "expected an object, not null");
    }
    auto const read = accepted<everything>(R"({"freeObject":{"z":1,"a":[{}]},"kept":{}})");
    CHECK(*read.free_object == json::parse(R"({"z":1,"a":[{}]})").as_object());
    CHECK(read.free_object->begin()->key() == "z"); // in the order of the text
    CHECK(read.kept->value.empty());
}

TEST_CASE("equal keys in free JSON are an issue each, and may be borne: the last one wins, whole")
{
    std::string_view const text = R"({"free":{"a":{"x":1},"b":2,"a":{"y":2},"b":[3]}})";
    auto const             read = slipform::parse<everything>(text);
    REQUIRE_FALSE(read.has_value());
    REQUIRE(read.error().size() == 2);
    CHECK(read.error()[0].code == errc::repeated_key);
    CHECK(read.error()[0].pointer == "/free/a");
    CHECK(read.error()[0].message == "expected each key once");
    CHECK(read.error()[0].where->offset == text.find("{\"y\""));
    CHECK(read.error()[1].pointer == "/free/b");
    CHECK(read.error()[1].where->offset == text.find("[3]"));

    auto const borne = accepted<everything>(text, {.reject_repeated_keys = false});
    CHECK(*borne.free == json::parse(R"({"a":{"y":2},"b":[3]})"));
}
