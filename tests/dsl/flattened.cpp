// flattened: members of a member stand in the parent's object.
#include <slipform/dsl.hpp>
#include <slipform/dsl/flattened.hpp>
#include <slipform/read.hpp>
#include <slipform/validate.hpp>
#include <slipform/write.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>

using namespace slipform::dsl;
using slipform::errc;

namespace {

struct inner {
    std::optional<int> low{};
    std::optional<int> high{};

    bool operator==(inner const&) const = default;
};
BOOST_DESCRIBE_STRUCT(inner, (), (low, high))
constexpr auto schema(slipform::of<inner>)
{
    using R = inner;
    return object(spelled(screaming_snake_case), field<&R::low>(at_least(0)),
                  rule("LOW must not exceed HIGH",
                       [](R const& r) { return !r.low || !r.high || *r.low <= *r.high; }));
}
struct person {
    std::string first_name{};
    inner       limits{};

    bool operator==(person const&) const = default;
};
BOOST_DESCRIBE_STRUCT(person, (), (first_name, limits))
constexpr auto schema(slipform::of<person>)
{
    using R = person;
    return object(spelled(camel_case), also_spelled(snake_case), field<&R::limits>(flattened),
                  field<&R::first_name>(non_empty));
}
struct enquiry {
    int         id = 0;
    person      who{};
    std::string last{};

    bool operator==(enquiry const&) const = default;
};
BOOST_DESCRIBE_STRUCT(enquiry, (), (id, who, last))
constexpr auto schema(slipform::of<enquiry>)
{
    using R = enquiry;
    return object(field<&R::who>(flattened));
}

enquiry const full{7, {"Ann", {1, 2}}, "end"};

slipform::issue only_issue(slipform::report const& issues)
{
    REQUIRE(issues.size() == 1);
    return issues.front();
}

} // namespace

TEST_CASE("flattened members stand where their group does, at any depth")
{
    CHECK(slipform::serialize(full) ==
          R"({"id":7,"firstName":"Ann","LOW":1,"HIGH":2,"last":"end"})");
    CHECK(slipform::serialize(enquiry{1, {"Ann", {}}, ""}) ==
          R"({"id":1,"firstName":"Ann","last":""})");
}

TEST_CASE("flattened members are read in any order, by any of their spellings")
{
    CHECK(slipform::parse<enquiry>(R"({"HIGH":2,"last":"end","first_name":"Ann","LOW":1,"id":7})")
              .value() == full);
    CHECK(slipform::parse<enquiry>(slipform::serialize(full)).value() == full);
}

TEST_CASE("each group follows its own spelling")
{
    CHECK(
        only_issue(
            slipform::parse<enquiry>(R"({"id":7,"firstName":"Ann","low":1,"last":"end"})").error())
            .code == errc::unknown_field);
}

TEST_CASE("the group itself is no key")
{
    auto const read = slipform::parse<enquiry>(
        R"({"id":7,"firstName":"Ann","last":"end","who":{"firstName":"Ann"}})");
    CHECK(only_issue(read.error()).code == errc::unknown_field);
    CHECK(only_issue(read.error()).pointer == "/who");
}

TEST_CASE("what a group lacks, the object lacks")
{
    auto const one = only_issue(slipform::parse<enquiry>(R"({"id":7,"last":"end"})").error());
    CHECK(one.code == errc::missing_field);
    CHECK(one.pointer == "/firstName");
}

TEST_CASE("constraints of a group are checked, at the pointer of the flat member")
{
    auto const read = only_issue(
        slipform::parse<enquiry>(R"({"id":7,"firstName":"Ann","LOW":-1,"last":"end"})").error());
    CHECK(read.code == errc::out_of_range);
    CHECK(read.pointer == "/LOW");
    auto const checked = only_issue(slipform::validate(enquiry{7, {"Ann", {-1, 2}}, ""}));
    CHECK(checked.code == errc::out_of_range);
    CHECK(checked.pointer == "/LOW");
}

TEST_CASE("rules of a group are rules of the object")
{
    auto const read = only_issue(
        slipform::parse<enquiry>(R"({"id":7,"firstName":"Ann","LOW":3,"HIGH":2,"last":"end"})")
            .error());
    CHECK(read.code == errc::rule_broken);
    CHECK(read.rule == "LOW must not exceed HIGH");
    CHECK(read.pointer.empty());
    auto const checked = only_issue(slipform::validate(enquiry{7, {"Ann", {3, 2}}, ""}));
    CHECK(checked.rule == "LOW must not exceed HIGH");
    CHECK(checked.pointer.empty());
}
