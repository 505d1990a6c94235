// What a constraint is, for those who write one and for the operations that apply them.
#pragma once

#include <slipform/core/errc.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

/// A constraint is a literal type with four members:
///
///     struct even_t {
///         static constexpr errc             code = errc::out_of_range;  // what an issue carries
///         static constexpr std::string_view name = "even";              // the rule word
///         constexpr bool accepts(std::integral auto number) const { return number % 2 == 0; }
///         std::string describe() const { return "an even number"; }     // after "expected "
///     };
///     inline constexpr even_t even{};
///
/// `accepts` is also the domain: a constraint applies to the members for which `accepts(member)` is
/// well-formed, and stands in no schema of another. Take std::string_view for texts, and constrain
/// templates tightly. `describe` completes the sentence "expected ..." without a full stop and
/// without the value. A constraint whose code depends on the value adds `code_for(value)`.
template <class C>
concept constraint = requires(C const& c) {
    { c.code } -> std::convertible_to<errc>;
    { c.name } -> std::convertible_to<std::string_view>;
    { c.describe() } -> std::convertible_to<std::string>;
};

/// Whether the constraint C has a meaning for values of the type V. None has for a bool, whatever
/// it would convert to.
template <class C, class V>
concept constrains = constraint<C> && !std::same_as<V, bool> && requires(C const& c, V const& v) {
    { c.accepts(v) } -> std::convertible_to<bool>;
};

/// The code of the issue that `value` makes, being refused by `c`.
///
///     code_of(non_empty, std::vector<int>{})  // errc::too_few
template <class V, constrains<V> C>
[[nodiscard]] constexpr errc code_of(C const& c, V const& value)
{
    if constexpr (requires { { c.code_for(value) } -> std::same_as<errc>; })
        return c.code_for(value);
    else
        return c.code;
}

} // namespace slipform::inline v0::dsl
