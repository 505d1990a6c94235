// A text that is hardly ever there: owned, copied deeply, moved without a copy.
#include <slipform/types/rare_text.hpp>

#include "support/catch.hpp"

#include <string>
#include <utility>

using slipform::detail::rare_text;

TEST_CASE("there is none at first, and then its view is empty")
{
    rare_text const none;
    CHECK(!none.has_value());
    CHECK(none.view().empty());
    CHECK(sizeof(rare_text) == sizeof(void*));
}

TEST_CASE("an empty text is one")
{
    rare_text const empty{std::string()};
    CHECK(empty.has_value());
    CHECK(empty.view().empty());
}

TEST_CASE("a copy has a text of its own")
{
    rare_text a{std::string("a word that is too long for the string itself")};
    rare_text b = a;
    CHECK(b.view() == a.view());
    CHECK(b.view().data() != a.view().data());
    a = rare_text(std::string("other"));
    CHECK(a.view() == "other");
    CHECK(b.view() == "a word that is too long for the string itself");
    rare_text const& itself = b;
    b = itself;
    CHECK(b.view() == "a word that is too long for the string itself");
    b = rare_text();
    CHECK(!b.has_value());
}

TEST_CASE("what was moved from has none")
{
    rare_text         a{std::string("word")};
    char const* const text = a.view().data();
    rare_text         b    = std::move(a);
    CHECK(b.view().data() == text);
    CHECK(!a.has_value()); // NOLINT(bugprone-use-after-move): said in the interface
    a = std::move(b);
    CHECK(a.view() == "word");
    CHECK(!b.has_value()); // NOLINT(bugprone-use-after-move)
}
