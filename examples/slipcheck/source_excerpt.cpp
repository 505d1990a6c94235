#include "source_excerpt.hpp"

#include "printable.hpp"

#include <algorithm>
#include <vector>

namespace slipcheck {
namespace {

constexpr std::size_t      widest = 86; // columns of text: with the gutter, less than a hundred
constexpr std::size_t      before = 56; // of them left of the place, where the line is longer
constexpr std::string_view cut    = "...";

// The part of a line that can be on the screen at all.
struct surroundings {
    std::string_view text;
    std::size_t      place; // index into it; its size if the place is the line's end
    bool             begun_earlier, goes_on;
};

bool continues_character(char byte) noexcept
{
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

// Looks at a few bytes a column on either side and no further, so that a line of a megabyte costs
// no more than a short one.
surroundings find_surroundings(std::string_view text, std::size_t offset)
{
    constexpr std::size_t reach = 4 * widest;

    offset            = std::min(offset, text.size());
    std::size_t start = offset;
    while (start > 0 && offset - start < reach && text[start - 1] != '\n')
        --start;
    std::size_t end = offset;
    while (end < text.size() && end - offset < reach && text[end] != '\n')
        ++end;
    bool const begun_earlier = start > 0 && text[start - 1] != '\n';
    bool const goes_on       = end < text.size() && text[end] != '\n';
    if (!goes_on && end > start && text[end - 1] == '\r')
        --end;
    if (begun_earlier) // where a character begins, if these are characters
        for (int step = 0; step < 3 && start < offset && continues_character(text[start]); ++step)
            ++start;
    return {text.substr(start, end - start), std::min(offset, end) - start, begun_earlier, goes_on};
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
    surroundings const       around    = find_surroundings(text, where.offset);
    std::vector<glyph> const glyphs    = glyphs_of(around.text);
    std::size_t const        place     = glyph_at(glyphs, around.place);
    window const             shown     = choose_window(glyphs, place);
    bool const               cut_left  = around.begun_earlier || shown.first > 0;
    bool const               cut_right = around.goes_on || shown.last < glyphs.size();

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
