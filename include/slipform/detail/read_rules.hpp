// The constraints of a field as reading sees them: a function and its data, for the value, for what
// is in it, and for its keys. Types are gone, so one reader serves fields of all schemas.
#pragma once

#include <slipform/detail/constraints.hpp>
#include <slipform/detail/read_context.hpp>
#include <slipform/model/shape.hpp>

namespace slipform::inline v0::detail {

struct rule_set {
    using check_fn = void(read_context&, void const* list, void const* value);

    check_fn*       check = nullptr; ///< of the value itself; nullptr if there is nothing to check
    void const*     list  = nullptr;
    rule_set const* each  = nullptr; ///< of its items or entries
    rule_set const* keys  = nullptr; ///< of its keys
};

/// Reads a value into the member at `to`; the position behind it, or nullptr.
using reader_fn = char const*(read_context&, char const* p, void* to, rule_set const*);

/// Puts the constraints of a member to the value that was read from `p` on, if it is sound.
SLIPFORM_FORCE_INLINE char const* check_read(read_context& context, char const* p, char const* end,
                                             void const* value, rule_set const* rules,
                                             std::size_t failures_before)
{
    if (context.checks(rules) && end && context.failures == failures_before) {
        context.value = p;
        rules->check(context, rules->list, value);
    }
    return end;
}

/// The same behind a value without mistakes.
SLIPFORM_FORCE_INLINE char const* check_sound(read_context& context, char const* p, char const* end,
                                              void const* value, rule_set const* rules)
{
    return check_read(context, p, end, value, rules, context.failures);
}

template <class List, class V>
void check_list(read_context& context, void const* list, void const* value)
{
    apply_constraints(context, *static_cast<List const*>(list), *static_cast<V const*>(value));
}

/// The rule set of a source of constraints on values of type V.
template <class Source, class V> struct rules_for {
    using list  = std::remove_cvref_t<decltype(Source::list())>;
    using facts = list_facts<list>;

    static constexpr rule_set const* each()
    {
        if constexpr (facts::each != facts::size)
            return &rules_for<inner_source<Source, facts::each>, item_t<V>>::value;
        else
            return nullptr;
    }
    static constexpr rule_set const* keys()
    {
        if constexpr (facts::keys != facts::size)
            return &rules_for<inner_source<Source, facts::keys>, key_t<V>>::value;
        else
            return nullptr;
    }
    static constexpr rule_set value{facts::direct ? &check_list<list, V> : nullptr, &Source::list(),
                                    each(), keys()};
};

/// The rule set of the I-th member of T, or nullptr if its schema constrains nothing.
template <class T, std::size_t I> inline constexpr rule_set const* rules_of_member = nullptr;
template <class T, std::size_t I>
requires constrained_member<T, I>
inline constexpr rule_set const* rules_of_member<T, I> =
    &rules_for<field_source<T, I>, unwrap_t<member_type<T, I>>>::value;

} // namespace slipform::inline v0::detail
