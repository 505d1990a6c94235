// Finding a text in a set known while compiling.
#include <slipform/model/key_lookup.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
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
    text_table<slots_for(small.size())>(small.data(), small.size());

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
    std::vector<std::string_view> const texts(alike.begin(), alike.end());
    text_table<slots_for(26)> const     table(texts.data(), texts.size());
    auto const                          at = [&](std::size_t i) { return texts[i]; };
    CHECK(table.thorough);
    for (std::size_t i = 0; i < alike.size(); ++i)
        CHECK(find(table, alike[i], at) == i);
}

TEST_CASE("texts of eight bytes that are each other's complement are told apart")
{
    // Such a text is both of its ends, and what is opposite in them cancels out.
    static constexpr std::array<std::string_view, 2> texts{"\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9", "<V<V<V<V"};
    static constexpr text_table<8>                   table(texts.data(), texts.size());
    auto const                                       at = [](std::size_t i) { return texts[i]; };
    CHECK(hash_text(texts[0].data(), 8, true) != hash_text(texts[1].data(), 8, true));
    CHECK(find(table, texts[0], at) == 0);
    CHECK(find(table, texts[1], at) == 1);
}

TEST_CASE("of equal texts the first is found")
{
    constexpr std::array<std::string_view, 3> twice{"x", "y", "x"};
    auto const                                at = [&](std::size_t i) { return twice[i]; };
    text_table<8> const                       table(twice.data(), twice.size());
    CHECK(find(table, "x", at) == 0);
    CHECK(find(table, "y", at) == 1);
}

TEST_CASE("a table holds as many texts as an object can have keys")
{
    static constexpr auto letters = [] {
        std::array<std::array<char, 12>, 250> all{};
        std::uint64_t                         state = 88172645463325252u;
        for (auto& text : all)
            for (char& c : text) {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                c = static_cast<char>('a' + state % 26);
            }
        return all;
    }();
    static constexpr auto texts = [] {
        std::array<std::string_view, 250> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = {letters[i].data(), 5 + i % 8};
        return all;
    }();
    // While compiling: were it many steps, the compiler would give up.
    static constexpr text_table<slots_for(250)> table(texts.data(), texts.size());
    auto const                                  at    = [](std::size_t i) { return texts[i]; };
    std::size_t                                 found = 0;
    for (std::size_t i = 0; i < texts.size(); ++i)
        found += find(table, texts[i], at) == i;
    CHECK(found == texts.size());
}

TEST_CASE("a set of any size is found, whatever its texts have in common")
{
    std::vector<std::string> const before{"", "member_", "a_long_beginning_of_every_name_"};
    for (std::size_t size = 1; size <= 250; size += 83)
        for (std::string const& prefix : before) {
            std::vector<std::string> names;
            for (std::size_t i = 0; i < size; ++i)
                names.push_back(prefix + std::to_string(i) + "_of_them");
            std::vector<std::string_view> const texts(names.begin(), names.end());
            text_table<slots_for(250)> const    table(texts.data(), texts.size());
            auto const at = [&](std::size_t i) { return texts[i]; };
            for (std::size_t i = 0; i < size; ++i)
                CHECK(find(table, texts[i], at) == i);
            CHECK(find(table, prefix, at) == no_candidate);
        }
}

TEST_CASE("an empty set finds nothing")
{
    text_table<8> const table(nullptr, 0);
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

TEST_CASE("slots are a power of two, two for each text at least")
{
    for (std::size_t count : {0u, 1u, 4u, 5u, 20u, 64u, 250u}) {
        std::size_t const slots = slots_for(count);
        INFO(count);
        CHECK((slots & (slots - 1)) == 0);
        CHECK(slots >= 2 * count);
        CHECK(slots >= 8);
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
