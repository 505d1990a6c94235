// Texts with whatever byte at whatever place.
#pragma once

#include <cstddef>
#include <string>

/// Of the beginnings of `whole` that have `least` bytes or more, each with one byte replaced by any
/// of the 256: the first for which `holds` is false, or nothing.
template <class Holds>
std::string exception_with_a_byte(std::string const& whole, std::size_t least, Holds holds)
{
    for (std::size_t size = least; size <= whole.size(); ++size)
        for (std::size_t place = 0; place != size; ++place)
            for (int byte = 0; byte != 256; ++byte) {
                std::string text = whole.substr(0, size);
                text[place]      = static_cast<char>(byte);
                if (!holds(text))
                    return "not so for " + text;
            }
    return {};
}
