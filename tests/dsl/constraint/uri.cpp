// uri: absolute URIs. The grammar is tested in core/uri.cpp.
#include <slipform/dsl/constraint/protocol.hpp>
#include <slipform/dsl/constraint/uri.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::uri;

TEST_CASE("absolute URIs of any scheme are accepted")
{
    STATIC_REQUIRE(uri.accepts("https://a.example/b?c=d#e"));
    for (auto const* good :
         {"http://a", "HTTP://A", "myapp://done", "mailto:a@b.example", "http://[::1]:80/"})
        CHECK(uri.accepts(good));
}

TEST_CASE("relative references, missing hosts, scripts and unescaped characters are refused")
{
    STATIC_REQUIRE(!uri.accepts(""));
    for (auto const* bad :
         {"/a", "a.example", "//a.example", "http://", "https:///a", "javascript:a", "JAVASCRIPT:a",
          "data:,a", "vbscript:a", "https://a b", "https://a/%2",
          "https://b\xC3\xBC"
          "cher.example/",
          "https://a/\xC3\xA9"})
        CHECK(!uri.accepts(bad));
}

TEST_CASE("uri is for texts only")
{
    using constraint = std::remove_const_t<decltype(uri)>;
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

TEST_CASE("uri says what it is")
{
    CHECK(uri.code == slipform::errc::bad_format);
    CHECK(uri.name == "uri");
    CHECK(uri.describe() == "an absolute URI");
}
