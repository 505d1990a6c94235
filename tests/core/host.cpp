// Domain names, IPv4 and IPv6 addresses.
#include <slipform/core/host.hpp>

#include "support/catch.hpp"

#include <string>

using namespace slipform::detail;

TEST_CASE("a label is 1 to 63 letters, digits and hyphens, none of them at an end a hyphen")
{
    STATIC_REQUIRE(is_domain("a.a"));
    STATIC_REQUIRE(is_domain("3com.a"));
    STATIC_REQUIRE(is_domain("a-b--c.a-b--c"));
    CHECK(is_domain(std::string(63, 'a') + ".a"));
    CHECK(!is_domain(std::string(64, 'a') + ".a"));
    CHECK(is_domain("a." + std::string(63, 'a')));
    CHECK(!is_domain("a." + std::string(64, 'a')));
    for (std::string const bad : {"", "-", "-a", "a-", "a_b", "a b", "\xC3\xA9"}) {
        CHECK(!is_domain(bad + ".a"));
        CHECK(!is_domain("a." + bad));
        CHECK(!is_domain("a." + bad + ".a"));
    }
}

TEST_CASE("a domain has two labels at least, 253 characters at most, and no number last")
{
    for (auto const* good :
         {"a.b", "example.com", "a.b.c.d.e", "xn--bcher-kva.example", "1.2.3.4a"})
        CHECK(is_domain(good));
    for (auto const* bad : {"", ".", "localhost", "a.", ".a", "a..b", "example.com.", "1.2.3.4",
                            "-a.com", "a-.com", "a.b-", "a b.com", "a_b.com",
                            "b\xC3\xBC"
                            "cher.de"})
        CHECK(!is_domain(bad));
    std::string const label(63, 'a');
    std::string const longest = label + "." + label + "." + label + "." + std::string(61, 'a');
    REQUIRE(longest.size() == 253);
    CHECK(is_domain(longest));
    CHECK(!is_domain(longest + "a"));
    STATIC_REQUIRE(is_domain("example.com"));
}

TEST_CASE("an IPv4 address is four numbers up to 255 without leading zeros")
{
    for (auto const* good : {"0.0.0.0", "255.255.255.255", "192.168.1.10"})
        CHECK(is_ipv4(good));
    for (auto const* bad :
         {"", "1", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.256", "01.2.3.4", "1.2.3.00", "1.2.3.",
          ".1.2.3", "1..2.3", "1.2.3.4 ", "1.2.3.a", "1.2.3.1000", "-1.2.3.4"})
        CHECK(!is_ipv4(bad));
    STATIC_REQUIRE(is_ipv4("1.2.3.4"));
}

TEST_CASE("an IPv6 address is eight groups, fewer with one elision")
{
    for (auto const* good : {"::", "::1", "1::", "2001:db8::1", "1:2:3:4:5:6:7:8",
                             "::2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "1::8", "ABCD:ef01::",
                             "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "::1.2.3.4", "1::2:1.2.3.4"})
        CHECK(is_ipv6(good));
    for (auto const* bad : {"",
                            ":",
                            ":::",
                            "1",
                            "1:",
                            ":1",
                            "1:2:3:4:5:6:7",
                            "1:2:3:4:5:6:7:8:9",
                            "1::2::3",
                            ":::1",
                            "1:::2",
                            "12345::",
                            "g::",
                            "1:2:3:4:5:6:7:1.2.3.4",
                            "::1.2.3",
                            "::1.2.3.4:1",
                            "fe80::1%eth0",
                            "1:2:3:4::5:6:7:8",
                            "::1:",
                            "1.2.3.4",
                            "[::1]",
                            "1::2:",
                            " ::1"})
        CHECK(!is_ipv6(bad));
    STATIC_REQUIRE(is_ipv6("2001:db8::1"));
}
