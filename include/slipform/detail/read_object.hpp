// Reading an object: one function for all of them, which walks the text and looks each key up in
// the rows of the schema. What differs between schemas is data.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/read_member.hpp>
#include <slipform/detail/read_scalar.hpp>
#include <slipform/detail/read_text.hpp>

#include <cstddef>
#include <cstring>
#include <optional>
#include <string>
#include <utility>

namespace slipform::inline v0::detail {

/// Takes members as they mostly are: in the order of the schema, or at least new and plainly
/// written.
class object_reader : member_reader {
    // The comma before the last key and the white space behind it, if there was any before a key of
    // this object. It lies in the text, of which 32 bytes could be read there.
    known_text gap_{};

    /// Behind the closing brace: what is missing, and the rules across members.
    SLIPFORM_FORCE_INLINE step finish(char const* p)
    {
        --context_.depth;
        if ((notices_ | (info_.required & ~seen_)) != 0) [[unlikely]]
            conclude();
        return {p, nullptr};
    }

    /// The value of the key whose opening quote is at `p`, and its row; none if the key is unusual.
    /// Where the value is does not wait for the row, which takes a fifth of the time of keys out of
    /// order.
    SLIPFORM_FORCE_INLINE step seek(char const* p) const noexcept
    {
        char const* const last = context_.last;
        if (p >= context_.keys_until) [[unlikely]]
            return {nullptr, nullptr};
        char const* const end = json::find_quote(p + 1, last);
        std::size_t const i   = info_.lookup.candidate_at(p + 1, end);
        object_row const& row = info_.rows[i < info_.row_count ? i : 0];
        if (!row.key.stands_at(p - 1, last, true)) [[unlikely]]
            return {nullptr, nullptr};
        return {json::skip_space(end + 2, last), &row};
    }

    /// The same of a key that is likely to be that of the next row.
    SLIPFORM_FORCE_INLINE step try_next(char const* p, object_row const* next) const noexcept
    {
        if (p >= context_.keys_until || !next->key.stands_at(p - 1, context_.last, true))
            return {nullptr, nullptr};
        return {json::skip_space(p + next->key.size - 1, context_.last), next};
    }

    /// try_next() where the text ends soon.
    [[nodiscard]] step try_near_end(char const* p, object_row const* next) const noexcept
    {
        if (context_.options.null_is_absent || !next->key.ends_before(p - 1, context_.last, true))
            return {nullptr, nullptr};
        return {json::skip_space(p + next->key.size - 1, context_.last), next};
    }

    /// seek() there: 5 % of a short text in another order, whose last key is else an unusual one.
    [[nodiscard]] SLIPFORM_NO_INLINE step seek_near_end(char const* p) const noexcept
    {
        char const* const last = context_.last;
        if (context_.options.null_is_absent || p == last)
            return {nullptr, nullptr};
        auto const        n     = static_cast<std::size_t>(last - p) - 1;
        void const* const quote = std::memchr(p + 1, '"', n);
        if (!quote)
            return {nullptr, nullptr};
        auto const        size = static_cast<std::size_t>(static_cast<char const*>(quote) - p) - 1;
        std::size_t const i    = info_.lookup.candidate({p + 1, size});
        return try_near_end(p, info_.rows + (i < info_.row_count ? i : 0));
    }

    /// From a key on that is not found by the two: the next value that is usual, and its row; or
    /// the end of the object. Unusual members are read on the way.
    SLIPFORM_NO_INLINE step pass_unusual(char const* p, object_row const* next)
    {
        for (;;) {
            step at{pass_tag(p), next};
            if (!at.p)
                at = read_unusual_key(p, next);
            if (!at.p)
                return {nullptr, nullptr};
            next = at.row;
            p    = json::after_value(at.p, context_.last);
            if (p != context_.last && *p == '}')
                return finish(p + 1);
            if (p == context_.last || *p != ',')
                return {json::fail(context_, p, "a comma or a closing brace"), nullptr};
            p  = json::skip_space(p + 1, context_.last);
            at = p < context_.keys_until ? seek(p) : seek_near_end(p);
            if (at.p)
                return at;
        }
    }

    /// The value of any key.
    SLIPFORM_NO_INLINE step find_value(char const* p, object_row const* next)
    {
        bool const near_end = p >= context_.keys_until;
        step       at       = near_end ? try_near_end(p, next) : seek(p);
        if (!at.p && near_end)
            at = seek_near_end(p);
        return at.p ? at : pass_unusual(p, next);
    }

