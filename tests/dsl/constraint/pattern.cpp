// pattern: the constraint. What patterns match is tested in core/pattern.cpp.
#include <slipform/dsl/constraint/pattern.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::constrains;
using slipform::dsl::pattern;

TEST_CASE("a text must match from end to end")
{
    STATIC_REQUIRE(pattern<"[a-z]{2}(-[A-Z]{2})?">.accepts("en"));
    STATIC_REQUIRE(pattern<"[a-z]{2}(-[A-Z]{2})?">.accepts("en-GB"));
    for (auto const* bad :
         {"", "e", "eng", "en-", "en-G", "en-GBR", "EN", "en_GB", " en", "en\n", "\xC3\xA9n"})
        CHECK(!pattern<"[a-z]{2}(-[A-Z]{2})?">.accepts(bad));
    CHECK(!pattern<"(a*)*b">.accepts(std::string(100'000, 'a')));
}

TEST_CASE("one pattern is one type, whose text is what was written")
{
    STATIC_REQUIRE(std::is_same_v<decltype(pattern<"a">), decltype(pattern<"a">)>);
    STATIC_REQUIRE(!std::is_same_v<decltype(pattern<"a">), decltype(pattern<"b">)>);
    CHECK(pattern<"\\d{2}|x">.text == "\\d{2}|x");
}

TEST_CASE("pattern is for texts only")
{
    using digits = std::remove_const_t<decltype(pattern<"\\d*">)>;
    STATIC_REQUIRE(constrains<digits, std::string>);
    STATIC_REQUIRE(constrains<digits, std::string_view>);
    STATIC_REQUIRE(!constrains<digits, bool>);
    STATIC_REQUIRE(!constrains<digits, int>);
    STATIC_REQUIRE(!constrains<digits, std::vector<std::string>>);
}

TEST_CASE("pattern says what it is")
{
    CHECK(pattern<"a">.code == slipform::errc::bad_format);
    CHECK(pattern<"a">.name == "pattern");
    CHECK(pattern<"[a-z]{2}">.describe() == "a text of the form [a-z]{2}");
}
