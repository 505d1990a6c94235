#include "printable.hpp"

#include <slipform/core/utf8.hpp>

#include <array>
#include <span>

namespace slipcheck {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct code_range {
    char32_t first, last;
};

// Characters that draw nothing of their own but change how others are drawn, or hide.
constexpr std::array<code_range, 9> dangerous{{
    {0x0000, 0x001F},   // C0 controls
    {0x007F, 0x009F},   // delete and C1 controls
    {0x061C, 0x061C},   // Arabic letter mark
    {0x200B, 0x200F},   // zero-width space to right-to-left mark
    {0x2028, 0x202E},   // line separators, bidirectional embeddings and overrides
    {0x2060, 0x206F},   // word joiner, bidirectional isolates
    {0xFEFF, 0xFEFF},   // byte order mark
    {0xFFF9, 0xFFFB},   // interlinear annotation
    {0xE0000, 0xE0FFF}, // tags and variation selectors
}};

// The combining blocks and the wide blocks that payloads meet (Unicode 15, EastAsianWidth.txt).
constexpr std::array<code_range, 9>  combining{{{0x0300, 0x036F},
                                                {0x0483, 0x0489},
                                                {0x0591, 0x05BD},
                                                {0x064B, 0x065F},
                                                {0x1AB0, 0x1AFF},
                                                {0x1DC0, 0x1DFF},
                                                {0x20D0, 0x20FF},
                                                {0xFE00, 0xFE0F},
                                                {0xFE20, 0xFE2F}}};
constexpr std::array<code_range, 10> wide{{{0x1100, 0x115F},
                                           {0x2E80, 0x303E},
                                           {0x3041, 0xA4CF},
                                           {0xAC00, 0xD7A3},
                                           {0xF900, 0xFAFF},
                                           {0xFE30, 0xFE6F},
                                           {0xFF00, 0xFF60},
                                           {0xFFE0, 0xFFE6},
                                           {0x1F300, 0x1FAFF},
                                           {0x20000, 0x3FFFD}}};

bool in_any(std::span<code_range const> ranges, char32_t code) noexcept
{
    for (code_range const& range : ranges)
        if (range.first <= code && code <= range.last)
            return true;
    return false;
}

} // namespace

glyph first_glyph(std::string_view text)
{
    auto const [code, bytes] = slipform::decode_utf8(text);
    if (bytes == 0)
        return {replacement, 1, 1};
    if (code == U'\t')
        return {text.substr(0, 1), 1, 1};
    if (in_any(dangerous, code))
        return {replacement, bytes, 1};
    std::size_t const columns = in_any(combining, code) ? 0 : in_any(wide, code) ? 2 : 1;
    return {text.substr(0, bytes), bytes, columns};
}

std::string printable(std::string_view text)
{
    std::string shown;
    shown.reserve(text.size());
    while (!text.empty()) {
        glyph const next = first_glyph(text);
        shown += next.shown == "\t" ? replacement : next.shown;
        text.remove_prefix(next.bytes);
    }
    return shown;
}

std::size_t columns_of(std::string_view text)
{
    std::size_t columns = 0;
    while (!text.empty()) {
        glyph const next = first_glyph(text);
        columns += next.columns;
        text.remove_prefix(next.bytes);
    }
    return columns;
}

} // namespace slipcheck