    /// Behind a value, where the key of the next row does not follow without white space.
    SLIPFORM_FORCE_INLINE step after_value(char const* p, object_row const* next)
    {
        if (p == context_.last || *p != ',') {
            p = json::after_value(p, context_.last);
            if (p != context_.last && *p == '}')
                return finish(p + 1);
            if (p == context_.last || *p != ',')
                return {json::fail(context_, p, "a comma or a closing brace"), nullptr};
        }
        char const* const key = json::skip_space(p + 1, context_.last);
        if (key == p + 1 && p < context_.compact_until) { // most likely next_value() compared it
            step const at = seek(key);
            return at.p ? at : pass_unusual(key, next);
        }
        context_.compact_until = context_.first;
        gap_                   = known_text(p, static_cast<std::size_t>(key - p));
        return value_of(key, next);
    }

    SLIPFORM_FORCE_INLINE step value_of(char const* key, object_row const* next)
    {
        step const at = try_next(key, next);
        return at.p ? at : find_value(key, next);
    }

    SLIPFORM_FORCE_INLINE step first_value()
    {
        char const* const p = json::skip_space(begin_ + 1, context_.last);
        if (p != context_.last && *p == '}')
            return finish(p + 1);
        return value_of(p, info_.rows);
    }

    /// The value of a member under its name: new, and with the usual options.
    SLIPFORM_FORCE_INLINE char const* read_value(read_context& context, char const* p,
                                                 char const* last, object_row const& row)
    {
        void* const to = member(row.address);
        if (row.kind <= member_kind::optional_text) {
            std::string* text = static_cast<std::string*>(to);
            if (row.kind == member_kind::optional_text)
                text = &static_cast<std::optional<std::string>*>(to)->emplace();
            return read_text(context, p, last, *text, row.rules);
        }
        if (row.kind <= member_kind::optional_truth) {
            bool* truth = static_cast<bool*>(to);
            if (row.kind == member_kind::optional_truth)
                truth = &static_cast<std::optional<bool>*>(to)->emplace();
            return read_bool(context, p, *truth);
        }
        if (row.kind == member_kind::distant) [[unlikely]]
            return read_member(p, row, false);
        return row.read(context, p, to, row.rules);
    }

    /// Behind a value: the next one. Between two members there is as much white space as between
    /// the two before, which is told by comparing: a tenth of the time of pretty-printed texts.
    SLIPFORM_FORCE_INLINE step next_value(char const* p, object_row const* next)
    {
        if (p < context_.compact_until) {
            if (next->key.stands_at(p, context_.last)) [[likely]]
                return {json::skip_space(p + next->key.size, context_.last), next};
        } else if (p < context_.keys_until && gap_.stands_at(p, context_.last) &&
                   p[gap_.size] == '"') {
            return value_of(p + gap_.size, next);
        }
        return after_value(p, next);
    }

public:
    object_reader(read_context& context, void* object, object_info const& info, char const* p)
        : member_reader(context, object, info, p)
    {
    }

    /// From the opening brace to behind the closing one.
    SLIPFORM_FORCE_INLINE char const* read()
    {
        read_context&     context = context_; // in registers, which members cannot be
        char const* const last    = context.last;
        if (++context.depth > context.max_depth) [[unlikely]]
            return json::fail_depth(context, begin_);
        step at{};
        if (context.behind_tag) {
            notices_ &= static_cast<unsigned char>(~notice::tag_missing);
            at = next_value(std::exchange(context.behind_tag, nullptr), info_.rows);
        } else {
            at = first_value();
        }
        while (at.row) {
            object_row const& row = *at.row;
            char const*       p;
            if ((seen_ & row.bit) != 0) [[unlikely]] {
                p = read_again(at.p, row, false);
            } else {
                seen_ |= row.bit;
                p = read_value(context, at.p, last, row);
            }
            if (!p) [[unlikely]]
                return nullptr;
            at = next_value(p, &row + 1);
        }
        return at.p;
    }
};

SLIPFORM_NO_INLINE inline char const* read_object(read_context& context, char const* p,
                                                  void* object, object_info const& info)
{
    if (*p != '{') [[unlikely]]
        return wrong_type(context, p, "an object");
    return object_reader(context, object, info, p).read();
}

/// An object with constraints of its own, beside those of its members.
SLIPFORM_NO_INLINE inline char const* read_checked_object(read_context& context, char const* p,
                                                          void* object, rule_set const* rules,
                                                          object_info const& info)
{
    std::size_t const before = context.failures;
    return check_read(context, p, read_object(context, p, object, info), object, rules, before);
}

} // namespace slipform::inline v0::detail
