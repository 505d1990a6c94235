// The constraint ascii: a text without a byte above 0x7F.
#pragma once

#include <slipform/core/errc.hpp>
#include <slipform/core/utf8.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct ascii_t {
    static constexpr errc             code = errc::not_ascii;
    static constexpr std::string_view name = "ascii";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return is_ascii(text);
    }
    [[nodiscard]] std::string describe() const { return "ASCII characters only"; }
};

/// ASCII only (RFC 20): no byte above 0x7F. Control characters pass, as does the empty text. Fails
/// with not_ascii.
///
///     field<&R::client_id>(ascii, max_length(100))
inline constexpr ascii_t ascii{};

} // namespace slipform::inline v0::dsl
