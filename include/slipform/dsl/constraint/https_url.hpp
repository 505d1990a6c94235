// The constraint https_url: a text that is a URL of the scheme https.
#pragma once

#include <slipform/core/errc.hpp>
#include <slipform/core/uri.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0::dsl {

struct https_url_t {
    static constexpr errc             code = errc::bad_format;
    static constexpr std::string_view name = "https_url";

    [[nodiscard]] constexpr bool accepts(std::string_view text) const noexcept
    {
        return is_https_url(text);
    }
    [[nodiscard]] std::string describe() const { return "an https URL"; }
};

/// A URL of the scheme https, in any letter case, with a host (RFC 3986, RFC 9110 section 4.2.2);
/// otherwise as the constraint uri. Fails with bad_format.
///
///     field<&R::success_url>(https_url, max_length(2048))
inline constexpr https_url_t https_url{};

} // namespace slipform::inline v0::dsl
