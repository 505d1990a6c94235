// The limit, reading: one pass, the declared order of members foreseen, every check on. All it says
// of a mistake is that there is one.
#pragma once

#include "limit_free.hpp"
#include "limit_shapes.hpp"
#include "limit_text.hpp"
#include "limit_write.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace slipform_bench::limit {

// --- Words ---------------------------------------------------------------------------------------

/// A word in quotes at `p`: its place in the set or `none`. With escapes it is looked up decoded.
template <class Set>
LIMIT_INLINE place read_word(place p, place last, Set const& set, std::size_t& found)
{
    if (*p != '"') [[unlikely]]
        return nullptr;
    place const stop = find_special(++p, last);
    if (*stop == '"') [[likely]] {
        found = set.find(p, static_cast<std::size_t>(stop - p), last - p >= 8);
        return stop + 1;
    }
    std::string decoded;
    p = read_special_string(p, stop, last, decoded);
    if (p)
        found = set.find(decoded.data(), decoded.size(), false);
    return p;
}

template <class E> LIMIT_APART place read_enumerator(place p, place last, E& out)
{
    std::size_t i = 0;
    p             = read_word(p, last, words<E>, i);
    if (!p || i == enumerator_count<E>) [[unlikely]]
        return nullptr;
    out = static_cast<E>(i);
    return p;
}

template <class E> LIMIT_APART place read_open(place p, place last, slipform::open<E>& out)
{
    std::size_t i   = 0;
    place const end = read_word(p, last, words<E>, i);
    if (!end) [[unlikely]]
        return nullptr;
    if (i != enumerator_count<E>) [[likely]] {
        out = static_cast<E>(i);
        return end;
    }
    std::string other;
    p   = read_string(p, last, other);
    out = slipform::open<E>(std::move(other));
    return p;
}

// --- Scalars -------------------------------------------------------------------------------------

LIMIT_INLINE place read_bool(place p, place last, bool& out)
{
    std::uint32_t four = 0;
    if (last - p < 5) [[unlikely]] // a value is followed by a brace at least
        return nullptr;
    std::memcpy(&four, p, 4);
    out = four == 0x65757274u; // "true"
    if (out)
        return p + 4;
    return four == 0x736C6166u && p[4] == 'e' ? p + 5 : nullptr; // "false"
}

template <class I> LIMIT_APART place read_number(place p, place last, I& out)
{
    bool const    negative = std::is_signed_v<I> && *p == '-';
    std::uint64_t n        = 0;
    p                      = read_natural(p + negative, last, n);
    if (!p || n > static_cast<std::uint64_t>(std::numeric_limits<I>::max()) + negative) [[unlikely]]
        return nullptr;
    out = static_cast<I>(negative ? 0 - n : n);
    return p;
}

inline place read_date(place p, place last, std::chrono::year_month_day& out)
{
    if (last - p < 12 || p[0] != '"' || p[5] != '-' || p[8] != '-' || p[11] != '"') [[unlikely]]
        return nullptr;
    bool       good  = true;
    auto const digit = [&](int i) {
        auto const d = static_cast<unsigned>(p[i] - '0');
        good         = good && d <= 9;
        return d;
    };
    auto const two  = [&](int i) { return digit(i) * 10 + digit(i + 1); };
    auto const year = static_cast<int>(two(1) * 100 + two(3));
    out = {std::chrono::year{year}, std::chrono::month{two(6)}, std::chrono::day{two(9)}};
    return good && out.ok() ? p + 12 : nullptr;
}

LIMIT_INLINE bool is_null(place p, place last)
{
    return *p == 'n' && last - p >= 4 && std::memcmp(p, "null", 4) == 0;
}

// --- Everything else -----------------------------------------------------------------------------

template <class T> LIMIT_APART place  read_object(place p, place last, T& out);
template <class V> LIMIT_APART place  read_tagged(place p, place last, V& out);
template <class T> LIMIT_INLINE place read(place p, place last, T& out);

/// Behind an item: at the next one, or behind the closing bracket, and `more` says which.
LIMIT_INLINE place pass_comma(place p, place last, char closing, bool& more)
{
    p    = pass_space(p, last);
    more = *p == ',';
    if (more)
        return pass_space(p + 1, last);
    return *p == closing ? p + 1 : nullptr;
}

