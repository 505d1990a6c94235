// Values that a constraint refuses, for each constraint there is. A constraint of one's own joins
// in by having `breaks(good)`; without it, it is tried with what usually goes wrong.
#pragma once

#include <slipform/core/container.hpp>
#include <slipform/model/constraint_traits.hpp>
#include <slipform/model/words.hpp>
#include <slipform/testing/limits.hpp>
#include <slipform/testing/near_misses.hpp>

#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace slipform::inline v0::testing::detail {

/// Values of a type that one constraint or another refuses; a range. Of containers there are none.
template <class V> constexpr auto odd_values()
{
    if constexpr (std::same_as<V, std::string>) {
        return odd_texts;
    } else if constexpr (real<V>) {
        return std::array<double, 10>{0.0, -1.0, 1.0, 0.5, -0.5, 3.0, 1e9, -1e9, 1e300, -1e300};
    } else if constexpr (std::is_enum_v<V>) {
        return std::to_array(enumerators_of<V>.values);
    } else if constexpr (integer<V> || is_duration<V> || date<V>) {
        constexpr std::int64_t counts[] = {0,    -1,     1,     2,
                                           3,    7,      100,   1001,
                                           -1000, 65'537, 2'147'483'647, bounds<V>::least(),
                                           bounds<V>::most()};
        std::array<V, std::size(counts)> values{};
        for (std::size_t i = 0; i < std::size(counts); ++i)
            if (counts[i] >= bounds<V>::least() && counts[i] <= bounds<V>::most())
                values[i] = bounds<V>::value(counts[i]);
            else
                values[i] = bounds<V>::value(1);
        return values;
    } else {
        return std::array<V, 0>{};
    }
}

// --- What is known of the constraints of the library
// ----------------------------------------------

using text_list = std::vector<std::string>;

inline text_list known_breaks(dsl::non_empty_t const&, std::string const&) { return {""}; }
inline text_list known_breaks(dsl::not_blank_t const&, std::string const&)
{
    return {"", " ", "\t\r\n", "\xC2\xA0", "\xE3\x80\x80 "};
}
inline text_list known_breaks(dsl::min_length const& c, std::string const& good)
{
    return c.limit == 0 ? text_list{} : resized(good, c.limit - 1);
}
inline text_list known_breaks(dsl::max_length const& c, std::string const& good)
{
    return resized(good, c.limit + 1);
}
inline text_list known_breaks(dsl::max_bytes const& c, std::string const& good)
{
    text_list found;
    for (std::size_t const code_points : {c.limit + 1, c.limit / 2 + 1, c.limit / 4 + 1})
        for (std::string& text : resized(good, code_points))
            if (text.size() > c.limit && text.size() <= c.limit + 4)
                found.push_back(std::move(text));
    return found;
}
inline text_list known_breaks(dsl::ascii_t const&, std::string const& good)
{
    text_list found;
    for (std::string_view const beyond :
         {"\xC2\x80"sv, "\xC3\xA9"sv, "\xE2\x82\xAC"sv, "\xF0\x9F\x98\x80"sv}) {
        found.push_back(good + std::string(beyond));
        found.push_back(std::string(beyond) + (good.empty() ? good : good.substr(1)));
    }
    return found;
}
inline text_list known_breaks(dsl::digits_t const&, std::string const& good)
{
    return {good.empty() ? "a" : "a" + good.substr(1), good + " ", "-1", "1.5", "\xD9\xA1\xD9\xA2"};
}
inline text_list known_breaks(dsl::letters_t const&, std::string const& good)
{
    return {good + "1", "1" + good, "_", "-", " ", "a\tb", "a@b", "\xD9\xA1", "\xF0\x9F\x98\x80"};
}
inline text_list known_breaks(dsl::email_t const&, std::string const& good)
{
    return {"a",
            "a@",
            "@b.example",
            "a@b",
            "a b@c.example",
            "a@b..example",
            "a@@b.example",
            good + " ",
            "a@b.example,c@d.example",
            "\xC3\xA9@b.example",
            "\"a\"@b.example",
            "a@[127.0.0.1]"};
}
inline text_list known_breaks(dsl::e164_t const&, std::string const& good)
{
    return {"+",           "+01234567",       "+123456",         "+1234567890123456",
            "15192223333", "+1 519 222 3333", "+1-519-222-3333", "0015192223333",
            good + " ",    "+1519222333x"};
}
inline text_list known_breaks(dsl::https_url_t const&, std::string const&)
{
    return {"http://a.example/",
            "https://",
            "https:///a",
            "https:a.example",
            "//a.example/",
            "a.example",
            "ftp://a.example/",
            "https://a.example/ b",
            "https://a.example/\xC3\xA9",
            "javascript:alert(1)"};
}
inline text_list known_breaks(dsl::uri_t const&, std::string const&)
{
    return {"a.example",
            "//a.example/",
            "/a",
            "http://",
            "https:///a",
            "https://a.example/ b",
            "https://a.example/<b>",
            "https://a.example/\xC3\xA9",
            "javascript:alert(1)",
            "1a:b"};
}
inline text_list known_breaks(dsl::country_alpha2_t const&, std::string const&)
{
    return {"XX", "UK", "us", "Us", "U", "USA", "U1", "US "};
}
inline text_list known_breaks(dsl::country_alpha3_t const&, std::string const&)
{
    return {"gbr", "GBr", "GB", "GBRX", "GB1", "GBR "};
}
inline text_list known_breaks(dsl::language_tag_t const&, std::string const&)
{
    return {"e", "en_US", "en-", "-en", "abcdefghi", "en US", "i-klingon"};
}
inline text_list known_breaks(dsl::date_time_t const&, std::string const& good)
{
    return {"2026-11-20",           "2026-11-20T12:00:00",   "2026-11-20 12:00:00Z",
            "2026-02-29T12:00:00Z", "2026-11-20T24:00:00Z",  "2026-11-20T23:59:60Z",
            "2026-11-20T12:00Z",    "2026-11-20T12:00:00.Z", "2026-11-20T12:00:00+0100",
            "1795176000",           good + " "};
}
inline text_list known_breaks(dsl::hex_colour_t const&, std::string const&)
{
    return {"#fff", "ffffff", "#ffffffff", "#fffffg", "red", "#fffff", " #ffffff"};
}

