// Strings read into members: short and long ones, plain and not, near the end of the text and far
// from it.
#include <slipform/detail/read_text.hpp>

#include "support/catch.hpp"

#include <memory>
#include <string>
#include <string_view>

using namespace slipform::detail;

namespace {

/// Reads the string that `text` begins with, from a buffer of the very size of the text, to where
/// `was` stood; whether it was taken.
bool reads(std::string const& text, std::string_view expected, std::string const& was)
{
    auto const copy = std::make_unique<char[]>(text.size());
    text.copy(copy.get(), text.size());
    slipform::json::text_source const source({copy.get(), text.size()});
    slipform::read_options const      options;
    read_context                      context(source, options);
    std::string                       value = was;
    char const* const end = read_text(context, source.first(), source.last(), value, nullptr);
    return end == source.first() + text.rfind('"') + 1 && context.sound() && value == expected;
}

} // namespace

TEST_CASE("strings of every size are read wherever the text ends, whatever stood in their place")
{
    for (std::size_t size = 0; size < 70; ++size)
        for (std::size_t behind : {1u, 2u, 14u, 15u, 16u, 17u, 18u, 31u, 32u, 33u, 64u}) {
            std::string const value(size, 's');
            std::string const text = '"' + value + '"' + std::string(behind, ']');
            INFO(text);
            CHECK(reads(text, value, ""));
            CHECK(reads(text, value, "short"));
            CHECK(reads(text, value, "of which memory is asked for, as it is long"));
        }
}

TEST_CASE("a string with an escape or beyond ASCII is read wherever that stands in it")
{
    for (std::size_t size = 0; size < 40; ++size)
        for (std::size_t behind : {1u, 16u, 40u}) {
            std::string const around(size, 'a');
            std::string const rest = around + '"' + std::string(behind, '}');
            CHECK(reads('"' + around + "\\n" + rest, around + '\n' + around, ""));
            CHECK(reads('"' + around + "\xC3\xA9" + rest, around + "\xC3\xA9" + around, ""));
        }
}

TEST_CASE("what is no string is told, and so is one that does not end")
{
    for (std::string const text :
         {"17]", "null]", "[]]", "\"abc]", "\"a string of more than one block]"}) {
        slipform::json::text_source const source(text);
        slipform::read_options const      options;
        read_context                      context(source, options);
        std::string                       value;
        read_text(context, source.first(), source.last(), value, nullptr);
        CHECK_FALSE(context.sound());
        CHECK(value.empty());
    }
}
