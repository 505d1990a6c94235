// Reading the values that hold no others: truth values, numbers, dates and words.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/calendar_date.hpp>
#include <slipform/core/type_traits.hpp>
#include <slipform/detail/read_mismatch.hpp>
#include <slipform/detail/read_rules.hpp>
#include <slipform/json/integer.hpp>
#include <slipform/json/real.hpp>
#include <slipform/model/key_lookup.hpp>
#include <slipform/model/words.hpp>
#include <slipform/types/open.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace slipform::inline v0::detail {

SLIPFORM_FORCE_INLINE char const* read_bool(read_context& context, char const* p, bool& out)
{
    if (context.last - p > 4) [[likely]] { // as in every object
        bool const truth = std::memcmp(p, "true", 4) == 0;
        if (truth || std::memcmp(p, "false", 5) == 0) [[likely]] {
            out = truth;
            return p + (truth ? 4 : 5);
        }
    } else if (json::is_literal(p, context.last, "true")) {
        out = true;
        return p + 4;
    }
    return wrong_type(context, p, "true or false");
}

[[nodiscard]] inline bool begins_number(char c) noexcept
{
    return c == '-' || (c >= '0' && c <= '9');
}

/// What a number that was not taken is called: no number at all, not integral, or too large.
SLIPFORM_COLD inline char const* refuse_number(read_context& context, char const* p,
                                               char const* end, json::number_status status,
                                               std::string_view expected, std::string_view bounds)
{
    if (status == json::number_status::not_a_number)
        return json::fail(context, end, json::expected_in_number(end));
    if (status == json::number_status::not_integral)
        context.record(p, errc::wrong_type, "expected " + std::string(expected));
    else
        context.record(p, errc::number_out_of_type, "expected " + std::string(bounds));
    return end;
}

/// No std::to_string: it is compiled anew for each who calls it.
SLIPFORM_COLD inline std::string bounds_of_integer(std::int64_t least, std::uint64_t most)
{
    char              digits[json::max_integer_size];
    std::string       text = "an integer from ";
    char const* const end  = json::write_integer(digits, least);
    text.append(digits, static_cast<std::size_t>(end - digits)).append(" to ");
    char const* const last = json::write_integer(digits, most);
    return text.append(digits, static_cast<std::size_t>(last - digits));
}

/// Any number, or none at all.
template <class I>
SLIPFORM_NO_INLINE char const* read_any_integer(read_context& context, char const* p, I& out)
{
    if (!begins_number(*p))
        return wrong_type(context, p, "an integer");
    auto const n = [&] {
        if constexpr (std::is_signed_v<I>)
            return json::read_int64(p, context.last);
        else
            return json::read_uint64(p, context.last);
    }();
    auto status = n.status;
    if (status == json::number_status::ok) {
        out = static_cast<I>(n.value);
        if (out == n.value)
            return n.end;
        status = json::number_status::out_of_type;
    }
    constexpr auto least = static_cast<std::int64_t>((std::numeric_limits<I>::min)());
    constexpr auto most  = static_cast<std::uint64_t>((std::numeric_limits<I>::max)());
    return refuse_number(context, p, n.end, status, "an integer", bounds_of_integer(least, most));
}

/// Plain digits that the type can hold; nullptr if it is anything else.
template <class I> SLIPFORM_FORCE_INLINE char const* read_plain_integer(char const* p, I& out)
{
    json::plain_digits const plain = json::read_plain_digits(p);
    if (plain.end == nullptr ||
        plain.value > static_cast<std::uint64_t>((std::numeric_limits<I>::max)())) [[unlikely]]
        return nullptr;
    out = static_cast<I>(plain.value);
    return plain.end;
}

inline char const* read_real(read_context& context, char const* p, double& out)
{
    if (!begins_number(*p))
        return wrong_type(context, p, "a number");
    auto const n = json::read_double(p, context.last);
    if (n.status != json::number_status::ok)
        return refuse_number(context, p, n.end, n.status, "a number",
                             "a number that a double can hold");
    out = n.value;
    return n.end;
}

/// A date without escapes that the text does not end with; nullptr if it is anything else.
SLIPFORM_FORCE_INLINE char const* read_plain_date(read_context const& context, char const* p,
                                                  std::chrono::year_month_day& out)
{
    bool const plain = context.last - p > 12 && *p == '"' && p[11] == '"' && read_date(p + 1, out);
    return plain ? p + 12 : nullptr;
}

/// Any date, or none at all.
inline char const* read_any_date(read_context& context, char const* p,
                                 std::chrono::year_month_day& out)
{
    constexpr std::string_view form = "a date as YYYY-MM-DD";
    if (*p != '"')
        return wrong_type(context, p, form);
    json::word const word = json::read_word(context, p, context.scratch);
    if (word.end && (word.text.size() != date_size || !read_date(word.text.data(), out)))
        context.record(p, errc::bad_format, "expected " + std::string(form));
    return word.end;
}

/// What reading a word finds if it is none of the list.
inline constexpr std::size_t no_enumerator = 0xFF;

/// The words of an enumeration, for the code that serves all of them.
struct word_list {
    quoted_word const* words;
    std::size_t        count; ///< of the enumerators; second spellings stand behind them
    text_lookup        lookup;
    void const*        values; ///< of the enumerators; nullptr if each is its own index
};
template <class E>
inline constexpr word_list words_for_reading{
    words<E>, enumerator_count<E>, text_lookup(word_table<E>),
    counts_from_nought<E> ? nullptr : static_cast<void const*>(enumerators_of<E>.values)};

