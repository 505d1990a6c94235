// The constant member that tells an alternative of a union apart.
#pragma once

#include <string_view>
#include <type_traits>

namespace slipform::inline v0::dsl {

/// What tagged(key, value) says.
struct tagged_as {
    std::string_view key;
    std::string_view value;
};
/// What tagged(key, enumerator) says.
template <class E> struct tagged_by_enumerator {
    std::string_view key;
    E                value;
};

/// The object carries `"key":"value"` on the wire, written first and demanded when reading. A
/// std::variant of such objects is a tagged union: the tag chooses, wherever in the object it
/// stands.
///
///     object(tagged("type", "WATCHLIST_SCREENING"))
[[nodiscard]] constexpr tagged_as tagged(std::string_view key, std::string_view value) noexcept
{
    return {key, value};
}

/// The same with an enumerator, spelled as its own schema says.
///
///     object(tagged("kind", topic::adverse_media))
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr tagged_by_enumerator<E> tagged(std::string_view key, E value) noexcept
{
    return {key, value};
}

} // namespace slipform::inline v0::dsl
