// Writing takes other ways while compiling than when running, where words and texts go by blocks: the
// bytes are the same.
#include <slipform/detail/write_value.hpp>

#include <slipform/dsl.hpp>

#include "support/catch.hpp"
#include "support/written_strings.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>

using slipform_tests::dice;

namespace {

BOOST_DEFINE_ENUM_CLASS(size_of_word, s, some_word_of_middle_length, a_word_that_takes_more_than_two_blocks)
constexpr auto schema(slipform::of<size_of_word>) { return slipform::dsl::enumeration(); }

struct inner {
    std::optional<bool>         truth{};
    std::optional<size_of_word> word{};
};
BOOST_DESCRIBE_STRUCT(inner, (), (truth, word))
constexpr auto schema(slipform::of<inner>) { return slipform::dsl::object(); }

struct outer {
    size_of_word                                      word = size_of_word::s;
    std::optional<slipform::open<size_of_word>>       open_word{};
    std::optional<std::int64_t>                       number{};
    std::optional<double>                             real{};
    std::optional<std::chrono::year_month_day>        day{};
    slipform::nullable<bool>                          truth{};
    inner                                             first{};
    std::optional<std::variant<inner, std::uint32_t>> either{};
};
BOOST_DESCRIBE_STRUCT(outer, (), (word, open_word, number, real, day, truth, first, either))
constexpr auto schema(slipform::of<outer>) { return slipform::dsl::object(); }

constexpr size_of_word random_word(dice& d) { return static_cast<size_of_word>(d.below(3)); }

constexpr inner random_inner(dice& d)
{
    inner made;
    if (d.below(2) == 0)
        made.truth = d.below(2) == 0;
    if (d.below(2) == 0)
        made.word = random_word(d);
    return made;
}

constexpr outer random_outer(dice& d)
{
    outer made{.word = random_word(d), .first = random_inner(d)};
    if (d.below(2) == 0)
        made.open_word = random_word(d);
    if (d.below(2) == 0)
        made.number = static_cast<std::int64_t>(d.roll() >> d.below(64));
    if (d.below(2) == 0)
        made.real = static_cast<double>(d.below(2'000'001)) / 1024 - 1000;
    if (d.below(2) == 0)
        made.day = std::chrono::year_month_day{std::chrono::year{static_cast<int>(d.below(10'000))},
                                               std::chrono::month{static_cast<unsigned>(1 + d.below(12))},
                                               std::chrono::day{static_cast<unsigned>(1 + d.below(28))}};
    if (d.below(2) == 0)
        made.truth = d.below(2) == 0;
    if (d.below(3) == 0)
        made.either.emplace(random_inner(d));
    else if (d.below(2) == 0)
        made.either.emplace(static_cast<std::uint32_t>(d.roll()));
    return made;
}

/// Of the bytes of so many values, one after the other.
constexpr std::uint64_t sum_of_values(std::uint64_t seed, int count)
{
    dice                   d(seed);
    std::array<char, 1024> room{};
    std::uint64_t          sum = 14695981039346656037u;
    for (int i = 0; i < count; ++i) {
        outer const value = random_outer(d);
        if (slipform::detail::bound_of(value) > room.size())
            return 0;
        char const* const end = slipform::detail::write_value(room.data(), value);
        for (char const* p = room.data(); p != end; ++p)
            sum = (sum ^ static_cast<unsigned char>(*p)) * 1099511628211u;
    }
    return sum;
}

} // namespace

TEST_CASE("random values are written while compiling as they are when running")
{
    constexpr std::uint64_t while_compiling = sum_of_values(2026, 150);
    STATIC_REQUIRE(while_compiling != 0);
    CHECK(sum_of_values(2026, 150) == while_compiling);
    CHECK(sum_of_values(2027, 150) != while_compiling);
}
