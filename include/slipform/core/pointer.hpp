// JSON Pointer, RFC 6901: the path of a value in a document. Linked on the stack while walking,
// spelled out only when there is something to say.
#pragma once

#include <slipform/config.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0 {

/// Appends "/" and one reference token, with "~" and "/" escaped as "~0" and "~1".
SLIPFORM_COLD inline void append_token(std::string& pointer, std::string_view key)
{
    pointer += '/';
    for (char const& c : key) {
        bool const escaped = c == '~' || c == '/';
        pointer.append(c == '~' ? "~0" : c == '/' ? "~1" : &c, escaped ? 2 : 1);
    }
}

/// Appends "/" and the index of an item.
SLIPFORM_COLD inline void append_token(std::string& pointer, std::size_t index)
{
    pointer += '/';
    pointer += std::to_string(index);
}

/// One step of a path from the document to a value, linked to the step before it. A step lives on
/// the stack of the function that takes it; the document itself has no step.
///
///     path_step const here{up, "clientId"};
///     append_pointer(text, &here);  // ".../clientId"
struct path_step {
    path_step const* up = nullptr;
    std::string_view key{};
    std::size_t      index   = 0;
    bool             indexed = false;

    constexpr path_step() = default;
    constexpr path_step(path_step const* parent, std::string_view member) : up(parent), key(member)
    {
    }
    constexpr path_step(path_step const* parent, std::size_t item)
        : up(parent), index(item), indexed(true)
    {
    }
};

/// Spells out the path that ends with `step`; nullptr is the document, "".
inline void append_pointer(std::string& out, path_step const* step)
{
    if (!step)
        return;
    append_pointer(out, step->up);
    if (step->indexed)
        append_token(out, step->index);
    else
        append_token(out, step->key);
}

} // namespace slipform::inline v0
