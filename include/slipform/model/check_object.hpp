// The checks of one struct against its schema. Each mistake is one static_assert with one sentence.
#pragma once

#include <slipform/core/compile_error.hpp>
#include <slipform/core/utf8.hpp>
#include <slipform/model/check_field.hpp>
#include <slipform/model/keys.hpp>

#include <boost/describe/bases.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::detail {

/// Converts to the type of any member, but not to the aggregate itself.
template <class T> struct only_member_of {
    template <class U>
        requires(!std::is_same_v<std::remove_cvref_t<U>, T>)
    operator U() const noexcept // not constexpr, and never called: only asked whether it would do
    {
        compile_error("slipform: a member cannot be made of this");
    }
};

/// The same where there are more of them, so that none is the aggregate: what the types of members
/// answer to it is answered once for all structs.
struct any_member {
    template <class U> operator U() const noexcept
    {
        compile_error("slipform: a member cannot be made of this");
    }
};

template <class T, std::size_t... I> constexpr bool takes(std::index_sequence<I...>)
{
    if constexpr (sizeof...(I) <= 1)
        return requires { T{(void(I), only_member_of<T>{})...}; };
    else
        return requires { T{(void(I), any_member{})...}; };
}

/// Whether the description lists as many members as the aggregate can be initialised from. Only
/// one more is tried: that there are as many as are listed is plain, and g++ refuses one too many
/// before it looks for how each is made.
template <class T> constexpr bool lists_every_member()
{
    using bases = boost::describe::describe_bases<T, boost::describe::mod_any_access>;
    if constexpr (!std::is_aggregate_v<T> || list_size<bases> != 0)
        return true;
    else
        return !takes<T>(std::make_index_sequence<member_count<T> + 1>{});
}

/// Whether a name can stand between quotes as it is.
constexpr bool is_plain(std::string_view name) noexcept
{
    bool ascii = true;
    for (char const c : name) {
        if (static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\')
            return false;
        ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    }
    return !name.empty() && (ascii || is_utf8(name));
}

/// Whether a schema says `spelled("")`, which names nothing and would go unnoticed.
constexpr bool says_nothing(std::string_view literal) noexcept
{
    return literal.data() != nullptr && literal.empty();
}

/// These are no templates: each would be compiled for each struct.
constexpr bool literals_say_something(dsl::field_notes const* notes, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i)
        if (says_nothing(notes[i].name) || says_nothing(notes[i].also_name))
            return false;
    return true;
}

constexpr bool keys_are_plain(owned_key const* keys, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i)
        if (!is_plain(keys[i].name.name()))
            return false;
    return true;
}

/// Whether no two keys are the same, and none that of the tag; an empty one is no tag's.
constexpr bool keys_differ(owned_key const* keys, std::size_t count, std::string_view tag) noexcept
{
    for (std::size_t i = 0; i < count; ++i) {
        if (!tag.empty() && keys[i].name.name() == tag)
            return false;
        for (std::size_t j = i + 1; j < count; ++j)
            if (keys[i].name.is(keys[j].name))
                return false;
    }
    return true;
}

template <class T> constexpr bool tag_is_plain()
{
    return !overlay<T>.notes.tagged || (is_plain(tag_of<T>.key) && is_plain(tag_of<T>.value));
}

template <class T, std::size_t I> constexpr bool default_of_member_is_accepted()
{
    if constexpr (!fields<T>.notes[I].has_default)
        return true;
    else
        return default_is_accepted<unwrap_t<member_type<T, I>>>(
            part_at<fields<T>.part[I]>(overlay<T>.parts).parts);
}

/// A type that the library does not know, in the words that fit it best.
template <class T> constexpr bool check_known()
{
    if constexpr (is_known<T>()) {
        return true;
    } else if constexpr (is_wrapper<T>) {
        return check_known<typename unwrap_once<T>::type>();
    } else if constexpr (is_a<T, std::vector>) {
        return check_known<typename T::value_type>();
    } else if constexpr (is_a<T, std::map>) {
        constexpr bool words = kinds_of<typename T::key_type>() == string_kind;
        static_assert(words, "slipform: the key of a map is a std::string, a described enumeration or "
                             "open of one; see docs/schema.md#types");
        return words && check_known<typename T::key_type>() && check_known<typename T::mapped_type>();
    } else if constexpr (keeps_unknown_keys<T>) {
        static_assert(!keeps_unknown_keys<T>,
                      "slipform: unknown_members is for a member that is marked with unknown_keys; see "
                      "docs/schema.md#unknown_keys");
        return false;
    } else {
        constexpr bool known = is_a<T, open>;
        static_assert(!known, "slipform: open<E> is for a described enumeration; see "
                              "docs/schema.md#types");
        static_assert(known, "slipform: this type is neither described nor one the library knows; see "
                             "docs/schema.md#types");
        return false;
    }
}

