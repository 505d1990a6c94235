// The tag of an object: a constant member that its schema declares with tagged(key, value).
#pragma once

#include <slipform/model/words.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace slipform::inline v0::detail {

/// Key and value of the tag; an empty key is no tag.
struct tag {
    std::string_view key{};
    std::string_view value{};

    constexpr void take(dsl::tagged_as t) { key = t.key, value = t.value; }
    template <class E> constexpr void take(dsl::tagged_by_enumerator<E> t)
    {
        key = t.key, value = word_of(t.value);
    }
    template <class P> constexpr void take(P const&) {}
};

template <class T> constexpr tag find_tag()
{
    tag found;
    if constexpr (described_object<T>)
        overlay<T>.parts.for_each([&found](auto const& part) { found.take(part); });
    return found;
}
template <class T> inline constexpr tag tag_of = find_tag<T>();

template <class T> inline constexpr bool is_tagged = !tag_of<T>.key.empty();

/// A tag in its pool, which may be read pool_padding bytes further.
template <std::size_t Bytes> struct spelled_tag {
    std::array<char, Bytes + pool_padding> chars{};
    std::size_t                            size = Bytes;
};

/// The bytes of the tag: ,"type":"X" with the comma that an opening brace replaces.
template <class T> inline constexpr auto tag_text = [] {
    spelled_tag<tag_of<T>.key.size() + tag_of<T>.value.size() + 6> text;
    pool                                                           to{text.chars.data()};
    to.put(",\"");
    to.put(tag_of<T>.key);
    to.put("\":\"");
    to.put(tag_of<T>.value);
    to.put('"');
    return text;
}();

} // namespace slipform::inline v0::detail
