// The limit, free JSON: read into Boost.JSON's values, and passed over on the way to a late tag.
#pragma once

#include "limit_text.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace slipform_bench::limit {

inline constexpr std::size_t most_levels = 128;

inline place read_free_object(place p, place last, boost::json::object& out, std::size_t depth);

inline place read_free_number(place p, place last, boost::json::value& out)
{
    place const digits = p + (*p == '-');
    place       end    = digits;
    while (static_cast<unsigned>(*end - '0') <= 9)
        ++end;
    if (end == digits || (*digits == '0' && end - digits > 1))
        return nullptr;
    if (*end != '.' && *end != 'e' && *end != 'E') {
        std::int64_t  small = 0;
        std::uint64_t large = 0;
        if (std::from_chars(p, end, small).ec == std::errc{}) {
            out = small;
            return end;
        }
        if (*p != '-' && std::from_chars(p, end, large).ec == std::errc{}) {
            out = large;
            return end;
        }
    }
    double     real = 0;
    auto const read = std::from_chars(p, last, real);
    char const tail = read.ptr[-1];
    if (read.ec != std::errc{} || tail < '0' || tail > '9' ||
        (*end == '.' && (end[1] < '0' || end[1] > '9')))
        return nullptr;
    out = real;
    return read.ptr;
}

inline place read_free_array(place p, place last, boost::json::array& out, std::size_t depth);

inline place read_free(place p, place last, boost::json::value& out, std::size_t depth)
{
    switch (*p) {
    case '{':
        return read_free_object(p, last, out.emplace_object(), depth);
    case '[':
        return read_free_array(p, last, out.emplace_array(), depth);
    case '"': {
        place const stop = find_special(p + 1, last);
        if (*stop == '"') {
            out.emplace_string().assign(p + 1, static_cast<std::size_t>(stop - p - 1));
            return stop + 1;
        }
        std::string decoded;
        p                    = read_special_string(p + 1, stop, last, decoded);
        out.emplace_string() = decoded;
        return p;
    }
    case 't':
        out = true;
        return last - p >= 4 && std::memcmp(p, "true", 4) == 0 ? p + 4 : nullptr;
    case 'f':
        out = false;
        return last - p >= 5 && std::memcmp(p, "false", 5) == 0 ? p + 5 : nullptr;
    case 'n':
        out = nullptr;
        return last - p >= 4 && std::memcmp(p, "null", 4) == 0 ? p + 4 : nullptr;
    default:
        return read_free_number(p, last, out);
    }
}

inline place read_free_array(place p, place last, boost::json::array& out, std::size_t depth)
{
    if (depth > most_levels)
        return nullptr;
    p = pass_space(p + 1, last);
    if (*p == ']')
        return p + 1;
    for (;;) {
        p = read_free(p, last, out.emplace_back(nullptr), depth + 1);
        if (!p)
            return nullptr;
        p = pass_space(p, last);
        if (*p == ']')
            return p + 1;
        if (*p != ',')
            return nullptr;
        p = pass_space(p + 1, last);
    }
}

/// A member of which the key is at `key` and the value at `p`; fails if the key is there already.
inline place read_free_member(place key, place p, place last, boost::json::object& out,
                              std::size_t depth = 1)
{
    place const      stop = find_special(key + 1, last);
    std::string      decoded;
    std::string_view name(key + 1, static_cast<std::size_t>(stop - key - 1));
    if (*stop != '"') {
        if (!read_special_string(key + 1, stop, last, decoded))
            return nullptr;
        name = decoded;
    }
    auto const [entry, fresh] = out.emplace(name, nullptr);
    return fresh ? read_free(p, last, entry->value(), depth + 1) : nullptr;
}

inline place read_free_object(place p, place last, boost::json::object& out, std::size_t depth)
{
    if (depth > most_levels)
        return nullptr;
    p = pass_space(p + 1, last);
    if (*p == '}')
        return p + 1;
    std::string decoded;
    for (;;) {
        place const key = p;
        if (*p != '"')
            return nullptr;
        place const stop = find_special(p + 1, last);
        p = *stop == '"' ? stop + 1 : read_special_string(p + 1, stop, last, decoded);
        if (!p || *(p = pass_space(p, last)) != ':')
            return nullptr;
        p = read_free_member(key, pass_space(p + 1, last), last, out, depth);
        if (!p)
            return nullptr;
        p = pass_space(p, last);
        if (*p == '}')
            return p + 1;
        if (*p != ',')
            return nullptr;
        p = pass_space(p + 1, last);
    }
}

/// From an opening quote behind the closing one. Whether it is a sound string is found out later.
inline place skip_string(place p, place last)
{
    for (++p; p < last;) {
        p = find_special(p, last);
        if (*p == '"')
            return p + 1;
        p += *p == '\\' ? 2 : 1;
    }
    return nullptr;
}

/// From the brace of an object to the value of its tag; only quotes and brackets are looked at.
inline place find_tag(place p, place last)
{
    std::size_t depth = 0;
    while (p < last) {
        switch (*p) {
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0)
                return nullptr;
            break;
        case '"': {
            place const key = p;
            p               = skip_string(p, last);
            if (!p)
                return nullptr;
            if (depth == 1 && p - key == 6 && std::memcmp(key, "\"type\"", 6) == 0) {
                place const colon = pass_space(p, last);
                if (*colon == ':')
                    return pass_space(colon + 1, last);
            }
            continue;
        }
        default:
            break;
        }
        ++p;
    }
    return nullptr;
}

} // namespace slipform_bench::limit
