// Reading a value of any schema type: one function for each type, not for each member.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/fresh.hpp>
#include <slipform/detail/new_value.hpp>
#include <slipform/detail/read_free.hpp>
#include <slipform/detail/read_items.hpp>
#include <slipform/detail/read_list.hpp>
#include <slipform/detail/read_rules.hpp>
#include <slipform/detail/read_scalar.hpp>
#include <slipform/detail/read_text.hpp>
#include <slipform/json/skip.hpp>
#include <slipform/model/shape.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <tuple>
#include <utility>

namespace slipform::inline v0::detail {

template <class T>
char const* read_any(read_context& context, char const* p, void* to, rule_set const* rules);
template <class T>
char const* read_aside(read_context& context, char const* p, void* to, rule_set const* rules);

/// The key of a map and its constraints. What is wrong with a key is told at its value, as for
/// every key.
template <class K>
void read_key(read_context& context, char const* p, char const* value, K& key,
              rule_set const* rules)
{
    if constexpr (std::same_as<K, std::string>)
        json::read_string(context, p, key);
    else
        read_enum_key(context, p, key, value);
    if (context.checks(rules)) {
        context.value = value;
        rules->check(context, rules->list, &key);
    }
}

/// The value for a key that is new to the map at `to`; of one that is not, the value made new
/// again, or nullptr if it shall stay.
template <class Map> void* insert_entry(void* to, typename Map::key_type& key, bool replaces)
{
    // Piecewise, as otherwise a hint is looked for first, which takes a function more for each map.
    auto const [entry, is_new] = static_cast<Map*>(to)->emplace(
        std::piecewise_construct, std::forward_as_tuple(std::move(key)), std::tuple<>());
    if (!is_new && !replaces)
        return nullptr;
    if (!is_new)
        entry->second = typename Map::mapped_type{};
    return &entry->second;
}

/// An entry of a map, from the opening quote of its key and from its value on.
template <class K>
SLIPFORM_NO_INLINE char const*
read_entry_with_key(read_context& context, char const* key_at, char const* value, void* to,
                    rule_set const* rules, void* (*insert)(void* to, K& key, bool replaces),
                    reader_fn*      read)
{
    K                 key{};
    std::size_t const before = context.failures;
    read_key(context, key_at, value, key, rules ? rules->keys : nullptr);
    if (context.failures != before)
        return json::skip_value(context, value);
    if (void* const entry = insert(to, key, !context.reject_repeated_keys))
        return read(context, value, entry, rules ? rules->each : nullptr);
    context.repeated.push_back(context.offset(value));
    return json::skip_value(context, value);
}

/// The same for a map: what each has of its own are two that find and read a value.
template <class Map>
char const* read_entry(read_context& context, char const* key_at, char const* value, void* to,
                       rule_set const* rules)
{
    return read_entry_with_key<typename Map::key_type>(context, key_at, value, to, rules,
                                                       &insert_entry<Map>,
                                                       &read_any<typename Map::mapped_type>);
}

using entry_fn = char const*(read_context&, char const* key, char const* value, void* to,
                             rule_set const*);

/// From the opening brace to behind the closing one, of an object whose keys are data.
inline char const* read_entries(read_context& context, char const* p, void* to,
                                rule_set const* rules, entry_fn* read)
{
    return read_items<'}'>(context, p, [&](char const* key) -> char const* {
        if (key == context.last || *key != '"')
            return json::fail(context, key, "a key in quotes");
        char const* colon = json::skip_string(context, key);
        if (!colon)
            return nullptr;
        colon = json::skip_space(colon, context.last);
        if (colon == context.last || *colon != ':')
            return json::fail(context, colon, "a colon");
        return read(context, key, json::skip_space(colon + 1, context.last), to, rules);
    });
}

/// Any map, with its constraints, as read_list reads any array.
SLIPFORM_NO_INLINE inline char const* read_map(read_context& context, char const* p, void* to,
                                               rule_set const* rules, entry_fn* read)
{
    if (*p != '{')
        return wrong_type(context, p, "an object");
    std::size_t const before = context.failures;
    return check_read(context, p, read_entries(context, p, to, rules, read), to, rules, before);
}

template <class T> // read_model.hpp
char const* read_described(read_context&, char const* p, T& out, rule_set const*);
template <class V> char const* read_union(read_context&, char const* p, V& out, rule_set const*);

template <class Object>
char const* read_object_kept(read_context& context, char const* p, Object& out)
{
    if (*p != '{')
        return wrong_type(context, p, "an object");
    out.clear();
    return read_free_object(context, p, out);
}

/// Reads what stands for itself; wrappers are read_any's.
template <class T>
char const* read_value(read_context& context, char const* p, T& out, rule_set const* rules)
{
    if constexpr (std::same_as<T, std::string>)
        return *p == '"' ? json::read_string(context, p, out) : wrong_type(context, p, "a string");
    else if constexpr (std::same_as<T, bool>)
        return read_bool(context, p, out);
    else if constexpr (integer<T>)
        return read_any_integer(context, p, out);
    else if constexpr (real<T>)
        return read_real(context, p, out);
    else if constexpr (is_duration<T>) {
        typename T::rep   count{};
        char const* const end = read_any_integer(context, p, count);
        out                   = T(count);
        return end;
    } else if constexpr (date<T>)
        return read_any_date(context, p, out);
    else if constexpr (std::same_as<T, std::vector<bool>>)
        return read_truths(context, p, out, rules, &read_any<bool>);
    else if constexpr (is_free_value<T>)
        return read_free(context, p, out);
    else if constexpr (is_free_object<T>)
        return read_object_kept(context, p, out);
    else if constexpr (is_verbatim<T>)
        return read_object_kept(context, p, out.value);
    else
        return nullptr; // well_formed has said why, and its words are to stand alone
}

/// The values that are mostly written in one plain way.
template <class T>
concept plain_value = integer<T> || is_duration<T> || date<T>;

/// Reads one of them if it is written in that way; else nullptr.
template <plain_value T>
SLIPFORM_FORCE_INLINE char const* read_plain(read_context const& context, char const* p, T& out)
{
    if constexpr (date<T>) {
        return read_plain_date(context, p, out);
    } else if constexpr (is_duration<T>) {
        typename T::rep   count{};
        char const* const end = read_plain_integer(p, count);
        out                   = T(count);
        return end;
    } else {
        return read_plain_integer(p, out);
    }
}

/// Any value that stands for itself, however it is written, with its constraints.
template <class T>
SLIPFORM_NO_INLINE char const* read_checked(read_context& context, char const* p, void* to,
                                            rule_set const* rules)
{
    std::size_t const before = context.failures;
    return check_read(context, p, read_value(context, p, *static_cast<T*>(to), rules), to, rules,
                      before);
}

/// Reads into the T at `to` and puts its constraints to it. The one function of a type that rows
/// point to, so that code grows with the types of a schema and not with its members.
template <class T>
SLIPFORM_NO_INLINE char const* read_any(read_context& context, char const* p, void* to,
                                        rule_set const* rules)
{
    T& out = *static_cast<T*>(to);
    if constexpr (std::is_enum_v<T>) {
        return read_enum<T>(context, p, to, rules, words_for_reading<T>, to);
    } else if constexpr (is_a<T, open>) {
        using E = typename T::enum_type;
        return read_enum<E>(context, p, to, rules, words_for_reading<E>, &open_parts::known(out));
    } else if constexpr (is_a<T, std::optional>) {
        using value = typename T::value_type;
        if (out.has_value()) [[unlikely]] {
            // Whatever is read takes the place of the whole value, but for the members of an
            // object.
            if constexpr (described_object<value>)
                return read_aside<value>(context, p, &*out, rules);
            else
                return read_any<value>(context, p, &*out, rules);
        }
        return read_any<value>(context, p, &refill(out), rules);
    } else if constexpr (is_a<T, std::unique_ptr>) {
        out = std::make_unique<typename T::element_type>(fresh<typename T::element_type>{});
        return read_any<typename T::element_type>(context, p, out.get(), rules);
    } else if constexpr (is_a<T, nullable>) {
        if (json::is_literal(p, context.last, "null")) {
            out.reset();
            return p + 4;
        }
        return read_any<typename T::value_type>(context, p, &refill(out), rules);
    } else if constexpr (std::same_as<T, std::string>) {
        return read_text(context, p, context.last, out, rules);
    } else if constexpr (is_a<T, std::vector> && !std::same_as<T, std::vector<bool>>) {
        using item = typename T::value_type;
        out.clear();
        if constexpr (std::is_enum_v<item> || is_a<item, open>)
            return read_enum_list(context, p, to, rules, enum_list_of<T, &read_any<item>>);
        else
            return read_list(context, p, to, rules, {&append_item<T>, &read_any<item>});
    } else if constexpr (is_a<T, std::map>) {
        out.clear();
        return read_map(context, p, to, rules, &read_entry<T>);
    } else if constexpr (is_a<T, std::variant>) {
        return read_union(context, p, out, rules);
    } else if constexpr (described_object<T>) {
        return read_described(context, p, out, rules);
    } else {
        if constexpr (plain_value<T>) {
            if (char const* const end = read_plain(context, p, out)) [[likely]]
                return rules ? check_sound(context, p, end, to, rules) : end;
        }
        return read_checked<T>(context, p, to, rules);
    }
}

/// Reads into the T at `to` as if it were new; without `to` the value is judged and dropped.
template <class T>
char const* read_aside(read_context& context, char const* p, void* to, rule_set const* rules)
{
    if (!to) {
        T apart{};
        return read_any<T>(context, p, &apart, rules);
    }
    T& out = *static_cast<T*>(to);
    if constexpr (std::is_nothrow_default_constructible_v<T>) {
        // Not by assignment, which would be compiled for every struct that is a member somewhere.
        std::destroy_at(&out);
        std::construct_at(&out);
    } else {
        out = T{};
    }
    return read_any<T>(context, p, to, rules);
}

} // namespace slipform::inline v0::detail
