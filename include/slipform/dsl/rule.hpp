// A rule across members of one object.
#pragma once

#include <string_view>

namespace slipform::inline v0::dsl {

/// Nothing said.
struct unsaid {
};

/// What rule() makes, and what can be added to it.
template <class F, class Meet = unsaid, class Break = unsaid> struct rule_t {
    std::string_view sentence;
    F                test;
    Meet             meet{};
    Break            unmeet{};
    std::string_view keywords{};

    /// For tests: how to change an object so that it keeps the rule, where a random one rarely does.
    ///
    ///     rule("total is the sum of the items", is_sum).met_by([](R& r) { r.total = sum_of(r); })
    template <class G> [[nodiscard]] constexpr rule_t<F, G, Break> met_by(G change) const
    {
        return {sentence, test, change, unmeet, keywords};
    }
    /// For tests: how to change an object so that it breaks the rule and nothing else.
    template <class G> [[nodiscard]] constexpr rule_t<F, Meet, G> broken_by(G change) const
    {
        return {sentence, test, meet, change, keywords};
    }
    /// The same rule in the keywords of JSON Schema, the text of an object, where they can say it.
    ///
    ///     rule("a view goes with seats", [](R const& r) { return !r.view || r.seats; })
    ///         .in_json_schema(R"({"dependentRequired":{"view":["seats"]}})")
    [[nodiscard]] constexpr rule_t in_json_schema(std::string_view text) const
    {
        return {sentence, test, meet, unmeet, text};
    }
};

/// Says in a sentence what must hold between members, and tests it. The test sees the whole object
/// and is run only when its members are sound; if it answers false the object is rule_broken, at
/// the pointer of the object, and the sentence is the issue's `rule`.
///
///     rule("ageLimit must not exceed ageMax",
///          [](R const& r) { return !r.age_limit || !r.age_max || *r.age_limit <= *r.age_max; })
template <class F> [[nodiscard]] constexpr rule_t<F> rule(std::string_view sentence, F test)
{
    return {sentence, test};
}

} // namespace slipform::inline v0::dsl
