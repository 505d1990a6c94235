// Making a value keep the rules across members that it breaks, where the rules know how.
#pragma once

#include <slipform/detail/rules.hpp>
#include <slipform/model/shape.hpp>
#include <slipform/model/well_formed.hpp>

#include <cstddef>
#include <utility>
#include <variant>

namespace slipform::inline v0::testing {

namespace detail {

using namespace slipform::detail;

/// From the inside out, as a rule may speak of what is in its members.
template <class V> void mend_all(V& value)
{
    if constexpr (is_wrapper<V>) {
        if (value)
            mend_all(*value);
    } else if constexpr (is_a<V, std::vector>) {
        if constexpr (!std::same_as<typename V::value_type, bool>)
            for (auto& item : value)
                mend_all(item);
    } else if constexpr (is_a<V, std::map>) {
        for (auto& [key, item] : value)
            mend_all(item);
    } else if constexpr (is_a<V, std::variant>) {
        std::visit([](auto& alternative) { mend_all(alternative); }, value);
    } else if constexpr (described_object<V>) {
        [&value]<std::size_t... I>(std::index_sequence<I...>) {
            (mend_all(value.*member_pointer<V, I>), ...);
        }(std::make_index_sequence<member_count<V>>{});
        if constexpr (any_is_rule<decltype(overlay<V>.parts)>)
            overlay<V>.parts.for_each([&value](auto const& part) {
                if constexpr (requires { part.meet(value); })
                    if (!part.test(value))
                        part.meet(value);
            });
    }
}

} // namespace detail

/// Applies the `met_by` of every rule that the value breaks, anywhere in it. What other rules and
/// constraints say stays as it is.
///
///     order.lines.pop_back();
///     slipform::testing::mend(order);  // total_cents is the sum again
template <class T> void mend(T& value)
{
    static_assert(well_formed<T>);
    detail::mend_all(value);
}

} // namespace slipform::inline v0::testing
