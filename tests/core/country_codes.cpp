// Country codes: every two capitals, and everything that is not two capitals.
#include <slipform/core/country_codes.hpp>

#include "support/catch.hpp"

#include <string>

using slipform::is_country_code;

TEST_CASE("249 codes are assigned, and XK is accepted with them")
{
    int accepted = 0;
    for (char a = 'A'; a <= 'Z'; ++a)
        for (char b = 'A'; b <= 'Z'; ++b)
            accepted += is_country_code(std::string{a, b}) ? 1 : 0;
    CHECK(accepted == 249 + 1);
}

TEST_CASE("assigned codes from the first to the last are accepted")
{
    for (auto const* code : {"AD", "AE", "BQ", "CW", "DE", "FR", "GB", "IL", "NL", "SS", "SX", "TW",
                             "US", "UM", "ZA", "ZM", "ZW", "XK"})
        CHECK(is_country_code(code));
    STATIC_REQUIRE(is_country_code("SA"));
}

TEST_CASE("reserved, withdrawn and user-assigned codes are refused")
{
    for (auto const* code :
         {"UK", "EU", "UN", "AN", "YU", "SU", "CS", "TP", "AA", "QM", "XA", "XX", "ZZ", "EN"})
        CHECK(!is_country_code(code));
    STATIC_REQUIRE(!is_country_code("UK"));
}

TEST_CASE("only two capitals are a code")
{
    for (auto const* code : {"", "G", "gb", "Gb", "gB", "GBR", "GB ", " GB", "G1", "[A", "A[", "@A",
                             "\xC3\x89", "G\xC3"})
        CHECK(!is_country_code(code));
    for (int a = 0; a != 256; ++a)
        for (int b = 0; b != 256; ++b) {
            std::string const code{static_cast<char>(a), static_cast<char>(b)};
            bool const        capitals = a >= 'A' && a <= 'Z' && b >= 'A' && b <= 'Z';
            REQUIRE((capitals || !is_country_code(code)));
        }
}
