// The words of an enumeration that the document of a schema does not have, by where they were found.
#pragma once

#include <slipform/model/shape.hpp>
#include <slipform/model/words.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace slipform::inline v0 {

/// Words of one source.
struct word_source {
    std::string      words{}; ///< "ON" or "ON, OFF"
    std::string_view source{};
};

namespace detail {

/// The enumeration whose words a member may hold, however it is wrapped; void if there is none.
template <class M> struct words_in {
    using type = std::conditional_t<std::is_enum_v<M>, M, void>;
};
template <class E> struct words_in<open<E>> {
    using type = E;
};
template <class M>
    requires may_be_absent<M>
struct words_in<M> : words_in<content_t<M>> {};
template <class M> struct words_in<nullable<M>> : words_in<M> {};
template <class M> struct words_in<std::vector<M>> : words_in<M> {};
template <class K, class M> struct words_in<std::map<K, M>> : words_in<M> {};
template <class M> struct words_in<std::variant<M, std::vector<M>>> : words_in<M> {};

template <class M> using words_of                = typename words_in<M>::type;
template <class M> inline constexpr bool has_words = !std::is_void_v<words_of<M>>;

/// The words of E that have a source other than `known`, one record a source.
template <class E> std::vector<word_source> list_word_sources(std::string_view known)
{
    std::vector<word_source> all;
    for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
        std::string_view const source = notes_of_enumerators<E>.notes[i].source;
        if (source.empty() || source == known)
            continue;
        std::size_t at = 0;
        while (at < all.size() && all[at].source != source)
            ++at;
        if (at == all.size())
            all.push_back({{}, source});
        all[at].words.append(all[at].words.empty() ? "" : ", ").append(words<E>[i].word());
    }
    return all;
}

} // namespace detail
} // namespace slipform::inline v0
