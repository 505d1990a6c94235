// Texts and numbers that the constraints of a field may accept.
#pragma once

#include <slipform/detail/check_value.hpp>
#include <slipform/testing/limits.hpp>
#include <slipform/testing/samples.hpp>
#include <slipform/validate.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace slipform::inline v0::testing::detail {

/// How much of a value is made.
enum class extent : unsigned char { any, least, most };

/// The kit is at its wits' end; the schema can help it.
[[noreturn]] inline void give_up(std::string_view what)
{
    std::fprintf(stderr, "slipform: no value found that meets: %.*s\n", static_cast<int>(what.size()),
                 what.data());
    std::abort();
}

template <class V, class List> bool meets(V const& value, List const& list)
{
    counting_sink sink;
    check_value(sink, value, nullptr);
    if (sink.failures == 0)
        check_parts(sink, list, value, nullptr);
    return sink.failures == 0;
}

template <class List> std::string describe_all(List const& list)
{
    std::string text;
    list.for_each([&text]<class C>(C const& part) {
        if constexpr (!dsl::is_annotation<C>)
            text.append(text.empty() ? "" : ", ").append(part.describe());
    });
    return text;
}

/// Makes candidates; who asks tries them.
template <choices R> struct scalar_maker {
    R&     random_;
    extent extent_;

    std::string make_text(limits const& l, std::size_t attempt)
    {
        if (extent_ == extent::least)
            return arbitrary_text(random_, l.least_length + attempt / 16, alphabet::lower_case);
        if (l.most_length < 4096 && random_.one_in(10)) // on the bound
            return arbitrary_text(random_, l.most_length, random_.one_in(2) ? alphabet::word : alphabet::any);
        std::string text = arbitrary_text(random_);
        while (count_code_points(text) < l.least_length)
            text += arbitrary_text(random_, 1, alphabet::word);
        return text;
    }

    /// A text that may satisfy the list: a sample of one of its constraints, if there are any.
    template <class List> std::string candidate_text(List const& list, std::size_t attempt)
    {
        std::size_t samples = 0;
        list.for_each([&samples]<class C>(C const&) { samples += has_sample<C, R> ? 1 : 0; });
        if (samples == 0)
            return make_text(limits_of(list), attempt);
        std::string text;
        std::size_t pick = random_.below(samples);
        list.for_each([&]<class C>(C const& constraint) {
            if constexpr (has_sample<C, R>)
                if (pick-- == 0)
                    text = take_sample(constraint, random_);
        });
        return text;
    }

    template <class V, class List> V candidate_number(List const& list)
    {
        bounds<V> b;
        list.for_each([&b](auto const& part) { b.take(part); });
        if constexpr (real<V>) {
            constexpr double some[] = {0.0, 0.5, 1.0, -1.0, 0.1, 1e300, 5e-324, 123456.789};
            double const     low    = b.real_low, high = b.real_high;
            if (low > -1e17 && high < 1e17)
                return low + (high - low) * static_cast<double>(random_.below(1025)) / 1024.0;
            return some[random_.below(8)];
        } else {
            if (extent_ == extent::least && b.low <= 0 && b.high >= 0)
                return bounds<V>::value(0);
            std::int64_t const edges[] = {b.low, b.high, b.low + (b.low < b.high), b.high - (b.low < b.high),
                                          0, 1};
            if (random_.one_in(3))
                return bounds<V>::value(edges[random_.below(6)]);
            return bounds<V>::value(between(random_, b.low, b.high));
        }
    }
};

} // namespace slipform::inline v0::testing::detail
