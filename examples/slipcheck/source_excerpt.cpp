#include "source_excerpt.hpp"

#include "printable.hpp"

#include <algorithm>
#include <vector>

namespace slipcheck {
namespace {

constexpr std::size_t      widest = 86; // columns of text: with the gutter, less than a hundred
constexpr std::size_t      before = 56; // of them left of the place, where the line is longer
constexpr std::string_view cut    = "...";

struct line_at {
    std::string_view text;  // without its end
    std::size_t      place; // index into it; its size if the place is the line's end
};

line_at find_line(std::string_view text, std::size_t offset)
{
    offset                    = std::min(offset, text.size());
    std::size_t const newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    std::size_t const start   = newline == std::string_view::npos ? 0 : newline + 1;
    std::size_t       end     = std::min(text.find('\n', offset), text.size());
    if (end > start && text[end - 1] == '\r')
        --end;
    return {text.substr(start, end - start), std::min(offset, end) - start};
}

bool continues_character(char byte) noexcept
{
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

// The part of a line that can be on the screen at all: a few bytes a column on either side, begun
// where a character begins, so that a line of a megabyte costs no more than a short one.
line_at nearby(line_at line)
{
    constexpr std::size_t reach = 4 * widest;
    if (line.place > reach) {
        std::size_t start = line.place - reach;
        for (int step = 0; step < 3 && continues_character(line.text[start]); ++step)
            ++start;
        line.text.remove_prefix(start);
        line.place -= start;
    }
    line.text = line.text.substr(0, line.place + reach);
    return line;
}

std::vector<glyph> glyphs_of(std::string_view text)
{
    std::vector<glyph> glyphs;
    while (!text.empty()) {
        glyphs.push_back(first_glyph(text));
        text.remove_prefix(glyphs.back().bytes);
    }
    return glyphs;
}

// The index of the glyph that the byte at `place` belongs to; the size if it is the end.
std::size_t glyph_at(std::vector<glyph> const& glyphs, std::size_t place)
{
    std::size_t index = 0;
    for (std::size_t passed = 0; index < glyphs.size(); ++index) {
        passed += glyphs[index].bytes;
        if (passed > place)
            break;
    }
    return index;
}

struct window {
    std::size_t first, last; // glyphs, half open
};

// As much as fits: first what stands left of the place, up to `before` columns, then what stands
// right of it, then more of the left if there is room.
window choose_window(std::vector<glyph> const& glyphs, std::size_t place)
{
    window      shown{place, place};
    std::size_t used     = 0;
    auto const  take_one = [&](std::size_t index, std::size_t limit) {
        if (used + glyphs[index].columns > limit)
            return false;
        used += glyphs[index].columns;
        return true;
    };
    while (shown.first > 0 && take_one(shown.first - 1, before))
        --shown.first;
    while (shown.last < glyphs.size() && take_one(shown.last, widest))
        ++shown.last;
    while (shown.first > 0 && take_one(shown.first - 1, widest))
        --shown.first;
    return shown;
}

} // namespace

std::string source_excerpt(std::string_view text, slipform::location const& where)
{
    line_at const            line     = find_line(text, where.offset);
    line_at const            around   = nearby(line);
    std::vector<glyph> const glyphs   = glyphs_of(around.text);
    std::size_t const        place    = glyph_at(glyphs, around.place);
    window const             shown    = choose_window(glyphs, place);
    bool const               cut_left = shown.first > 0 || around.text.data() != line.text.data();
    bool const cut_right = shown.last < glyphs.size() || around.text.data() + around.text.size() !=
                                                             line.text.data() + line.text.size();

    std::string source = std::to_string(where.line);
    source.insert(0, source.size() < 5 ? 5 - source.size() : 0, ' ');
    std::string caret(source.size(), ' ');
    source += " | ";
    caret += " | ";
    if (cut_left) {
        source += cut;
        caret.append(cut.size(), ' ');
    }
    for (std::size_t i = shown.first; i < shown.last; ++i) {
        source += glyphs[i].shown;
        if (i < place)
            glyphs[i].shown == "\t" ? caret += '\t' : caret.append(glyphs[i].columns, ' ');
    }
    if (cut_right)
        source += cut;
    return source + '\n' + caret + "^\n";
}

} // namespace slipcheck
