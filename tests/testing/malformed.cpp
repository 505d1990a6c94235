#include <slipform/testing/malformed.hpp>

#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/counterexamples.hpp>

#include "support/catch.hpp"
#include "support/testing_subjects.hpp"

#include <set>
#include <string>

namespace {

using slipform::errc;
using slipform::testing::malformed;

template <class T> void check_all(std::string const& text)
{
    REQUIRE(slipform::parse<T>(text));
    auto const all = malformed(text);
    for (auto const& wrong : all) {
        auto const read = slipform::parse<T>(wrong.text);
        bool const fails =
            !read && read.error().size() == 1 && read.error().front().code == wrong.code;
        if (fails)
            continue; // no assertion a text: there are many
        CAPTURE(wrong.text.size() < 2000 ? wrong.text : wrong.text.substr(0, 2000) + "...",
                wrong.what, read ? std::string("accepted") : read.error().front().message);
        CHECK(fails);
    }
    CHECK(all.size() > 50);
}

TEST_CASE("every malformed text is refused for its syntax, or its depth, by every schema")
{
    slipform_tests::for_each_vendor_type([&]<class T>(char const* name) {
        INFO(name);
        check_all<T>(slipform::serialize(slipform::testing::smallest<T>()));
        check_all<T>(slipform::serialize(slipform::testing::fullest<T>()));
    });
}

TEST_CASE("a malformed text is no document, and how it is broken is said")
{
    std::set<std::string> kinds;
    for (char const* text : {R"({"a":[1,"x",{"b":true}],"c":null})", "[1]", "\"text\"", "{}", "[]",
                             "null", R"( { "a\"b" : -1.5e3 } )"})
        for (auto const& wrong : malformed(text)) {
            CAPTURE(text, wrong.text.substr(0, 200), wrong.what);
            kinds.insert(wrong.what);
            CHECK(wrong.pointer.empty());
            CHECK_FALSE(slipform::testing::parse_document(wrong.text));
        }
    CHECK(kinds.size() > 24);
}

TEST_CASE("a text is cut short at every byte but those behind a digit")
{
    std::set<std::string> texts;
    std::string const     text = R"({"a":"bc","d":[true]})";
    for (auto const& wrong : malformed(text))
        texts.insert(wrong.text);
    for (std::size_t size = 0; size < text.size(); ++size)
        CHECK(texts.count(text.substr(0, size)) == 1);
    for (auto const& wrong : malformed("{\"a\":123}"))
        CHECK(wrong.text != "{\"a\":12");
}

TEST_CASE("of a text that is no document nothing can be made")
{
    CHECK(malformed("").empty());
    CHECK(malformed("{").empty());
}

} // namespace
