// What adapters written by hand share, for the peers that know JSON but no structs: the members and
// words of the plain structs, the search for a key that foresees the declared order, repeated and
// missing members.
#pragma once

#include "plain.hpp"

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace slipform_bench::by_hand {

template <class T, template <class...> class C> inline constexpr bool    is_a             = false;
template <template <class...> class C, class... A> inline constexpr bool is_a<C<A...>, C> = true;

template <class T>
inline constexpr bool is_described = boost::describe::has_describe_members<T>::value;
template <class T> inline constexpr bool is_tagged = requires { T::tag; };

template <class V> inline constexpr bool is_tagged_variant = false;
template <class... A>
inline constexpr bool is_tagged_variant<std::variant<A...>> = (is_tagged<A> && ...);

template <class T>
using members = boost::describe::describe_members<T, boost::describe::mod_public>;
template <class T>
inline constexpr std::size_t member_count = boost::mp11::mp_size<members<T>>::value;

/// f(name, member) for each member, in order. The name is a std::string_view in its type.
template <class T, class F> void for_each_member(T& object, F&& f)
{
    boost::mp11::mp_for_each<members<std::remove_const_t<T>>>([&]<class D>(D) {
        static constexpr std::string_view name = D::name;
        f(std::integral_constant<std::string_view const*, &name>{}, object.*D::pointer);
    });
}

template <class T>
inline constexpr auto names = [] {
    std::array<std::string_view, member_count<T> + 1> all{};
    std::size_t                                       i = 0;
    boost::mp11::mp_for_each<members<T>>([&]<class D>(D) { all[i++] = D::name; });
    return all;
}();

/// The place of a key, looked for from the place it is expected at; member_count<T> if there is
/// none.
template <class T> std::size_t find_member(std::string_view key, std::size_t expected)
{
    for (std::size_t i = expected; i < member_count<T>; ++i)
        if (names<T>[i] == key)
            return i;
    for (std::size_t i = 0; i < expected && i < member_count<T>; ++i)
        if (names<T>[i] == key)
            return i;
    return member_count<T>;
}

/// f(member) of the i-th member, whatever its type; f gives a bool.
template <class T, class F> bool with_member(T& object, std::size_t i, F&& f)
{
    if constexpr (member_count<T> == 0) {
        return false;
    } else {
        return boost::mp11::mp_with_index<member_count<T>>(i, [&](auto index) {
            return f(object.*boost::mp11::mp_at<members<T>, decltype(index)>::pointer);
        });
    }
}

template <class T>
inline constexpr std::uint64_t required = [] {
    std::uint64_t bits = 0;
    std::uint64_t bit  = 1;
    boost::mp11::mp_for_each<members<T>>([&]<class D>(D) {
        using M = std::remove_cvref_t<decltype(std::declval<T&>().*D::pointer)>;
        bits |= is_a<M, std::optional> ? 0 : bit;
        bit <<= 1;
    });
    return bits;
}();

template <class E> using enumerators = boost::describe::describe_enumerators<E>;
template <class E>
inline constexpr auto words = [] {
    std::array<std::string_view, boost::mp11::mp_size<enumerators<E>>::value> all{};
    std::size_t                                                               i = 0;
    boost::mp11::mp_for_each<enumerators<E>>([&]<class D>(D) { all[i++] = D::name; });
    return all;
}();
template <class E> std::string_view word_of(E value)
{
    return words<E>[static_cast<std::size_t>(value)];
}
template <class E> bool find_word(std::string_view word, E& out)
{
    for (std::size_t i = 0; i != words<E>.size(); ++i)
        if (words<E>[i] == word) {
            out = static_cast<E>(i);
            return true;
        }
    return false;
}

/// f(alternative) of the alternative with this tag, made new.
template <class V, class F> bool with_alternative(V& value, std::string_view tag, F&& f)
{
    bool done = false;
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (void)((std::variant_alternative_t<I, V>::tag == tag &&
                (done = f(value.template emplace<I>()), true)) ||
               ...);
    }
    (std::make_index_sequence<std::variant_size_v<V>>{});
    return done;
}

/// Which members of an object there were so far, for adapters that come by one key after the other.
template <class T> class member_reader {
    std::uint64_t seen_     = 0;
    std::size_t   expected_ = 0;

public:
    /// Reads one member with read(member), which gives a bool; null leaves an optional one out.
    template <class F> bool take(T& object, std::string_view key, bool null, F&& read)
    {
        std::size_t const i = find_member<T>(key, expected_);
        if (i == member_count<T>)
            return is_tagged<T> && key == "type";
        if ((seen_ >> i & 1) != 0)
            return false;
        seen_ |= std::uint64_t{1} << i;
        expected_ = i + 1;
        return with_member(object, i, [&](auto& member) {
            if constexpr (is_a<std::remove_cvref_t<decltype(member)>, std::optional>)
                return null || read(member.emplace());
            else
                return read(member);
        });
    }
    bool complete() const { return (required<T> & ~seen_) == 0; }
};

} // namespace slipform_bench::by_hand
