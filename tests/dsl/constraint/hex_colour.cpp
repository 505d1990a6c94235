// hex_colour: #rrggbb.
#include <slipform/dsl/constraint/hex_colour.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using slipform::dsl::hex_colour;

TEST_CASE("a colour is a number sign and six hexadecimal digits in any letter case")
{
    STATIC_REQUIRE(hex_colour.accepts("#000000"));
    STATIC_REQUIRE(hex_colour.accepts("#ffFF9a"));
    for (auto const* bad :
         {"", "#", "#fff", "#ffff", "#fffff", "#fffffff", "#ffffffff", "ffffff", "fffffff",
          "#ggffff", "#fffffg", "# fffff", "#ffffff ", "red", "rgb(0,0,0)", "#fffff\xC3\xA9",
          "#\xEF\xBC\x91"
          "fff"})
        CHECK(!hex_colour.accepts(bad));
}

TEST_CASE("one wrong byte anywhere in a colour is noticed")
{
    for (std::size_t place = 0; place != 7; ++place)
        for (int byte = 0; byte != 256; ++byte) {
            std::string text = "#09afAF";
            text[place]      = static_cast<char>(byte);
            bool const hex   = std::string_view("0123456789abcdefABCDEF").find(text[place]) !=
                             std::string_view::npos;
            CHECK(hex_colour.accepts(text) == (place == 0 ? byte == '#' : hex));
        }
}

TEST_CASE("hex_colour is for texts only")
{
    using constraint = std::remove_const_t<decltype(hex_colour)>;
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

TEST_CASE("hex_colour says what it is")
{
    CHECK(hex_colour.code == slipform::errc::bad_format);
    CHECK(hex_colour.name == "hex_colour");
    CHECK(hex_colour.describe() == "a colour as #rrggbb");
}
