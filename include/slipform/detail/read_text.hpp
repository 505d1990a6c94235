// Reading strings into members, with their constraints.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/read_mismatch.hpp>
#include <slipform/detail/read_rules.hpp>
#include <slipform/json/string.hpp>

#include <cstddef>
#include <string>

namespace slipform::inline v0::detail {

/// Any string, or none at all.
SLIPFORM_NO_INLINE inline char const* read_any_text(read_context& context, char const* p,
                                                    std::string& out, rule_set const* rules)
{
    if (*p != '"')
        return wrong_type(context, p, "a string");
    char const* const end = json::read_string(context, p, out);
    return check_read(context, p, end, &out, rules, context.failures);
}

/// A string of which the first 16 bytes are plain ASCII, to where nothing was.
SLIPFORM_NO_INLINE SLIPFORM_FLATTEN inline char const*
read_long_text(read_context& context, char const* p, std::string& out, rule_set const* rules)
{
    char const* const end = json::find_special(p + 17, context.last);
    if (end == context.last || *end != '"') [[unlikely]]
        return read_any_text(context, p, out, rules);
    json::make_long_string(out, p + 1, static_cast<std::size_t>(end - p - 1));
    return check_sound(context, p, end + 1, &out, rules);
}

/// A string of `n` bytes, fewer than 16 and plain ASCII, to where nothing was. Apart, so that its
/// caller has nothing to keep but what it keeps in any case.
SLIPFORM_NO_INLINE SLIPFORM_FLATTEN inline char const*
read_short_text(read_context& context, char const* p, std::string& out, rule_set const* rules,
                std::size_t n)
{
    json::make_short_string(out, p + 1, n);
    return check_sound(context, p, p + n + 2, &out, rules);
}

/// A string, which is nearly always plain ASCII and goes to where nothing was.
SLIPFORM_FORCE_INLINE char const* read_text(read_context& context, char const* p, char const* last,
                                            std::string& out, rule_set const* rules)
{
    if (last - p > 16 && *p == '"' && json::is_in_place(out)) [[likely]] {
        std::size_t const n = json::plain_size(p + 1);
        if (n == 16)
            return read_long_text(context, p, out, rules);
        if (p[n + 1] == '"') [[likely]]
            return read_short_text(context, p, out, rules, n);
    }
    return read_any_text(context, p, out, rules);
}

} // namespace slipform::inline v0::detail
