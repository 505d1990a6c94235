// The version of slipform, for the preprocessor and for programs. CMakeLists.txt and the package
// recipes read the three numbers below, so this is the only place where a version is written.
#pragma once

/// The three numbers of the version, as Semantic Versioning 2.0.0 has them.
#define SLIPFORM_VERSION_MAJOR 0
#define SLIPFORM_VERSION_MINOR 1
#define SLIPFORM_VERSION_PATCH 0

/// One number that grows with the version, 100 for 0.1.0 and 10203 for 1.2.3:
///
///     #if SLIPFORM_VERSION >= 200   // 0.2.0 or later
///     #endif
#define SLIPFORM_VERSION                                                                           \
    (SLIPFORM_VERSION_MAJOR * 10000 + SLIPFORM_VERSION_MINOR * 100 + SLIPFORM_VERSION_PATCH)

/// The version as a string literal, "0.1.0".
#define SLIPFORM_VERSION_STRING                                                                    \
    SLIPFORM_DETAIL_DOTTED(SLIPFORM_VERSION_MAJOR, SLIPFORM_VERSION_MINOR, SLIPFORM_VERSION_PATCH)
#define SLIPFORM_DETAIL_DOTTED(a, b, c) SLIPFORM_DETAIL_TEXT(a.b.c)
#define SLIPFORM_DETAIL_TEXT(x) #x

namespace slipform::inline v0 {

/// The version as text, "0.1.0".
inline constexpr char const* version = SLIPFORM_VERSION_STRING;

} // namespace slipform::inline v0
