// Texts for tests: plain words, printable ASCII, escapes and control characters, every length of
// UTF-8.
#pragma once

#include <slipform/core/utf8.hpp>
#include <slipform/testing/random.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::testing {

/// Of which characters a text is made.
enum class alphabet : unsigned char {
    lower_case, ///< a to z
    word,       ///< letters, digits, a little punctuation
    ascii,      ///< everything from space to tilde, quotes and backslashes often
    control,    ///< control characters, NUL among them
    any,        ///< code points of one to four bytes, those at the edges often
};

/// One code point of an alphabet.
template <choices R> char32_t arbitrary_code_point(R& random, alphabet from)
{
    constexpr std::string_view  words   = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_. ";
    constexpr std::string_view  awkward = "\"\\/~%&=+{}[]:,";
    constexpr char32_t          edges[] = {0x7F,   0x80,   0x7FF,  0x800,   0xD7FF,  0xE000,
                                           0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF};
    switch (from) {
    case alphabet::lower_case: return static_cast<char32_t>('a' + random.below(26));
    case alphabet::word: return static_cast<char32_t>(words[random.below(words.size())]);
    case alphabet::ascii:
        return random.one_in(3) ? static_cast<char32_t>(awkward[random.below(awkward.size())])
                                : static_cast<char32_t>(0x20 + random.below(0x5F));
    case alphabet::control: return static_cast<char32_t>(random.below(0x20));
    case alphabet::any: break;
    }
    switch (random.below(5)) {
    case 0: return edges[random.below(sizeof edges / sizeof *edges)];
    case 1: return static_cast<char32_t>(0x80 + random.below(0x780));
    case 2: return static_cast<char32_t>(0x800 + random.below(0xD000));
    case 3: return static_cast<char32_t>(0x10000 + random.below(0x100000));
    default: return arbitrary_code_point(random, alphabet::ascii);
    }
}

/// A text of so many code points.
template <choices R> std::string arbitrary_text(R& random, std::size_t code_points, alphabet from)
{
    std::string text;
    for (std::size_t i = 0; i < code_points; ++i)
        append_utf8(text, arbitrary_code_point(random, from));
    return text;
}

/// A text of any kind: mostly short, sometimes empty, sometimes long enough for every fast path.
template <choices R> std::string arbitrary_text(R& random)
{
    constexpr alphabet alphabets[] = {alphabet::lower_case, alphabet::word,    alphabet::word,
                                      alphabet::ascii,      alphabet::control, alphabet::any};
    std::size_t const length = random.one_in(16)  ? 0
                               : random.one_in(8) ? 12 + random.below(60)
                                                  : 1 + random.below(12);
    return arbitrary_text(random, length, alphabets[random.below(6)]);
}

} // namespace slipform::inline v0::testing
