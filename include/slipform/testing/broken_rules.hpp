// Objects that break a rule across their members and nothing else: as the rule's broken_by() makes
// them, or found among random ones whose members are sound.
#pragma once

#include <slipform/detail/rules.hpp>
#include <slipform/read.hpp>
#include <slipform/testing/maker.hpp>
#include <slipform/write.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::testing::detail {

/// A copy, also of what holds a unique_ptr somewhere.
template <class V> V copied(V const& value)
{
    return std::move(*parse<V>(serialize(value), {.check_rules = false}));
}

/// Tells the rules of the object as a whole from everything else that may be wrong with it.
struct rule_sink : counting_sink {
    std::size_t rules = 0;

    constexpr void broken_rule(std::string_view)
    {
        ++failures;
        rules += here == nullptr ? 1 : 0;
    }
};

/// Calls `f(rule, get)` for each rule of T and of its flattened members, in the order in which they
/// are applied; `get(root)` is the object of which the rule speaks.
template <class T, class Get, class F> void for_each_rule(Get get, F& f)
{
    if constexpr (flattens<T>) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (
                [&] {
                    if constexpr (fields<T>.notes[I].flattened)
                        for_each_rule<member_type<T, I>>(
                            [get](auto& root) -> auto& { return get(root).*member_pointer<T, I>; },
                            f);
                }(),
                ...);
        }(std::make_index_sequence<member_count<T>>{});
    }
    if constexpr (any_is_rule<decltype(overlay<T>.parts)>)
        overlay<T>.parts.for_each([&]<class P>(P const& part) {
            if constexpr (is_rule<P>)
                f(part, get);
        });
}

/// An object that breaks this rule; no other rule if that can be. Its members are sound.
template <class Root, class Rule, class Get>
Root object_breaking(Rule const& rule, Get get, Root const& good, random& source)
{
    auto const breaks = [&](Root const& object, bool alone) {
        rule_sink sink;
        check_value(sink, object, nullptr);
        return !rule.test(get(object)) && sink.failures == sink.rules &&
               (!alone || sink.rules == 1);
    };
    if constexpr (!std::is_same_v<decltype(rule.unmeet), dsl::unsaid>) {
        Root object = copied(good);
        rule.unmeet(get(object));
        if (!breaks(object, false))
            give_up("broken_by() of the rule " + std::string(rule.sentence));
        return object;
    } else {
        maker<random> make(source, extent::any);
        for (std::size_t attempt = 0; attempt < 20'000; ++attempt) {
            Root object = make.template make_unruled<Root>();
            if (breaks(object, attempt < 10'000))
                return object;
        }
        give_up("all members but not the rule " + std::string(rule.sentence) +
                "; see rule(...).broken_by(...)");
    }
}

/// Calls `f(object, sentence)` for each rule across the members of T with an object that breaks it.
template <class T, class F> void for_each_broken_rule(T const& good, random& source, F f)
{
    auto const whole = [](auto& root) -> auto& { return root; };
    auto       one   = [&](auto const& rule, auto get) {
        f(object_breaking(rule, get, good, source), rule.sentence);
    };
    for_each_rule<T>(whole, one);
}

} // namespace slipform::inline v0::testing::detail
