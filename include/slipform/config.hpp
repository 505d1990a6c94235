// What the library must know of its compiler: how to say "inline this", "keep this apart", "rarely
// taken", "this is so", "never destroyed", and whether 16-byte registers may be used. Configuration
// only; nothing else is a macro.
#pragma once

#include <cstddef>

// Attributes. They change speed and code size, never meaning, but for SLIPFORM_ASSUME, which is
// undefined where its condition is false. Nothing is forced inline where
// nothing is optimised: it would take a twelfth of the time of compiling, and debuggers step over
// it.
#if defined(_MSC_VER) && !defined(__clang__)
#define SLIPFORM_FORCE_INLINE __forceinline
#define SLIPFORM_NO_INLINE __declspec(noinline)
#define SLIPFORM_COLD __declspec(noinline)
#define SLIPFORM_FLATTEN
#define SLIPFORM_ASSUME(condition) __assume(condition)
#else
#ifdef __OPTIMIZE__
#define SLIPFORM_FORCE_INLINE inline __attribute__((always_inline))
#else
#define SLIPFORM_FORCE_INLINE inline
#endif
#define SLIPFORM_NO_INLINE __attribute__((noinline))
#define SLIPFORM_COLD __attribute__((noinline, cold))
#define SLIPFORM_FLATTEN __attribute__((flatten))
#define SLIPFORM_ASSUME(condition) ((condition) ? (void)0 : __builtin_unreachable())
#endif

// A constant that is made while compiling and for which nothing is done at the end of the program.
// g++ leaves that out only for what is constexpr, which clang does not let a union be whose members
// are not.
#if defined(__clang__)
#define SLIPFORM_NEVER_DESTROYED [[clang::no_destroy]] inline constinit
#elif defined(__GNUC__)
#define SLIPFORM_NEVER_DESTROYED inline constexpr
#else
#define SLIPFORM_NEVER_DESTROYED inline constinit
#endif

/// To be defined by the user, to leave out every instruction-set specific path. The bytes read and
/// written are the same with and without it; a test compares them.
#if !defined(SLIPFORM_PORTABLE) && (defined(__SSE2__) || defined(_M_X64))
#define SLIPFORM_SSE2 1
#else
#define SLIPFORM_SSE2 0
#endif

#include <string>
#if defined(__cpp_lib_constexpr_string) && __cpp_lib_constexpr_string >= 201907L &&                \
    !(defined(__clang__) && defined(__GLIBCXX__) && _GLIBCXX_RELEASE < 13)
/// 1 where a `std::string` may live in a constant expression, which `baked` and
/// `static_assert(conforms(...))` need: libstdc++ 12 and newer with g++, libc++ 15 and newer;
/// not libstdc++ 12 with clang. 0 elsewhere.
///
///     #if SLIPFORM_HAS_CONSTEXPR_STRING
///     static_assert(slipform::conforms(complycube::document_choice{.passport = true}));
///     #endif
#define SLIPFORM_HAS_CONSTEXPR_STRING 1
#else
#define SLIPFORM_HAS_CONSTEXPR_STRING 0
#endif