template <class T> LIMIT_APART place read_array(place p, place last, std::vector<T>& out)
{
    if (*p != '[') [[unlikely]]
        return nullptr;
    p = pass_space(p + 1, last);
    if (*p == ']')
        return p + 1;
    // A first room for a few items saves most of the moves of growing one by one.
    out.reserve(sizeof(T) <= 64 ? 4 : 6);
    for (bool more = true; more;) {
        p = read(p, last, out.emplace_back());
        if (!p) [[unlikely]]
            return nullptr;
        p = pass_comma(p, last, ']', more);
        if (!p) [[unlikely]]
            return nullptr;
    }
    return p;
}

template <class T> LIMIT_APART place read_map(place p, place last, std::map<std::string, T>& out)
{
    if (*p != '{') [[unlikely]]
        return nullptr;
    p = pass_space(p + 1, last);
    if (*p == '}')
        return p + 1;
    for (bool more = true; more;) {
        std::string key;
        p = read_string(p, last, key);
        if (!p || *(p = pass_space(p, last)) != ':') [[unlikely]]
            return nullptr;
        auto const [entry, fresh] = out.try_emplace(std::move(key));
        if (!fresh) [[unlikely]]
            return nullptr;
        p = read(pass_space(p + 1, last), last, entry->second);
        if (!p) [[unlikely]]
            return nullptr;
        p = pass_comma(p, last, '}', more);
        if (!p) [[unlikely]]
            return nullptr;
    }
    return p;
}

template <class T> LIMIT_INLINE place read(place p, place last, T& out)
{
    if constexpr (std::is_same_v<T, std::string>)
        return read_string(p, last, out);
    else if constexpr (std::is_same_v<T, bool>)
        return read_bool(p, last, out);
    else if constexpr (std::is_enum_v<T>)
        return read_enumerator(p, last, out);
    else if constexpr (is_a<T, slipform::open>)
        return read_open(p, last, out);
    else if constexpr (std::is_integral_v<T>)
        return read_number(p, last, out);
    else if constexpr (std::is_floating_point_v<T>) {
        if (*p != '-' && (*p < '0' || *p > '9'))
            return nullptr;
        json::value number;
        p = read_free_number(p, last, number);
        if (p)
            out = number.to_number<double>();
        return p;
    }
    else if constexpr (is_seconds<T>) {
        typename T::rep n{};
        p   = read_number(p, last, n);
        out = T{n};
        return p;
    } else if constexpr (is_date<T>)
        return read_date(p, last, out);
    else if constexpr (is_a<T, slipform::nullable>)
        return is_null(p, last) ? p + 4 : read(p, last, out.emplace());
    else if constexpr (is_a<T, std::vector>)
        return read_array(p, last, out);
    else if constexpr (is_a<T, std::map>)
        return read_map(p, last, out);
    else if constexpr (std::is_same_v<T, slipform::one_or_many<std::string>>)
        return *p == '"' ? read(p, last, out.template emplace<0>())
                         : read(p, last, out.template emplace<1>());
    else if constexpr (is_a<T, std::variant>)
        return read_tagged(p, last, out);
    else if constexpr (is_free<T>)
        return *p == '{' ? read_free_object(p, last, out, 1) : nullptr;
    else
        return read_object(p, last, out);
}

// --- Objects -------------------------------------------------------------------------------------

__extension__ using two_words = unsigned __int128;

template <class List> struct facts;
template <class... M> struct facts<members<M...>> {
    static constexpr std::size_t count = sizeof...(M);
    template <std::size_t I> using at  = boost::mp11::mp_at_c<boost::mp11::mp_list<M...>, I>;
    static constexpr auto keys =
        word_set<sizeof...(M)>(std::array<std::string_view, sizeof...(M)>{M::key...});

    template <class T, class Bits> static constexpr Bits required()
    {
        Bits bits = 0;
        [[maybe_unused]] Bits bit = 1;
        (void)((bits |=
                is_a<std::remove_cvref_t<decltype(M::of(std::declval<T&>()))>, std::optional> ? 0
                                                                                              : bit,
                bit <<= 1),
               ..., 0);
        return bits;
    }
};

