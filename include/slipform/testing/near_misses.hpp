// Texts that go wrong: odd ones, those of another length, and those that are nearly right.
#pragma once

#include <slipform/core/utf8.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing::detail {

using namespace std::string_view_literals;

inline constexpr std::array<char, 5000> many_a = [] {
    std::array<char, 5000> text{};
    for (char& c : text)
        c = 'a';
    return text;
}();

/// Texts that one constraint or another refuses.
inline constexpr auto odd_texts = std::to_array<std::string_view>({"",
                                                                   " ",
                                                                   "a",
                                                                   "A",
                                                                   "0",
                                                                   "-",
                                                                   "_",
                                                                   "#",
                                                                   "@",
                                                                   "\t\r\n",
                                                                   "\0"sv,
                                                                   "\x01",
                                                                   "\x7F",
                                                                   "\"\\/",
                                                                   "\xC2\xA0",
                                                                   "\xC3\xA9",
                                                                   "\xF0\x9F\x98\x80",
                                                                   "a b",
                                                                   " a",
                                                                   "a ",
                                                                   "ab",
                                                                   "abc",
                                                                   "aB-c_d.1",
                                                                   "-1",
                                                                   "1.5",
                                                                   "00",
                                                                   "123456789",
                                                                   "99999999999999999999",
                                                                   "9999-99-99",
                                                                   "../../etc",
                                                                   "javascript:alert(1)",
                                                                   "http://a.example",
                                                                   "<b>&amp;</b>",
                                                                   {many_a.data(), 31},
                                                                   {many_a.data(), 300},
                                                                   {many_a.data(), 5000}});

/// Texts of so many code points, made of `good` where that can be: cut, or with more at the end.
inline std::vector<std::string> resized(std::string const& good, std::size_t code_points)
{
    constexpr char32_t       fillers[] = {'a', 'A', '1', 0xE9, 0x20000, 0x1F600};
    std::vector<std::string> texts;
    std::string              start;
    std::string_view         rest = good;
    for (std::size_t n = 0; n < code_points && !rest.empty(); ++n) {
        unsigned const size = decode_utf8(rest).size;
        start.append(rest.substr(0, size == 0 ? 1 : size));
        rest.remove_prefix(size == 0 ? 1 : size);
    }
    std::size_t const missing = code_points - count_code_points(start);
    for (char32_t const filler : fillers) {
        for (std::string text : {start, std::string()}) {
            for (std::size_t n = text.empty() ? code_points : missing; n > 0; --n)
                append_utf8(text, filler);
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

/// Texts that are nearly `good`.
inline std::vector<std::string> near_misses(std::string const& good)
{
    std::vector<std::string> texts;
    if (!good.empty()) {
        texts.push_back(good.substr(0, good.size() - 1));
        texts.push_back(good.substr(1));
        texts.push_back(good + good);
    }
    for (std::string_view const odd :
         {" "sv, "a"sv, "Z"sv, "0"sv, "_"sv, "-"sv, "\n"sv, "\xC3\xA9"sv}) {
        texts.push_back(std::string(odd) + good);
        texts.push_back(good + std::string(odd));
        for (std::size_t const at : {std::size_t{0}, good.size() / 2, good.size() - 1})
            if (at < good.size())
                texts.push_back(std::string(good).replace(at, 1, odd));
    }
    std::string turned = good;
    for (char& c : turned)
        c = static_cast<char>((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? c ^ 0x20 : c);
    texts.push_back(turned);
    return texts;
}

} // namespace slipform::inline v0::testing::detail
