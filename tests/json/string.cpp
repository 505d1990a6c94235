// Strings: what is kept of them, and the byte at which one stops being a string.
#include <slipform/json/string.hpp>

#include "support/catch.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace json = slipform::json;

namespace {

struct outcome {
    std::optional<std::string> value; // nothing: refused
    std::size_t                at;    // behind the string, or the byte at fault
    std::string                expected;
};

/// Reads the string that `text` begins with, from a buffer of the very size of the text.
outcome read(std::string_view text)
{
    auto const copy = std::make_unique<char[]>(text.size());
    text.copy(copy.get(), text.size());
    char const* const first = copy.get();
    json::input       in{first, first + text.size(), 8, true};

    std::string       value;
    char const* const end = json::read_string(in, first, value);

    // Whoever only passes over it, or only compares it, comes to the same end.
    json::input      skipping{in.first, in.last, 8, true};
    json::input      comparing{in.first, in.last, 8, true};
    std::string      scratch;
    json::word const word = json::read_word(comparing, first, scratch);
    CHECK(json::skip_string(skipping, first) == end);
    CHECK(word.end == end);
    CHECK(skipping.bad == in.bad);
    CHECK(comparing.bad == in.bad);

    if (!end)
        return {std::nullopt, in.offset(in.bad), in.expected};
    CHECK(word.text == value);
    CHECK(word.decoded == (text.substr(0, in.offset(end)).find('\\') != std::string_view::npos));
    return {value, in.offset(end), {}};
}

/// All of the text is one string with this value.
void reads_as(std::string const& text, std::string_view value)
{
    INFO(text);
    // Whatever comes before it and behind it, so that each byte stands at each place of a block.
    for (std::size_t shift = 0; shift < 18; ++shift) {
        std::string const before(shift, 'x');
        outcome const     o = read('"' + before + text + "\",\"next\"");
        REQUIRE(o.value.has_value());
        CHECK(*o.value == before + std::string(value));
        CHECK(o.at == shift + text.size() + 2);
    }
}

void is_refused(std::string const& text, std::size_t at, std::string_view expected)
{
    INFO(text);
    for (std::size_t shift = 0; shift < 18; ++shift) {
        outcome const o = read('"' + std::string(shift, 'x') + text);
        REQUIRE_FALSE(o.value.has_value());
        CHECK(o.at == shift + at + 1);
        CHECK(o.expected == expected);
    }
}

constexpr std::string_view not_utf8    = "well-formed UTF-8";
constexpr std::string_view not_paired  = "surrogates in pairs";
constexpr std::string_view not_hex     = "four hexadecimal digits";
constexpr std::string_view not_escape  = "an escape of RFC 8259";
constexpr std::string_view not_control = "control characters in strings to be escaped";
constexpr std::string_view not_closed  = "a closing quote";

} // namespace

TEST_CASE("plain text is kept byte for byte")
{
    for (std::string const text :
         {"", "a", "Ada Lovelace", "fifteen letters", "sixteen letters!", "seventeen letters",
          "\x7F", "/", "'", "{}[]:,", "caf\xC3\xA9", "\xD0\x96\xE6\xB0\xB4\xF0\x9F\x98\x80",
          "\xC3\xA9 and ASCII and \xC3\xA9"})
        reads_as(text, text);
    for (std::size_t size = 0; size < 80; ++size)
        CHECK(read('"' + std::string(size, 'y') + '"').value == std::string(size, 'y'));
}

TEST_CASE("each short escape stands for its character")
{
    reads_as(R"(\")", "\"");
    reads_as(R"(\\)", "\\");
    reads_as(R"(\/)", "/");
    reads_as(R"(\b)", "\b");
    reads_as(R"(\f)", "\f");
    reads_as(R"(\n)", "\n");
    reads_as(R"(\r)", "\r");
    reads_as(R"(\t)", "\t");
    reads_as(R"(\\\"\\)", R"(\"\)");
    reads_as(R"(a\nb\nc)", "a\nb\nc");
}

