// The same value in another spelling: what a peer may send and reading must take for the same.
#pragma once

#include <slipform/testing/broken_values.hpp>
#include <slipform/testing/counterexample.hpp>
#include <slipform/testing/print_noisily.hpp>
#include <slipform/testing/respelled_number.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace slipform::inline v0::testing {

namespace detail {

/// The alternative of a union that a value in a document is, or none.
template <class V> std::size_t alternative_of(node const& at)
{
    constexpr auto const& plan       = plan_of<V>;
    constexpr std::size_t position[] = {5, 4, 3,
                                        2, 1, 0}; // of a node_kind among the bits of `kind`
    if (!at.is(node_kind::object))
        return plan.by_kind[position[static_cast<std::size_t>(at.kind)]];
    for (std::size_t i = 0; i < plan.mark_count; ++i) {
        object_mark const& mark = plan.marks[i];
        if (!mark.label.key.empty()) {
            if (node const* const tag = at.member_of(mark.label.key);
                tag && tag->text == mark.label.value)
                return mark.alternative;
        } else if (mark.key.size == 0 || at.member_of(mark.key.name()) ||
                   (mark.alias.size != 0 && at.member_of(mark.alias.name()))) {
            return mark.alternative;
        }
    }
    return plan.open;
}

template <choices R> class respeller {
    R& random_;

    template <class Items> void shuffle(Items& items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[random_.below(i)]);
    }

    /// Free JSON: its objects have no order, and that is all.
    void free(node& at)
    {
        for (node& item : at.items)
            free(item);
        for (auto& [key, value] : at.members)
            free(value);
        shuffle(at.members);
    }

    template <class E> void word(std::string& text)
    {
        for (std::size_t i = 0; i < word_counts_of<E>.words; ++i) {
            if (words<E>[i].word() != text)
                continue;
            std::size_t const enumerator = words<E>[i].enumerator;
            for (std::size_t j = 0; j < word_counts_of<E>.words; ++j)
                if (words<E>[j].enumerator == enumerator && random_.one_in(2))
                    text = words<E>[j].word();
            return;
        }
    }
    template <class V> void any_word(std::string& text)
    {
        if constexpr (std::is_enum_v<V>)
            word<V>(text);
        else if constexpr (is_a<V, open>)
            word<typename V::enum_type>(text);
    }

    template <class V> void alternative(node& at)
    {
        std::size_t const index = alternative_of<V>(at);
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((I == index ? value<std::variant_alternative_t<I, V>>(at) : void()), ...);
        }(std::make_index_sequence<std::variant_size_v<V>>{});
    }

    /// The members of the wire, which visit_leaves() names one after the other.
    struct members {
        respeller&        self;
        node&             at;
        std::vector<bool> known;

        template <class T, std::size_t I, class M> void leaf(M const&)
        {
            if constexpr (!fields<T>.notes[I].unknown_keys) {
                for (std::size_t i = 0; i < known.size(); ++i) {
                    std::string_view const key = at.members[i].first;
                    bool const             alias =
                        names<T>[I].alias.size != 0 && key == names<T>[I].alias.name();
                    if (key != names<T>[I].name.name() && !alias)
                        continue;
                    known[i] = true;
                    self.value<content_t<M>>(at.members[i].second);
                    if constexpr (names<T>[I].alias.size != 0)
                        self.spelling<T, I, content_t<M>>(at, i);
                }
            }
        }
    };

    /// The other spelling; or both, where one of them takes precedence: then the other one may be
    /// another value.
    template <class T, std::size_t I, class V> void spelling(node& at, std::size_t index)
    {
        std::string const name(names<T>[I].name.name()), alias(names<T>[I].alias.name());
        if (at.member_of(name) && at.member_of(alias))
            return;
        at.members[index].first = random_.one_in(2) ? name : alias;
        if constexpr (alias_wins(fields<T>.notes[I], overlay<T>.notes))
            if (random_.one_in(3)) {
                at.members[index].first = alias;
                at.members.emplace_back(
                    name, node_of(made<V>(constraints_on<T, I>::list(), random_, extent::any)));
            }
    }

    template <class T> void object(node& at)
    {
        members all{*this, at, std::vector<bool>(at.members.size())};
        visit_leaves(blueprint<T>.object, all);
        for (std::size_t i = 0; i < all.known.size(); ++i)
            if (!all.known[i])
                free(at.members[i].second);
        shuffle(at.members);
    }

public:
    explicit respeller(R& random) : random_(random) {}

    template <class V> void value(node& at)
    {
        if constexpr (is_wrapper<V>) {
            if (!at.is(node_kind::null))
                value<typename unwrap_once<V>::type>(at);
        } else if constexpr (integer<V> || is_duration<V> || real<V>) {
            if (at.is(node_kind::number))
                at.text = respelled_number(at.text, random_);
        } else if constexpr (std::is_enum_v<V> || is_a<V, open>) {
            any_word<V>(at.text);
        } else if constexpr (is_a<V, std::vector>) {
            for (node& item : at.items)
                value<typename V::value_type>(item);
        } else if constexpr (is_a<V, std::map>) {
            for (auto& [key, entry] : at.members) {
                any_word<typename V::key_type>(key);
                value<typename V::mapped_type>(entry);
            }
            shuffle(at.members);
        } else if constexpr (is_a<V, std::variant>) {
            alternative<V>(at);
        } else if constexpr (described_object<V>) {
            object<V>(at);
        } else {
            free(at);
        }
    }
};

} // namespace detail

/// A document in another spelling that reads as the same T: second spellings of members and
/// enumerators, both spellings of a member where one takes precedence, keys in any order, numbers
/// by value where the schema has an integer or a double (1000 as 1e3; never in free JSON, where
/// 1000 and 1000.0 differ), white space, escapes in strings. `text` must be a document that reads
/// as a T; what is no JSON is given back as it is. The same for the same choices everywhere.
///
///     auto const text = respelled<deepidv::session_request>(serialize(request), random);
///     assert(*parse<deepidv::session_request>(text) == request);
template <class T, choices R> [[nodiscard]] std::string respelled(std::string_view text, R& random)
{
    static_assert(well_formed<T>);
    auto document = parse_document(text);
    if (!document)
        return std::string(text);
    detail::respeller<R>(random).template value<T>(*document);
    return print_noisily(*document, random);
}

} // namespace slipform::inline v0::testing
