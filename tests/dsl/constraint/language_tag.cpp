// language_tag: BCP 47, by its form. The grammar is tested in core/language_tag.cpp.
#include <slipform/dsl/constraint/language_tag.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::language_tag;

TEST_CASE("tags in the form of BCP 47 are accepted in any letter case")
{
    STATIC_REQUIRE(language_tag.accepts("en"));
    for (auto const* good : {"en-GB", "EN-gb", "zh-Hant-TW", "es-419", "x-mine"})
        CHECK(language_tag.accepts(good));
}

TEST_CASE("other texts are refused")
{
    STATIC_REQUIRE(!language_tag.accepts(""));
    for (auto const* bad : {"e", "en_GB", "en-", "en-GB-", "english language", "123",
                            "fran\xC3\xA7"
                            "ais"})
        CHECK(!language_tag.accepts(bad));
}

TEST_CASE("language_tag is for texts only")
{
    using constraint = std::remove_const_t<decltype(language_tag)>;
    STATIC_REQUIRE(slipform::dsl::constrains<constraint, std::string>);
    STATIC_REQUIRE(slipform::dsl::constrains<constraint, std::string_view>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, bool>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, int>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, double>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::vector<std::string>>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::map<std::string, std::string>>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::chrono::seconds>);
    STATIC_REQUIRE(!slipform::dsl::constrains<constraint, std::optional<std::string>>);
}

TEST_CASE("language_tag says what it is")
{
    CHECK(language_tag.code == slipform::errc::bad_format);
    CHECK(language_tag.name == "language_tag");
    CHECK(language_tag.describe() == "a BCP 47 language tag");
}