TEST_CASE("escapes by number stand for their code point, in either case of letters")
{
    reads_as(R"(\u0000)", std::string_view("\0", 1));
    reads_as(R"(\u001F)", "\x1F");
    reads_as(R"(\u0041)", "A");
    reads_as(R"(\u00e9)", "\xC3\xA9");
    reads_as(R"(\u00E9)", "\xC3\xA9");
    reads_as(R"(\u07FF)", "\xDF\xBF");
    reads_as(R"(\u0800)", "\xE0\xA0\x80");
    reads_as(R"(\uD7FF)", "\xED\x9F\xBF");
    reads_as(R"(\uE000)", "\xEE\x80\x80");
    reads_as(R"(\uFFFE)", "\xEF\xBF\xBE");
    reads_as(R"(\uffff)", "\xEF\xBF\xBF");
    reads_as(R"(\u00411)", "A1");
}

TEST_CASE("surrogates in pairs stand for one code point")
{
    reads_as(R"(\uD800\uDC00)", "\xF0\x90\x80\x80");
    reads_as(R"(\uD83D\uDE00)", "\xF0\x9F\x98\x80");
    reads_as(R"(\ud83d\ude00)", "\xF0\x9F\x98\x80");
    reads_as(R"(\uDBFF\uDFFF)", "\xF4\x8F\xBF\xBF");
    reads_as(R"(\uD83D\uDE00\uD83D\uDE00)", "\xF0\x9F\x98\x80\xF0\x9F\x98\x80");
}

TEST_CASE("a surrogate that is not in a pair is refused at its backslash")
{
    is_refused(R"(\uD800")", 0, not_paired);
    is_refused(R"(\uDBFF")", 0, not_paired);
    is_refused(R"(\uDC00")", 0, not_paired);
    is_refused(R"(\uDFFF")", 0, not_paired);
    is_refused(R"(\uD800x")", 0, not_paired);
    is_refused(R"(\uD800\n")", 0, not_paired);
    is_refused(R"(\uD800\u0041")", 0, not_paired);
    is_refused(R"(\uD800\uD800")", 0, not_paired);
    is_refused(R"(\uD800\uDBFF")", 0, not_paired);
    is_refused(R"(\uD800\uE000")", 0, not_paired);
    is_refused(R"(\uD800\uDC0")", 0, not_paired);
    is_refused(R"(\uDC00\uD800")", 0, not_paired);
    is_refused(R"(\uD83D\uDE00\uDE00")", 12, not_paired);
}

TEST_CASE("other escapes are refused at their backslash")
{
    for (int c = 0; c < 256; ++c) {
        if (std::string_view("\"\\/bfnrtu").find(static_cast<char>(c)) != std::string_view::npos)
            continue;
        outcome const o = read(std::string("\"a\\") + static_cast<char>(c) + '"');
        CHECK_FALSE(o.value.has_value());
        CHECK(o.at == 2);
        CHECK(o.expected == not_escape);
    }
    for (std::string const digits : {"", "0", "00", "000", "000g", "00 0", "+000", "-000", "0x00",
                                     "00\xC3\xA9", "000:", "000@", "000G", "000`", "000/"})
        is_refused("\\u" + digits + '"', 0, not_hex);
}

