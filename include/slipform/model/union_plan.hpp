// How the alternatives of a std::variant are told apart in a document: by the kind of the value, by
// a tag, or by a required key that only one of them has. Planned while compiling.
#pragma once

#include <slipform/model/keys.hpp>
#include <slipform/model/shape.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <variant>

namespace slipform::inline v0::detail {

/// How an alternative that takes objects is recognised.
struct object_mark {
    std::size_t alternative = 0;
    tag         label{}; ///< its tag, if it has one
    known_text  word{};  ///< the value of that, with its quotes
    fragment    key{};   ///< else a required key that no other alternative owns
    fragment    alias{}; ///< the second spelling of that key
};

template <class V> struct union_plan;

template <class... A> struct union_plan<std::variant<A...>> {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::array<std::size_t, kind_count> by_kind{}; ///< the alternative that takes it; objects apart
    std::array<object_mark, sizeof...(A)> marks{};
    std::size_t                           mark_count = 0;
    known_text                            tag_key{};   ///< ,"type":
    std::size_t                           open = none; ///< takes objects without a mark
    bool bears_unknown = false; ///< the open one is for what is not known yet
    bool tagged        = false;
    bool ambiguous     = false;
};

/// Whether a T takes any object there is: the open end of a union.
template <class T> inline constexpr bool takes_any_object = is_verbatim<T> || is_free_object<T>;

template <class V> struct plan_builder;
template <class... A> struct plan_builder<std::variant<A...>> {
    using plan = union_plan<std::variant<A...>>;

    /// Position among the keys of T of a required name that no other alternative owns, or none.
    template <class T> static constexpr std::size_t telling_key()
    {
        for (std::size_t i = 0; i < leaves<T>.members; ++i) {
            if (!keys_of<T>.required[i])
                continue;
            bool shared = false;
            for (std::size_t k = 0; k < key_count<T>; ++k)
                if (keys_of<T>.keys[k].member == i)
                    shared = shared || owned_elsewhere<T>(keys_of<T>.keys[k].name.name());
            if (!shared)
                return i;
        }
        return plan::none;
    }
    template <class T> static constexpr bool owned_elsewhere(std::string_view key)
    {
        return (owned_by<T, A>(key) || ...);
    }
    template <class T, class Other> static constexpr bool owned_by(std::string_view key)
    {
        if constexpr (described_object<Other> && !std::same_as<T, Other>)
            return owns_key<Other>(key);
        else
            return false;
    }

    template <class T> static constexpr void add_object(plan& p, std::size_t index, bool alone)
    {
        if constexpr (described_object<T>) {
            object_mark mark{index, tag_of<T>, {}, {}, {}};
            if constexpr (is_tagged<T>) {
                char const* const text = tag_text<T>.chars.data();
                std::size_t const key  = tag_of<T>.key.size() + 4;
                p.tag_key              = known_text(text, key);
                mark.word              = known_text(text + key, tag_of<T>.value.size() + 2);
            }
            if (!is_tagged<T> && !alone) {
                std::size_t const own = telling_key<T>();
                p.ambiguous           = p.ambiguous || own == plan::none;
                for (std::size_t k = 0; k < key_count<T>; ++k)
                    if (owned_key const& key = keys_of<T>.keys[k]; key.member == own)
                        (key.alias ? mark.alias : mark.key) = key.name;
            }
            for (std::size_t i = 0; i < p.mark_count; ++i)
                p.ambiguous = p.ambiguous || alike(p.marks[i], mark);
            p.tagged                = p.tagged || is_tagged<T>;
            p.marks[p.mark_count++] = mark;
        } else {
            p.ambiguous     = p.ambiguous || p.open != plan::none;
            p.open          = index;
            p.bears_unknown = takes_any_object<T>;
        }
    }

    /// Two objects are told apart by different values of one tag, or by a key each. A tag and a
    /// key do not tell: an object may have both.
    static constexpr bool alike(object_mark const& a, object_mark const& b)
    {
        if (a.label.key.empty() != b.label.key.empty())
            return true;
        return !a.label.key.empty() &&
               (a.label.key != b.label.key || a.label.value == b.label.value);
    }

    template <class T> static constexpr void add(plan& p, std::size_t index, std::size_t objects)
    {
        constexpr unsigned kinds = kinds_of<T>();
        for (std::size_t k = 0; k < kind_count; ++k) {
            if ((kinds >> k & 1u) == 0 || (1u << k) == object_kind)
                continue;
            p.ambiguous  = p.ambiguous || p.by_kind[k] != plan::none;
            p.by_kind[k] = index;
        }
        if constexpr ((kinds & object_kind) != 0)
            add_object<unwrap_t<T>>(p, index, objects == 1);
    }

    static constexpr plan build()
    {
        plan p{};
        for (std::size_t& index : p.by_kind)
            index = plan::none;
        std::size_t const objects = (std::size_t{(kinds_of<A>() & object_kind) != 0} + ...);
        std::size_t       index   = 0;
        (add<A>(p, index++, objects), ...);
        // A map beside tags could never be read: its entries are not texts, or its keys no tags.
        p.ambiguous = p.ambiguous || (p.tagged && p.open != plan::none && !p.bears_unknown);
        p.ambiguous = p.ambiguous || !(once<A>() && ...);
        return p;
    }
    /// One type twice is ambiguous whatever it is.
    template <class T> static constexpr bool once()
    {
        return (std::size_t{std::same_as<T, A>} + ...) == 1;
    }
};

/// The plan of a std::variant.
template <class V> inline constexpr union_plan<V> plan_of = plan_builder<V>::build();

/// Where the values of the tag stand among the marks.
template <class V>
inline constexpr auto label_table = [] {
    std::array<std::string_view, std::variant_size_v<V>> texts{};
    for (std::size_t i = 0; i < plan_of<V>.mark_count; ++i)
        texts[i] = plan_of<V>.marks[i].label.value;
    return text_table<slots_for(plan_of<V>.mark_count)>(texts.data(), plan_of<V>.mark_count);
}();

} // namespace slipform::inline v0::detail
