// The values that reading is about to fill: new ones, whatever was there before.
#include <slipform/detail/new_value.hpp>

#include <slipform/dsl.hpp>

#include "support/catch.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace slipform;

namespace new_values {

struct small_one {
    std::optional<bool> yes{};
};
BOOST_DESCRIBE_STRUCT(small_one, (), (yes))

struct large_one {
    std::string                name{};
    std::optional<std::string> other{};
    int                        count = 3;
};
BOOST_DESCRIBE_STRUCT(large_one, (), (name, other, count))

} // namespace new_values

using new_values::large_one;
using new_values::small_one;

TEST_CASE("an optional that had a value gets a new one")
{
    std::optional<large_one> one;
    detail::refill(one).count = 9;
    one->name                 = "before";
    CHECK(detail::refill(one).count == 3);
    CHECK(one->name.empty());

    nullable<std::string> text(std::string("before"));
    CHECK(detail::refill(text).empty());
}

TEST_CASE("an appended value is new, and few items take one allocation")
{
    std::vector<large_one> list;
    detail::append(list).count   = 9;
    large_one const* const first = list.data();
    for (int i = 0; i < 3; ++i)
        CHECK(detail::append(list).count == 3);
    CHECK(list.data() == first);
    CHECK(list.front().count == 9);
    for (int i = 0; i < 100; ++i)
        detail::append(list).count = i;
    REQUIRE(list.size() == 104);
    CHECK(list[103].count == 99);

    // Of small ones as many as fit into 64 bytes.
    std::vector<std::uint64_t> numbers;
    detail::append(numbers)                 = 1;
    std::uint64_t const* const first_number = numbers.data();
    for (int i = 1; i < 8; ++i)
        detail::append(numbers) = 1;
    CHECK(numbers.data() == first_number);
    CHECK(numbers == std::vector<std::uint64_t>(8, 1));
    std::vector<signed char> bytes;
    detail::append(bytes) = 7;
    CHECK(bytes.capacity() >= 64);
}

TEST_CASE(
    "a variant is made with its smallest alternative, until it is known which one it shall hold")
{
    using either = std::variant<large_one, small_one, std::string>;
    static_assert(detail::smallest_alternative<either> == 1);
    static_assert(detail::smallest_alternative<std::variant<large_one>> == 0);
    std::vector<either> list;
    CHECK(detail::append(list).index() == 1);
    std::optional<either> one;
    CHECK(detail::refill(one).index() == 1);
}

namespace {

/// Counts those that live, and may throw when it is made.
template <bool Throws> struct counted_one {
    static inline int  alive  = 0;
    static inline bool refuse = false;
    std::string        text   = "a text too long to be kept in place";

    counted_one() noexcept(!Throws)
    {
        if constexpr (Throws)
            if (refuse)
                throw 1;
        ++alive;
    }
    counted_one(counted_one const& other) : text(other.text) { ++alive; }
    ~counted_one() { --alive; }
};

template <bool Throws> void alternate_back_and_forth()
{
    using one    = counted_one<Throws>;
    using either = std::variant<small_one, one, std::string>;
    either v;
    detail::alternate<1>(v).text = "before";
    CHECK(v.index() == 1);
    CHECK(one::alive == 1);
    CHECK(detail::alternate<1>(v).text == "a text too long to be kept in place");
    CHECK(one::alive == 1);
    CHECK(detail::alternate<2>(v).empty());
    CHECK(one::alive == 0);
    CHECK_FALSE(detail::alternate<0>(v).yes.has_value());
    CHECK(v.index() == 0);
}

} // namespace

TEST_CASE("a new alternative takes the place of the one before, which is destroyed once")
{
    alternate_back_and_forth<false>();
    alternate_back_and_forth<true>();
    using one = counted_one<true>;
    std::variant<std::string, one> v("a text too long to be kept in place");
    one::refuse = true;
    CHECK_THROWS(detail::alternate<1>(v));
    one::refuse = false;
    CHECK(one::alive == 0);
    CHECK(detail::alternate<0>(v).empty());
}
