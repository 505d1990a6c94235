// Which standard template a type is made of.
#pragma once

#include <chrono>
#include <concepts>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace slipform::inline v0::detail {

template <class T, template <class...> class Template> inline constexpr bool is_a = false;
template <template <class...> class Template, class... A>
inline constexpr bool is_a<Template<A...>, Template> = true;

template <class T> inline constexpr bool is_duration = false;
template <class R, class P> inline constexpr bool is_duration<std::chrono::duration<R, P>> = true;

template <class T>
concept duration = is_duration<T>;

/// A calendar date.
template <class T>
concept date = std::same_as<T, std::chrono::year_month_day>;

/// An arithmetic type that is a number: neither bool nor a character.
template <class T>
concept number = std::is_arithmetic_v<T> && !std::same_as<T, bool> && !std::same_as<T, char> &&
                 !std::same_as<T, wchar_t> && !std::same_as<T, char8_t> &&
                 !std::same_as<T, char16_t> && !std::same_as<T, char32_t>;

template <class T>
concept integer = number<T> && std::integral<T>;

/// float is left out: it would be written with the digits of the double that it converts to.
template <class T>
concept real = std::same_as<T, double>;

/// A member that may be absent: std::optional, or std::unique_ptr where a type contains itself.
template <class T>
inline constexpr bool may_be_absent = is_a<T, std::optional> || is_a<T, std::unique_ptr>;

template <class T> struct content {
    using type = T;
};
template <class T> struct content<std::optional<T>> {
    using type = T;
};
template <class T, class D> struct content<std::unique_ptr<T, D>> {
    using type = T;
};

/// What an optional holds, or the type itself.
template <class T> using content_t = typename content<T>::type;

} // namespace slipform::inline v0::detail
