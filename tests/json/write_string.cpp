// Writing strings: escaped where they must be and nowhere else, well-formed whatever goes in.
#include <slipform/json/string.hpp>
#include <slipform/json/write_string.hpp>

#include "support/catch.hpp"

#include <boost/json.hpp>

#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace json = slipform::json;

namespace {

/// Into a buffer of exactly the room that is asked for, from one of the very size of the text.
std::string write(std::string_view text)
{
    auto const from = std::make_unique<char[]>(text.size());
    text.copy(from.get(), text.size());
    std::size_t const room = json::string_bound(text.size());
    auto const        to   = std::make_unique<char[]>(room);
    char const* const end  = json::write_string(to.get(), from.get(), text.size());
    REQUIRE(end > to.get());
    REQUIRE(static_cast<std::size_t>(end - to.get()) <= room);
    return {to.get(), static_cast<std::size_t>(end - to.get())};
}

/// One byte after the other, the slow way.
std::string expected(std::string_view text)
{
    std::string out = "\"";
    while (!text.empty()) {
        char const c = text[0];
        auto const u = static_cast<unsigned char>(c);
        unsigned   n = 1;
        if (c == '"' || c == '\\') {
            out += {'\\', c};
        } else if (char const* const s = u != 0 ? std::strchr("\bb\ff\nn\rr\tt", c) : nullptr; s && u < 0x20) {
            out += {'\\', s[1]};
        } else if (u < 0x20) {
            out += std::string("\\u00") + "0123456789abcdef"[u >> 4] + "0123456789abcdef"[u & 15];
        } else if (u < 0x80) {
            out += c;
        } else {
            n = slipform::decode_utf8(text).size;
            out += n == 0 ? "\xEF\xBF\xBD" : std::string(text.substr(0, n));
            n = n == 0 ? 1 : n;
        }
        text.remove_prefix(n);
    }
    return out + '"';
}

constexpr std::size_t size_while_compiling(std::string_view text)
{
    char to[128] = {};
    return static_cast<std::size_t>(json::write_string(to, text.data(), text.size()) - to);
}
static_assert(size_while_compiling("") == 2);
static_assert(size_while_compiling("plain") == 7);
static_assert(size_while_compiling("a\"b") == 6);
static_assert(size_while_compiling("\x01") == 8);
static_assert(size_while_compiling("\xFF") == 5);
static_assert(size_while_compiling("sixteen letters! and more") == 27);

} // namespace

TEST_CASE("every byte by itself is written as RFC 8259 has it")
{
    CHECK(write("") == R"("")");
    CHECK(write("\"") == R"("\"")");
    CHECK(write("\\") == R"("\\")");
    CHECK(write("/") == R"("/")");
    CHECK(write("\b\f\n\r\t") == R"("\b\f\n\r\t")");
    CHECK(write(std::string_view("\0", 1)) == R"("\u0000")");
    CHECK(write("\x1F") == R"("\u001f")");
    CHECK(write("\x7F") == "\"\x7F\"");
    CHECK(write("\xC3\xA9") == "\"\xC3\xA9\"");
    CHECK(write("\xFF") == "\"\xEF\xBF\xBD\"");
    for (int byte = 0; byte < 256; ++byte) {
        std::string const text(1, static_cast<char>(byte));
        CHECK(write(text) == expected(text));
    }
}

TEST_CASE("every byte at every position of texts of every length comes out the same")
{
    for (std::size_t size = 1; size <= 40; ++size)
        for (std::size_t at = 0; at < size; ++at)
            for (char const c : {'"', '\\', '\0', '\x1F', '\x20', '\x7F', '\x80', '\xFF'}) {
                std::string text(size, 'w');
                text[at] = c;
                if (write(text) != expected(text))
                    FAIL("size " << size << ", position " << at << ", byte " << int(c));
            }
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD, one each, and those beside them stay")
{
    CHECK(write("a\x80z") == "\"a\xEF\xBF\xBDz\"");
    CHECK(write("\xED\xA0\x80") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(write("\xC3") == "\"\xEF\xBF\xBD\"");
    CHECK(write("\xF0\x9F\x98") == "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    CHECK(write("\xC3\xC3\xA9") == "\"\xEF\xBF\xBD\xC3\xA9\"");
    CHECK(write("\xF4\x90\x80\x80").size() == 2 + 4 * 3);
}

TEST_CASE("the most that is ever written is what string_bound says")
{
    for (std::size_t n = 0; n < 50; ++n) {
        CHECK(write(std::string(n, '\x01')).size() == json::string_bound(n));
        CHECK(write(std::string(n, '\xFF')).size() <= json::string_bound(n));
    }
}

TEST_CASE("what is written is read back the same, by us and by Boost.JSON")
{
    unsigned random = 4711;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = round % 70; i > 0; --i) {
            random       = random * 1664525u + 1013904223u;
            auto const r = random >> 8;
            char32_t   code_point = 0;
            switch (r % 8) {
            case 0: code_point = r >> 4 & 0x1F; break;
            case 1: code_point = U"\"\\/\u007F"[r >> 4 & 3]; break;
            case 2: code_point = 0x80 + (r >> 4) % 0x780; break;
            case 3: code_point = 0xE000 + (r >> 4) % 0x2000; break;
            case 4: code_point = 0x10000 + (r >> 4) % 0xFFFF; break;
            default: code_point = 0x20 + (r >> 4) % 0x5F; break;
            }
            slipform::append_utf8(text, code_point);
        }
        std::string const written = write(text);
        INFO(written);
        REQUIRE(written == expected(text));
        CHECK(boost::json::parse(written).as_string() == text);
        json::input in{written.data(), written.data() + written.size(), 8, true};
        std::string back;
        CHECK(json::read_string(in, written.data(), back) == in.last);
        CHECK(back == text);
    }
}

TEST_CASE("what is written of any bytes is JSON")
{
    unsigned random = 99;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = round % 50; i > 0; --i) {
            random = random * 1664525u + 1013904223u;
            text += static_cast<char>(random >> (round % 2 ? 24 : 20));
        }
        std::string const written = write(text);
        REQUIRE(written == expected(text));
        boost::system::error_code ec;
        static_cast<void>(boost::json::parse(written, ec));
        CHECK_FALSE(ec);
    }
}
