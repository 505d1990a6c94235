// part_list: order, repeated types, parts that cannot be default-constructed, sixty of them.
#include <slipform/core/part_list.hpp>

#include "support/catch.hpp"

#include <string>
#include <type_traits>
#include <utility>

using slipform::make_part_list;
using slipform::part_list;

namespace {

struct without_default {
    int value;
    constexpr explicit without_default(int v) : value(v) {}
};

template <std::size_t... I> constexpr auto numbered(std::index_sequence<I...>)
{
    return make_part_list(std::integral_constant<std::size_t, I>{}...);
}

} // namespace

TEST_CASE("apply hands over all parts at once and in order")
{
    constexpr auto parts = make_part_list(1, 'b', 2.5, 4);
    STATIC_REQUIRE(parts.size() == 4);
    STATIC_REQUIRE(parts.apply(
        [](int a, char b, double c, int d) { return a == 1 && b == 'b' && c == 2.5 && d == 4; }));
}

TEST_CASE("for_each visits the parts in order")
{
    std::string    seen;
    constexpr auto parts = make_part_list('a', 'b', 'c');
    parts.for_each([&](char c) { seen += c; });
    CHECK(seen == "abc");
}

TEST_CASE("the empty list is called with nothing")
{
    constexpr auto none = make_part_list();
    STATIC_REQUIRE(none.size() == 0);
    STATIC_REQUIRE(none.apply([](auto const&... p) { return sizeof...(p); }) == 0);
    int calls = 0;
    none.for_each([&](auto const&) { ++calls; });
    CHECK(calls == 0);
}

TEST_CASE("parts need neither a default nor names: lambdas and one list in another do")
{
    constexpr auto parts = make_part_list(without_default(3), [](int i) { return i + 1; });
    STATIC_REQUIRE(parts.apply([](auto const& v, auto const& f) { return f(v.value); }) == 4);
    constexpr auto nested = make_part_list(make_part_list(7));
    STATIC_REQUIRE(std::is_same_v<decltype(nested), part_list<part_list<int>> const>);
    STATIC_REQUIRE(
        nested.apply([](auto const& inner) { return inner.apply([](int i) { return i; }); }) == 7);
}

TEST_CASE("sixty parts are as good as two")
{
    constexpr auto parts = numbered(std::make_index_sequence<60>{});
    STATIC_REQUIRE(parts.size() == 60);
    std::size_t next = 0;
    parts.for_each([&](auto part) { CHECK(part == next++); });
    CHECK(next == 60);
}
