// std::format, where the standard library has it: reports and issues, and values by compact() and
// pretty() of interop/ostream.hpp. Without <format> this header declares nothing.
#pragma once

#include <version>

#if defined(__cpp_lib_format)

#include <slipform/interop/ostream.hpp>

#include <format>
#include <string>
#include <string_view>

/// std::format("{}", issue), as render() gives it.
template <> struct std::formatter<slipform::issue> : std::formatter<std::string_view> {
    auto format(slipform::issue const& from, auto& context) const
    {
        return std::formatter<std::string_view>::format(slipform::render(from), context);
    }
};
/// std::format("{}", report): all issues, one a line.
template <> struct std::formatter<slipform::report> : std::formatter<std::string_view> {
    auto format(slipform::report const& from, auto& context) const
    {
        return std::formatter<std::string_view>::format(slipform::render(from), context);
    }
};
/// std::format("{}", compact(request)).
template <class T>
struct std::formatter<slipform::compact_t<T>> : std::formatter<std::string_view> {
    auto format(slipform::compact_t<T> const& from, auto& context) const
    {
        return std::formatter<std::string_view>::format(slipform::serialize(from.value), context);
    }
};
/// std::format("{}", pretty(request)).
template <class T>
struct std::formatter<slipform::pretty_t<T>> : std::formatter<std::string_view> {
    auto format(slipform::pretty_t<T> const& from, auto& context) const
    {
        std::string const text =
            slipform::serialize(from.value, {.layout = slipform::write_options::indented});
        return std::formatter<std::string_view>::format(text, context);
    }
};

#endif
