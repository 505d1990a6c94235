// The rows by which an object of a described type is read, made of its schema while compiling.
#pragma once

#include <slipform/detail/member_bits.hpp>
#include <slipform/detail/read_object.hpp>
#include <slipform/detail/read_value.hpp>
#include <slipform/detail/rules.hpp>
#include <slipform/model/keys.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace slipform::inline v0::detail {

/// How a member is read that may have to be read again: the second reading would leave some of the
/// first, or it may lose to its other spelling.
template <class M> inline constexpr reader_fn*            aside_of    = nullptr;
template <described_object M> inline constexpr reader_fn* aside_of<M> = &read_aside<M>;

template <class M, bool HasAlias> inline constexpr reader_fn* reader_of_again = aside_of<M>;
template <class M> inline constexpr reader_fn* reader_of_again<M, true>       = &read_aside<M>;

template <class M> constexpr member_kind kind_of_member() noexcept
{
    if constexpr (std::same_as<M, std::string>)
        return member_kind::text;
    else if constexpr (std::same_as<M, std::optional<std::string>>)
        return member_kind::optional_text;
    else if constexpr (std::same_as<M, bool>)
        return member_kind::truth; // which no constraint is for
    else if constexpr (std::same_as<M, std::optional<bool>>)
        return member_kind::optional_truth;
    else
        return member_kind::other;
}

template <std::size_t N> struct row_list {
    std::array<object_row, N + 1> rows{};
    std::uint32_t                 size   = 0;
    void const*                   keeper = nullptr; ///< the member that keeps unknown keys
    bool                          slim   = false;   ///< it is an unknown_members

    /// Of a leaf its row; of a flattened member the rows of what is in it.
    template <class M>
    constexpr void take(std::false_type, M const& member, dsl::field_notes const& notes,
                        fragment name, rule_set const* rules, reader_fn* aside, bool wins)
    {
        if (notes.unknown_keys) {
            keeper = &member;
            return;
        }
        object_row& row = rows[size];
        row.key         = known_text(name.begin, name.size);
        row.bit         = size < 64 ? member_bits::bit(size) : 0;
        row.address     = &member;
        row.read        = &read_any<M>;
        row.rules       = rules;
        row.aside       = aside;
        row.kind        = size < 64 ? kind_of_member<M>() : member_kind::distant;
        row.required    = !may_be_absent<M>;
        row.nullable    = (kinds_of<M>() & null_kind) != 0;
        row.alias_wins  = wins;
        ++size;
    }
    constexpr void take(std::false_type, unknown_members const& member, dsl::field_notes const&,
                        fragment, rule_set const*, reader_fn*, bool)
    {
        keeper = &member;
        slim   = true;
    }
    template <class M>
    constexpr void take(std::type_identity<M>, M const& member, dsl::field_notes const&, fragment,
                        rule_set const*, reader_fn*, bool)
    {
        take_all(member, std::make_index_sequence<member_count<M>>{});
    }

    template <class T, std::size_t... I>
    constexpr void take_all(T const& object, std::index_sequence<I...>)
    {
        (take(leaf_or_inner_t<T, I>{}, object.*member_pointer<T, I>, fields<T>.notes[I],
              names<T>[I].name, rules_of_member<T, I>,
              reader_of_again<member_type<T, I>, names<T>[I].alias.size != 0>,
              alias_wins(fields<T>.notes[I], overlay<T>.notes)),
         ...);
    }
};

template <class T> constexpr row_list<leaves<T>.members> find_rows()
{
    row_list<leaves<T>.members> list;
    list.take_all(blueprint<T>.object, std::make_index_sequence<member_count<T>>{});
    return list;
}
template <class T> inline constexpr row_list<leaves<T>.members> rows = find_rows<T>();

/// What ends the second spellings where there are none.
inline constexpr object_alias no_aliases{};

/// The second spellings of T.
template <class T>
inline constexpr auto alias_keys = [] {
    std::array<object_alias, leaves<T>.aliases + 1> keys{};
    for (std::size_t i = 0; i < leaves<T>.aliases; ++i) {
        owned_key const& key = keys_of<T>.keys[leaves<T>.members + i];
        keys[i]              = {known_text(key.name.begin, key.name.size), key.member};
    }
    return keys;
}();

template <class T>
inline constexpr auto key_table = [] {
    std::array<std::string_view, key_count<T> + 1> texts{};
    for (std::size_t i = 0; i < key_count<T>; ++i)
        texts[i] = keys_of<T>.keys[i].name.name();
    return text_table<slots_for(key_count<T>)>(texts.data(), key_count<T>);
}();

template <class T> void check_rules(read_context& context, void const* object)
{
    apply_rules(context, *static_cast<T const*>(object));
}

/// Keeps an unknown member in the member that a schema marks for that. A template, for no type of
/// such a member is complete where nobody keeps any.
template <class Keeper>
char const* keep_unknown(read_context& context, char const* p, void* keeper, std::string_view key)
{
    if constexpr (is_free_object<Keeper>)
        return read_free_member(context, p, *static_cast<Keeper*>(keeper), key);
    else
        return read_free_member(context, p, static_cast<Keeper*>(keeper)->object(), key);
}

template <class T> constexpr object_alias const* aliases_of()
{
    if constexpr (leaves<T>.aliases != 0)
        return alias_keys<T>.data();
    else
        return &no_aliases;
}

template <class T> constexpr object_info make_object_info()
{
    object_info info{.rows      = rows<T>.rows.data(),
                     .row_count = leaves<T>.members,
                     .aliases   = aliases_of<T>(),
                     .lookup    = text_lookup(key_table<T>),
                     .blueprint = &blueprint<T>,
                     .ignores   = overlay<T>.notes.ignores};
    for (object_row const& row : rows<T>.rows) {
        if (!row.required)
            continue;
        info.required |= row.bit;
        if (row.kind == member_kind::distant)
            info.notices |= notice::distant_required;
    }
    if constexpr (leaves<T>.keepers != 0) {
        using keeper = std::conditional_t<rows<T>.slim, unknown_members, boost::json::object>;
        info.keep    = &keep_unknown<keeper>;
        info.keeper  = rows<T>.keeper;
    }
    if constexpr (has_rules<T>())
        info.check = &check_rules<T>;
    if constexpr (is_tagged<T>) {
        std::size_t const key = tag_of<T>.key.size() + 4;
        info.tag_key          = known_text(tag_text<T>.chars.data(), key);
        info.tag_word         = known_text(tag_text<T>.chars.data() + key, tag_text<T>.size - key);
        info.notices |= notice::tag_missing;
    }
    if (has_rules<T>())
        info.notices |= notice::rules;
    return info;
}
template <class T> inline constexpr object_info info_of = make_object_info<T>();

template <class T>
char const* read_described(read_context& context, char const* p, T& out, rule_set const* rules)
{
    if (rules) [[unlikely]]
        return read_checked_object(context, p, &out, rules, info_of<T>);
    return read_object(context, p, &out, info_of<T>);
}

} // namespace slipform::inline v0::detail
