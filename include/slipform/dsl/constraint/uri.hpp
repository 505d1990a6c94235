// The constraint uri: a text that is an absolute URI.
#pragma once

#include <slipform/core/errc.hpp>
#include <slipform/core/uri.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct uri_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "uri";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return is_uri(text);
    }
    [[nodiscard]] std::string describe() const { return "an absolute URI"; }
};

/// An absolute URI (RFC 3986), fragment allowed, of any scheme: `https://a.example/x`,
/// `myapp://done`, `mailto:a@b.example`. http, https, ws, wss and ftp need a host. Refused:
/// javascript, data and vbscript, which carry what a peer would run or show; a text without a
/// scheme; and any character that must be percent-escaped, so also everything beyond ASCII. Fails
/// with bad_format.
///
///     field<&R::error_url>(uri, max_length(2048))
inline constexpr uri_t uri{};

} // namespace slipform::inline v0::dsl
