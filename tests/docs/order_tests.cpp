#include "acme/order.hpp"

#include <slipform/testing/catch2.hpp>

using slipform::errc;
using slipform::testing::FailsAt;

namespace {

// What the program under test does with an order: here it halves it.
acme::order first_half(acme::order o)
{
    o.lines.resize((o.lines.size() + 1) / 2);
    o.total_cents = sum_of(o);
    return o;
}

} // namespace

TEST_CASE("orders come back from the wire") { slipform::testing::round_trips<acme::order>(1000); }

TEST_CASE("what breaks the schema is refused, at its place, with its code")
{
    slipform::testing::rejects_counterexamples<acme::order>(10);
}

TEST_CASE("half an order is an order")
{
    auto const order = GENERATE(take(100, slipform::testing::arbitrary_values<acme::order>()));
    CHECK_FALSE(slipform::validate(first_half(order)));
}

TEST_CASE("an order with one line is half of itself")
{
    acme::order const order{"A-000001", {{"4006381333931", 2, 150}}, 300, "to the back door"};
    CHECK(first_half(order) == order);
    CHECK_THAT(first_half(order), slipform::testing::equals_value(order));
}

TEST_CASE("a quantity beyond 99 is refused where it stands")
{
    auto const read = slipform::parse<acme::order>(R"({"id":"A-000001","totalCents":0,
        "lines":[{"article":"4006381333931","quantity":100,"cents":0}]})");
    CHECK_THAT(read, FailsAt("/lines/0/quantity", errc::out_of_range));
}
