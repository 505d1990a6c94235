// What a schema tells people and changes nothing in reading or writing: doc, deprecated,
// server_default.
#pragma once

#include <string_view>

namespace slipform::inline v0::dsl {

/// One line about an object, a field or an enumerator; shown by field tables and JSON Schema.
struct doc {
    std::string_view text;
    constexpr explicit doc(std::string_view line) noexcept : text(line) {}
};

/// Says that the vendor advises against it, and what to take instead.
struct deprecated {
    std::string_view text;
    constexpr explicit deprecated(std::string_view line) noexcept : text(line) {}
};

template <class V> struct server_default_t {
    V value;
};

/// What the peer assumes when the member is absent. It is documentation: nothing is ever written
/// that the caller did not set. The member must be a std::optional, and the value must satisfy the
/// member's own constraints.
///
///     field<&R::session_length>(range(60s, 3600s), server_default(1800s))
template <class V> [[nodiscard]] constexpr server_default_t<V> server_default(V value)
{
    return {value};
}
/// The same with a text, for members that hold one.
///
///     field<&R::locale>(server_default("en-GB"))
[[nodiscard]] constexpr server_default_t<std::string_view> server_default(char const* text)
{
    return {text};
}

} // namespace slipform::inline v0::dsl
