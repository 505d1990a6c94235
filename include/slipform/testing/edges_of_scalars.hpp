// Values of the types that hold no others, on the bounds of those types and of their constraints.
#pragma once

#include <slipform/testing/broken_values.hpp>
#include <slipform/testing/function_ref.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing::detail {

/// Who is given the edges, one after the other.
template <class V> using taker = function_ref<void(V&&)>;

/// The nearest accepted value from `begin` on in steps of `step`, if there is one near.
template <class V>
void take_nearest(function_ref<bool(V const&)> accepts, taker<V> take, std::int64_t begin,
                  std::int64_t step)
{
    using type = bounds<V>;
    for (int tries = 0; tries < 16; ++tries, begin += step) {
        if (V value = type::value(begin); accepts(value))
            return take(std::move(value));
        if ((step > 0 && begin > type::most() - step) || (step < 0 && begin < type::least() - step))
            return;
    }
}

template <class V>
void edges_of_number(bounds<V> const& b, function_ref<bool(V const&)> accepts, taker<V> take)
{
    if constexpr (real<V>) {
        using type = std::numeric_limits<double>;
        for (double const edge :
             {(std::max)(b.real_low, type::lowest()), (std::min)(b.real_high, (type::max)()), 0.0,
              -0.0, type::denorm_min(), 0.1, -1.5, 1e21, 9007199254740993.0})
            take(V{edge});
    } else if constexpr (std::same_as<V, std::uint64_t>) { // most() is that of int64_t
        take_nearest<V>(accepts, take, b.low, 1);
        take((std::numeric_limits<V>::max)());
        take_nearest<V>(accepts, take, b.high, -1);
    } else {
        take_nearest<V>(accepts, take, b.low, 1);
        take_nearest<V>(accepts, take, b.high, -1);
        if (b.low < 0 && b.high > 0)
            for (std::int64_t const beside : {-1, 0, 1})
                take_nearest<V>(accepts, take, beside, 1);
    }
}

/// The shortest and the longest, in one byte a character and in four; some that are awkward.
inline void edges_of_text(limits const& l, function_ref<bool(std::string const&)> accepts,
                          function_ref<std::string(extent)> make, taker<std::string> take)
{
    auto const take_first = [&](std::vector<std::string> const& texts, bool ascii) {
        for (std::string const& text : texts)
            if (is_ascii(text) == ascii && accepts(text))
                return take(std::string(text));
    };
    std::string const some = make(extent::any);
    for (std::size_t const length : {l.least_length, l.least_length + 1, l.most_length}) {
        if (length > 100'000)
            continue;
        for (std::string const& start : {std::string(), some}) {
            auto texts = resized(start, length);
            take_first(texts, true);
            std::reverse(texts.begin(), texts.end());
            take_first(texts, false);
        }
    }
    for (extent const e : {extent::least, extent::most, extent::any, extent::any})
        take(make(e));
    for (std::string_view const odd :
         {odd_texts[0], odd_texts[1], odd_texts[9], odd_texts[10], odd_texts[13]})
        take(std::string(odd));
}

/// Some of them may not be accepted by the constraints.
template <class V, class List> void edges_of_scalar(List const& list, random& source, taker<V> take)
{
    [[maybe_unused]] auto const accepts = [&](V const& value) { return meets(value, list); };
    if constexpr (std::same_as<V, bool>) {
        take(false);
        take(true);
    } else if constexpr (std::is_enum_v<V>) {
        for (std::size_t i = 0; i < enumerator_count<V>; ++i)
            take(V{enumerators_of<V>.values[i]});
    } else if constexpr (is_a<V, open>) {
        take(V(std::string("LATER")));
        take(V(std::string()));
        for (std::size_t i = 0; i < enumerator_count<typename V::enum_type>; ++i)
            take(V(enumerators_of<typename V::enum_type>.values[i]));
    } else if constexpr (std::same_as<V, std::string>) {
        edges_of_text(
            limits_of(list), accepts, [&](extent e) { return made<std::string>(list, source, e); },
            take);
    } else {
        bounds<V> b;
        list.for_each([&b](auto const& part) { b.take(part); });
        edges_of_number<V>(b, accepts, take);
    }
}

} // namespace slipform::inline v0::testing::detail
