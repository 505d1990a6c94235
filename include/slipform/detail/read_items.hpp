// What stands between brackets or braces, with commas: the one loop over it.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/read_context.hpp>
#include <slipform/json/space.hpp>

namespace slipform::inline v0::detail {

/// From an item on to behind `Close`, a bracket or a brace; `one(p)` reads an item, or a key and
/// its value, and gives back the position behind it, or nullptr.
template <char Close, class One>
SLIPFORM_FORCE_INLINE char const* read_further_items(read_context& context, char const* p, One one)
{
    for (;;) {
        p = one(p);
        if (!p) [[unlikely]]
            return nullptr;
        p = json::after_value(p, context.last);
        if (p != context.last && *p == ',') {
            p = json::skip_space(p + 1, context.last);
            continue;
        }
        if (p == context.last || *p != Close)
            return json::fail(context, p,
                              Close == ']' ? "a comma or a closing bracket"
                                           : "a comma or a closing brace");
        --context.depth;
        return p + 1;
    }
}

/// The same from what opens them on.
template <char Close, class One>
SLIPFORM_FORCE_INLINE char const* read_items(read_context& context, char const* p, One one)
{
    if (++context.depth > context.max_depth)
        return json::fail_depth(context, p);
    p = json::skip_space(p + 1, context.last);
    if (p != context.last && *p == Close) {
        --context.depth;
        return p + 1;
    }
    return read_further_items<Close>(context, p, one);
}

} // namespace slipform::inline v0::detail
