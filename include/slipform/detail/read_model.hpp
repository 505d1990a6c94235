// The rows by which an object of a described type is read, made of its schema while compiling.
#pragma once

#include <slipform/detail/read_object.hpp>
#include <slipform/detail/read_value.hpp>
#include <slipform/detail/rules.hpp>
#include <slipform/model/keys.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace slipform::inline v0::detail {

/// Whether a member may have to be read apart from the value it has: for it may be read twice, and
/// the second reading would leave some of the first, or it may lose to its other spelling.
template <class T, std::size_t I>
inline constexpr bool needs_aside = names<T>[I].alias.size != 0 || described_object<member_type<T, I>>;

template <class T, std::size_t I> constexpr reader_fn* aside_of()
{
    if constexpr (needs_aside<T, I>)
        return &read_aside<member_type<T, I>>;
    else
        return nullptr;
}

template <std::size_t N> struct row_collector {
    std::array<object_row, N + 1> rows{};
    std::size_t                   size   = 0;
    void const*                   keeper = nullptr; ///< the member that keeps unknown keys

    template <class T, std::size_t I, class M> constexpr void leaf(M const& member)
    {
        if constexpr (fields<T>.notes[I].unknown_keys) {
            keeper = &member;
        } else {
            rows[size++] = {.address    = &member,
                            .read       = &read_any<M>,
                            .aside      = aside_of<T, I>(),
                            .rules      = rules_of_member<T, I>(),
                            .required   = !may_be_absent<M>,
                            .nullable   = (kinds_of<M>() & null_kind) != 0,
                            .alias_wins = alias_wins<T, I>()};
        }
    }

    template <class T, std::size_t I> static constexpr bool alias_wins()
    {
        dsl::field_notes const& notes = fields<T>.notes[I];
        bool const own = notes.also_by_style || !notes.also_name.empty();
        return (own ? notes.wins : overlay<T>.notes.wins) == dsl::precedence::alias;
    }
};

template <class T> inline constexpr auto rows = [] {
    row_collector<leaves<T>.members> collector;
    visit_leaves(blueprint<T>.object, collector);
    return collector;
}();

template <class T> inline constexpr auto object_keys = [] {
    std::array<object_key, key_count<T> + 1> keys{};
    for (std::size_t i = 0; i < key_count<T>; ++i) {
        owned_key const& key = keys_of<T>.keys[i];
        keys[i]              = {key.name.begin, key.name.size, key.member};
    }
    return keys;
}();

template <class T>
inline constexpr auto key_table = text_table<slots_for(key_count<T>)>(
    key_count<T>, [](std::size_t i) { return object_keys<T>[i].text(); });

template <class T> void check_rules(read_context& context, void const* object)
{
    apply_rules(context, *static_cast<T const*>(object));
}

/// Keeps an unknown member in the member of T that its schema marks for that.
template <class T>
char const* keep_unknown(read_context& context, char const* p, void* object, std::string_view key)
{
    auto const offset = static_cast<char const*>(rows<T>.keeper) -
                        reinterpret_cast<char const*>(&blueprint<T>);
    return read_free_member(
        context, p, *reinterpret_cast<boost::json::object*>(static_cast<char*>(object) + offset), key);
}

template <class T> constexpr object_info make_object_info()
{
    object_info info{.rows      = rows<T>.rows.data(),
                     .row_count = leaves<T>.members,
                     .keys      = object_keys<T>.data(),
                     .lookup    = text_lookup(key_table<T>),
                     .blueprint = &blueprint<T>,
                     .ignores   = overlay<T>.notes.ignores,
                     .tag_key   = tag_of<T>.key,
                     .tag_value = tag_of<T>.value};
    for (std::size_t r = 0; r < leaves<T>.members; ++r)
        if (rows<T>.rows[r].required)
            info.required.set(r);
    if constexpr (leaves<T>.keepers != 0)
        info.keep = &keep_unknown<T>;
    if constexpr (has_rules<T>())
        info.check = &check_rules<T>;
    return info;
}
template <class T> inline constexpr object_info info_of = make_object_info<T>();

template <class T> char const* read_described(read_context& context, char const* p, T& out)
{
    if (*p != '{')
        return wrong_type(context, p, "an object");
    return read_object(context, p, &out, info_of<T>);
}

} // namespace slipform::inline v0::detail
