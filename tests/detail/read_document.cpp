// A whole text, read by one function into a value of any type: sound to its very end, or a report.
#include <slipform/detail/read_document.hpp>
#include <slipform/detail/read_value.hpp>

#include "support/catch.hpp"

#include <string_view>
#include <utility>

using namespace slipform;

namespace {

struct outcome {
    bool   sound;
    int    value;
    report issues;
};

outcome read(std::string_view text, read_options const& options = {})
{
    outcome all{false, 0, {}};
    auto issues = detail::read_document(text, options, &detail::read_any<int>, &all.value);
    all.sound   = issues == nullptr;
    if (issues) {
        all.issues = std::move(*issues);
        CHECK_FALSE(all.issues.empty());
    }
    return all;
}

} // namespace

TEST_CASE("a sound text gives a value and no issue, with white space about it as well")
{
    CHECK(read("7").value == 7);
    CHECK(read(" \n-42\t ").value == -42);
    CHECK(read("7").sound);
}

TEST_CASE("what is before the value or behind it is an issue at its place")
{
    auto const behind = read("7 8").issues;
    REQUIRE(behind.size() == 1);
    CHECK(behind[0].code == errc::syntax);
    CHECK(behind[0].where->offset == 2);
    auto const mark = read("\xEF\xBB\xBF" "7").issues;
    REQUIRE(mark.size() == 1);
    CHECK(mark[0].message == "expected no byte order mark");
    auto const other = read("\xEF\xBB").issues; // the beginning of one is no mark
    REQUIRE(other.size() == 1);
    CHECK(other[0].message != "expected no byte order mark");
}

TEST_CASE("nothing, and nothing but white space, is no value")
{
    CHECK_FALSE(read("").sound);
    CHECK_FALSE(read(" \r\n").sound);
    CHECK(read("\"7\"").issues[0].code == errc::wrong_type);
}