TEST_CASE("UTF-8 is accepted up to its edges")
{
    for (std::string const edge :
         {"\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xEC\xBF\xBF", "\xED\x9F\xBF", "\xEE\x80\x80",
          "\xEF\xBF\xBD", "\xEF\xBF\xBF", "\xEF\xBB\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        reads_as(edge, edge);
        reads_as(edge + "x" + edge, edge + "x" + edge);
        reads_as(edge + R"(\n)" + edge, edge + "\n" + edge);
    }
}

TEST_CASE("UTF-8 beyond its edges is refused at the first byte of the sequence")
{
    for (std::string const bad : {
             "\x80",
             "\xBF", // continuation without a lead
             "\xC0\x80",
             "\xC1\xBF", // overlong, two bytes
             "\xE0\x80\x80",
             "\xE0\x9F\xBF", // overlong, three
             "\xF0\x80\x80\x80",
             "\xF0\x8F\xBF\xBF", // overlong, four
             "\xED\xA0\x80",
             "\xED\xAF\xBF", // high surrogates
             "\xED\xB0\x80",
             "\xED\xBF\xBF", // low surrogates
             "\xF4\x90\x80\x80",
             "\xF5\x80\x80\x80", // beyond U+10FFFF
             "\xF8\x88\x80\x80\x80",
             "\xFE",
             "\xFF", // no lead at all
             "\xC2",
             "\xE0\xA0",
             "\xF0\x90\x80", // cut short by the quote
             "\xC2\x41",
             "\xE0\xA0\x41",
             "\xF0\x90\x80\x41",
             "\xE0\x41\x80",
         }) {
        is_refused(bad + '"', 0, not_utf8);
        is_refused("\xC3\xA9" + bad + '"', 2, not_utf8);
        is_refused(R"(\n)" + bad + '"', 2, not_utf8);
        is_refused(bad, 0, not_utf8); // cut short by the end of the text
    }
}

TEST_CASE("control characters are refused where they stand")
{
    for (int c = 0; c < 0x20; ++c) {
        is_refused(std::string(1, static_cast<char>(c)) + '"', 0, not_control);
        is_refused("\xC3\xA9" + std::string(1, static_cast<char>(c)) + '"', 2, not_control);
        is_refused("\\n" + std::string(1, static_cast<char>(c)), 2, not_control);
    }
}

TEST_CASE("a string without an end is refused at the end of the text")
{
    is_refused("", 0, not_closed);
    is_refused("abc", 3, not_closed);
    is_refused("\xC3\xA9", 2, not_closed);
    is_refused(R"(\n)", 2, not_closed);
    is_refused(R"(\")", 2, not_closed);
    is_refused(R"(\)", 1, not_closed);
    is_refused(R"(a\\\)", 4, not_closed);
    is_refused(R"(\u)", 0, not_hex);
    is_refused(R"(\u004)", 0, not_hex);
    is_refused(R"(\uD800)", 0, not_paired);
    is_refused(R"(\uD800\)", 0, not_paired);
    is_refused(R"(\uD800\u)", 0, not_paired);
    is_refused(R"(\uD800\uDC0)", 0, not_paired);
}

TEST_CASE("reading replaces what was there")
{
    std::string_view const text = R"("new\n")";
    json::input            in{text.data(), text.data() + text.size(), 8, true};
    std::string            value = "an old value that is longer than the new one";
    CHECK(json::read_string(in, text.data(), value) == text.data() + text.size());
    CHECK(value == "new\n");
}

TEST_CASE("a short string is made where nothing is allocated, whatever stood there")
{
    CHECK_FALSE(json::is_in_place(std::string(100, 'x')));
    std::string const text = "fifteen letters and more";
    for (std::size_t size = 0; size < 16; ++size)
        for (std::string value : {"", "before", "before it, too"}) {
            REQUIRE(json::is_in_place(value));
            json::make_short_string(value, text.data(), size);
            CHECK(value == text.substr(0, size));
            value += text;
            CHECK(value == text.substr(0, size) + text);
        }
}

TEST_CASE("a long string is made where nothing is allocated, too")
{
    std::string const text(1000, 'x');
    for (std::size_t size :
         {std::size_t{16}, std::size_t{17}, std::size_t{22}, std::size_t{23}, text.size()})
        for (std::string value : {"", "before"}) {
            json::make_long_string(value, text.data(), size);
            CHECK(value == text.substr(0, size));
            value += text;
            CHECK(value == text.substr(0, size) + text);
        }
}

TEST_CASE("one block tells how many of its bytes are plain ASCII")
{
    for (std::string const special : {"\\", "\n", "\"", "\xC3", "\x80", "\xFF", "\x1F", "\x01"})
        for (std::size_t place = 0; place < 17; ++place) {
            auto const block = std::make_unique<char[]>(16); // a sanitizer sees any byte more
            (std::string(place, 'x') + special + std::string(16, 'y')).copy(block.get(), 16);
            CHECK(json::plain_size(block.get()) == place);
        }
}

TEST_CASE("a long string of nothing but escapes is read in one go")
{
    std::string text = "\"";
    std::string expected;
    for (int i = 0; i < 200'000; ++i) {
        text += i % 2 ? "\\u00E9" : "\\n";
        expected += i % 2 ? "\xC3\xA9" : "\n";
    }
    outcome const o = read(text + '"');
    CHECK((o.value == expected));
    CHECK(o.at == text.size() + 1);
}
