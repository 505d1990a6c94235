// The constraint keys: constraints on every key of a map.
#pragma once

#include <slipform/core/container.hpp>
#include <slipform/core/errc.hpp>
#include <slipform/core/part_list.hpp>
#include <slipform/dsl/constraint/protocol.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

template <class... C> struct keys_t {
    static constexpr errc             code = errc::bad_format; ///< see code_for
    static constexpr std::string_view name = "keys";

    part_list<C...> constraints;

    template <slipform::detail::keyed_container V>
        requires(constrains<C, typename V::key_type> && ...)
    [[nodiscard]] constexpr bool accepts(V const& items) const
    {
        return code_for(items) == errc{};
    }
    /// The code of the first constraint broken by a key, or errc{}.
    template <slipform::detail::keyed_container V>
        requires(constrains<C, typename V::key_type> && ...)
    [[nodiscard]] constexpr errc code_for(V const& items) const
    {
        errc broken{};
        for (auto const& entry : items) {
            typename V::key_type const& key = entry.first;
            constraints.for_each([&](auto const& c) {
                if (broken == errc{} && !c.accepts(key))
                    broken = code_of(c, key);
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
            text.append(text.empty() ? "each key to be " : " and ").append(c.describe());
        });
        return text;
    }
};

/// Every key of a map must pass all the constraints given. The empty map passes. Fails with the
/// code of the constraint broken.
///
///     field<&R::attempts_by_name>(keys(ascii, max_length(40)), each(range(1, 10)))
template <constraint... C>
    requires(sizeof...(C) != 0)
[[nodiscard]] constexpr keys_t<C...> keys(C... constraints)
{
    return {make_part_list(constraints...)};
}

} // namespace slipform::inline v0::dsl
