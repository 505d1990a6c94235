// URIs: taken apart as RFC 3986 appendix B does, refused where its grammar refuses.
#include <slipform/core/uri.hpp>

#include <slipform/testing/random.hpp>

#include "support/catch.hpp"
#include "support/every_byte.hpp"

#include <string>
#include <string_view>

using slipform::is_https_url;
using slipform::is_uri;
using slipform::split_uri;
using slipform::uri_parts;

namespace {

std::string parts_of(std::string_view text)
{
    uri_parts p;
    if (!split_uri(text, p))
        return "none";
    std::string all;
    for (std::string_view const part :
         {p.scheme, p.user_info, p.host, p.port, p.path, p.query, p.fragment})
        all.append(part).append(" ");
    all.pop_back();
    return all;
}

} // namespace

TEST_CASE("a URI is taken apart at its delimiters")
{
    CHECK(parts_of("https://u:p@a.example:8443/b/c?d=e?f#g?h") ==
          "https u:p a.example 8443 /b/c d=e?f g?h");
    CHECK(parts_of("http://a") == "http  a    ");
    CHECK(parts_of("http://a?b/c@d") == "http  a   b/c@d ");
    CHECK(parts_of("http://a#b/c") == "http  a    b/c");
    CHECK(parts_of("http://[::1]:80/") == "http  [::1] 80 /  ");
    CHECK(parts_of("http://[2001:db8::1]") == "http  [2001:db8::1]    ");
    CHECK(parts_of("mailto:a@b.example") == "mailto    a@b.example  ");
    CHECK(parts_of("urn:isbn:0451450523") == "urn    isbn:0451450523  ");
    CHECK(parts_of("myapp://done") == "myapp  done    ");
    CHECK(parts_of("file:///etc/hosts") == "file    /etc/hosts  ");
    CHECK(parts_of("x:") == "x      ");
}

TEST_CASE("the examples of RFC 3986 section 1.1.2 are URIs")
{
    for (auto const* good :
         {"ftp://ftp.is.co.za/rfc/rfc1808.txt", "http://www.ietf.org/rfc/rfc2396.txt",
          "ldap://[2001:db8::7]/c=GB?objectClass?one", "mailto:John.Doe@example.com",
          "news:comp.infosystems.www.servers.unix", "tel:+1-816-555-1212",
          "telnet://192.0.2.16:80/", "urn:oasis:names:specification:docbook:dtd:xml:4.1.2"})
        CHECK(is_uri(good));
    STATIC_REQUIRE(is_uri("https://a.example/b?c=%20d#e"));
}

TEST_CASE("a text without a scheme is no absolute URI")
{
    for (auto const* bad :
         {"", ":", "a", "/a", "//a.example/", "www.example.com", "example.com/a:b", "1http://a",
          "-a:b", ":a", "ht tp://a", "h\xC3\xA9:a", "?a:b", "#a:b"})
        CHECK(!is_uri(bad));
}

TEST_CASE("characters that must be escaped are refused everywhere")
{
    for (std::string const bad : {" ", "\t", "\n", "\x7F", "\"", "<", ">", "\\", "^", "`", "{", "|",
                                  "}", "\xC3\xA9", "\xE2\x82\xAC", "%", "%2", "%zz", "%2g"}) {
        CAPTURE(bad);
        CHECK(!is_uri("https://a.example/" + bad));
        CHECK(!is_uri("https://a.example/?" + bad));
        CHECK(!is_uri("https://a.example/#" + bad));
        CHECK(!is_uri("https://a" + bad + ".example/"));
        CHECK(!is_uri("https://u" + bad + "@a.example/"));
        CHECK(!is_uri("x:" + bad));
    }
    CHECK(!is_uri(std::string("https://a.example/\0", 19)));
    CHECK(is_uri("https://a.example/%20%7F%c3%A9"));
}

TEST_CASE("brackets are for addresses, and a fragment begins once")
{
    CHECK(!is_uri("https://a.example/[1]"));
    CHECK(!is_uri("https://a.example/?a[]=1"));
    CHECK(!is_uri("https://a.example/#a#b"));
    CHECK(!is_uri("https://[a.example]/"));
    CHECK(!is_uri("https://[::1/"));
    CHECK(!is_uri("https://::1]/"));
    CHECK(!is_uri("https://[::1]a/"));
    CHECK(!is_uri("https://[]/"));
    CHECK(!is_uri("https://a[::1]/"));
    CHECK(!is_uri("https://[fe80::1%25eth0]/"));
    CHECK(is_uri("https://[v7.a:b]/"));
    CHECK(!is_uri("https://[v7]/"));
    CHECK(!is_uri("https://[v.a]/"));
    CHECK(!is_uri("https://[vg.a]/"));
}

