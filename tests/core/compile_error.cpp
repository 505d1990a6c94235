// compile_error: reached while compiling it is no constant, unreached it costs nothing.
#include <slipform/core/compile_error.hpp>

#include "support/catch.hpp"

#include <type_traits>

namespace {

constexpr int halved(int even)
{
    if (even % 2 != 0)
        slipform::detail::compile_error("slipform: this number is odd");
    return even / 2;
}

template <int N>
concept can_be_halved = requires
{
    typename std::integral_constant<int, halved(N)>;
};

} // namespace

TEST_CASE("a function that refuses with compile_error is a constant only where it does not refuse")
{
    STATIC_REQUIRE(can_be_halved<4>);
    STATIC_REQUIRE(!can_be_halved<5>);
    STATIC_REQUIRE(halved(4) == 2);
}
