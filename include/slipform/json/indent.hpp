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
    std::size_t depth     = 0;
    bool        in_string = false;
    auto const  new_line  = [&] {
        out += '\n';
        out.append(2 * depth, ' ');
    };
    for (std::size_t i = 0; i < compact.size(); ++i) {
        char const c = compact[i];
        if (in_string) {
            out += c;
            if (c == '\\')
                out += compact[++i];
            else if (c == '"')
                in_string = false;
            continue;
        }
        char const next = i + 1 < compact.size() ? compact[i + 1] : '\0';
        switch (c) {
        case '"':
            in_string = true;
            out += c;
            break;
        case '{':
        case '[':
            out += c;
            if (next == '}' || next == ']') {
                out += next;
                ++i;
            } else {
                ++depth;
                new_line();
            }
            break;
        case '}':
        case ']':
            --depth;
            new_line();
            out += c;
            break;
        case ',':
            out += c;
            new_line();
            break;
        case ':': out += ": "; break;
        default: out += c;
        }
    }
}

} // namespace slipform::inline v0::json
