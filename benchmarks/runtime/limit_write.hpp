// The limit, writing: how many bytes there can be at most, then all of them without looking again.
#pragma once

#include "limit_shapes.hpp"
#include "limit_text.hpp"

#include <boost/json/value.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace slipform_bench::limit {

namespace json = boost::json;

template <class T, template <class...> class C> inline constexpr bool    is_a             = false;
template <template <class...> class C, class... A> inline constexpr bool is_a<C<A...>, C> = true;

template <class T>
inline constexpr bool is_seconds = std::is_same_v<T, std::chrono::seconds> || std::is_same_v<T, std::chrono::hours>;
template <class T> inline constexpr bool is_date = std::is_same_v<T, std::chrono::year_month_day>;
template <class T> inline constexpr bool is_free = std::is_same_v<T, json::object>;

template <class F, class... M> LIMIT_INLINE void for_each_member(members<M...>, F&& f)
{
    (f(M{}), ...);
}

// --- How many bytes at most ----------------------------------------------------------------------

inline std::size_t free_bound(json::value const& value);

// By its own name: an object would be copied to become a value.
inline std::size_t free_members_bound(json::object const& object)
{
    std::size_t n = 32;
    for (auto const& [key, item] : object)
        n += 6 * key.size() + 20 + free_bound(item);
    return n;
}
inline std::size_t free_bound(json::value const& value)
{
    if (json::string const* s = value.if_string())
        return 6 * s->size() + 20;
    if (json::object const* object = value.if_object())
        return free_members_bound(*object);
    std::size_t n = 32;
    if (json::array const* array = value.if_array())
        for (json::value const& item : *array)
            n += free_bound(item) + 1;
    return n;
}

template <class T> constexpr std::size_t bound(T const& value);

/// What a value needs whatever it is.
template <class T> constexpr std::size_t fixed_bound()
{
    if constexpr (is_a<T, std::optional> || is_a<T, slipform::nullable>)
        return fixed_bound<typename T::value_type>() + 4;
    else if constexpr (is_a<T, slipform::open> || std::is_enum_v<T>)
        return 64;
    else if constexpr (requires { typename shape<T>::list; }) {
        std::size_t n = 64; // the tag
        for_each_member(typename shape<T>::list{}, [&]<class M>(M) {
            n += M::key.size() + 4 +
                 fixed_bound<std::remove_cvref_t<decltype(M::of(std::declval<T&>()))>>();
        });
        return n;
    } else
        return 32;
}

/// What it needs besides.
template <class T> LIMIT_INLINE std::size_t further_bound(T const& value)
{
    if constexpr (std::is_same_v<T, std::string>)
        return 6 * value.size();
    else if constexpr (is_a<T, slipform::open>)
        return 6 * value.other().size();
    else if constexpr (is_a<T, std::optional> || is_a<T, slipform::nullable>)
        return value ? further_bound(*value) : 0;
    else if constexpr (is_a<T, std::vector>) {
        std::size_t n = 0;
        for (auto const& item : value)
            n += fixed_bound<typename T::value_type>() + further_bound(item);
        return n;
    } else if constexpr (is_a<T, std::map>) {
        std::size_t n = 0;
        for (auto const& [key, item] : value)
            n += 40 + 6 * key.size() + fixed_bound<typename T::mapped_type>() + further_bound(item);
        return n;
    } else if constexpr (is_a<T, std::variant>)
        return std::visit([](auto const& v) { return bound(v); }, value);
    else if constexpr (is_free<T>)
        return value.empty() ? 0 : free_members_bound(value);
    else if constexpr (std::is_same_v<T, slipform::verbatim>)
        return free_members_bound(value.value);
    else if constexpr (requires { typename shape<T>::list; }) {
        std::size_t n = 0;
        for_each_member(typename shape<T>::list{},
                        [&]<class M>(M) LIMIT_INLINE_LAMBDA { n += further_bound(M::of(value)); });
        if constexpr (shape<T>::keeps_unknown)
            if (!value.other_members.empty()) [[unlikely]]
                n += free_members_bound(value.other_members.object());
        return n;
    } else
        return 0;
}
template <class T> constexpr std::size_t bound(T const& value)
{
    return fixed_bound<T>() + further_bound(value);
}

// --- The bytes -----------------------------------------------------------------------------------

/// `,"key":` as an array, and with the brace of an object that begins with its tag.
template <class M>
inline constexpr auto fragment = [] {
    std::array<char, M::key.size() + 4> all{',', '"'};
    for (std::size_t i = 0; i != M::key.size(); ++i)
        all[i + 2] = M::key[i];
    all[all.size() - 2] = '"';
    all[all.size() - 1] = ':';
    return all;
}();
template <class T>
inline constexpr auto opening = [] {
    constexpr std::string_view                              key = "{\"type\":\"";
    std::array<char, key.size() + shape<T>::tag.size() + 1> all{};
    for (std::size_t i = 0; i != key.size(); ++i)
        all[i] = key[i];
    for (std::size_t i = 0; i != shape<T>::tag.size(); ++i)
        all[key.size() + i] = shape<T>::tag[i];
    all.back() = '"';
    return all;
}();

template <std::size_t N> LIMIT_INLINE char* put(char* to, std::array<char, N> const& from)
{
    std::memcpy(to, from.data(), N);
    return to + N;
}

inline char* write_free_members(char* to, json::object const& object);

