// The constraint each: constraints on every item of a container.
#pragma once

#include <slipform/core/container.hpp>
#include <slipform/core/errc.hpp>
#include <slipform/core/part_list.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

template <class... C> struct each_t {
    static constexpr errc             code = errc::bad_format; ///< see code_for
    static constexpr std::string_view name = "each";

    part_list<C...> constraints;

    template <slipform::detail::container V>
        requires(constrains<C, slipform::detail::item_of_t<V>> && ...)
    [[nodiscard]] constexpr bool accepts(V const& items) const
    {
        return code_for(items) == errc{};
    }
    /// The code of the first constraint broken by an item, or errc{}.
    template <slipform::detail::container V>
        requires(constrains<C, slipform::detail::item_of_t<V>> && ...)
    [[nodiscard]] constexpr errc code_for(V const& items) const
    {
        errc broken{};
        for (auto const& entry : items) {
            slipform::detail::item_of_t<V> const& item = slipform::detail::item_in<V>(entry);
            constraints.for_each([&](auto const& c) {
                if (broken == errc{} && !c.accepts(item))
                    broken = code_of(c, item);
            });
            if (broken != errc{})
                break;
        }
        return broken;
    }
    [[nodiscard]] std::string describe() const
    {
        std::string text;
        constraints.for_each([&](auto const& c) {
            constexpr bool nested = requires { c.constraints; }; // each(each(...))
            char const*    intro  = nested ? "in each item, " : "each item to be ";
            text.append(text.empty() ? intro : " and ").append(c.describe());
        });
        return text;
    }
};

/// Every item of a container, and every value of a map, must pass all the constraints given. The
/// empty container passes; add min_items. Fails with the code of the constraint broken.
///
///     field<&R::country>(each(country_alpha2), min_items(1))
template <constraint... C>
    requires(sizeof...(C) != 0)
[[nodiscard]] constexpr each_t<C...> each(C... constraints)
{
    return {make_part_list(constraints...)};
}

} // namespace slipform::inline v0::dsl
