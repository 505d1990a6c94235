// Values that a constraint accepts, for constraints that nearly no random value satisfies. A
// constraint of one's own joins in by having `sample(random)`.
#pragma once

#include <slipform/core/country_codes.hpp>
#include <slipform/dsl/constraint.hpp>
#include <slipform/model/constraint_traits.hpp>
#include <slipform/testing/text.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <type_traits>

namespace slipform::inline v0::testing {

namespace detail {

using namespace slipform::detail;

template <class R> std::string sample_of(dsl::email_t const&, R& random)
{
    std::string address = arbitrary_text(random, 1 + random.below(8), alphabet::lower_case);
    address += "@" + arbitrary_text(random, 1 + random.below(8), alphabet::lower_case) + ".example";
    return address; // in two statements, so that every compiler draws in one order
}
template <class R> std::string sample_of(dsl::date_time_t const&, R& random)
{
    auto const two = [&random](std::size_t least, std::size_t below) {
        std::size_t const n = least + random.below(below - least);
        return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
    };
    std::string text = "20" + two(0, 100);
    text += "-" + two(1, 13);
    text += "-" + two(1, 29);
    text += "T" + two(0, 24);
    text += ":" + two(0, 60);
    text += ":" + two(0, 60);
    if (random.one_in(2))
        text += "." + two(0, 100) + "0";
    text += random.one_in(2) ? "Z" : random.one_in(2) ? "+05:30" : "-08:00";
    return text;
}
template <class R> std::string sample_of(dsl::e164_t const&, R& random)
{
    std::string number = "+";
    number += static_cast<char>('1' + random.below(9));
    for (std::size_t n = 6 + random.below(9); n > 0; --n)
        number += static_cast<char>('0' + random.below(10));
    return number;
}
template <class R> std::string sample_of(dsl::https_url_t const&, R& random)
{
    std::string url = random.one_in(16) ? "HTTPS://" : "https://";
    url += arbitrary_text(random, 1 + random.below(10), alphabet::lower_case) + ".example";
    for (std::size_t n = random.below(3); n > 0; --n)
        url += "/" + arbitrary_text(random, 1 + random.below(6), alphabet::lower_case);
    if (random.one_in(3))
        url += "?q=" + arbitrary_text(random, 1 + random.below(6), alphabet::lower_case) + "%20";
    return url;
}
template <class R> std::string sample_of(dsl::uri_t const&, R& random)
{
    switch (random.below(4)) {
    case 0: return "http://" + arbitrary_text(random, 3, alphabet::lower_case) + ".example:8080/";
    case 1: return arbitrary_text(random, 4, alphabet::lower_case) + "app://done";
    default: return sample_of(dsl::https_url, random);
    }
}
template <class R> std::string sample_of(dsl::country_alpha2_t const&, R& random)
{
    for (;;) {
        char const        code[] = {static_cast<char>('A' + random.below(26)),
                                    static_cast<char>('A' + random.below(26))};
        std::string const text(code, 2);
        if (is_country_code(text))
            return text;
    }
}
template <class R> std::string sample_of(dsl::country_alpha3_t const&, R& random)
{
    std::string text;
    for (int i = 0; i < 3; ++i)
        text += static_cast<char>('A' + random.below(26));
    return text;
}
template <class R> std::string sample_of(dsl::language_tag_t const&, R& random)
{
    constexpr char const* tags[] = {"en", "de", "lt", "en-US", "en-GB", "zh-Hant-TW", "sr-Latn", "pt-BR"};
    return tags[random.below(8)];
}
template <class R> std::string sample_of(dsl::hex_colour_t const&, R& random)
{
    std::string text = "#";
    for (int i = 0; i < 6; ++i)
        text += "0123456789abcdefABCDEF"[random.below(22)];
    return text;
}
template <class R> std::string sample_of(dsl::digits_t const&, R& random)
{
    std::string text;
    for (std::size_t n = 1 + random.below(12); n > 0; --n)
        text += static_cast<char>('0' + random.below(10));
    return text;
}
template <class R> std::string sample_of(dsl::letters_t const&, R& random)
{
    constexpr char32_t others[] = {0xC9, 0xF1, 0x17D, 0x3A9, 0x416, 0x5D0, 0x4E2D, 0x1F71, '\'', '-', ' ', '.'};
    std::string        text     = arbitrary_text(random, 1, alphabet::lower_case);
    for (std::size_t n = random.below(10); n > 0; --n)
        append_utf8(text, random.one_in(3) ? others[random.below(12)]
                                           : arbitrary_code_point(random, alphabet::lower_case));
    return text;
}
template <fixed_text Text, class R> std::string sample_of(dsl::pattern_t<Text> const&, R& random)
{
    constexpr auto const& program = pattern_of<Text>;
    std::string           text;
    auto                  next = program.whole.first;
    bool                  done = program.whole.nullable;
    for (std::size_t length = 0; !next.empty() && !(done && random.one_in(3)) && length < 64; ++length) {
        std::size_t count = 0;
        next.for_each([&count](std::size_t) { ++count; });
        std::size_t pick = random.below(count);
        std::size_t at   = 0;
        next.for_each([&](std::size_t position) {
            if (pick-- == 0)
                at = position;
        });
        auto const  set    = program.class_of(at);
        std::size_t ranges = 0;
        for ([[maybe_unused]] auto const& range : set)
            ++ranges;
        auto const range = set.begin()[random.below(ranges)];
        char32_t   c     = between(random, range.first, range.last);
        if (c >= 0xD800 && c <= 0xDFFF)
            c = range.first;
        append_utf8(text, c);
        next = program.follow[at];
        done = program.whole.last.contains(at);
    }
    return text;
}

/// Whether there are samples of a constraint.
template <class C, class R>
concept has_own_sample = requires(C const& constraint, R& random) { constraint.sample(random); };
template <class C, class R>
concept has_known_sample = requires(C const& constraint, R& random) { sample_of(constraint, random); };
template <class C, class R>
inline constexpr bool has_sample = has_own_sample<C, R> || has_known_sample<C, R>;

template <class C, class R> auto take_sample(C const& constraint, R& random)
{
    if constexpr (has_own_sample<C, R>)
        return constraint.sample(random);
    else
        return sample_of(constraint, random);
}

} // namespace detail

} // namespace slipform::inline v0::testing