inline char* write_free(char* to, json::value const& value)
{
    switch (value.kind()) {
    case json::kind::null:
        std::memcpy(to, "null", 4);
        return to + 4;
    case json::kind::bool_:
        std::memcpy(to, value.get_bool() ? "true " : "false", 5);
        return to + 5 - value.get_bool();
    case json::kind::int64:
        return write_integer(to, value.get_int64());
    case json::kind::uint64:
        return write_natural(to, value.get_uint64());
    case json::kind::double_:
        return std::to_chars(to, to + 32, value.get_double()).ptr;
    case json::kind::string:
        return write_string(to, value.get_string().data(), value.get_string().size());
    case json::kind::array: {
        char* const begin = to;
        for (json::value const& item : value.get_array()) {
            *to = ',';
            to  = write_free(to + 1, item);
        }
        to += to == begin;
        *begin = '[';
        *to    = ']';
        return to + 1;
    }
    case json::kind::object:
        break;
    }
    char* const begin = to;
    to                = write_free_members(to, value.get_object());
    to += to == begin;
    *begin = '{';
    *to    = '}';
    return to + 1;
}
inline char* write_free_members(char* to, json::object const& object)
{
    for (auto const& [key, item] : object) {
        *to = ',';
        to  = write_string(to + 1, key.data(), key.size());
        *to = ':';
        to  = write_free(to + 1, item);
    }
    return to;
}

template <class E> LIMIT_INLINE char* write_word(char* to, E value)
{
    // Rounded up to blocks of 16 bytes, which is a few moves and not a loop.
    constexpr std::size_t block = [] {
        std::size_t longest = 0;
        for (word_row const& row : word_rows<E>)
            longest = row.size > longest ? row.size : longest;
        return longest > 48 ? std::size_t{63} : (longest + 15) / 16 * 16;
    }();
    auto const i = static_cast<std::size_t>(value);
    if (i >= enumerator_count<E>) [[unlikely]]
        return put(to, std::array{'n', 'u', 'l', 'l'});
    std::memcpy(to, word_rows<E>[i].chars, block);
    return to + word_rows<E>[i].size;
}

inline char* write_date(char* to, std::chrono::year_month_day date)
{
    if (!date.ok() || date.year() < std::chrono::year{0} || date.year() > std::chrono::year{9999})
        return put(to, std::array{'n', 'u', 'l', 'l'});
    auto const year = static_cast<unsigned>(static_cast<int>(date.year()));
    *to             = '"';
    std::memcpy(to + 1, &pairs[2 * (year / 100)], 2);
    std::memcpy(to + 3, &pairs[2 * (year % 100)], 2);
    to[5] = '-';
    std::memcpy(to + 6, &pairs[2 * static_cast<unsigned>(date.month())], 2);
    to[8] = '-';
    std::memcpy(to + 9, &pairs[2 * static_cast<unsigned>(date.day())], 2);
    to[11] = '"';
    return to + 12;
}

template <class T> LIMIT_APART char* write_object(char* to, T const& object);

template <class T> LIMIT_INLINE char* write(char* to, T const& value)
{
    if constexpr (std::is_same_v<T, std::string>)
        return write_string(to, value.data(), value.size());
    else if constexpr (std::is_same_v<T, bool>) {
        std::memcpy(to, value ? "true " : "false", 5);
        return to + 5 - static_cast<int>(value);
    } else if constexpr (std::is_enum_v<T>)
        return write_word(to, value);
    else if constexpr (is_a<T, slipform::open>)
        return value.is_known() ? write_word(to, value.known())
                                : write_string(to, value.other().data(), value.other().size());
    else if constexpr (std::is_floating_point_v<T>)
        return std::to_chars(to, to + 32, value).ptr;
    else if constexpr (std::is_unsigned_v<T>)
        return write_natural(to, value);
    else if constexpr (std::is_integral_v<T>)
        return write_integer(to, value);
    else if constexpr (is_seconds<T>)
        return write_integer(to, value.count());
    else if constexpr (is_date<T>)
        return write_date(to, value);
    else if constexpr (is_a<T, slipform::nullable>)
        return value ? write(to, *value) : put(to, std::array{'n', 'u', 'l', 'l'});
    else if constexpr (is_a<T, std::vector>) {
        *to = '[';
        to += value.empty();
        for (auto const& item : value) {
            to  = write<typename T::value_type>(to + 1, item);
            *to = ',';
        }
        *to = ']';
        return to + 1;
    } else if constexpr (is_a<T, std::map>) {
        *to = '{';
        to += value.empty();
        for (auto const& [key, item] : value) {
            to  = write_string(to + 1, key.data(), key.size());
            *to = ':';
            to  = write(to + 1, item);
            *to = ',';
        }
        *to = '}';
        return to + 1;
    } else if constexpr (is_a<T, std::variant>)
        return std::visit([to](auto const& v) { return write(to, v); }, value);
    else if constexpr (is_free<T>) {
        char* const end = write_free_members(to, value);
        *to             = '{';
        end[end == to]  = '}';
        return end + 1 + (end == to);
    } else if constexpr (std::is_same_v<T, slipform::verbatim>)
        return write(to, value.value);
    else
        return write_object(to, value);
}

template <class T> LIMIT_APART char* write_object(char* to, T const& object)
{
    char* const begin = to;
    if constexpr (!shape<T>::tag.empty())
        to = put(to, opening<T>);
    for_each_member(typename shape<T>::list{}, [&]<class M>(M) LIMIT_INLINE_LAMBDA {
        auto const& value = M::of(object);
        if constexpr (is_a<std::remove_cvref_t<decltype(value)>, std::optional>) {
            if (value)
                to = write(put(to, fragment<M>), *value);
        } else {
            to = write(put(to, fragment<M>), value);
        }
    });
    if constexpr (shape<T>::keeps_unknown)
        if (!object.other_members.empty()) [[unlikely]]
            to = write_free_members(to, object.other_members.object());
    if constexpr (shape<T>::tag.empty()) {
        to += to == begin;
        *begin = '{';
    }
    *to = '}';
    return to + 1;
}

} // namespace slipform_bench::limit
