// Issues as lines of text, without a terminal and without the document.
#pragma once

#include <slipform/report/report.hpp>

#include <string>
#include <string_view>

namespace slipform::inline v0 {

/// Appends `name:line:column: pointer: message`; without a name or a place their part is left
/// out, and the pointer of the whole document is shown as "(document)".
///
///     > request.json:2:15: /clientId: expected not empty
inline void render_to(std::string& out, issue const& one, std::string_view name = {})
{
    out += name;
    if (one.where) {
        if (!name.empty())
            out += ':';
        out += std::to_string(one.where->line);
        out += ':';
        out += std::to_string(one.where->column);
    }
    if (!name.empty() || one.where)
        out += ": ";
    out += one.pointer.empty() ? std::string_view("(document)") : std::string_view(one.pointer);
    out += ": ";
    out += one.message;
}

/// One issue as a line, without the line's end.
[[nodiscard]] inline std::string render(issue const& one, std::string_view name = {})
{
    std::string out;
    render_to(out, one, name);
    return out;
}

/// All issues, one a line. A report without issues is an empty text.
[[nodiscard]] inline std::string render(report const& all, std::string_view name = {})
{
    std::string out;
    for (issue const& one : all) {
        render_to(out, one, name);
        out += '\n';
    }
    if (all.truncated())
        out += "and more, not listed\n";
    return out;
}

} // namespace slipform::inline v0
