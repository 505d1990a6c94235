// Documents that each break one thing that a schema says, derived from the schema and a good value.
#pragma once

#include <slipform/testing/broken_unions.hpp>

#include <string>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing {

/// Documents made of `good`, which must be a value that validate() has nothing to say of. Each
/// breaks one thing, and reading it must fail with the pointer and code given: for every member,
/// there or not in `good`, its absence, null, each wrong type, each constraint on both sides of its
/// bound; unknown and repeated keys, unknown words and tags, numbers beyond their type, missing and
/// ambiguous alternatives, rules across members. The same on every compiler. The issue is the only
/// one, unless constraints of one member imply each other (what is empty is also blank): then the
/// others stand at the same pointer. Where the kit finds no way to break a rule, it says which and
/// aborts: give the constraint a `breaks(good)`, or the rule a `broken_by(...)`.
///
///     for (auto const& wrong : slipform::testing::counterexamples(request))
///         assert(slipform::parse<idenfy::token_request>(wrong.text).error().front().pointer ==
///                wrong.pointer);
template <class T> [[nodiscard]] std::vector<counterexample> counterexamples(T const& good)
{
    static_assert(well_formed<T>);
    detail::breaker breaker(detail::node_of(good));
    breaker.value<T, detail::no_constraints>(good, breaker.document());
    return breaker.take();
}

} // namespace slipform::inline v0::testing
