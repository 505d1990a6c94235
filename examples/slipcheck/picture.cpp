// slipcheck picture: a request as an SVG: a box for each object with its members, and lines to the
// objects that are in them.
#include "command.hpp"
#include "outlines.hpp"
#include "printable.hpp"
#include "registry.hpp"

#include <slipform/outline.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipcheck {
namespace {

using slipform::outline_member;
using slipform::outline_object;
using slipform::outline_text;

// All in pixels. The letters are of one width, so that boxes can be measured without a font.
constexpr int letter = 7, line = 20, head = 26, gap_below = 22, gap_beside = 90, margin = 16;
constexpr std::size_t widest_type = 34;

struct row {
    std::string              name{};
    std::string              type{};
    std::string              doc{};
    bool                     required = false;
    std::vector<std::size_t> leads_to{};
};

struct box {
    std::string      title{};
    std::string      doc{};
    std::vector<row> rows{};
    std::size_t      names_width = 0; // in letters
    std::size_t      column      = 0;
    int              x = 0, y = 0, width = 0, height = 0;
};

std::string shortened(std::string text)
{
    for (std::string_view const end : {", or another word", " or any other object"})
        if (std::size_t const at = text.find(end); at != std::string::npos)
            text.replace(at, end.size(), " or other");
    if (text.size() <= widest_type)
        return text;
    text.resize(widest_type - 1);
    return text + "\xE2\x80\xA6";
}

// "one of 8 words" for a list of them; what a line leads to is not named again.
std::string type_in_short(std::vector<outline_text> const& pieces, std::size_t objects)
{
    std::string text;
    std::size_t words = 0;
    for (outline_text const& piece : pieces)
        words += piece.literal;
    if (objects > 1)
        for (outline_text const& piece : pieces)
            if (piece.text.find("array") != std::string::npos)
                return "array, each one of " + std::to_string(objects);
    if (objects > 1)
        return "one of " + std::to_string(objects);
    for (outline_text const& piece : pieces)
        if (!piece.literal && piece.text != ", ")
            text += piece.text;
    if (words > 0) {
        std::size_t const at = text.find("one of ");
        text.insert(at + 7, std::to_string(words) + (words == 1 ? " word" : " words"));
    }
    return shortened(text);
}

row row_of(outline_member const& member)
{
    row r{
        std::string(member.info.name), {}, std::string(member.info.doc), member.info.required, {}};
    for (outline_text const& piece : member.type)
        if (piece.object != outline_text::none)
            r.leads_to.push_back(piece.object);
    r.type = type_in_short(member.type, r.leads_to.size());
    return r;
}

box box_of(outline_object const& object)
{
    box b{object.name, std::string(object.summary.doc)};
    if (!object.summary.tag_key.empty())
        b.rows.push_back({std::string(object.summary.tag_key),
                          shortened('"' + std::string(object.summary.tag_value) + '"'),
                          {},
                          true,
                          {}});
    for (outline_member const& member : object.members)
        b.rows.push_back(row_of(member));
    for (outline_text const& piece : object.alternatives)
        if (piece.object != outline_text::none)
            b.rows.push_back(
                {b.rows.empty() ? "either" : "or", piece.text, {}, false, {piece.object}});
    if (object.summary.keeps_unknown_keys || object.summary.ignores_unknown_keys)
        b.rows.push_back({"\xE2\x80\xA6",
                          object.summary.keeps_unknown_keys ? "others are kept" : "others pass",
                          {},
                          false,
                          {}});
    std::size_t widest = 0;
    for (row const& r : b.rows)
        b.names_width = std::max(b.names_width, columns_of(r.name));
    for (row const& r : b.rows)
        widest = std::max(widest, columns_of(r.type));
    b.width  = letter * static_cast<int>(std::max(b.names_width + widest + 5, b.title.size() + 4));
    b.height = head + line * static_cast<int>(b.rows.size()) + 6;
    return b;
}

// Each object one column to the right of all that lead to it; what leads back to an object that it
// stands in does not count.
void find_columns(std::vector<box>& boxes, std::size_t at, std::vector<bool>& open)
{
    open[at] = true;
    for (row const& r : boxes[at].rows)
        for (std::size_t const to : r.leads_to)
            if (!open[to] && (to != 0 && boxes[to].column <= boxes[at].column)) {
                boxes[to].column = boxes[at].column + 1;
                find_columns(boxes, to, open);
            }
    open[at] = false;
}

// Places the boxes of a column below each other, each as near as may be to the member that leads to
// it; then the next column. Columns are as wide as their widest box.
void lay_out(std::vector<box>& boxes)
{
    std::vector<bool> open(boxes.size());
    find_columns(boxes, 0, open);
    std::vector<std::size_t> column{0};
    std::vector<bool>        placed(boxes.size());
    placed[0] = true;
    int x     = margin;
    for (std::size_t c = 0; !column.empty(); ++c) {
        int widest = 0, free_y = margin;
        for (std::size_t const i : column) {
            boxes[i].x = x;
            boxes[i].y = std::max(free_y, boxes[i].y);
            free_y     = boxes[i].y + boxes[i].height + gap_below;
            widest     = std::max(widest, boxes[i].width);
        }
        std::vector<std::size_t> next;
        for (std::size_t from = 0; from < boxes.size(); ++from) {
            int y = boxes[from].y - head;
            for (row const& r : boxes[from].rows) {
                for (std::size_t const to : r.leads_to)
                    if (placed[from] && !placed[to] && boxes[to].column == c + 1) {
                        placed[to]  = true;
                        boxes[to].y = y;
                        next.push_back(to);
                    }
                y += line;
            }
        }
        std::stable_sort(next.begin(), next.end(),
                         [&](std::size_t a, std::size_t b) { return boxes[a].y < boxes[b].y; });
        x += widest + gap_beside;
        column = std::move(next);
    }
}

class svg {
    std::string text_{};

