// A member that is there and may hold null: orthogonal to std::optional, which may be absent.
#pragma once

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace slipform::inline v0 {

/// The JSON null, as a value to assign: `request.questionnaire = slipform::null;`.
struct null_t {
    friend constexpr bool operator==(null_t, null_t) = default;
};
/// The one value of null_t.
inline constexpr null_t null{};

/// A T or null. `std::optional<nullable<T>>` has three states: absent, null, a value.
/// Reading it never fails for null; writing an empty one writes `null`.
///
///     std::optional<slipform::nullable<std::string>> questionnaire{};  // absent
///     questionnaire = slipform::null;                                  // "questionnaire":null
///     questionnaire = "onboarding";                                    // "questionnaire":"onboarding"
template <class T> class nullable {
    std::optional<T> value_;

public:
    using value_type = T;

    constexpr nullable() noexcept = default;
    constexpr nullable(null_t) noexcept {}
    template <class U>
        requires(std::convertible_to<U, T> && !std::same_as<std::remove_cvref_t<U>, nullable>)
    constexpr nullable(U&& value) : value_(std::in_place, std::forward<U>(value))
    {
    }

    [[nodiscard]] constexpr bool     has_value() const noexcept { return value_.has_value(); }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }

    /// The value. Undefined if it is null, as for std::optional.
    [[nodiscard]] constexpr T&       operator*() & noexcept { return *value_; }
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return *value_; }
    [[nodiscard]] constexpr T*       operator->() noexcept { return &*value_; }
    [[nodiscard]] constexpr T const* operator->() const noexcept { return &*value_; }

    /// Makes it null.
    constexpr void reset() noexcept { value_.reset(); }

    /// Makes it hold a T made of the arguments.
    template <class... A> constexpr T& emplace(A&&... arguments)
    {
        return value_.emplace(std::forward<A>(arguments)...);
    }

    friend constexpr bool operator==(nullable const&, nullable const&) = default;
};

} // namespace slipform::inline v0
