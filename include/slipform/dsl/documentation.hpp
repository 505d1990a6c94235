// What a schema tells people and changes nothing in reading or writing: doc, deprecated, source,
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

/// Says that it does not stand in the document that the schema follows, and where it was found
/// instead, with a date. Shown by field tables; `$comment` of JSON Schema.
///
///     value<topic::adverse_media>(source("acme-sdk 4.13.2, 2026-05-15"))
struct source {
    std::string_view text;
    constexpr explicit source(std::string_view where) noexcept : text(where) {}
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
