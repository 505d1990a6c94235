// Reading a whole text: one function for all types that stand at its root.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/object_info.hpp>
#include <slipform/json/space.hpp>

#include <memory>
#include <string_view>

namespace slipform::inline v0::detail {

/// Reads the text into the value at `to`, which `read` is for. What is wrong with it; nullptr if
/// nothing is.
SLIPFORM_NO_INLINE inline std::unique_ptr<report>
read_document(std::string_view text, read_options const& options, reader_fn* read, void* to)
{
    json::text_source const source(text);
    read_context            context(source, options);
    char const*             p = json::after_value(source.first(), source.last());
    if (*p == '\xEF' && text.starts_with("\xEF\xBB\xBF")) // invisible, so it is called by its name
        p = json::fail(context, p, "no byte order mark");
    else
        p = read(context, p, to, nullptr);
    if (p) {
        p = json::after_value(p, source.last());
        if (p != source.last())
            json::fail(context, p, "the end of the text");
    }
    if (context.sound()) [[likely]]
        return nullptr;
    return std::make_unique<report>(context.make_report());
}

} // namespace slipform::inline v0::detail
