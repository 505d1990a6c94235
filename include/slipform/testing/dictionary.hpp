// The words a fuzzer needs to know of a schema, as the file that libFuzzer and AFL++ read.
#pragma once

#include <slipform/detail/constraints.hpp>
#include <slipform/model/constraint_traits.hpp>
#include <slipform/model/overlay.hpp>
#include <slipform/model/well_formed.hpp>
#include <slipform/testing/limits.hpp>
#include <slipform/testing/samples.hpp>

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::testing {

namespace detail {

using namespace slipform::detail;

/// Collects them, walking the types; types that contain themselves are entered once.
class word_collector {
    std::set<std::string> words_{};
    std::set<void const*> seen_{};

    template <class V> void add_bounds(bounds<V> const& b)
    {
        for (std::int64_t const bound : {b.low, b.high}) {
            words_.insert(std::to_string(bound));
            if (bound != INT64_MIN)
                words_.insert(std::to_string(bound - 1));
            if (bound != INT64_MAX)
                words_.insert(std::to_string(bound + 1));
        }
    }

    template <class V, class List> void constraints(List const& list)
    {
        if constexpr (is_wrapper<V>) {
            constraints<unwrap_t<V>>(list);
        } else {
            if constexpr (integer<V> || is_duration<V>) {
                bounds<V> b;
                list.for_each([&b](auto const& part) { b.take(part); });
                add_bounds(b);
            }
            list.for_each([this]<class C>(C const& part) {
                if constexpr (is_each<C>)
                    this->template constraints<item_t<V>>(part.constraints);
                else if constexpr (is_keys<C>)
                    this->template constraints<key_t<V>>(part.constraints);
                else
                    this->sample(part);
            });
        }
    }
    template <class C> void sample([[maybe_unused]] C const& constraint)
    {
        if constexpr (has_sample<C, random>) {
            random     source(1);
            auto const value = take_sample(constraint, source);
            if constexpr (std::is_convertible_v<decltype(value), std::string>)
                words_.insert('"' + std::string(value) + '"');
        }
    }

    template <class E> void enumeration()
    {
        for (std::size_t i = 0; i < word_counts_of<E>.words; ++i)
            words_.emplace(words<E>[i].quoted());
    }

    template <class V, std::size_t I> void member()
    {
        if constexpr (!fields<V>.notes[I].unknown_keys) {
            for (fragment const& name : {names<V>[I].name, names<V>[I].alias})
                if (name.size != 0)
                    words_.emplace(name.text().substr(1));
            type<member_type<V, I>>();
            constraints<member_type<V, I>>(constraints_on<V, I>::list());
        }
    }

    template <class V> void object()
    {
        if (!seen_.insert(&overlay<V>).second)
            return;
        if constexpr (is_tagged<V>) {
            words_.emplace(std::string_view(tag_text<V>.chars.data(), tag_text<V>.size).substr(1));
            words_.emplace('"' + std::string(tag_of<V>.value) + '"');
        }
        [this]<std::size_t... I>(std::index_sequence<I...>) {
            (this->template member<V, I>(), ...);
        }(std::make_index_sequence<member_count<V>>{});
    }

public:
    template <class V> void type()
    {
        if constexpr (is_wrapper<V>) {
            type<unwrap_t<V>>();
        } else if constexpr (std::is_enum_v<V>) {
            enumeration<V>();
        } else if constexpr (is_a<V, open>) {
            enumeration<typename V::enum_type>();
        } else if constexpr (is_a<V, std::vector>) {
            type<typename V::value_type>();
        } else if constexpr (is_a<V, std::map>) {
            type<typename V::key_type>();
            type<typename V::mapped_type>();
        } else if constexpr (is_a<V, std::variant>) {
            [this]<std::size_t... I>(std::index_sequence<I...>) {
                (this->template type<std::variant_alternative_t<I, V>>(), ...);
            }(std::make_index_sequence<std::variant_size_v<V>>{});
        } else if constexpr (integer<V> || is_duration<V>) {
            add_bounds(bounds<V>());
        } else if constexpr (date<V>) {
            words_.insert({"\"0000-01-01\"", "\"2024-02-29\"", "\"9999-12-31\""});
        } else if constexpr (described_object<V>) {
            object<V>();
        }
    }

    [[nodiscard]] std::set<std::string> take() { return std::move(words_); }
};

} // namespace detail

/// The keys of a schema in every spelling, its words, tags, samples of its formats and the numbers
/// on and beside its bounds, each as it stands in a JSON text, sorted.
template <class T> [[nodiscard]] std::set<std::string> dictionary_words()
{
    static_assert(well_formed<T>);
    detail::word_collector words;
    words.type<T>();
    return words.take();
}

/// The same as a dictionary of libFuzzer (-dict=FILE) or AFL++ (-x FILE): one quoted word a line.
///
///     std::ofstream("order.dict") << slipform::testing::dictionary<acme::order>();
template <class T> [[nodiscard]] std::string dictionary()
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string                text;
    for (std::string const& word : dictionary_words<T>()) {
        text += '"';
        for (char const c : word) {
            auto const u = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\')
                (text += '\\') += c;
            else if (u < 0x20 || u >= 0x7F)
                ((text += "\\x") += hex[u / 16]) += hex[u % 16];
            else
                text += c;
        }
        text += "\"\n";
    }
    return text;
}

} // namespace slipform::inline v0::testing
