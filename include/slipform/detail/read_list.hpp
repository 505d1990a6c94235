// Reading arrays: one function for all of them, one for those of truth values, and one for those of
// enumerators, which mostly are a few words of the list.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/new_value.hpp>
#include <slipform/detail/read_items.hpp>
#include <slipform/detail/read_mismatch.hpp>
#include <slipform/detail/read_rules.hpp>
#include <slipform/detail/read_scalar.hpp>
#include <slipform/json/space.hpp>
#include <slipform/model/shape.hpp>

#include <cstddef>
#include <type_traits>
#include <vector>

namespace slipform::inline v0::detail {

/// Appends a new item to the list at `to`.
template <class List> void* append_item(void* to) { return &append(*static_cast<List*>(to)); }

/// What each type of array has of its own: two that make and read an item.
struct item_functions {
    void* (*append)(void* to);
    reader_fn* read;
};

/// Any array but those of bool, with its constraints.
SLIPFORM_NO_INLINE inline char const* read_list(read_context& context, char const* p, void* to,
                                                rule_set const* rules, item_functions item)
{
    if (*p != '[')
        return wrong_type(context, p, "an array");
    rule_set const* const each   = rules ? rules->each : nullptr;
    std::size_t const     before = context.failures;
    char const* const     end    = read_items<']'>(
        context, p, [&](char const* at) { return item.read(context, at, item.append(to), each); });
    return check_read(context, p, end, to, rules, before);
}

inline char const* read_truths(read_context& context, char const* p, std::vector<bool>& out,
                               rule_set const* rules, reader_fn* read)
{
    if (*p != '[')
        return wrong_type(context, p, "an array");
    rule_set const* const each = rules ? rules->each : nullptr;
    out.clear();
    return read_items<']'>(context, p, [&](char const* item) {
        bool              truth = false;
        char const* const end   = read(context, item, &truth, each);
        out.push_back(truth);
        return end;
    });
}

/// An array of enumerators, for the code that serves all of them.
struct enum_list {
    item_functions   item;
    word_list const* words;
    void (*append_all)(void* to, unsigned char const* enumerators, std::size_t count);
};

/// As many items are appended at once.
inline constexpr std::size_t most_at_once = 32;

template <class List>
void append_enumerators(void* to, unsigned char const* enumerators, std::size_t count)
{
    using item             = typename List::value_type;
    List&             list = *static_cast<List*>(to);
    std::size_t const size = list.size() + count;
    if (size > list.capacity())
        list.reserve(grown_room<item>(list.size(), size));
    for (std::size_t i = 0; i < count; ++i) {
        SLIPFORM_ASSUME(list.size() != list.capacity());
        if constexpr (is_a<item, open>)
            list.emplace_back(enumerators_of<typename item::enum_type>.values[enumerators[i]]);
        else
            list.emplace_back(enumerators_of<item>.values[enumerators[i]]);
    }
}

template <class Item> struct enum_of_item : std::type_identity<Item> {
};
template <class E> struct enum_of_item<open<E>> : std::type_identity<E> {
};
template <class List, reader_fn* Read>
inline constexpr enum_list enum_list_of{
    {&append_item<List>, Read},
    &words_for_reading<typename enum_of_item<typename List::value_type>::type>,
    &append_enumerators<List>};

/// Any array of enumerators, with its constraints. Plain words are collected and appended together:
/// 3 % of reading ComplyCube's request. From the first that is anything else on it is any array.
SLIPFORM_NO_INLINE inline char const* read_enum_list(read_context& context, char const* p, void* to,
                                                     rule_set const* rules, enum_list const& list)
{
    if (*p != '[' || context.depth >= context.max_depth || (rules && rules->each)) [[unlikely]]
        return read_list(context, p, to, rules, list.item);
    unsigned char     enumerators[most_at_once];
    std::size_t       count = 0;
    char const* const last  = context.last;
    char const*       at    = json::skip_space(p + 1, last);
    char const* const first = at;
    while (at < context.block_until && *at == '"') {
        read_word_result const word = read_plain_word(at, last, *list.words);
        if (!word.end)
            break;
        enumerators[count++]   = static_cast<unsigned char>(word.enumerator);
        char const* const next = json::skip_space(word.end, last);
        if (*next != ',' || count == most_at_once) {
            list.append_all(to, enumerators, count);
            count = 0;
        }
        if (*next == ']') [[likely]]
            return check_sound(context, p, next + 1, to, rules);
        if (*next != ',')
            return json::fail(context, next, "a comma or a closing bracket");
        at = json::skip_space(next + 1, last);
    }
    if (at == first)
        return read_list(context, p, to, rules, list.item);
    list.append_all(to, enumerators, count);
    std::size_t const before = context.failures;
    ++context.depth;
    char const* const end = read_further_items<']'>(context, at, [&](char const* item) {
        return list.item.read(context, item, list.item.append(to), nullptr);
    });
    return check_read(context, p, end, to, rules, before);
}

} // namespace slipform::inline v0::detail
