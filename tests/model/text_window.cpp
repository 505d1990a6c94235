// Where the texts of a set differ.
#include <slipform/model/text_window.hpp>

#include "support/catch.hpp"

#include <cstdint>
#include <string>
#include <string_view>

using namespace slipform::detail;

TEST_CASE("bytes are loaded first byte lowest")
{
    STATIC_REQUIRE(load_bytes("\x01\x02\x03", 3) == 0x030201);
    STATIC_REQUIRE(load<std::uint32_t>("\x01\x02\x03\x04") == 0x04030201);
    char const bytes[] = "\x01\x02\x03\x04\x05\x06\x07\xF8";
    CHECK(load<std::uint64_t>(bytes) == 0xF807060504030201u);
    CHECK(load<std::uint32_t>(bytes + 4) == 0xF8070605u);
}

TEST_CASE("a window shows the same of a text with its quote as of one without")
{
    std::string const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ";
    for (std::size_t shortest = 0; shortest <= letters.size(); ++shortest)
        for (std::size_t offset = 0; offset <= shortest && offset <= text_window::last_offset;
             ++offset) {
            text_window const window = text_window::at(offset, shortest);
            for (std::size_t size = shortest; size <= letters.size(); ++size) {
                std::string const text = letters.substr(0, size);
                std::string const sent = text + "\": what follows, whatever it is ......";
                if (window.of(sent.data()) != window.of(std::string_view(text)))
                    FAIL("offset " << offset << ", shortest " << shortest << ", size " << size);
            }
        }
    CHECK(text_window{}.of(letters.data()) == 0);
}

TEST_CASE("a window shows where a text ends, so that a shorter one looks different")
{
    text_window const window = text_window::at(0, 2);
    CHECK(window.mask == 0xFFFFFF);
    CHECK(window.of(std::string_view("en")) == 0x226E65);
    CHECK(window.of(std::string_view("ens")) == 0x736E65);
}
