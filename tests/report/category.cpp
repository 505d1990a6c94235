// Codes as boost::system error codes and conditions.
#include <slipform/report/category.hpp>

#include "support/catch.hpp"

#include <set>
#include <string>
#include <string_view>

using slipform::condition;
using slipform::errc;

namespace {

constexpr int last = static_cast<int>(errc::rule_broken);

} // namespace

TEST_CASE("every code has a word of its own")
{
    std::set<std::string_view> words;
    for (int i = 1; i <= last; ++i)
        words.insert(slipform::name_of(static_cast<errc>(i)));
    CHECK(words.size() == static_cast<std::size_t>(last));
    CHECK(words.count("unknown") == 0);
    CHECK(words.count("ok") == 0);
}

TEST_CASE("the word of a code is its name")
{
    using enum errc;
    STATIC_REQUIRE(slipform::name_of(syntax) == "syntax");
    STATIC_REQUIRE(slipform::name_of(repeated_key) == "repeated_key");
    STATIC_REQUIRE(slipform::name_of(too_deep) == "too_deep");
    STATIC_REQUIRE(slipform::name_of(missing_field) == "missing_field");
    STATIC_REQUIRE(slipform::name_of(unknown_field) == "unknown_field");
    STATIC_REQUIRE(slipform::name_of(repeated_field) == "repeated_field");
    STATIC_REQUIRE(slipform::name_of(wrong_type) == "wrong_type");
    STATIC_REQUIRE(slipform::name_of(null_not_allowed) == "null_not_allowed");
    STATIC_REQUIRE(slipform::name_of(unknown_enumerator) == "unknown_enumerator");
    STATIC_REQUIRE(slipform::name_of(unknown_tag) == "unknown_tag");
    STATIC_REQUIRE(slipform::name_of(no_alternative) == "no_alternative");
    STATIC_REQUIRE(slipform::name_of(number_out_of_type) == "number_out_of_type");
    STATIC_REQUIRE(slipform::name_of(too_short) == "too_short");
    STATIC_REQUIRE(slipform::name_of(too_long) == "too_long");
    STATIC_REQUIRE(slipform::name_of(too_few) == "too_few");
    STATIC_REQUIRE(slipform::name_of(too_many) == "too_many");
    STATIC_REQUIRE(slipform::name_of(out_of_range) == "out_of_range");
    STATIC_REQUIRE(slipform::name_of(bad_format) == "bad_format");
    STATIC_REQUIRE(slipform::name_of(not_ascii) == "not_ascii");
    STATIC_REQUIRE(slipform::name_of(not_unique) == "not_unique");
    STATIC_REQUIRE(slipform::name_of(bad_encoding) == "bad_encoding");
    STATIC_REQUIRE(slipform::name_of(rule_broken) == "rule_broken");
    CHECK(slipform::name_of(static_cast<errc>(last + 1)) == "unknown");
    CHECK(slipform::name_of(static_cast<errc>(-1)) == "unknown");
}

TEST_CASE("a code is an error code of slipform's category")
{
    boost::system::error_code const code = errc::too_long;
    CHECK(code == errc::too_long);
    CHECK(code != errc::too_short);
    CHECK(code.category() == slipform::category());
    CHECK(std::string_view(code.category().name()) == "slipform");
    CHECK(code.message() == "too_long");
    CHECK(code.failed());
    CHECK(code.value() == static_cast<int>(errc::too_long));
}

TEST_CASE("a code answers to the condition of its group, and to no other")
{
    for (int i = 1; i <= last; ++i) {
        boost::system::error_code const code  = static_cast<errc>(i);
        condition const                 group = slipform::group_of(static_cast<errc>(i));
        INFO(code.message());
        for (condition other : {condition::syntax, condition::shape, condition::value})
            CHECK((code == other) == (group == other));
    }
}

TEST_CASE("conditions have a category of their own")
{
    boost::system::error_condition const group = condition::shape;
    CHECK(group.category() == slipform::condition_category());
    CHECK(slipform::condition_category() != slipform::category());
    CHECK(std::string_view(slipform::condition_category().name()) == "slipform.condition");
    CHECK(make_error_condition(condition::syntax).message() == "the text is not sound");
    CHECK(group.message() == "the shape is not the schema's");
    CHECK(make_error_condition(condition::value).message() == "a value is not accepted");
    CHECK(slipform::condition_category().message(99) == "unknown");
}

TEST_CASE("codes of other categories are not ours")
{
    boost::system::error_code const other(static_cast<int>(errc::syntax),
                                          boost::system::generic_category());
    CHECK(other != errc::syntax);
    CHECK_FALSE(other == condition::syntax);
}
