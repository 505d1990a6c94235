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
        if (fits < text.size() && text[fits] == ' ' && text[fits - 1] != ' ')
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

void print_block(std::ostream& to, std::string_view text, std::size_t indent)
{
    while (!text.empty())
        to << std::string(indent, ' ') << next_line_of(text, table::widest_line - indent) << '\n';
}

// Spaces that a text begins with are indentation and go with its first word.
std::size_t longest_word(std::string_view text)
{
    std::size_t const indent = std::min(text.find_first_not_of(' '), text.size());
    std::size_t longest = indent + columns_of(text.substr(indent, text.find(' ', indent) - indent));
    while (!text.empty()) {
        std::string_view const word = text.substr(0, text.find(' '));
        longest                     = std::max(longest, columns_of(word));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return longest;
}

// Takes from the widest column, one step after the other, until the line fits or every column is
// at its floor.
void narrow(std::vector<std::size_t>& widths, std::vector<std::size_t> const& floors)
{
    std::size_t total = gap * (widths.size() - 1);
    for (std::size_t const width : widths)
        total += width;
    for (; total > table::widest_line; --total) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (widths[i] > floors[i] && (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        if (widest == widths.size())
            return;
        --widths[widest];
    }
}

// A name that is longer than most stands above the rest of its row, which needs the room.
bool has_line_of_its_own(std::string_view name)
{
    constexpr std::size_t most = 30;
    return columns_of(name) > most;
}

void print_row(std::ostream& to, std::vector<std::string> const& cells,
               std::vector<std::size_t> const& widths)
{
    std::vector<std::string_view> left(cells.begin(), cells.end());
    do {
        std::string line;
        std::size_t owed = 0; // spaces, written only if something follows
        for (std::size_t i = 0; i < left.size(); ++i) {
            std::string_view const part = next_line_of(left[i], widths[i]);
            if (!part.empty()) {
                line.append(owed, ' ').append(part);
                owed = 0;
            }
            owed += widths[i] - std::min(widths[i], columns_of(part)) + gap;
        }
        to << line << '\n';
    } while (std::any_of(left.begin(), left.end(), [](auto cell) { return !cell.empty(); }));
}

} // namespace

void table::add(std::vector<std::string> cells, std::string note)
{
    cells.resize(columns_);
    rows_.push_back({std::move(cells), std::move(note)});
}

void table::add_line(std::string text, std::string note)
{
    rows_.push_back({{std::move(text)}, std::move(note)});
}

// Each column gets what its widest cell needs. If that is more than there is, the wide ones give
// way: down to their longest word, and further only if that is not enough.
std::vector<std::size_t> table::widths() const
{
    std::vector<std::size_t> widths(columns_, 0), words(columns_, 0);
    for (row const& one : rows_) {
        if (one.cells.size() != columns_)
            continue;
        for (std::size_t i = has_line_of_its_own(one.cells.front()); i < columns_; ++i) {
            widths[i] = std::max(widths[i], columns_of(one.cells[i]));
            words[i]  = std::max(words[i], longest_word(one.cells[i]));
        }
    }
    narrow(widths, words);
    narrow(widths, std::vector<std::size_t>(columns_, narrowest));
    return widths;
}

void table::print(std::ostream& to) const
{
    std::vector<std::size_t> const width = widths();
    for (row const& one : rows_) {
        std::string_view const first  = one.cells.front();
        std::size_t const      indent = std::min(first.find_first_not_of(' '), first.size());
        if (one.cells.size() == columns_ && has_line_of_its_own(first)) {
            std::vector<std::string> rest = one.cells;
            rest.front().clear();
            to << first << '\n';
            print_row(to, rest, width);
        } else if (one.cells.size() == columns_)
            print_row(to, one.cells, width);
        else
            print_block(to, first.substr(indent), indent);
        print_block(to, one.note, indent + note_indent);
    }
}

} // namespace slipcheck
