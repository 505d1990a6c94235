// The constraint format: a test of your own.
#pragma once

#include <slipform/core/errc.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

template <class F> struct format_t {
    static constexpr errc code = errc::bad_format;

    std::string_view what; ///< completes "expected ..."
    F                test;
    std::string_view name; ///< the rule word

    template <class V>
        requires(!std::same_as<V, bool>) && requires(F const& f, V const& v) {
            { f(v) } -> std::convertible_to<bool>;
        }
    [[nodiscard]] constexpr bool accepts(V const& value) const
    {
        return test(value);
    }
    [[nodiscard]] std::string describe() const { return std::string(what); }
};

/// A constraint made on the spot: `test(value)` answers whether the value passes, and `what`
/// completes "expected ...". It applies to what `test` can be called with. Keep `test` a constexpr
/// lambda without captures, and `what` a literal: it is kept as a view. The rule word is "format".
/// Fails with bad_format.
///
///     inline constexpr auto even_length =
///         format("a text of even length", [](std::string_view s) { return s.size() % 2 == 0; });
template <class F> [[nodiscard]] constexpr format_t<F> format(std::string_view what, F test)
{
    return {what, test, "format"};
}

/// The same with a rule word of its own: `format("even_length", "a text of even length", test)`.
template <class F>
[[nodiscard]] constexpr format_t<F> format(std::string_view word, std::string_view what, F test)
{
    return {what, test, word};
}

} // namespace slipform::inline v0::dsl