constexpr bool any_flattened_or_defaulted(dsl::field_notes const* notes, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i)
        if (notes[i].flattened || notes[i].has_default)
            return true;
    return false;
}

template <class T, std::size_t I> constexpr bool check_member()
{
    using M                     = member_type<T, I>;
    constexpr auto const& notes = fields<T>.notes[I];
    constexpr bool folds        = !notes.flattened || described_object<M>;
    static_assert(folds, "slipform: flattened is for a member that is a described struct itself; see "
                         "docs/schema.md#flattened");
    constexpr bool keeps = !notes.unknown_keys || keeps_unknown_keys<M>;
    static_assert(keeps, "slipform: unknown_keys is for a member of type slipform::unknown_members or "
                         "boost::json::object; see docs/schema.md#unknown_keys");
    constexpr bool defaults = default_of_member_is_accepted<T, I>();
    static_assert(defaults, "slipform: a server_default() breaks a constraint or the type of its own field; see "
                            "docs/schema.md#server_default");
    if constexpr (notes.flattened && described_object<M>)
        static_assert(!is_tagged<M>, "slipform: a flattened object cannot carry a tag of its own; "
                                     "see docs/schema.md#flattened");
    if constexpr (notes.unknown_keys)
        return folds && keeps && defaults;
    else
        return check_known<M>() && folds && keeps && defaults;
}

template <class T, std::size_t... I> constexpr bool members_are_known(std::index_sequence<I...>)
{
    return ((fields<T>.notes[I].unknown_keys ? keeps_unknown_keys<member_type<T, I>>
                                             : is_known<member_type<T, I>>()) &&
            ...);
}

/// One expression for all members of most structs, where a function for each would cost every
/// program that includes the schema.
template <class T, std::size_t... I> constexpr bool check_members(std::index_sequence<I...> all)
{
    constexpr bool special = any_flattened_or_defaulted(fields<T>.notes, member_count<T>);
    if constexpr (!special && members_are_known<T>(all))
        return true;
    else
        return (check_member<T, I>() && ...);
}

/// The checks that look at keys; only for objects whose members are in order.
template <class T> constexpr bool check_keys()
{
    static_assert(key_count<T> <= 250, "slipform: an object can have at most 250 keys");
    static_assert(leaves<T>.keepers <= 1, "slipform: one member can keep the unknown keys, not two");
    static_assert(literals_say_something(fields<T>.notes, member_count<T>) &&
                      keys_are_plain(keys_of<T>.keys, key_count<T>) && tag_is_plain<T>(),
                  "slipform: a name on the wire is empty, is not UTF-8, or holds a quote, a backslash "
                  "or a control character; see docs/schema.md#spelled");
    static_assert(keys_differ(keys_of<T>.keys, key_count<T>, tag_of<T>.key),
                  "slipform: two keys of this object are spelled the same on the wire; see "
                  "docs/schema.md#spelled");
    return true;
}

template <class T, class... P> constexpr bool check_parts(part_list<P...> const*)
{
    return (part_check<T, P>::run() && ...);
}

/// Everything about T itself; its members' own types are checked for themselves.
template <class T> constexpr bool check_object()
{
    static_assert(!has_schema<T> || schema_fits<T>(),
                  "slipform: the schema of a struct is an object(...); see docs/schema.md#schema");
    constexpr bool complete = lists_every_member<T>();
    static_assert(complete, "slipform: BOOST_DESCRIBE_STRUCT does not list every member of this "
                            "struct; see docs/schema.md#description");
    static_assert(!fields<T>.stray, "slipform: field<> names a member that BOOST_DESCRIBE_STRUCT "
                                    "does not list; see docs/schema.md#field");
    static_assert(!fields<T>.doubled,
                  "slipform: two field<> name the same member; see docs/schema.md#field");
    if constexpr (!complete || fields<T>.stray || fields<T>.doubled) {
        return false;
    } else {
        constexpr bool parts   = check_parts<T>(&overlay<T>.parts);
        constexpr bool members = check_members<T>(std::make_index_sequence<member_count<T>>{});
        if constexpr (parts && members)
            return check_keys<T>();
        else
            return false;
    }
}

} // namespace slipform::inline v0::detail
