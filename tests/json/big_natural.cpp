// Big numbers against arithmetic that fits 64 bits, and against the schoolbook beyond.
#include <slipform/json/big_natural.hpp>

#include "support/catch.hpp"

#include <string>

using slipform::json::detail::big_natural;

namespace {

constexpr big_natural power_of_2(int power)
{
    big_natural n{1};
    n.multiply_by_power_of_2(power);
    return n;
}

std::string digits_of(big_natural n)
{
    std::string digits;
    while (!n.is_zero())
        digits.insert(digits.begin(), static_cast<char>('0' + n.divide(10)));
    return digits.empty() ? "0" : digits;
}

static_assert(compare(power_of_2(1100), power_of_2(1099)) > 0);
static_assert(compare(power_of_2(33), big_natural{std::uint64_t{1} << 33}) == 0);

} // namespace

TEST_CASE("big numbers have the digits they should have")
{
    CHECK(digits_of(big_natural{0}) == "0");
    CHECK(digits_of(big_natural{18'446'744'073'709'551'615U}) == "18446744073709551615");
    CHECK(digits_of(power_of_2(64)) == "18446744073709551616");
    CHECK(digits_of(power_of_2(200)) ==
          "1606938044258990275541962092341162602522202993782792835301376");
    big_natural ten_to_40{1};
    ten_to_40.multiply_by_power_of_10(40);
    CHECK(digits_of(ten_to_40) == "1" + std::string(40, '0'));
}

TEST_CASE("powers of ten are powers of five and of two")
{
    for (int power = 0; power <= 325; ++power) {
        big_natural tens{3};
        big_natural fives{3};
        tens.multiply_by_power_of_10(power);
        for (int i = 0; i < power; ++i)
            fives.multiply(5);
        fives.multiply_by_power_of_2(power);
        CHECK(compare(tens, fives) == 0);
    }
}

TEST_CASE("carries and borrows run through all words")
{
    for (int power : {1, 31, 32, 33, 63, 64, 65, 500, 1024, 1100}) {
        CAPTURE(power);
        auto n = power_of_2(power);
        n.subtract(big_natural{1});
        CHECK(compare(n, power_of_2(power)) < 0);
        CHECK(compare(n, power_of_2(power - 1)) >= 0);
        n.add(big_natural{1});
        CHECK(compare(n, power_of_2(power)) == 0);
        n.add(n);
        CHECK(compare(n, power_of_2(power + 1)) == 0);
        n.subtract(n);
        CHECK(n.is_zero());
    }
}

TEST_CASE("division undoes multiplication and leaves the remainder")
{
    for (std::uint32_t divisor : {2U, 3U, 10U, 1'000'000'000U, 4'294'967'295U}) {
        auto n = power_of_2(777);
        n.multiply(divisor);
        n.add(big_natural{divisor - 1});
        CHECK(n.divide(divisor) == divisor - 1);
        CHECK(compare(n, power_of_2(777)) == 0);
    }
}
