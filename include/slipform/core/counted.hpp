// Numbers with a noun, for messages: "1 character", "100 characters".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::detail {

/// counted("at most ", 100, "character") is "at most 100 characters".
[[nodiscard]] inline std::string counted(std::string_view before, std::size_t n,
                                         std::string_view noun)
{
    std::string text(before);
    text += std::to_string(n);
    text += ' ';
    text += noun;
    if (n != 1)
        text += 's';
    return text;
}

} // namespace slipform::inline v0::detail