SLIPFORM_COLD inline void record_unknown_word(read_context& context, char const* at,
                                              word_list const& list)
{
    std::string message = "expected one of ";
    for (std::size_t i = 0; i < list.count; ++i)
        message.append(i == 0 ? "" : ", ").append(list.words[i].word());
    context.record(at, errc::unknown_enumerator, std::move(message));
}

struct read_word_result {
    char const* end;
    std::size_t enumerator; ///< or no_enumerator
};

/// Any word of the list, however it is written, or none. That there is none is recorded at `at`,
/// unless the enumeration is open and the caller bears it.
SLIPFORM_NO_INLINE inline read_word_result read_any_word(read_context& context, char const* p,
                                                         word_list const& list, bool is_open,
                                                         char const* at)
{
    if (*p != '"')
        return {wrong_type(context, p, "a string"), no_enumerator};
    json::word const word = json::read_word(context, p, context.scratch);
    if (word.end) {
        quoted_word const& known = list.words[list.lookup.candidate(word.text)];
        if (known.size == word.text.size() + 2 &&
            same_bytes(word.text.data(), word.limit, known.begin + 1, word.text.size()))
            return {word.end, known.enumerator};
        if (!is_open || context.options.strict)
            record_unknown_word(context, at, list);
    }
    return {word.end, no_enumerator};
}

/// The word at `p`, which begins with a quote and where 32 bytes may be read, if it is plainly
/// written and one of the list; else without an end.
SLIPFORM_FORCE_INLINE read_word_result read_plain_word(char const* p, char const* last,
                                                       word_list const& list) noexcept
{
    char const* const  end  = json::find_quote(p + 1, last);
    quoted_word const& word = list.words[list.lookup.candidate_at(p + 1, end)];
    if (!word.stands_at(p, last)) [[unlikely]]
        return {nullptr, no_enumerator};
    return {end + 1, word.enumerator};
}

template <std::size_t Bytes> struct bits_of_size;
template <> struct bits_of_size<1> : std::type_identity<std::uint8_t> {
};
template <> struct bits_of_size<2> : std::type_identity<std::uint16_t> {
};
template <> struct bits_of_size<4> : std::type_identity<std::uint32_t> {
};
template <> struct bits_of_size<8> : std::type_identity<std::uint64_t> {
};

/// Puts the enumerator that was found to where its value is kept.
template <class Bits>
void store_enumerator(void* known, std::size_t enumerator, word_list const& list) noexcept
{
    auto bits = static_cast<Bits>(enumerator);
    if (list.values) [[unlikely]]
        std::memcpy(&bits, static_cast<char const*>(list.values) + enumerator * sizeof bits,
                    sizeof bits);
    std::memcpy(known, &bits, sizeof bits);
}

/// Any enumeration as large as Bits, any word and any constraints: `to` is the enumerator itself or
/// else the open<> of which `known` is the enumerator.
template <class Bits>
SLIPFORM_NO_INLINE char const* read_any_enum(read_context& context, char const* p, void* to,
                                             rule_set const* rules, word_list const& list,
                                             void* known)
{
    bool const        is_open = known != to;
    std::size_t const before  = context.failures;
    auto const        r       = read_any_word(context, p, list, is_open, p);
    if (r.enumerator != no_enumerator)
        store_enumerator<Bits>(known, r.enumerator, list);
    if (is_open && (r.enumerator == no_enumerator || open_parts::other(to).has_value())) {
        std::string other;
        bool const  is_word = r.enumerator == no_enumerator && r.end && *p == '"';
        if (is_word)
            json::read_string(context, p, other);
        open_parts::other(to) = is_word ? rare_text(std::move(other)) : rare_text();
    }
    return check_read(context, p, r.end, to, rules, before);
}

/// The same, quick where the word is one of the list and nothing else is to be done. One function
/// for all enumerations: what each has of its own are the words.
template <class Bits>
SLIPFORM_NO_INLINE char const* read_enum_of_size(read_context& context, char const* p, void* to,
                                                 rule_set const* rules, word_list const& list,
                                                 void* known)
{
    bool const plain = !rules && (known == to || !open_parts::other(to).has_value());
    if (*p == '"' && p < context.block_until && plain) [[likely]] {
        read_word_result const word = read_plain_word(p, context.last, list);
        if (word.end) [[likely]] {
            store_enumerator<Bits>(known, word.enumerator, list);
            return word.end;
        }
    }
    return read_any_enum<Bits>(context, p, to, rules, list, known);
}

template <class E>
SLIPFORM_FORCE_INLINE char const* read_enum(read_context& context, char const* p, void* to,
                                            rule_set const* rules, word_list const& list,
                                            void* known)
{
    return read_enum_of_size<typename bits_of_size<sizeof(E)>::type>(context, p, to, rules, list,
                                                                     known);
}

/// A key that is an enumerator. `at` is where a mistake is recorded: the value, as for every key.
template <class E> void read_enum_key(read_context& context, char const* p, E& out, char const* at)
{
    auto const r = read_any_word(context, p, words_for_reading<E>, false, at);
    if (r.enumerator != no_enumerator)
        out = enumerators_of<E>.values[r.enumerator];
}

/// The same with an open end.
template <class E>
void read_enum_key(read_context& context, char const* p, open<E>& out, char const* at)
{
    auto const r = read_any_word(context, p, words_for_reading<E>, true, at);
    if (r.enumerator != no_enumerator) {
        out = enumerators_of<E>.values[r.enumerator];
    } else if (r.end) {
        std::string other;
        json::read_string(context, p, other);
        out = open<E>(std::move(other));
    }
}

} // namespace slipform::inline v0::detail
