// The ways of spelling one identifier: snake_case, camelCase and their kin, while compiling.
#pragma once

#include <cstddef>
#include <string_view>

namespace slipform::inline v0 {

/// A rule that turns a C++ identifier, written in snake_case, into a name on the wire.
enum class letter_case : unsigned char {
    as_written,      ///< client_id
    snake,           ///< client_id
    camel,           ///< clientId
    pascal,          ///< ClientId
    screaming_snake, ///< CLIENT_ID
    kebab,           ///< client-id
    screaming_kebab, ///< CLIENT-ID
};

namespace detail {

constexpr char to_upper(char c) noexcept
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

} // namespace detail

/// Spells `identifier` by `style` and hands the characters one by one to `put`. An underscore that
/// opens or closes the identifier is kept as it is.
///
///     respell("client_id", letter_case::camel, put);  // c l i e n t I d
template <class Put>
constexpr void respell(std::string_view identifier, letter_case style, Put put)
{
    bool const joined = style == letter_case::camel || style == letter_case::pascal;
    bool const upper  = style == letter_case::screaming_snake || style == letter_case::screaming_kebab;
    bool const dashed = style == letter_case::kebab || style == letter_case::screaming_kebab;
    bool       raise  = style == letter_case::pascal;
    for (std::size_t i = 0; i < identifier.size(); ++i) {
        char const c        = identifier[i];
        bool const inside   = i != 0 && i + 1 != identifier.size();
        bool const boundary = c == '_' && inside;
        if (boundary && joined) {
            raise = true;
            continue;
        }
        if (boundary && dashed)
            put('-');
        else
            put(raise || upper ? detail::to_upper(c) : c);
        raise = false;
    }
}

} // namespace slipform::inline v0
