// Keys that stand twice in one object, whatever they are and however many.
#include <slipform/json/key_set.hpp>

#include "support/catch.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace json = slipform::json;

namespace {

using offsets = std::vector<std::size_t>;

/// Closes the object and gives the repeated values in the order of the text.
offsets close(json::key_set& keys, std::size_t mark)
{
    offsets found;
    keys.close(mark, [&found](std::size_t at) { found.push_back(at); });
    std::sort(found.begin(), found.end());
    return found;
}

/// The repeated ones among the keys of one object; key i has its value at i.
offsets repeated(std::vector<std::string> const& all)
{
    json::key_set     keys;
    std::size_t const mark = keys.open();
    for (std::size_t i = 0; i < all.size(); ++i)
        keys.add(all[i], i);
    return close(keys, mark);
}

} // namespace

TEST_CASE("the first of equal keys is sound and every later one is repeated")
{
    CHECK(repeated({}).empty());
    CHECK(repeated({"a"}).empty());
    CHECK(repeated({"a", "b"}).empty());
    CHECK(repeated({"a", "a"}) == offsets{1});
    CHECK(repeated({"a", "b", "a"}) == offsets{2});
    CHECK(repeated({"b", "a", "a", "b", "a"}) == offsets{2, 3, 4});
    CHECK(repeated({"", ""}) == offsets{1});
}

TEST_CASE("keys are compared by all their bytes")
{
    CHECK(repeated({"a", "ab", "abc", "b", "ba", "", "A"}).empty());
    CHECK(repeated({std::string("a\0b", 3), std::string("a\0c", 3), "a"}).empty());
    CHECK(repeated({std::string("a\0b", 3), "a", std::string("a\0b", 3)}) == offsets{2});
    CHECK(repeated({"\xC3\xA9", "e\xCC\x81"}).empty()); // alike to the eye, not to RFC 8259
    CHECK(repeated({"\xFF", "\x7F", "\xFF"}) == offsets{2});
}

TEST_CASE("a key written with escapes is the same key")
{
    json::key_set     keys;
    std::size_t const mark = keys.open();
    keys.add("clientId", 10);
    keys.add_decoded("clientId", 20);
    keys.add_decoded("other", 30);
    keys.add("other", 40);
    keys.add_decoded("alone", 50);
    CHECK(close(keys, mark) == offsets{20, 40});
}

TEST_CASE("each object has keys of its own, and the outer one goes on behind the inner")
{
    json::key_set     keys;
    std::size_t const outer = keys.open();
    keys.add("a", 1);
    keys.add_decoded("b", 2);
    std::size_t const inner = keys.open();
    keys.add("a", 3);
    keys.add_decoded("b", 4);
    std::size_t const innermost = keys.open();
    keys.add("c", 5);
    CHECK(close(keys, innermost).empty());
    keys.add("c", 6);
    CHECK(close(keys, inner).empty());
    keys.add("b", 7);
    keys.add("c", 8);
    CHECK(close(keys, outer) == offsets{7});

    // Nothing of it is left for the next document.
    std::size_t const next = keys.open();
    CHECK(next == 0);
    keys.add("a", 9);
    keys.add("b", 10);
    CHECK(close(keys, next).empty());
}

TEST_CASE("decoded keys of an outer object outlive many of an inner one")
{
    json::key_set     keys;
    std::size_t const outer = keys.open();
    keys.add_decoded("a key too long for a small string to hold", 1);
    std::size_t const inner = keys.open();
    for (std::size_t i = 0; i < 1000; ++i)
        keys.add_decoded("an inner key too long for a small string, " + std::to_string(i), 2 + i);
    CHECK(close(keys, inner).empty());
    keys.add("a key too long for a small string to hold", 5000);
    CHECK(close(keys, outer) == offsets{5000});
}

TEST_CASE("what is found agrees with looking every key up among those before")
{
    unsigned random = 12345;
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> all;
        std::size_t const        size = static_cast<std::size_t>(round) % 60;
        for (std::size_t i = 0; i < size; ++i) {
            random = random * 1664525u + 1013904223u;
            all.push_back(std::string((random >> 28) % 3, 'k') + std::to_string((random >> 16) % 40));
        }
        offsets                    expected;
        std::map<std::string, int> seen;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (seen[all[i]]++ != 0)
                expected.push_back(i);
        CHECK(repeated(all) == expected);
    }
}

TEST_CASE("hundreds of thousands of keys are sorted out, in any order of theirs")
{
    constexpr std::size_t    many  = 300'000;
    auto const               order = GENERATE(0, 1, 2, 3);
    std::vector<std::string> all(many);
    for (std::size_t i = 0; i < many; ++i) {
        std::size_t const n = order == 0   ? i                     // rising
                              : order == 1 ? many - i              // falling
                              : order == 2 ? i * 7919 % many       // scattered
                                           : std::size_t{12345};   // all the same
        all[i] = "key" + std::to_string(1'000'000 + n);
    }
    all.back() = all.front();
    offsets const found = repeated(all);
    if (order == 3) {
        CHECK(found.size() == many - 1);
        CHECK(found.front() == 1);
    } else {
        CHECK(found == offsets{many - 1});
    }
}
