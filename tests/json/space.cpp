// White space between tokens: passed over whatever its length, and nothing else with it.
#include <slipform/json/input.hpp>
#include <slipform/json/space.hpp>

#include "support/catch.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace json = slipform::json;

namespace {

/// How many bytes are passed over, in a text as readers have it. On the heap and of the very size, so
/// that a sanitizer sees a byte read too far.
std::size_t passed(std::string_view text, std::size_t from = 0)
{
    auto const copy = std::make_unique<char[]>(text.size());
    text.copy(copy.get(), text.size());
    json::text_source const source({copy.get(), text.size()});
    char const* const       end = json::skip_space(source.first() + from, source.last());
    return static_cast<std::size_t>(end - source.first());
}

} // namespace

TEST_CASE("white space of each kind is passed over up to the first other byte")
{
    for (std::string const space : {"", " ", "\n", "\r", "\t", "  ", " \n", "\n ", "\r\n", "\n\t",
                                    " \t\r\n", "\n\n\n\n"})
        for (std::string const next : {"1", "\"", "{", "]", "x", "\x80", "\xFF", "/", "!"})
            CHECK(passed(space + next) == space.size());
}

TEST_CASE("indentation of any length ends where it ends")
{
    for (std::size_t n = 0; n < 70; ++n)
        for (char const c : {' ', '\n', '\r', '\t'}) {
            std::string const space = std::string(n, c);
            CHECK(passed(space + "]") == n);
            CHECK(passed("\n" + space + "]") == n + 1);
            CHECK(passed(" " + space + "]") == n + 1);
            CHECK(passed(space + "]" + std::string(20, ' ')) == n);
        }
}

TEST_CASE("white space up to the end of the text stops there")
{
    for (std::size_t n = 1; n < 70; ++n)
        for (char const c : {' ', '\n', '\r', '\t'})
            CHECK(passed(std::string(n, c)) == n);
}

TEST_CASE("no other byte is white space, wherever among white space it stands")
{
    for (int byte = 0; byte < 256; ++byte) {
        char const c = static_cast<char>(byte);
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        for (std::size_t const before : {std::size_t{0}, std::size_t{1}, std::size_t{2},
                                         std::size_t{15}, std::size_t{16}, std::size_t{33}})
            for (std::string const first : {"", "\n", "\r\n", "\t", " \n\t"})
                for (std::size_t const behind : {std::size_t{0}, std::size_t{20}}) {
                    std::string const space = first + std::string(before, ' ');
                    CHECK(passed(space + c + std::string(behind, ' ')) == space.size());
                }
    }
}

TEST_CASE("white space of several kinds is passed over wherever one kind follows another")
{
    for (std::size_t before = 0; before < 20; ++before)
        for (std::string const other : {"\t", "\r", "\r\n", "\n\t", "\t "})
            for (std::size_t behind = 0; behind < 20; ++behind) {
                std::string const space = "\n" + std::string(before, ' ') + other + std::string(behind, ' ');
                CHECK(passed(space + "\"") == space.size());
                CHECK(passed(space + "\"" + std::string(20, ' ')) == space.size());
            }
}

TEST_CASE("behind the last value there may be nothing to look at")
{
    std::string_view const text = "1";
    CHECK(json::after_value(text.data() + 1, text.data() + 1) == text.data() + 1);
    std::string_view const more = "1 \n,";
    CHECK(json::after_value(more.data() + 1, more.data() + more.size()) == more.data() + 3);
}