/// Stands for the tag among the members that were there.
inline constexpr std::uint64_t tag_seen = std::uint64_t{1} << 63;

/// Reads the members of a T: a chain of functions, each for one member, each calling the one for
/// the next in tail position. A key that is not the next one goes by the hash to any link of the
/// chain.
template <class T> struct object_reader {
    using list                          = facts<typename shape<T>::list>;
    static constexpr std::size_t count  = list::count;
    static constexpr bool        tagged = !shape<T>::tag.empty();

    // One bit a member; two words where there are more members than bits in one.
    using bits = std::conditional_t<(count < 63), std::uint64_t, two_words>;
    static_assert(count < 63 || !tagged);

    using link = place (*)(place, place, T&, bits);

    static place finish(place p, T& out, bits seen)
    {
        constexpr bits needed = list::template required<T, bits>() | (tagged ? tag_seen : bits{0});
        return (needed & ~seen) == 0 && shape<T>::rule(std::as_const(out)) ? p : nullptr;
    }

    /// The value of member I, at its first byte.
    template <std::size_t I> static LIMIT_INLINE place value(place p, place last, T& out)
    {
        using M     = typename list::template at<I>;
        auto& field = M::of(out);
        if constexpr (is_a<std::remove_cvref_t<decltype(field)>, std::optional>) {
            // As in the library, null is no way to leave out a member.
            auto& inside = field.emplace();
            p            = read(p, last, inside);
            return p && M::accepts(std::as_const(inside)) ? p : nullptr;
        } else {
            p = read(p, last, field);
            return p && M::accepts(std::as_const(field)) ? p : nullptr;
        }
    }

    /// Behind the colon of member I.
    template <std::size_t I>
    static LIMIT_APART place member(place p, place last, T& out, bits seen)
    {
        if ((seen >> I & 1) != 0) [[unlikely]]
            return nullptr;
        p = value<I>(pass_space(p, last), last, out);
        if (!p) [[unlikely]]
            return nullptr;
        return next<I + 1>(p, last, out, seen | bits{1} << I);
    }

    /// Behind a value, in front of the comma: most likely member I follows.
    template <std::size_t I>
    static LIMIT_INLINE place next(place p, place last, T& out, bits seen)
    {
        if constexpr (I < count) {
            constexpr auto const& text = fragment<typename list::template at<I>>;
            if (static_cast<std::size_t>(last - p) > text.size() &&
                std::memcmp(p, text.data(), text.size()) == 0)
                return member<I>(p + text.size(), last, out, seen);
        }
        return other<I>(p, last, out, seen);
    }

    /// The same with white space, another member, or the end of the object.
    template <std::size_t I>
    static LIMIT_APART place other(place p, place last, T& out, bits seen)
    {
        p = pass_space(p, last);
        if (*p == '}')
            return finish(p + 1, out, seen);
        if (*p != ',') [[unlikely]]
            return nullptr;
        return key<I>(pass_space(p + 1, last), last, out, seen);
    }

    /// At a key.
    template <std::size_t I>
    static LIMIT_INLINE place key(place p, place last, T& out, bits seen)
    {
        if constexpr (I < count) {
            constexpr auto const& text = fragment<typename list::template at<I>>;
            if (static_cast<std::size_t>(last - p) > text.size() &&
                std::memcmp(p, text.data() + 1, text.size() - 1) == 0)
                return member<I>(p + text.size() - 1, last, out, seen);
        }
        return any_key(p, last, out, seen);
    }

    static LIMIT_APART place any_key(place p, place last, T& out, bits seen)
    {
        std::size_t i      = count;
        place const begins = p;
        p                  = read_word(p, last, list::keys, i);
        if (!p) [[unlikely]]
            return nullptr;
        place const ends = p;
        p                = pass_space(p, last);
        if (*p != ':') [[unlikely]]
            return nullptr;
        if (i != count) [[likely]]
            return links[i](p + 1, last, out, seen);
        return foreign_key(begins, ends, pass_space(p + 1, last), last, out, seen);
    }

    /// The tag, or a key that is kept. Behind the colon.
    static LIMIT_APART place foreign_key(place begins, place ends, place p, place last, T& out,
                                         bits seen)
    {
        if constexpr (tagged) {
            if (ends - begins == 6 && std::memcmp(begins, "\"type\"", 6) == 0) {
                static constexpr word_set<1> only(std::array<std::string_view, 1>{shape<T>::tag});
                std::size_t                  i = 1;
                p                              = read_word(p, last, only, i);
                if (!p || i != 0 || (seen & tag_seen) != 0)
                    return nullptr;
                return other<0>(p, last, out, seen | tag_seen);
            }
        }
        if constexpr (shape<T>::keeps_unknown) {
            p = read_free_member(begins, p, last, out.other_members.object());
            return p ? other<0>(p, last, out, seen) : nullptr;
        } else {
            return nullptr;
        }
    }

    /// At the brace, or behind the tag that stood first.
    static LIMIT_INLINE place begin(place p, place last, T& out)
    {
        if (*p != '{') [[unlikely]]
            return nullptr;
        p = pass_space(p + 1, last);
        if (*p == '}')
            return finish(p + 1, out, 0);
        return key<0>(p, last, out, 0);
    }
    static LIMIT_INLINE place behind_tag(place p, place last, T& out)
    {
        return next<0>(p, last, out, tag_seen);
    }

    static constexpr std::array<link, count + 1> links =
        []<std::size_t... I>(std::index_sequence<I...>)
    {
        return std::array<link, count + 1>{&member<I>..., nullptr};
    }
    (std::make_index_sequence<count>{});
};

