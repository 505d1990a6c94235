// The name of a type as its declaration has it, without RTTI: for the definitions of a JSON Schema
// and the headings of a field table.
#pragma once

#include <cstddef>
#include <string_view>

namespace slipform::inline v0 {

namespace detail {

template <class T> [[nodiscard]] constexpr std::string_view signature_of() noexcept
{
#if defined(_MSC_VER) && !defined(__clang__)
    return __FUNCSIG__;
#else
    return __PRETTY_FUNCTION__;
#endif
}

/// What the compiler calls T in full. The spelling differs between compilers; within a program it
/// tells types apart.
template <class T> [[nodiscard]] constexpr std::string_view full_name_of() noexcept
{
    constexpr std::string_view probe  = signature_of<double>();
    constexpr std::size_t      before = probe.find("double");
    constexpr std::size_t      behind = probe.size() - before - std::string_view("double").size();
    std::string_view const     text   = signature_of<T>();
    return text.substr(before, text.size() - before - behind);
}

} // namespace detail

/// The name of a class or enumeration without namespaces, enclosing classes and template arguments:
/// "token_request". The same under every compiler.
template <class T> [[nodiscard]] constexpr std::string_view type_name() noexcept
{
    std::string_view const text  = detail::full_name_of<T>();
    std::size_t            depth = 0;
    std::size_t            begin = 0;
    std::size_t            end   = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '<' || c == '(' || c == '{') {
            if (c == '<' && depth == 0)
                end = i;
            ++depth;
        } else if (c == '>' || c == ')' || c == '}') {
            --depth;
        } else if (depth == 0 && (c == ':' || c == ' ')) {
            begin = i + 1;
            end   = text.size();
        }
    }
    return text.substr(begin, end - begin);
}

} // namespace slipform::inline v0
