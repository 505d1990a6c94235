// Base64 as in RFC 4648, section 4: the plain alphabet, padding demanded, nothing else let in.
#pragma once

#include <string>
#include <string_view>

namespace slipcheck {

/// The six bits a character stands for, or -1.
[[nodiscard]] constexpr int base64_bits(char c) noexcept
{
    return 'A' <= c && c <= 'Z'   ? c - 'A'
           : 'a' <= c && c <= 'z' ? c - 'a' + 26
           : '0' <= c && c <= '9' ? c - '0' + 52
           : c == '+'             ? 62
           : c == '/'             ? 63
                                  : -1;
}

/// Whether `text` is base64 of some bytes. The bits that the padding leaves over must be zero
/// (section 3.5), so that no two texts stand for the same bytes.
[[nodiscard]] constexpr bool is_base64(std::string_view text) noexcept
{
    if (text.size() % 4 != 0)
        return false;
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    text.remove_suffix(padding);
    for (char const c : text)
        if (base64_bits(c) < 0)
            return false;
    int const left_over = padding == 2 ? 0xF : padding == 1 ? 0x3 : 0;
    return left_over == 0 || (base64_bits(text.back()) & left_over) == 0;
}

/// The bytes. `text` must be base64.
[[nodiscard]] inline std::string decode_base64(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3);
    unsigned gathered = 0;
    int      bits     = 0;
    for (char const c : text) {
        if (c == '=')
            break;
        gathered = (gathered << 6 | static_cast<unsigned>(base64_bits(c))) & 0xFFFFu;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<char>(gathered >> bits & 0xFFu));
        }
    }
    return bytes;
}

/// The bytes as base64.
[[nodiscard]] inline std::string encode_base64(std::string_view bytes)
{
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string    text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (; !bytes.empty(); bytes.remove_prefix(bytes.size() < 3 ? bytes.size() : 3)) {
        unsigned gathered = 0;
        for (std::size_t i = 0; i < 3; ++i)
            gathered = gathered << 8 | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= bytes.size() ? alphabet[gathered >> (18 - 6 * i) & 63u] : '=';
    }
    return text;
}

static_assert(is_base64("") && is_base64("Zg==") && is_base64("Zm8=") && is_base64("Zm9v"));
static_assert(!is_base64("Zg=") && !is_base64("Zh==") && !is_base64("Z===") && !is_base64("Zm-_"));

} // namespace slipcheck