template <class T> LIMIT_APART place read_object(place p, place last, T& out)
{
    return object_reader<T>::begin(p, last, out);
}

// --- Unions --------------------------------------------------------------------------------------

template <class V> inline constexpr bool has_open_end = false;
template <class... A>
inline constexpr bool has_open_end<std::variant<A...>> = (std::is_same_v<A, slipform::verbatim> ||
                                                          ...);

template <class V> inline constexpr auto tags = []<std::size_t... I>(std::index_sequence<I...>)
{
    return word_set<sizeof...(I)>(std::array<std::string_view, sizeof...(I)>{
        shape<std::variant_alternative_t<I, V>>::tag...});
}
(std::make_index_sequence<std::variant_size_v<V> - 1>{});

template <class V, std::size_t I>
LIMIT_APART place alternative(place p, bool behind_tag, place last, V& out)
{
    using A   = std::variant_alternative_t<I, V>;
    A& chosen = out.index() == I ? *std::get_if<I>(&out) : out.template emplace<I>();
    return behind_tag ? object_reader<A>::behind_tag(p, last, chosen)
                      : object_reader<A>::begin(p, last, chosen);
}

/// An object whose tag chooses among the alternatives; the last of them takes all other tags.
template <class V> LIMIT_APART place read_tagged(place p, place last, V& out)
{
    static_assert(has_open_end<V>);
    constexpr std::size_t known  = std::variant_size_v<V> - 1;
    place const           begins = p;
    if (*p != '{') [[unlikely]]
        return nullptr;
    p                = pass_space(p + 1, last);
    bool const first = last - p > 8 && std::memcmp(p, "\"type\":", 7) == 0;
    if (first)
        p += 7;
    else if (!(p = find_tag(begins, last))) [[unlikely]]
        return nullptr;
    std::size_t which = known;
    p                 = read_word(pass_space(p, last), last, tags<V>, which);
    if (!p) [[unlikely]]
        return nullptr;
    if (which == known) [[unlikely]]
        return read_free_object(begins, last, out.template emplace<known>().value, 1);
    place end = nullptr;
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (void)((I == which &&
                (end = alternative<V, I>(first ? p : begins, first, last, out), true)) ||
               ...);
    }
    (std::make_index_sequence<known>{});
    return end;
}

/// A whole text.
template <class T> bool read_text(std::string const& text, T& out)
{
    place const last = text.data() + text.size();
    place const p    = read(pass_space(text.data(), last), last, out);
    return p && pass_space(p, last) == last;
}

} // namespace slipform_bench::limit