    static std::string escaped(std::string_view text)
    {
        std::string out;
        for (char const c : text)
            if (c == '&')
                out += "&amp;";
            else if (c == '<')
                out += "&lt;";
            else if (c == '"')
                out += "&quot;";
            else
                out += c;
        return out;
    }
    svg& operator<<(std::string_view text)
    {
        text_.append(text);
        return *this;
    }
    svg& operator<<(int number)
    {
        text_.append(std::to_string(number));
        return *this;
    }

    void word(int x, int y, std::string_view kind, std::string_view text)
    {
        *this << "<text class=\"" << kind << "\" x=\"" << x << "\" y=\"" << y << "\">"
              << escaped(text) << "</text>";
    }

    void lines_of(box const& from, std::vector<box> const& boxes)
    {
        int y = from.y + head + line / 2;
        for (row const& r : from.rows) {
            for (std::size_t const to : r.leads_to) {
                int const begin = from.x + from.width, end = boxes[to].x,
                          at   = boxes[to].y + head / 2;
                int const bend = std::max(40, (end - begin) / 2);
                *this << "<path d=\"M" << begin << ' ' << y << " C" << begin + bend << ' ' << y
                      << ' ' << end - bend << ' ' << at << ' ' << end << ' ' << at
                      << "\"/><circle cx=\"" << end << "\" cy=\"" << at << "\" r=\"3\"/>\n";
            }
            y += line;
        }
    }

    svg& operator<<(char c)
    {
        text_ += c;
        return *this;
    }

    void draw(box const& b)
    {
        *this << "<g><title>" << escaped(b.title + (b.doc.empty() ? "" : ": " + b.doc))
              << "</title><rect x=\"" << b.x << "\" y=\"" << b.y << "\" width=\"" << b.width
              << "\" height=\"" << b.height << "\" rx=\"6\"/>"
              << "<path class=\"rule\" d=\"M" << b.x << ' ' << b.y + head << " h" << b.width
              << "\"/>";
        word(b.x + 10, b.y + 18, "title", b.title);
        *this << "</g>\n";
        int y = b.y + head + line - 5;
        for (row const& r : b.rows) {
            *this << "<g>";
            if (!r.doc.empty())
                *this << "<title>" << escaped(r.doc) << "</title>";
            word(b.x + 10, y, r.required ? "required" : "name", r.name);
            word(b.x + 10 + letter * static_cast<int>(b.names_width + 2), y, "type", r.type);
            *this << "</g>\n";
            y += line;
        }
    }

public:
    std::string picture(std::string_view title, std::vector<box> const& boxes)
    {
        int width = 0, height = 0;
        for (box const& b : boxes) {
            width  = std::max(width, b.x + b.width + margin);
            height = std::max(height, b.y + b.height + margin);
        }
        // A class, because the picture may stand in a page whose own drawings are to be left alone,
        // and whose theme may set the colours.
        *this << "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"request\" "
                 "viewBox=\"0 0 "
              << width << ' ' << height << "\" width=\"" << width << "\" height=\"" << height
              << "\">\n<title>" << escaped(title)
              << "</title>\n<style>\n"
                 ".request{--ground:#fff;--ink:#1d2430;--soft:#5a6675;--box:#f6f8fa;--edge:#b8c2cc;"
                 "--line:#0a6cbd;background:var(--ground)}\n"
                 "@media(prefers-color-scheme:dark){.request{--ground:#14181d;--ink:#e6eaef;"
                 "--soft:#9aa7b4;--box:#1e252d;--edge:#414c57;--line:#6db3f2}}\n"
                 ".request text{font:11.6px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu "
                 "Sans Mono',monospace;fill:var(--ink)}\n"
                 ".request .title,.request .required{font-weight:700}"
                 ".request .type{fill:var(--soft)}\n"
                 ".request rect{fill:var(--box);stroke:var(--edge)}"
                 ".request path{fill:none;stroke:var(--line);stroke-opacity:.65}\n"
                 ".request .rule{stroke:var(--edge);stroke-opacity:1}"
                 ".request circle{fill:var(--line)}\n</style>\n";
        for (box const& b : boxes)
            lines_of(b, boxes);
        for (box const& b : boxes)
            draw(b);
        *this << "</svg>\n";
        return std::move(text_);
    }
};

void print_picture(registered const& one)
{
    std::vector<box> boxes;
    for (outline_object const& object : outline_of(one.name))
        boxes.push_back(box_of(object));
    boxes[0].title = one.name;
    if (boxes[0].doc.empty())
        boxes[0].doc = one.description;
    boxes[0].width = std::max(boxes[0].width, letter * static_cast<int>(one.name.size() + 4));
    lay_out(boxes);
    std::cout << svg().picture(std::string(one.name).append(": ").append(one.description), boxes);
}

} // namespace

void add_picture(CLI::App& tool, exit_status& status)
{
    auto const      name    = std::make_shared<std::string>();
    CLI::App* const command = tool.add_subcommand(
        "picture",
        "Draws a request as an SVG: its objects, their members, and what leads to what.");
    command->add_option("NAME", *name, "the request, as `slipcheck list` prints it")->required();
    command->callback([name, &status] {
        registered const* const one = demand_request(*name);
        status                      = one ? exit_status::accepted : exit_status::could_not_run;
        if (one)
            print_picture(*one);
    });
}

} // namespace slipcheck