TEST_CASE("schemes of the web need a host, in any letter case")
{
    for (std::string const scheme : {"http", "https", "ws", "wss", "ftp", "HTTP", "Https", "fTP"}) {
        CAPTURE(scheme);
        CHECK(is_uri(scheme + "://a"));
        CHECK(is_uri(scheme + "://127.0.0.1"));
        for (auto const* bad : {":", ":a", ":/", ":/a", "://", ":///", ":///a", "://:80", "://u@",
                                "://u@:80", "://?a", "://#a"})
            CHECK(!is_uri(scheme + bad));
    }
    CHECK(is_uri("myapp://"));
    CHECK(is_uri("myapp:done"));
    CHECK(is_uri("com.example.app+x-1:/a"));
}

TEST_CASE("schemes that carry a program or a document are refused in any letter case")
{
    for (auto const* bad :
         {"javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT://a/%0aalert(1)",
          "data:text/html,a", "DATA:,", "vbscript:a", "VBScript:a", "javascript:"})
        CHECK(!is_uri(bad));
    CHECK(is_uri("javascripts:a"));
    CHECK(is_uri("https://a.example/javascript:alert(1)"));
}

TEST_CASE("a port is digits up to 65535, or nothing")
{
    CHECK(is_uri("http://a:1"));
    CHECK(is_uri("http://a:65535"));
    CHECK(is_uri("http://a:"));
    CHECK(!is_uri("http://a:65536"));
    CHECK(!is_uri("http://a:99999999999999999999"));
    CHECK(!is_uri("http://a:8a"));
    CHECK(!is_uri("http://a:-1"));
    CHECK(!is_uri("http://a:1:2"));
}

TEST_CASE("the user is told from the host by the first at sign")
{
    CHECK(is_uri("https://user:pass%40word@a.example/"));
    CHECK(!is_uri("https://a@b@c.example/"));
    CHECK(is_uri("https://@a.example/"));
}

TEST_CASE("https is asked for in any letter case and nothing else will do")
{
    STATIC_REQUIRE(is_https_url("https://a.example/"));
    CHECK(is_https_url("HTTPS://A.EXAMPLE"));
    for (auto const* bad : {"", "https", "https:", "https://", "http://a.example", "httpss://a",
                            "ftp://a", "a.example", " https://a.example", "https://a b",
                            "https:\\\\a.example", "https:a.example"})
        CHECK(!is_https_url(bad));
}

TEST_CASE("a long URI is judged like a short one")
{
    std::string const path(1'000'000, 'a');
    CHECK(is_uri("https://a.example/" + path));
    CHECK(!is_uri("https://a.example/" + path + " "));
}

TEST_CASE("the short way to accept a URL accepts nothing that taking it apart refuses")
{
    using namespace slipform::detail;
    auto const agree = [](std::string const& text) {
        return is_uri(text) == is_other_uri(text) && is_https_url(text) == is_other_https_url(text);
    };

    SECTION("whatever byte stands at whatever place")
    {
        CHECK(exception_with_a_byte("https://sub.a-host.example/A/path_0?of=9&some,z(length)*Z", 8, agree) == "");
    }
    SECTION("whatever is made of the delimiters")
    {
        slipform::testing::random  random(1);
        constexpr std::string_view marks = "/?:@#%[].-_=&;~!$'()*+,";
        for (int i = 0; i != 200'000; ++i) {
            std::string text = random.one_in(20) ? "HTTPs://" : "https://";
            for (std::size_t n = random.below(40); n != 0; --n)
                text += random.one_in(4) ? marks[random.below(marks.size())] : 'a';
            CHECK(agree(text));
        }
    }
    SECTION("and it is the way that most take")
    {
        for (auto const* usual :
             {"https://a.example", "https://www.example.com/a/B.html", "https://a.example?b=c",
              "https://app.example.com/kyc/return?case=184467&locale=en_GB"})
            CHECK(is_common_url(usual));
        for (auto const* other : {"https://a", "https:///a.example/b", "https://?a.example/b",
                                  "https://a.example:80/b", "http://a.example/long/path"})
            CHECK(!is_common_url(other));
    }
}
