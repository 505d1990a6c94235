#include <slipform/testing/mutator.hpp>

#include <slipform/read.hpp>

#include "support/catch.hpp"
#include "support/everything.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace slipform_tests;
using slipform::testing::mutate;

/// As a fuzzer calls it: the input stands in a buffer of max_size bytes.
template <class T> std::string mutated(std::string const& text, std::size_t max_size, unsigned seed)
{
    std::vector<std::uint8_t> data(text.begin(), text.end());
    data.resize(max_size);
    data.shrink_to_fit();
    std::size_t const size = mutate<T>(data.data(), text.size(), max_size, seed);
    REQUIRE(size <= max_size);
    return std::string(data.begin(), data.begin() + static_cast<std::ptrdiff_t>(size));
}

TEST_CASE("a seed makes the same of the same")
{
    for (unsigned seed = 0; seed < 100; ++seed)
        CHECK(mutated<everything>(text_of_everything, 4096, seed) ==
              mutated<everything>(text_of_everything, 4096, seed));
}

TEST_CASE(
    "of a good document come good ones, refused ones and such as are no JSON, few of them alike")
{
    std::string const     text     = text_of_everything;
    everything const      same     = full_of_everything();
    std::size_t           accepted = 0, refused = 0, no_json = 0, respelled = 0;
    std::set<std::string> different;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        std::string const other = mutated<everything>(text, 8192, seed);
        auto const        read  = slipform::parse<everything>(other);
        different.insert(other);
        no_json += slipform::testing::parse_document(other) ? 0u : 1u;
        accepted += read ? 1u : 0u;
        refused += read ? 0u : 1u;
        respelled += read && other != text && *read == same ? 1u : 0u;
    }
    CHECK(accepted > 400);
    CHECK(refused > 400);
    CHECK(no_json > 100);
    CHECK(respelled > 100);
    CHECK(different.size() > 1500);
}

TEST_CASE("any bytes are changed, nothing among them")
{
    for (std::string const& text :
         {std::string(), std::string("\0", 1), std::string("{\"a\":"), std::string(64, '\xFF')}) {
        std::set<std::string> different;
        for (unsigned seed = 0; seed < 500; ++seed)
            different.insert(mutated<loose>(text, 64, seed));
        CHECK(different.size() > 20);
    }
}

TEST_CASE("no input grows beyond its room")
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::size_t const room = std::string(text_of_everything).size();
        CHECK(mutated<everything>(text_of_everything, room, seed).size() <= room);
        CHECK(mutated<everything>("[]", 2, seed).size() <= 2);
        CHECK(mutated<everything>("", 1, seed).size() <= 1);
    }
}

} // namespace
