// Breaking one thing after the other in a document, guided by the type and the value that it is the
// text of: scalars, arrays, maps, objects. Unions are in broken_unions.hpp.
#pragma once

#include <slipform/testing/broken_values.hpp>
#include <slipform/testing/counterexample.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing::detail {

/// The text that one is tempted to send for a V, if it should be no text.
template <class V> inline constexpr char const* tempting_text = "text";
template <class V>
requires integer<V> || real<V> || is_duration<V>
inline constexpr char const*             tempting_text<V>    = "1";
template <> inline constexpr char const* tempting_text<bool> = "true";

/// A value of each kind, in the order of the bits of `kind`: such as one is tempted to take.
inline std::array<node, kind_count> tempting_values(char const* text)
{
    return {node::object(),    node::array(),       node::string(text),
            node::number("1"), node::boolean(true), node::null()};
}

class breaker : public draft {
    random                source_{1};
    std::size_t           inserted_ = 0; // values on the way here that `good` does not have
    std::set<void const*> met_{};        // alternatives seen, by the address of their `identity`

    template <class V, std::size_t I> static inline char identity = 0;

    std::vector<void const*> open_{}; // the types of the objects on the way here

    /// Objects that contain themselves are walked to the second level.
    template <class T> [[nodiscard]] bool is_deep() const
    {
        return std::count(open_.begin(), open_.end(), &identity<T, 0>) == 2;
    }

    /// While it lives, what is broken is in a value that `good` does not have. The rules across
    /// members may not hold then, so that only what ends in an issue of its own may be broken.
    struct insertion {
        std::size_t& count;
        explicit insertion(std::size_t& c) : count(++c) {}
        insertion(insertion const&)            = delete;
        insertion& operator=(insertion const&) = delete;
        ~insertion() { --count; }
    };

    // --- Scalars ---------------------------------------------------------------------------------

    void wrong_kinds(node& at, unsigned taken, char const* tempting)
    {
        std::array<node, kind_count> const wrong = tempting_values(tempting);
        for (std::size_t k = 0; k < kind_count; ++k) {
            if ((taken >> k & 1u) != 0)
                continue;
            if (1u << k == null_kind)
                with(at, wrong[k], errc::null_not_allowed, "null where it has no meaning");
            else
                with(at, wrong[k], errc::wrong_type, "a value of another type");
        }
    }

    template <class I> void wrong_integers(node& at)
    {
        using type = std::numeric_limits<I>;
        std::vector<std::string> beyond{"1e30", "-1e30", "123456789012345678901234567890",
                                        "1e999999999999"};
        if constexpr (sizeof(I) < 8) {
            beyond.push_back(std::to_string(std::int64_t{(type::max)()} + 1));
            beyond.push_back(std::to_string(std::int64_t{(type::min)()} - 1));
        } else {
            beyond.emplace_back(std::is_signed_v<I> ? "9223372036854775808"
                                                    : "18446744073709551616");
            beyond.emplace_back(std::is_signed_v<I> ? "-9223372036854775809" : "-1");
        }
        for (std::string const& number : beyond)
            with(at, node::number(number), errc::number_out_of_type, "a number beyond its type");
        for (char const* number : {"3600.5", "1e-1", "-0.5"})
            with(at, node::number(number), errc::wrong_type, "a number that is not integral");
    }