/// Beside the bounds of a number, a duration or a date, on both sides.
template <class V, class C>
requires integer<V> || real<V> || is_duration<V> || date<V> std::vector<V>
                                                            beside_bounds(C const& constraint)
{
    bounds<V> b;
    b.take(constraint);
    std::vector<V> found;
    if constexpr (real<V>) {
        found = {std::nextafter(b.real_low, -std::numeric_limits<double>::infinity()),
                 std::nextafter(b.real_high, std::numeric_limits<double>::infinity()),
                 b.real_low - 1, b.real_high + 1};
    } else {
        for (std::int64_t step = 1; step <= 2;
             ++step) { // the first may still be in for a finer bound
            if (b.low >= bounds<V>::least() + step)
                found.push_back(bounds<V>::value(b.low - step));
            if (b.high <= bounds<V>::most() - step)
                found.push_back(bounds<V>::value(b.high + step));
        }
    }
    return found;
}
template <class L, class H, class V>
auto known_breaks(dsl::range_t<L, H> const& c, V const&) -> decltype(beside_bounds<V>(c))
{
    return beside_bounds<V>(c);
}
template <class B, class V>
auto known_breaks(dsl::at_least_t<B> const& c, V const&) -> decltype(beside_bounds<V>(c))
{
    return beside_bounds<V>(c);
}
template <class B, class V>
auto known_breaks(dsl::at_most_t<B> const& c, V const&) -> decltype(beside_bounds<V>(c))
{
    return beside_bounds<V>(c);
}

/// The pattern or a test of one's own: whatever is nearly good, and whatever is odd.
inline text_list usual_breaks(std::string const& good)
{
    text_list found = near_misses(good);
    for (std::string_view const odd : odd_texts)
        found.emplace_back(odd);
    return found;
}

template <class C, class V>
concept has_own_breaks = requires(C const& constraint, V const& good)
{
    constraint.breaks(good);
};
template <class C, class V>
concept has_known_breaks = requires(C const& constraint, V const& good)
{
    known_breaks(constraint, good);
};

/// Values that the constraint may refuse, the nearest to `good` first. Containers are the caller's:
/// their items must be made.
template <class V, class C> std::vector<V> breaks_of(C const& constraint, V const& good)
{
    std::vector<V> found;
    if constexpr (has_own_breaks<C, V>)
        for (auto const& value : constraint.breaks(good))
            found.emplace_back(value);
    else if constexpr (has_known_breaks<C, V>)
        found = known_breaks(constraint, good);
    else if constexpr (std::same_as<V, std::string>)
        found = usual_breaks(good);
    else
        for (auto const& value : odd_values<V>())
            found.emplace_back(value);
    return found;
}

} // namespace slipform::inline v0::testing::detail
