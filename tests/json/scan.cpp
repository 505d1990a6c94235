// Finding the bytes of a string that need a look, by sixteen, by eight and by one.
#include <slipform/json/scan.hpp>

#include "support/catch.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace json = slipform::json;

namespace {

/// Position of the first special byte, in a buffer of the very size of the text.
std::size_t find(std::string_view text)
{
    auto const copy = std::make_unique<char[]>(text.size());
    text.copy(copy.get(), text.size());
    return static_cast<std::size_t>(json::find_special(copy.get(), copy.get() + text.size()) -
                                    copy.get());
}

constexpr std::size_t find_while_compiling(std::string_view text)
{
    return static_cast<std::size_t>(json::find_special(text.data(), text.data() + text.size()) -
                                    text.data());
}

static_assert(find_while_compiling("") == 0);
static_assert(find_while_compiling("plain") == 5);
static_assert(find_while_compiling("a\"") == 1);
static_assert(find_while_compiling("twenty-one letters...\\") == 21);
static_assert(find_while_compiling("twenty-one letters...\x7F") == 22);
static_assert(find_while_compiling("\xC3\xA9") == 0);

} // namespace

TEST_CASE("special are quotes, backslashes, control characters and all beyond ASCII")
{
    for (int byte = 0; byte < 256; ++byte) {
        bool const expected = byte < 0x20 || byte > 0x7F || byte == '"' || byte == '\\';
        CHECK(json::is_special(static_cast<char>(byte)) == expected);
    }
}

TEST_CASE("every special byte is found at every position of texts of every length")
{
    for (std::size_t size = 0; size <= 50; ++size) {
        std::string text(size, 'a');
        CHECK(find(text) == size);
        for (std::size_t at = 0; at < size; ++at) {
            for (char const special : {'\0', '\x01', '\x1F', '"', '\\', '\x80', '\xC3', '\xFF'}) {
                text[at] = special;
                if (find(text) != at)
                    FAIL("size " << size << ", position " << at);
            }
            text[at] = 'a';
        }
    }
}

TEST_CASE("every plain byte is passed over at every position")
{
    for (int byte = 0; byte < 256; ++byte) {
        char const c = static_cast<char>(byte);
        if (json::is_special(c))
            continue;
        for (std::size_t const size : {1u, 7u, 8u, 9u, 15u, 16u, 17u, 40u}) {
            CHECK(find(std::string(size, c)) == size);
            CHECK(find(std::string(size, c) + "\"") == size);
        }
    }
}

TEST_CASE("the first of several special bytes is found")
{
    for (std::size_t first = 0; first < 40; ++first)
        for (std::size_t second = first + 1; second < 40; ++second) {
            std::string text(40, '~');
            text[first]  = '"';
            text[second] = '\x10';
            if (find(text) != first)
                FAIL(first << ", " << second);
        }
    CHECK(find(std::string(40, '"')) == 0);
}

TEST_CASE("the word test marks a word if and only if a byte of it is special")
{
    for (int byte = 0; byte < 256; ++byte)
        for (unsigned shift = 0; shift < 64; shift += 8) {
            std::uint64_t const others = 0x6161616161616161u & ~(std::uint64_t{0xFF} << shift);
            std::uint64_t const word   = others | static_cast<std::uint64_t>(byte) << shift;
            CHECK((json::detail::any_special(word) != 0) ==
                  json::is_special(static_cast<char>(byte)));
        }
}

TEST_CASE("the first quote is found at every position of texts of 16 bytes and more")
{
    std::size_t found = 0;
    for (std::size_t size = 16; size <= 66; ++size)
        for (std::size_t at = 0; at <= size; ++at) {
            std::string text(size, '\\');
            if (at < size)
                text.replace(at, 1, "\"");
            for (std::size_t more = at + 1; more < size; more += 7)
                text[more] = '"';
            auto const copy = std::make_unique<char[]>(text.size());
            text.copy(copy.get(), text.size());
            found += json::find_quote(copy.get(), copy.get() + text.size()) == copy.get() + at;
        }
    CHECK(found == 67 * 68 / 2 - 16 * 17 / 2);
}
