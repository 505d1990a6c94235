#include "table.hpp"

#include "printable.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace slipcheck {
namespace {

constexpr std::size_t gap         = 2; // between two columns
constexpr std::size_t note_indent = 4;
constexpr std::size_t narrowest   = 12; // a column that has to give way keeps this much

// The part of `text` that fits into `width` columns, ended between two words where it can be;
// what is left stays in `text`, without the space it begins with.
std::string_view next_line_of(std::string_view& text, std::size_t width)
{
    std::size_t fits = 0, last_space = std::string_view::npos;
    for (std::size_t columns = 0; fits < text.size();) {
        glyph const next = first_glyph(text.substr(fits));
        if (columns + next.columns > width && fits > 0)
            break;
        columns += next.columns;
        fits += next.bytes;
        if (fits < text.size() && text[fits] == ' ')
            last_space = fits;
    }
    if (fits < text.size() && text[fits] != ' ' && last_space != std::string_view::npos)
        fits = last_space;
    std::string_view const line = text.substr(0, fits);
    text.remove_prefix(fits);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    return line;
}

void print_note(std::ostream& to, std::string_view note)
{
    while (!note.empty())
        to << std::string(note_indent, ' ') << next_line_of(note, table::widest_line - note_indent)
           << '\n';
}

} // namespace

void table::add(std::vector<std::string> cells, std::string note)
{
    cells.resize(columns_);
    rows_.push_back({std::move(cells), std::move(note)});
}

// Each column gets what its widest cell needs. If that is more than there is, the widest column
// gives way, one step after the other.
std::vector<std::size_t> table::widths() const
{
    std::vector<std::size_t> widths(columns_, 0);
    for (row const& one : rows_)
        for (std::size_t i = 0; i < columns_; ++i)
            widths[i] = std::max(widths[i], columns_of(one.cells[i]));
    std::size_t total = gap * (columns_ - 1);
    for (std::size_t const width : widths)
        total += width;
    for (; total > widest_line; --total) {
        auto const widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest)
            break;
        --*widest;
    }
    return widths;
}

void table::print(std::ostream& to) const
{
    std::vector<std::size_t> const width = widths();
    for (row const& one : rows_) {
        std::vector<std::string_view> left(one.cells.begin(), one.cells.end());
        do {
            std::string line;
            std::size_t owed = 0; // spaces, written only if something follows
            for (std::size_t i = 0; i < columns_; ++i) {
                std::string_view const part = next_line_of(left[i], width[i]);
                if (!part.empty()) {
                    line.append(owed, ' ');
                    line += part;
                    owed = 0;
                }
                owed += width[i] - std::min(width[i], columns_of(part)) + gap;
            }
            to << line << '\n';
        } while (std::any_of(left.begin(), left.end(), [](auto cell) { return !cell.empty(); }));
        print_note(to, one.note);
    }
}

} // namespace slipcheck
