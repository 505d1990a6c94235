// Lays out compact JSON text over lines, two spaces a level, as people read it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::json {

/// Appends `compact` to `out`, one member or item a line; empty objects and arrays stay on theirs.
/// `compact` must be well-formed and without white space between its tokens.
inline void indent_to(std::string& out, std::string_view compact)
{
    std::size_t depth    = 0;
    auto const  new_line = [&] {
        std::size_t const end = out.size();
        out.append(2 * depth + 1, ' ');
        out[end] = '\n';
    };
    char const*       p    = compact.data();
    char const* const last = p + compact.size();
    while (p != last) {
        char const* const token = p++;
        if (*token == '"') {
            while (*p != '"')
                p += *p == '\\' ? 2 : 1;
            ++p;
        }
        bool opens = *token == '{' || *token == '[';
        if (opens && (*p == '}' || *p == ']')) {
            opens = false;
            ++p;
        } else if (*token == '}' || *token == ']') {
            --depth;
            new_line();
        }
        out.append(token, static_cast<std::size_t>(p - token));
        depth += opens;
        if (opens || *token == ',')
            new_line();
        else if (*token == ':')
            out += ' ';
    }
}

} // namespace slipform::inline v0::json
