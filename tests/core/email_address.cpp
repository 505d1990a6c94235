// E-mail addresses: both sides of each rule of the form that is accepted.
#include <slipform/core/email_address.hpp>

#include <slipform/testing/random.hpp>

#include "support/catch.hpp"
#include "support/every_byte.hpp"

#include <string>
#include <string_view>

using slipform::is_email_address;

TEST_CASE("addresses that people have are accepted")
{
    for (auto const* good :
         {"a@b.cd", "john.doe@example.com", "JOHN@EXAMPLE.COM", "john+tag@example.co.uk",
          "o'brien@example.ie", "a_b-c@sub.example-site.org", "1@2.example",
          "!#$%&'*+-/=?^_`{|}~@a.b", "a.b.c.d@xn--bcher-kva.example"})
        CHECK(is_email_address(good));
    STATIC_REQUIRE(is_email_address("john.doe@example.com"));
}

TEST_CASE("what lacks a part or has one too many is refused")
{
    for (auto const* bad : {"", "@", "a", "a@", "@b.cd", "a.b.cd", "a@b", "a@localhost", "a@b@c.de",
                            "a@@b.cd", "a@.cd", "a@b.", "a@b.cd.", "a@b..cd", "a@-b.cd", "a@b-.cd"})
        CHECK(!is_email_address(bad));
}

TEST_CASE("dots in the local part stand alone and inside")
{
    for (auto const* bad : {".a@b.cd", "a.@b.cd", "a..b@b.cd", ".@b.cd"})
        CHECK(!is_email_address(bad));
}

TEST_CASE("quotes, spaces, brackets, addresses and letters beyond ASCII are refused")
{
    for (auto const* bad : {"\"a b\"@b.cd", "a b@b.cd", " a@b.cd", "a@b.cd ", "a@b.cd\n",
                            "a,b@b.cd", "a<b@b.cd", "a@[1.2.3.4]", "a@1.2.3.4", "a@b_c.de",
                            "John <a@b.cd>", "mailto:a@b.cd", "jos\xC3\xA9@example.com",
                            "a@b\xC3\xBC"
                            "cher.de",
                            "a\\@b.cd", "a(b)@c.de"})
        CHECK(!is_email_address(bad));
    CHECK(!is_email_address(std::string("a\0@b.cd", 7)));
}

TEST_CASE("the local part has up to 64 characters and the whole up to 254")
{
    CHECK(is_email_address(std::string(64, 'a') + "@b.cd"));
    CHECK(!is_email_address(std::string(65, 'a') + "@b.cd"));
    std::string const label(60, 'b');
    std::string const domain  = label + "." + label + "." + label + ".";
    auto const        of_size = [&](std::size_t n) {
        std::string const front = std::string(20, 'a') + "@" + domain;
        return front + std::string(n - front.size(), 'c');
    };
    CHECK(is_email_address(of_size(254)));
    CHECK(!is_email_address(of_size(255)));
    CHECK(!is_email_address(std::string(1'000'000, 'a') + "@b.cd"));
}

TEST_CASE("the short way to accept an address accepts nothing that its grammar refuses")
{
    auto const agree = [](std::string const& text) {
        return is_email_address(text) == slipform::detail::is_other_address(text);
    };

    SECTION("whatever byte stands at whatever place")
    {
        CHECK(exception_with_a_byte("An-a.b9c.de@f-g.h1.example-of.it.i", 14, agree) == "");
    }
    SECTION("whatever is made of a few letters, digits and separators")
    {
        slipform::testing::random  random(1);
        constexpr std::string_view marks = "@..--a1Z_";
        for (int i = 0; i != 200'000; ++i) {
            std::string text(14 + random.below(20), 'b');
            text[random.below(text.size())] = '@';
            for (std::size_t n = random.below(9); n != 0; --n)
                text[random.below(text.size())] = marks[random.below(marks.size())];
            CHECK(agree(text));
        }
    }
    SECTION("and it is the way that most take")
    {
#if SLIPFORM_SSE2
        for (auto const* usual : {"amelia.hawthorne@example.com", "j-doe2@mail.example-site.org",
                                  "ada@a.example.eu", "someone.of.32.letters@example.de"})
            CHECK(slipform::detail::is_common_address(usual));
#endif
        CHECK(agree("amelia.hawthorne@example.com"));
    }
}
