// The syntax of numbers: what is one, where it ends, and which byte is at fault.
#include <slipform/json/number_token.hpp>

#include "support/catch.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace json = slipform::json;

namespace {

struct scanned {
    bool        valid;
    std::size_t size; // up to the end, or to the byte at fault
    bool        integral;
};

constexpr scanned scan(std::string_view text)
{
    json::number_token token{};
    bool const         valid = json::scan_number(text.data(), text.data() + text.size(), token);
    return {valid, static_cast<std::size_t>(token.end - text.data()),
            valid && token.begin == text.data() && token.integral};
}

static_assert(scan("12,").size == 2);
static_assert(scan("-1.5e+3]").size == 7);
static_assert(!scan("01").valid);

} // namespace

TEST_CASE("a number ends before the first byte that is no part of it")
{
    auto const [text, size, integral] = GENERATE(table<std::string, std::size_t, bool>({
        {"0", 1, true},
        {"-0", 2, true},
        {"7", 1, true},
        {"-7", 2, true},
        {"1234567890123456789012345", 25, true},
        {"10", 2, true},
        {"0.0", 3, false},
        {"-0.25", 5, false},
        {"1.50", 4, false},
        {"1e3", 3, false},
        {"1E3", 3, false},
        {"1e+3", 4, false},
        {"1e-3", 4, false},
        {"1e003", 5, false},
        {"0e0", 3, false},
        {"1.25E-12", 8, false},
    }));
    for (std::string const tail : {"", ",", "]", "}", " ", "\n", "x", "\"", "\x80", "\xFF"}) {
        auto const result = scan(text + tail);
        CHECK(result.valid);
        CHECK(result.size == size);
        CHECK(result.integral == integral);
    }
}

TEST_CASE("what follows a number is left to the caller")
{
    CHECK(scan("1-2").size == 1);
    CHECK(scan("1+2").size == 1);
    CHECK(scan("1.5.5").size == 3);
    CHECK(scan("1e5.5").size == 3);
    CHECK(scan("1e5e5").size == 3);
    CHECK(scan("0x10").size == 1);
}

TEST_CASE("a number of broken syntax ends at the byte at fault")
{
    auto const [text, offset] = GENERATE(table<std::string, std::size_t>({
        {"", 0},     {"+1", 0},   {".5", 0},      {"x", 0},     {"e5", 0},    {"Infinity", 0},
        {"NaN", 0},  {"-", 1},    {"--1", 1},     {"-+1", 1},   {"-.5", 1},   {"-Infinity", 1},
        {"-x", 1},   {"01", 1},   {"00", 1},      {"-01", 2},   {"-00.5", 2}, {"00000001", 1},
        {"1.", 2},   {"1.x", 2},  {"1.e5", 2},    {"0.", 2},    {"-1.", 3},   {"1..5", 2},
        {"1e", 2},   {"1E", 2},   {"1e+", 3},     {"1e-", 3},   {"1e+-1", 3}, {"1ex", 2},
        {"1.5e", 4}, {"1e.5", 2}, {"1.5e--1", 5}, {"12.-1", 3},
    }));
    auto const result         = scan(text);
    CAPTURE(text);
    CHECK_FALSE(result.valid);
    CHECK(result.size == offset);
}

TEST_CASE("the end of a number is found without looking at any byte behind it")
{
    for (std::string const text : {"0,", "-7]", "1234567890123456789012 ", "1.5}", "1e5,", "1e+5,",
                                   "-x", "1.x", "1ex", "1e+x"}) {
        // On the heap to the byte, for the address sanitizer to watch.
        auto const copy = std::make_unique<char[]>(text.size());
        text.copy(copy.get(), text.size());
        json::number_token token{};
        static_cast<void>(json::scan_number(copy.get(), copy.get() + text.size(), token));
        CHECK(token.end == copy.get() + text.size() - 1);
    }
}

TEST_CASE("what belongs at the byte at fault is a digit, or no zero in front of one")
{
    for (std::string const text : {"-", "-x", "1.", "1.x", "1e", "1e+", "1e-.", ".5", "+1"}) {
        json::number_token token{};
        REQUIRE_FALSE(json::scan_number(text.data(), text.data() + text.size(), token));
        CHECK(std::string_view(json::expected_in_number(token.end)) == "a digit");
    }
    for (std::string const text : {"00", "01", "-012", "09.5"}) {
        json::number_token token{};
        REQUIRE_FALSE(json::scan_number(text.data(), text.data() + text.size(), token));
        CHECK(std::string_view(json::expected_in_number(token.end)) == "no leading zero");
    }
}
