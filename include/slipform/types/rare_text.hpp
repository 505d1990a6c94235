// A text that is hardly ever there: as large as a pointer, and nothing to make or destroy without it.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::detail {

/// Owns a text or none. A std::unique_ptr that can be copied, and made while compiling.
class rare_text {
    std::string* text_ = nullptr;

public:
    constexpr rare_text() = default;
    /// A template, for where std::string is no literal type: clang with libstdc++ 12.
    template <std::same_as<std::string> Text>
    constexpr explicit rare_text(Text text) : text_(new Text(std::move(text)))
    {
    }
    constexpr rare_text(rare_text const& from)
        : text_(from.text_ ? new std::string(*from.text_) : nullptr)
    {
    }
    constexpr rare_text(rare_text&& from) noexcept : text_(std::exchange(from.text_, nullptr)) {}
    constexpr rare_text& operator=(rare_text from) noexcept
    {
        std::swap(text_, from.text_);
        return *this;
    }
    constexpr ~rare_text() { delete text_; }

    [[nodiscard]] constexpr bool has_value() const noexcept { return text_ != nullptr; }
    /// Empty if there is none.
    [[nodiscard]] constexpr std::string_view view() const noexcept
    {
        return text_ ? std::string_view(*text_) : std::string_view();
    }
};

} // namespace slipform::inline v0::detail
