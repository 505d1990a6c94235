// Values of the types that hold no others, on the bounds of those types and of their constraints.
#pragma once

#include <slipform/testing/broken_values.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace slipform::inline v0::testing::detail {

/// The nearest accepted value from `begin` on in steps of `step`, if there is one near.
template <class V, class Source>
void keep_nearest(std::vector<V>& found, std::int64_t begin, std::int64_t step)
{
    using type = bounds<V>;
    for (int tries = 0; tries < 16; ++tries, begin += step) {
        if (V const value = type::value(begin); meets(value, Source::list()))
            return found.push_back(value);
        if ((step > 0 && begin > type::most() - step) || (step < 0 && begin < type::least() - step))
            return;
    }
}

template <class V, class Source> std::vector<V> edges_of_number()
{
    std::vector<V> found;
    bounds<V>      b;
    Source::list().for_each([&b](auto const& part) { b.take(part); });
    if constexpr (real<V>) {
        using type = std::numeric_limits<double>;
        found      = {(std::max)(b.real_low, type::lowest()),
                      (std::min)(b.real_high, (type::max)()),
                      0.0,
                      -0.0,
                      type::denorm_min(),
                      0.1,
                      -1.5,
                      1e21,
                      9007199254740993.0};
    } else if constexpr (std::same_as<V, std::uint64_t>) { // most() is that of int64_t
        keep_nearest<V, Source>(found, b.low, 1);
        found.push_back((std::numeric_limits<V>::max)());
        keep_nearest<V, Source>(found, b.high, -1);
    } else {
        keep_nearest<V, Source>(found, b.low, 1);
        keep_nearest<V, Source>(found, b.high, -1);
        if (b.low < 0 && b.high > 0)
            for (std::int64_t const beside : {-1, 0, 1})
                keep_nearest<V, Source>(found, beside, 1);
    }
    return found;
}

/// The shortest and the longest, in one byte a character and in four; some that are awkward.
template <class Source> std::vector<std::string> edges_of_text(random& source)
{
    limits const             l = limits_of(Source::list());
    std::vector<std::string> found;
    auto const keep_first = [&found](std::vector<std::string> const& texts, bool ascii) {
        for (std::string const& text : texts)
            if (is_ascii(text) == ascii && meets(text, Source::list()))
                return found.push_back(text);
    };
    std::string const some = made<std::string, Source>(source, extent::any);
    for (std::size_t const length : {l.least_length, l.least_length + 1, l.most_length}) {
        if (length > 100'000)
            continue;
        for (std::string const& start : {std::string(), some}) {
            auto texts = resized(start, length);
            keep_first(texts, true);
            std::reverse(texts.begin(), texts.end());
            keep_first(texts, false);
        }
    }
    for (extent const e : {extent::least, extent::most, extent::any, extent::any})
        found.push_back(made<std::string, Source>(source, e));
    for (std::string_view const odd :
         {odd_texts[0], odd_texts[1], odd_texts[9], odd_texts[10], odd_texts[13]})
        found.emplace_back(odd);
    return found;
}

template <class V, class Source> std::vector<V> edges_of_scalar(random& source)
{
    if constexpr (std::same_as<V, bool>) {
        return {false, true};
    } else if constexpr (std::is_enum_v<V>) {
        return std::vector<V>(enumerators_of<V>.values,
                              enumerators_of<V>.values + enumerator_count<V>);
    } else if constexpr (is_a<V, open>) {
        std::vector<V> found{V(std::string("LATER")), V(std::string())};
        for (std::size_t i = 0; i < enumerator_count<typename V::enum_type>; ++i)
            found.emplace_back(enumerators_of<typename V::enum_type>.values[i]);
        return found;
    } else if constexpr (std::same_as<V, std::string>) {
        return edges_of_text<Source>(source);
    } else {
        return edges_of_number<V, Source>();
    }
}

} // namespace slipform::inline v0::testing::detail