    template <class E> void wrong_words(node& at)
    {
        std::vector<std::string> texts{"", "no such word", std::string(words<E>[0].word()) + " "};
        std::string              other_case(words<E>[0].word());
        for (char& c : other_case)
            c = static_cast<char>((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? c ^ 0x20 : c);
        texts.push_back(other_case);
        for (std::string const& text : texts)
            if (!is_word<E>(text))
                with(at, node::string(text), errc::unknown_enumerator, "an unknown word");
    }
    template <class E> static bool is_word(std::string_view text)
    {
        return std::any_of(words<E>, words<E> + word_counts_of<E>.words,
                           [text](quoted_word const& one) { return one.word() == text; });
    }

    // --- Arrays, maps and free JSON --------------------------------------------------------------

    template <class V, class Source> void items(V const& value, node& at)
    {
        using item = typename V::value_type;
        if (value.empty() && inserted_ < 2) {
            insertion const here(inserted_);
            item const      one = made<item>(each_source<Source>::list(), source_);
            at.items.push_back(node_of(one));
            step const down(*this, std::size_t{0});
            this->value<item, each_source<Source>>(one, at.items.back());
        }
        if (value.empty())
            return at.items.clear();
        std::set<std::size_t> alternatives;
        std::vector<bool>     chosen(value.size());
        for (std::size_t i = 0; i < value.size(); ++i) {
            chosen[i] = i == 0 || i + 1 == value.size();
            if constexpr (is_a<item, std::variant>) {
                chosen[i] = alternatives.insert(value[i].index()).second || chosen[i];
                meet<item>(value[i].index());
            }
        }
        for (std::size_t i = 0; i < value.size(); ++i) {
            step const down(*this, i);
            if (chosen[i])
                this->value<item, each_source<Source>>(value[i], at.items[i]);
        }
    }

    /// Keys of a map that are refused; what is wrong with a key is told at it.
    template <class K, class Source> void keys_of_map(K const& good, node& at, std::size_t index)
    {
        auto const with_key = [&](std::string const& key, errc code, std::string_view what) {
            if (at.member_of(key))
                return;
            std::string good_key = std::exchange(at.members[index].first, key);
            add_at(key, code, what);
            at.members[index].first = std::move(good_key);
        };
        if constexpr (std::is_enum_v<K>)
            with_key("no such word", errc::unknown_enumerator, "an unknown word for a key");
        break_constraints<K, Source, K>(good, [&](K const& key, errc code) {
            with_key(std::string(key_text(key)), code, "a key that a constraint refuses");
        });
    }
    template <class V, class Source>
    void entry(V const&, typename V::const_iterator entry, node& at, std::size_t index)
    {
        keys_of_map<typename V::key_type, keys_source<Source>>(entry->first, at, index);
        step const down(*this, std::string(key_text(entry->first)));
        value<typename V::mapped_type, each_source<Source>>(entry->second,
                                                            at.members[index].second);
    }
    template <class V, class Source> void entries(V const& map, node& at)
    {
        if (!map.empty()) {
            entry<V, Source>(map, map.begin(), at, 0);
            if (map.size() > 1)
                entry<V, Source>(map, std::prev(map.end()), at, map.size() - 1);
            if (inserted_ == 0)
                with_key_twice(at, at.members.front().first);
        } else if (inserted_ < 2) {
            insertion const here(inserted_);
            V               one;
            add_item(one, Source::list(), source_);
            at = node_of(one);
            entry<V, Source>(one, one.begin(), at, 0);
            at = node::object();
        }
    }

    void free_members(node& at)
    {
        with_member(at, unused_key(at), node::number("1e999"), errc::number_out_of_type,
                    "a number that no double can hold");
        if (inserted_ == 0)
            with_key_twice(at, at.members.empty() ? std::string("k") : at.members.front().first);
    }
    void free_value(node& at)
    {
        node const good = std::exchange(at, node::object());
        free_members(at);
        at = node::number("-1e999");
        add(errc::number_out_of_type, "a number that no double can hold");
        at = good;
    }

    /// A key that the object does not have.
    [[nodiscard]] static std::string unused_key(node const& at, std::string key = "unknown key")
    {
        while (at.member_of(key))
            key += '_';
        return key;
    }

    // --- Constraints -----------------------------------------------------------------------------

    template <class V, class Source, class Whole, class Found>
    void break_constraints(V const& good, Found found)
    {
        [&]<std::size_t... P>(std::index_sequence<P...>) {
            (
                [&] {
                    using C = std::remove_cvref_t<decltype(part_at<P>(Source::list()))>;
                    constexpr bool elsewhere = !std::same_as<V, Whole> && dsl::constrains<C, Whole>;
                    if constexpr (is_direct<C> && dsl::constrains<C, V> && !elsewhere)
                        break_constraint<Source, P>(good, source_, found);
                }(),
                ...);
        }(std::make_index_sequence<facts_of<Source>::size>{});
    }

    // --- broken_objects.hpp and broken_unions.hpp
    // --------------------------------------------------

    template <class V> void meet(std::size_t index)
    {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((I == index ? met_.insert(&identity<V, I>), 0 : 0), ...);
        }(std::make_index_sequence<std::variant_size_v<V>>{});
    }
    friend struct object_breaker;
    template <class V, class Source, class Whole> friend struct union_breaker;

public:
    using draft::draft;

    /// Breaks everything in the value at `at`, whose kinds `taken` are all right there. `Whole` is
    /// the union of which it is an alternative, if it is one.
    template <class V, class Source, class Whole = V>
    void value(V const& good, node& at, unsigned taken = kinds_of<V>(),
               std::string_view telling = {});
};

} // namespace slipform::inline v0::testing::detail
