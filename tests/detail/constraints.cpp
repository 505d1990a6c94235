#include <slipform/detail/constraints.hpp>

#include <slipform/dsl.hpp>

#include "support/catch.hpp"

#include <map>
#include <string>
#include <type_traits>
#include <vector>

namespace {

using namespace slipform::detail;

struct order {
    std::string                name{};
    std::string                note{};
    std::vector<std::string>   tags{};
    std::map<std::string, int> counts{};
    int                        total = 0;
};
BOOST_DESCRIBE_STRUCT(order, (), (name, note, tags, counts, total))
constexpr auto schema(slipform::of<order>)
{
    using namespace slipform::dsl;
    return object(field<&order::name>(doc("Who ordered"), max_length(3)),
                  field<&order::note>(doc("What else there is to say")),
                  field<&order::tags>(each(non_empty)),
                  field<&order::counts>(each(at_least(1)), keys(digits)));
}

template <std::size_t I>
constexpr bool unconstrained = std::is_same_v<constraints_on<order, I>, no_constraints>;

struct counter {
    std::size_t             broken_ones = 0;
    template <class C> void broken(C const&, slipform::errc) { ++broken_ones; }
};
template <std::size_t I, class V> std::size_t broken_by(V const& value)
{
    counter sink;
    apply_constraints(sink, constraints_on<order, I>::list(), value);
    return sink.broken_ones;
}

} // namespace

TEST_CASE("members of which only names and documentation are said share the source of none")
{
    STATIC_REQUIRE(!unconstrained<0>);
    STATIC_REQUIRE(unconstrained<1>);
    STATIC_REQUIRE(!unconstrained<2>);
    STATIC_REQUIRE(unconstrained<4>); // nothing is said of it at all
    STATIC_REQUIRE(!facts_of<no_constraints>::any);
}

TEST_CASE("direct constraints are put to a value, those of its items and keys are not")
{
    CHECK(broken_by<0>(std::string("four")) == 1);
    CHECK(broken_by<0>(std::string("two")) == 0);
    CHECK(broken_by<1>(std::string("any")) == 0);
    CHECK(broken_by<2>(std::vector<std::string>{""}) == 0);
}

TEST_CASE("what each() and keys() say are sources of their own; none where they are not")
{
    using counts = constraints_on<order, 3>;
    STATIC_REQUIRE(facts_of<each_source<counts>>::direct);
    STATIC_REQUIRE(facts_of<keys_source<counts>>::direct);
    STATIC_REQUIRE(std::is_same_v<keys_source<constraints_on<order, 2>>, no_constraints>);
    STATIC_REQUIRE(std::is_same_v<each_source<no_constraints>, no_constraints>);
    counter sink;
    apply_constraints(sink, each_source<counts>::list(), 0);
    apply_constraints(sink, keys_source<counts>::list(), std::string("x"));
    CHECK(sink.broken_ones == 2);
}
