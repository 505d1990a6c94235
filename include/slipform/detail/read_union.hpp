// Reading a std::variant: the plan made while compiling says which alternative it is, if need be
// after a look ahead in the object; then that alternative is read, and no other is tried.
#pragma once

#include <slipform/detail/member_finder.hpp>
#include <slipform/detail/read_model.hpp>
#include <slipform/model/union_plan.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::detail {

/// The kind of the JSON value that begins with `c`, as a position in the bits of `kind`;
/// kind_count if none does.
[[nodiscard]] constexpr std::size_t kind_at(char c) noexcept
{
    switch (c) {
    case '{':
        return 0;
    case '[':
        return 1;
    case '"':
        return 2;
    case 't':
    case 'f':
        return 4;
    case 'n':
        return 5;
    default:
        return c == '-' || (c >= '0' && c <= '9') ? 3 : kind_count;
    }
}

/// A plan without its types, for the code that serves all unions.
struct union_marks {
    object_mark const* marks;
    std::size_t        count;
    std::size_t        open;
    bool               bears_unknown;
    bool               tagged;
    known_text         key; ///< of the tag, as ,"type":
    text_lookup        labels;

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// The alternative with this tag, or none.
    [[nodiscard]] std::size_t with_label(json::word const& word) const noexcept
    {
        object_mark const& mark = marks[labels.candidate(word.text)];
        return mark.label.value == word.text ? mark.alternative : none;
    }
};

/// All of a variant, for the same code.
struct union_info {
    union_marks        marks;
    std::size_t const* by_kind;
    reader_fn* const*  alternatives;
    unsigned           kinds;
    bool               one_or_many; ///< the first alternative is an item of the second
};

/// What is said where no alternative was found: the place, the code, the message.
SLIPFORM_COLD inline char const* refuse_object(read_context& context, char const* p, char const* at,
                                               errc code, std::string message,
                                               std::string_view missing = {})
{
    char const* const end = json::skip_value(context, p);
    if (end)
        context.record(at, code, std::move(message), {}, missing);
    return end;
}

SLIPFORM_COLD inline std::string list_marks(union_marks const& u, std::string_view intro)
{
    std::string message(intro);
    for (std::size_t i = 0; i < u.count; ++i) {
        message += i == 0 ? "" : ", ";
        message += u.tagged ? u.marks[i].label.value : u.marks[i].key.name();
    }
    return message;
}

struct chosen {
    std::size_t alternative; ///< or union_marks::none
    char const* end;         ///< if none: behind the value, or nullptr
};

/// By the tag at `p`, if it is the plain word of an alternative; else none. `end` becomes its
/// closing quote.
SLIPFORM_FORCE_INLINE std::size_t choose_by_word(read_context& context, char const* p,
                                                 union_marks const& u, char const*& end)
{
    if (p >= context.block_until)
        return union_marks::none;
    end                     = json::find_quote(p + 1, context.last);
    object_mark const& mark = u.marks[u.labels.candidate_at(p + 1, end)];
    return mark.word.stands_at(p, context.last) ? mark.alternative : union_marks::none;
}

/// By a tag that stands first and without escapes, as it does in what this library writes; none if
/// it does not. The object is then read from behind it: a tag is read once, not twice.
SLIPFORM_FORCE_INLINE std::size_t choose_by_first_tag(read_context& context, char const* p,
                                                      union_marks const& u)
{
    p = json::skip_space(p + 1, context.last);
    if (p >= context.block_until || !u.key.stands_at(p - 1, context.last, true))
        return union_marks::none;
    p                        = json::skip_space(p + u.key.size - 1, context.last);
    char const*       end    = nullptr;
    std::size_t const chosen = choose_by_word(context, p, u, end);
    if (chosen != union_marks::none)
        context.behind_tag = end + 1;
    return chosen;
}

/// By the tag wherever it stands, the last one if the caller bears several. An open union keeps
/// objects whose tag it does not know, but not those without one.
SLIPFORM_NO_INLINE inline chosen choose_by_tag(read_context& context, char const* p,
                                               union_marks const& u)
{
    bool const only = context.reject_repeated_keys;
    if (char const* const plain = only ? member_finder(context, p).find_plain(u.key) : nullptr) {
        char const*       end    = nullptr;
        std::size_t const chosen = choose_by_word(context, plain, u, end);
        if (chosen != union_marks::none) [[likely]]
            return {chosen, nullptr};
    }
    std::string_view const key = u.marks[0].label.key;
    member_finder          members(context, p);
    std::string_view       found;
    char const*            at = nullptr;
    while (!(only && at) && members.next(found))
        if (found == key)
            at = members.value();
    json::word value;
    if (!at)
        return {union_marks::none, refuse_object(context, p, p, errc::missing_field,
                                                 list_marks(u, "required; one of "), key)};
    if (!members.string(at, value))
        return {union_marks::none,
                refuse_object(context, p, at,
                              *at == 'n' ? errc::null_not_allowed : errc::wrong_type,
                              *at == 'n' ? "expected a string, not null" : "expected a string")};
    if (std::size_t const labelled = u.with_label(value); labelled != union_marks::none)
        return {labelled, nullptr};
    if (u.open != union_marks::none && !(context.options.strict && u.bears_unknown))
        return {u.open, nullptr};
    return {union_marks::none,
            refuse_object(context, p, at, errc::unknown_tag, list_marks(u, "expected one of "))};
}

