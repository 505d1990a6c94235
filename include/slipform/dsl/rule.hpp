// A rule across members of one object.
#pragma once

#include <string_view>

namespace slipform::inline v0::dsl {

template <class F> struct rule_t {
    std::string_view sentence;
    F                test;
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
