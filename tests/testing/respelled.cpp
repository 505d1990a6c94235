#include <slipform/testing/respelled.hpp>

#include <slipform/read.hpp>
#include <slipform/testing/arbitrary.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"
#include "support/testing_subjects.hpp"

#include <boost/json/parse.hpp>

#include <set>
#include <string>

namespace {

using slipform::testing::random;
using slipform::testing::respelled;

TEST_CASE("a document in another spelling reads as the same value, for every vendor")
{
    slipform_tests::for_each_vendor_type([]<class T>(char const* name) {
        INFO(name);
        random      source(11);
        std::size_t changed = 0;
        for (int i = 0; i < 150; ++i) {
            T const           value = slipform::testing::arbitrary<T>(source);
            std::string const text  = slipform::serialize(value);
            std::string const other = respelled<T>(text, source);
            changed += other != text ? 1U : 0U;
            auto const read = slipform::parse<T>(other);
            if (read && *read == value)
                continue;
            CAPTURE(text, other);
            CHECK(read.has_value());
        }
        CHECK(changed > 100);
    });
}

TEST_CASE("without a schema to say more, a respelled document is the same JSON")
{
    random source(3);
    for (int i = 0; i < 300; ++i) {
        auto const value = slipform::testing::arbitrary<boost::json::object>(source);
        auto const text  = respelled<boost::json::object>(slipform::serialize(value), source);
        INFO(text);
        CHECK(boost::json::parse(text) == boost::json::value(value));
    }
}

TEST_CASE("aliases, orders, white space and escapes all occur")
{
    using T = slipform::deepidv::session_request;
    T const               value{.first_name = "Ada/\"\n\xF0\x9F\x98\x80",
                                .last_name  = "L",
                                .email      = "a@b.example",
                                .phone      = "+15192223333"};
    std::string const     text = slipform::serialize(value);
    random                source(1);
    std::set<std::string> found;
    for (int i = 0; i < 400; ++i) {
        std::string const other = respelled<T>(text, source);
        auto const        read  = slipform::parse<T>(other);
        INFO(other);
        REQUIRE(read.has_value());
        CHECK(*read == value);
        auto const document = slipform::testing::parse_document(other);
        for (auto const& [key, member] : document->members)
            if (key == "firstName" || key == "first_name")
                found.insert(key);
        if (document->member_of("phone") == &document->members[0].second)
            found.insert("order");
        if (document->member_of("firstName") && document->member_of("first_name"))
            found.insert(document->member_of("first_name")->text == value.first_name
                             ? "loser"
                             : "other loser");
        for (char const* part :
             {" ", "\t", "\n", "\r", "\\/", "\\u002f", "\\u002F", "\\ud83d\\ude00",
              "\\uD83D\\uDE00", "\\n", "\\u000a", "\xF0\x9F\x98\x80"})
            if (other.find(part) != std::string::npos)
                found.insert(part);
    }
    CHECK(found.size() == 4 + 12);
}

TEST_CASE("numbers keep their value in every spelling")
{
    random                source(2);
    std::set<std::string> spellings;
    for (int i = 0; i < 2000; ++i)
        for (char const* number :
             {"0", "-0", "-0.0", "1000", "-1", "3600", "9223372036854775807", "1.5", "0.001", "1e3",
              "12.5E-3", "-9223372036854775808", "1e-7", "1.7976931348623157e308", "5e-324"}) {
            std::string const other = slipform::testing::respelled_number(number, source);
            auto const        was   = slipform::parse<double>(number);
            auto const        is    = slipform::parse<double>(other);
            CAPTURE(number, other);
            if (std::string(number) == "1000")
                spellings.insert(other);
            if (!is || *is != *was || std::signbit(*is) != std::signbit(*was))
                CHECK(is.has_value());
            auto const integer = slipform::parse<std::int64_t>(number);
            auto const same    = slipform::parse<std::int64_t>(other);
            if (integer.has_value() != same.has_value() || (integer && *integer != *same))
                CHECK(integer.has_value() == same.has_value());
        }
    for (char const* spelling : {"1e3", "1000.0", "10.00e2", "0.1e4", "1E+3"})
        CHECK(spellings.count(spelling) == 1);
    CHECK(slipform::testing::respelled_number("1e99999999999999999", source) ==
          "1e99999999999999999");
}

TEST_CASE("what is no JSON stays as it is")
{
    random source(1);
    CHECK(respelled<slipform::deepidv::session_request>("{\"a\"", source) == "{\"a\"");
}

} // namespace
