// Whether AddressSanitizer looks on. What is tried a great many times is tried less often there,
// where each takes ten times as long.
#pragma once

namespace slipform_tests {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool address_sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool address_sanitized = true;
#else
inline constexpr bool address_sanitized = false;
#endif
#else
inline constexpr bool address_sanitized = false;
#endif

} // namespace slipform_tests
