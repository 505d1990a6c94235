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

constexpr std::size_t nowhere = 0xFF;

constexpr std::array<std::string_view, 12> small{"",         "a",        "b",         "ab",
                                                 "ba",       "abc",      "abcd",      "abce",
                                                 "abcdefgh", "abcdefgi", "xabcdefgh", "clientId"};

constexpr auto small_table = text_table<slots_for(small.size())>(small.data(), small.size());

// The first of equal texts; whether or not the end of the text is known beforehand.
template <std::size_t Slots, class At>
std::size_t find(text_table<Slots> const& table, std::string_view text, At at)
{
    text_lookup const lookup(table);
    std::size_t const i        = lookup.candidate(text);
    std::string const in_place = std::string(text) + "\":" + std::string(32, '?');
    std::size_t const k = lookup.candidate_at(in_place.data(), in_place.data() + text.size());
    CHECK((at(i) == text ? k == i : at(k) != text));
    return at(i) == text ? i : nowhere;
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
        CHECK(find(small_table, other, [](std::size_t k) { return small[k]; }) == nowhere);
    }
}

TEST_CASE("texts that differ only in the middle are told apart, at the price of a slower hash")
{
    std::vector<std::string> alike{"type"}; // so that there is no window
    for (char c = 'a'; c <= 'y'; ++c)
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
    static constexpr std::array<std::string_view, 2> texts{"\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9",
                                                           "<V<V<V<V"};
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
            auto const                          at = [&](std::size_t i) { return texts[i]; };
            for (std::size_t i = 0; i < size; ++i)
                CHECK(find(table, texts[i], at) == i);
            CHECK(find(table, prefix, at) == nowhere);
        }
}

TEST_CASE("an empty set leads to what stands behind its texts")
{
    text_table<8> const table(nullptr, 0);
    CHECK(text_lookup(table).candidate("") == 0);
    CHECK(text_lookup(table).candidate("abc") == 0);
}

TEST_CASE("a set whose texts differ at one place is found there")
{
    static constexpr std::array<std::string_view, 4> texts{
        "ID_DOCUMENT_FACE_MATCH", "ID_DOCUMENT_COMPARISON", "ID_DOCUMENT_AUTHENTICITY",
        "ID_DOCUMENT_"};
    static constexpr text_table<slots_for(4)> table(texts.data(), texts.size());
    STATIC_REQUIRE(table.window.mask != 0);
    CHECK_FALSE(small_table.window.mask != 0); // it has an empty text and two that begin alike
    auto const at = [](std::size_t i) { return texts[i]; };
    for (std::size_t i = 0; i < texts.size(); ++i)
        CHECK(find(table, texts[i], at) == i);
    CHECK(find(table, "ID_DOCUMENT", at) == nowhere);
    CHECK(find(table, "ID", at) == nowhere);
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
