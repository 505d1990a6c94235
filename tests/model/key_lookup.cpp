// Finding a text in a set known while compiling.
#include <slipform/model/key_lookup.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

using namespace slipform::detail;

namespace {

constexpr std::array<std::string_view, 12> small{"",         "a",        "b",         "ab",
                                                 "ba",       "abc",      "abcd",      "abce",
                                                 "abcdefgh", "abcdefgi", "xabcdefgh", "clientId"};

constexpr auto small_table =
    text_table<slots_for(small.size())>(small.size(), [](std::size_t i) { return small[i]; });

// The first of equal texts.
template <std::size_t Slots, class At>
std::size_t find(text_table<Slots> const& table, std::string_view text, At at)
{
    std::size_t const i = text_lookup(table).candidate(text);
    return i != no_candidate && at(i) == text ? i : no_candidate;
}

} // namespace

TEST_CASE("every text of a set is found where it stands")
{
    for (std::size_t i = 0; i < small.size(); ++i) {
        INFO(small[i]);
        CHECK(find(small_table, small[i], [](std::size_t k) { return small[k]; }) == i);
    }
}

TEST_CASE("no other text is found, however alike")
{
    for (std::string_view const other :
         {"c", "abd", "abcde", "clientid", "clientId ", "ABCDEFGH", "abcdefg", "abcdefghi"}) {
        INFO(other);
        CHECK(find(small_table, other, [](std::size_t k) { return small[k]; }) == no_candidate);
    }
}

TEST_CASE("texts that differ only in the middle are told apart, at the price of a slower hash")
{
    std::vector<std::string> alike;
    for (char c = 'a'; c <= 'z'; ++c)
        alike.push_back(std::string("requested_check_") + c + "_configuration_type");
    auto const                      at = [&](std::size_t i) { return std::string_view(alike[i]); };
    text_table<slots_for(26)> const table(alike.size(), at);
    CHECK(table.thorough);
    for (std::size_t i = 0; i < alike.size(); ++i)
        CHECK(find(table, alike[i], at) == i);
}

TEST_CASE("of equal texts the first is found")
{
    constexpr std::array<std::string_view, 3> twice{"x", "y", "x"};
    auto const                                at = [&](std::size_t i) { return twice[i]; };
    text_table<16> const                      table(twice.size(), at);
    CHECK(find(table, "x", at) == 0);
    CHECK(find(table, "y", at) == 1);
}

TEST_CASE("a table holds as many texts as an object can have keys")
{
    std::vector<std::string> many;
    for (int i = 0; i < 250; ++i)
        many.push_back("member_" + std::to_string(i));
    auto const                       at = [&](std::size_t i) { return std::string_view(many[i]); };
    text_table<slots_for(250)> const table(many.size(), at);
    std::size_t                      found = 0;
    for (std::size_t i = 0; i < many.size(); ++i)
        found += find(table, many[i], at) == i;
    CHECK(found == many.size());
}

TEST_CASE("an empty set finds nothing")
{
    text_table<16> const table(0, [](std::size_t) { return std::string_view(); });
    CHECK(text_lookup(table).candidate("") == no_candidate);
    CHECK(text_lookup(table).candidate("abc") == no_candidate);
}

TEST_CASE("a text hashes the same while compiling and while running")
{
    for (std::string_view const text : small)
        for (bool const thorough : {false, true})
            CHECK(hash_text(text.data(), text.size(), thorough) ==
                  hash_text(std::string(text).c_str(), text.size(), thorough));
    STATIC_REQUIRE(hash_text("abcdefgh", 8, false) != hash_text("abcdefgi", 8, false));
    constexpr std::uint64_t while_compiling = hash_text("abcdefghijklmnopqr", 18, true);
    std::string const       text("abcdefghijklmnopqr");
    CHECK(hash_text(text.data(), text.size(), true) == while_compiling);
}

TEST_CASE("bytes are loaded first byte lowest")
{
    STATIC_REQUIRE(load_bytes("\x01\x02\x03", 3) == 0x030201);
    STATIC_REQUIRE(load<std::uint32_t>("\x01\x02\x03\x04") == 0x04030201);
    char const bytes[] = "\x01\x02\x03\x04\x05\x06\x07\xF8";
    CHECK(load<std::uint64_t>(bytes) == 0xF807060504030201u);
    CHECK(load<std::uint32_t>(bytes + 4) == 0xF8070605u);
}

TEST_CASE("slots are a power of two, four for each text at least")
{
    for (std::size_t count : {0u, 1u, 4u, 5u, 20u, 64u, 250u}) {
        std::size_t const slots = slots_for(count);
        INFO(count);
        CHECK((slots & (slots - 1)) == 0);
        CHECK(slots >= 4 * count);
        CHECK(slots >= 16);
    }
}

TEST_CASE("bytes are compared by blocks only where there is room, and to the last byte always")
{
    std::string pool(40, 'k');
    pool += std::string(32, '\0'); // what a pool has behind its texts
    for (std::size_t n = 0; n <= 40; ++n)
        for (std::size_t room : {std::size_t{0}, std::size_t{1}, std::size_t{40}}) {
            std::string text = pool.substr(0, n) + std::string(room, '?');
            INFO(n << " bytes and " << room << " behind them");
            // A copy of its own size, so that a sanitizer sees a read past it.
            std::vector<char> exact;
            exact.reserve(text.size() + (text.empty() ? 1u : 0u)); // never nullptr
            exact.assign(text.begin(), text.end());
            char const* const first = exact.data();
            CHECK(same_bytes(first, first + exact.size(), pool.data(), n));
            for (std::size_t at = 0; at < n; ++at) {
                exact[at] = 'K';
                CHECK_FALSE(same_bytes(first, first + exact.size(), pool.data(), n));
                exact[at] = 'k';
            }
            if (n > 0)
                CHECK_FALSE(same_bytes(first, first + n - 1, pool.data(), n));
        }
}