/// By the required key that only one alternative has.
SLIPFORM_NO_INLINE inline chosen choose_by_key(read_context& context, char const* p,
                                               union_marks const& u)
{
    std::size_t      found = union_marks::none;
    std::size_t      hits  = 0;
    member_finder    members(context, p);
    std::string_view key;
    while (members.next(key))
        for (std::size_t i = 0; i < u.count; ++i) {
            bool const is = key == u.marks[i].key.name() ||
                            (u.marks[i].alias.size != 0 && key == u.marks[i].alias.name());
            if (!is || found == u.marks[i].alternative)
                continue;
            found = u.marks[i].alternative;
            ++hits;
        }
    if (hits == 1)
        return {found, nullptr};
    if (hits == 0 && u.open != union_marks::none && !(context.options.strict && u.bears_unknown))
        return {u.open, nullptr};
    return {union_marks::none,
            refuse_object(context, p, p, errc::no_alternative,
                          list_marks(u, u.count == 1 ? "expected the key "
                                                     : "expected exactly one of the keys "))};
}

SLIPFORM_NO_INLINE inline chosen choose_object(read_context& context, char const* p,
                                               union_marks const& u)
{
    if (u.count == 0)
        return {u.open, nullptr};
    if (u.tagged)
        return choose_by_tag(context, p, u);
    if (u.count == 1 && u.marks[0].key.size == 0)
        return {u.marks[0].alternative, nullptr};
    return choose_by_key(context, p, u);
}

/// Without the constraints of the whole: what serves all unions puts those.
template <class V, std::size_t I>
char const* read_alternative(read_context& context, char const* p, void* to, rule_set const* rules)
{
    return read_any<std::variant_alternative_t<I, V>>(context, p,
                                                      &alternate<I>(*static_cast<V*>(to)), rules);
}

template <class V>
inline constexpr auto alternative_readers = []<std::size_t... I>(std::index_sequence<I...>)
{
    return std::array<reader_fn*, sizeof...(I)>{&read_alternative<V, I>...};
}
(std::make_index_sequence<std::variant_size_v<V>>{});

/// The kinds that a union takes, in words.
SLIPFORM_COLD inline std::string describe_kinds(unsigned kinds)
{
    constexpr std::string_view words[] = {"an object", "an array",      "a string",
                                          "a number",  "true or false", "null"};
    std::string                text;
    for (std::size_t k = 0; k < kind_count; ++k)
        if ((kinds >> k & 1u) != 0)
            text.append(text.empty() ? "" : " or ").append(words[k]);
    return text;
}

/// Any variant, any value and any constraints.
SLIPFORM_NO_INLINE inline char const* read_any_alternative(read_context& context, char const* p,
                                                           void* to, rule_set const* rules,
                                                           union_info const& u)
{
    std::size_t const before      = context.failures;
    std::size_t const kind        = kind_at(*p);
    std::size_t       alternative = union_marks::none;
    if (kind == 0 && (u.marks.count != 0 || u.marks.open != union_marks::none)) {
        chosen const choice = choose_object(context, p, u.marks);
        if (choice.alternative == union_marks::none)
            return choice.end;
        alternative = choice.alternative;
    } else if (kind != 0 && kind < kind_count) {
        alternative = u.by_kind[kind];
    }
    if (alternative == union_marks::none)
        return wrong_type(context, p, describe_kinds(u.kinds));
    // The constraints of the whole are checked on the whole. Those of its items, where it is one or
    // many, are those of the one.
    rule_set const        of_items{nullptr, nullptr, rules ? rules->each : nullptr,
                            rules ? rules->keys : nullptr};
    rule_set const* const inside = alternative == 0 && u.one_or_many ? of_items.each : &of_items;
    char const* const end = u.alternatives[alternative](context, p, to, rules ? inside : nullptr);
    return check_read(context, p, end, to, rules, before);
}

/// The same, quick for an object whose tag stands first. One function for all variants: what each
/// has of its own are its alternatives.
SLIPFORM_NO_INLINE inline char const* read_alternative_of(read_context& context, char const* p,
                                                          void* to, rule_set const* rules,
                                                          union_info const& u)
{
    if (*p == '{' && u.marks.tagged && context.reject_repeated_keys && !rules) [[likely]] {
        std::size_t const first = choose_by_first_tag(context, p, u.marks);
        if (first != union_marks::none) [[likely]]
            return u.alternatives[first](context, p, to, nullptr);
    }
    return read_any_alternative(context, p, to, rules, u);
}

template <class V>
char const* read_union(read_context& context, char const* p, V& out, rule_set const* rules)
{
    static constexpr auto const& plan = plan_of<V>;
    static constexpr union_info  info{{plan.marks.data(), plan.mark_count, plan.open,
                                       plan.bears_unknown, plan.tagged, plan.tag_key,
                                       text_lookup(label_table<V>)},
                                     plan.by_kind.data(),
                                     alternative_readers<V>.data(),
                                     kinds_of<V>(),
                                     !std::is_void_v<item_t<V>>};
    return read_alternative_of(context, p, &out, rules, info);
}

} // namespace slipform::inline v0::detail
