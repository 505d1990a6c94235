// keys: constraints on the keys of a map.
#include <slipform/dsl/constraint/ascii.hpp>
#include <slipform/dsl/constraint/keys.hpp>
#include <slipform/dsl/constraint/max_length.hpp>
#include <slipform/dsl/constraint/non_empty.hpp>

#include "support/catch.hpp"

#include <map>
#include <string>
#include <vector>

using namespace slipform::dsl;
using slipform::errc;

namespace {

using map = std::map<std::string, int>;

template <class... C>
concept can_be_held = requires(C... c)
{
    keys(c...);
};

} // namespace

TEST_CASE("every key must pass every constraint, and values do not matter")
{
    constexpr auto short_ascii = keys(ascii, max_length(2));
    CHECK(short_ascii.accepts(map{}));
    CHECK(short_ascii.accepts(map{{"", 0}, {"ab", 1000}}));
    CHECK(!short_ascii.accepts(map{{"ab", 0}, {"abc", 0}}));
    CHECK(!short_ascii.accepts(map{{"\xC3\xA9", 0}}));
    CHECK(!keys(non_empty).accepts(map{{"", 0}}));
}

TEST_CASE("keys: the code is that of the first constraint broken")
{
    constexpr auto short_ascii = keys(ascii, max_length(2));
    CHECK(code_of(short_ascii, map{{"abc", 0}}) == errc::too_long);
    CHECK(code_of(short_ascii, map{{"\xC3\xA9", 0}}) == errc::not_ascii);
    CHECK(code_of(short_ascii, map{{"abc", 0}, {"\xC3\xA9", 0}}) == errc::too_long);
    CHECK(short_ascii.code_for(map{}) == errc{});
}

TEST_CASE("keys applies to maps with keys its constraints apply to")
{
    using of_texts = decltype(keys(ascii));
    STATIC_REQUIRE(constrains<of_texts, std::map<std::string, int>>);
    STATIC_REQUIRE(constrains<of_texts, std::map<std::string, std::vector<bool>>>);
    STATIC_REQUIRE(!constrains<of_texts, std::map<int, std::string>>);
    STATIC_REQUIRE(!constrains<of_texts, std::vector<std::string>>);
    STATIC_REQUIRE(!constrains<of_texts, std::string>);
    STATIC_REQUIRE(!constrains<of_texts, bool>);
}

TEST_CASE("keys holds constraints, and at least one")
{
    STATIC_REQUIRE(can_be_held<max_length>);
    STATIC_REQUIRE(!can_be_held<>);
    STATIC_REQUIRE(!can_be_held<int>);
    STATIC_REQUIRE(keys(ascii, max_length(2)).constraints.size() == 2);
}

TEST_CASE("keys says what it is")
{
    CHECK(keys(ascii).name == "keys");
    CHECK(keys(ascii, max_length(40)).describe() ==
          "each key to be ASCII characters only and at most 40 characters");
}
