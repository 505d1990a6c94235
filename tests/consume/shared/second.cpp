// Uses what main.cpp uses. That the two link is the test.
#include "order.hpp"

slipform::result<std::string> write_again(shop::order const& order)
{
    auto const read = slipform::parse<shop::order>(slipform::serialize(order));
    return slipform::payload(read.value());
}
