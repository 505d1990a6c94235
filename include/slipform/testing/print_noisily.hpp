// Printing a document in as many ways as the grammar of JSON allows.
#pragma once

#include <slipform/core/utf8.hpp>
#include <slipform/testing/document.hpp>
#include <slipform/testing/random.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::testing {

namespace detail {

/// Nothing mostly, a little often, sometimes enough for every fast path.
template <choices R> void print_space(std::string& out, R& random)
{
    std::size_t const size = random.one_in(16)  ? random.below(40)
                             : random.one_in(3) ? 1 + random.below(3)
                                                : 0;
    for (std::size_t i = 0; i < size; ++i)
        out += " \t\n\r"[random.below(4)];
}

template <choices R> void print_unit(std::string& out, unsigned unit, R& random)
{
    char const* const digits = random.one_in(2) ? "0123456789abcdef" : "0123456789ABCDEF";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[unit >> shift & 15u];
}

template <choices R> void print_escape(std::string& out, char32_t c, R& random)
{
    constexpr std::string_view plain   = "\"\\/\b\f\n\r\t";
    constexpr std::string_view spelled = "\"\\/bfnrt";
    std::size_t const at = c < 0x80 ? plain.find(static_cast<char>(c)) : std::string_view::npos;
    if (at != std::string_view::npos && random.one_in(2)) {
        (out += '\\') += spelled[at];
    } else if (c > 0xFFFF) {
        print_unit(out, static_cast<unsigned>(0xD800 + ((c - 0x10000) >> 10)), random);
        print_unit(out, static_cast<unsigned>(0xDC00 + ((c - 0x10000) & 0x3FF)), random);
    } else {
        print_unit(out, static_cast<unsigned>(c), random);
    }
}

template <choices R> void print_string_noisily(std::string& out, std::string_view text, R& random)
{
    std::size_t const rarity =
        random.one_in(2) ? 1000 : 1 + random.below(5); // one character in so many
    out += '"';
    while (!text.empty()) {
        decoded const  one  = decode_utf8(text);
        unsigned const size = one.size == 0 ? 1 : one.size;
        bool const must = one.code_point < 0x20 || one.code_point == '"' || one.code_point == '\\';
        if (one.size != 0 && (must || random.one_in(rarity)))
            print_escape(out, one.code_point, random);
        else
            out.append(text.substr(0, size));
        text.remove_prefix(size);
    }
    out += '"';
}

template <choices R> void print_value_noisily(std::string& out, node const& value, R& random)
{
    bool const is_object = value.is(node_kind::object);
    if (value.is(node_kind::string))
        return print_string_noisily(out, value.text, random);
    if (!is_object && !value.is(node_kind::array))
        return void(out += value.text);
    out += is_object ? '{' : '[';
    print_space(out, random);
    char const* separator = "";
    auto const  separate  = [&] {
        out += separator;
        if (*separator != '\0')
            print_space(out, random);
        separator = ",";
    };
    for (auto const& [key, member] : value.members) {
        separate();
        print_string_noisily(out, key, random);
        print_space(out, random);
        out += ':';
        print_space(out, random);
        print_value_noisily(out, member, random);
        print_space(out, random);
    }
    for (node const& item : value.items) {
        separate();
        print_value_noisily(out, item, random);
        print_space(out, random);
    }
    out += is_object ? '}' : ']';
}

} // namespace detail

/// The text of a document with white space of all four kinds wherever it may stand, and with
/// escapes where none are needed, in keys and in values: \u00E9, \/, surrogate pairs. Members,
/// items, numbers and literals stay as they are.
///
///     print_noisily(*parse_document(R"({"a":1})"), random)  // {"\u0061"  :\n1}
template <choices R> [[nodiscard]] std::string print_noisily(node const& document, R& random)
{
    std::string text;
    detail::print_space(text, random);
    detail::print_value_noisily(text, document, random);
    detail::print_space(text, random);
    return text;
}

} // namespace slipform::inline v0::testing
