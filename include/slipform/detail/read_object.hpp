// Reading an object: one function for all of them, which walks the text and looks each key up in
// the rows of the schema. What differs between schemas is data.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/member_bits.hpp>
#include <slipform/detail/object_info.hpp>
#include <slipform/detail/read_scalar.hpp>
#include <slipform/detail/read_text.hpp>
#include <slipform/json/skip.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace slipform::inline v0::detail {

class object_reader {
    read_context&      context_;
    object_info const& info_;
    std::uintptr_t     shift_; // from the blueprint to the object, in bytes
    char const*        begin_;
    std::size_t        failures_;
    std::uint64_t      seen_ = 0; // of the first 64 rows, under either spelling
    known_text         gap_{};    // the comma before the last key and the white space behind it, if any
    unsigned char      notices_;
    std::optional<rare_members> rare_{};

    /// A value and the row of its key; or, without one, behind the object. Also what read_unusual_key()
    /// gives back: behind a value, and the row whose key is likely to come next.
    struct step {
        char const*       p; ///< or nullptr
        object_row const* row;
    };

    /// The member of this object that is at `address` in the blueprint.
    [[nodiscard]] SLIPFORM_FORCE_INLINE void* member(void const* address) const noexcept
    {
        return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(address) + shift_);
    }

    [[nodiscard]] rare_members& rare()
    {
        notices_ |= notice::rare_members;
        return rare_ ? *rare_ : rare_.emplace();
    }

    [[nodiscard]] std::size_t index_of(object_row const& row) const noexcept
    {
        return static_cast<std::size_t>(&row - info_.rows);
    }

    [[nodiscard]] bool seen(object_row const& row) const noexcept
    {
        return row.bit ? (seen_ & row.bit) != 0 : rare_ && rare_->far.has(index_of(row));
    }

    void note_seen(object_row const& row)
    {
        if (row.bit)
            seen_ |= row.bit;
        else
            rare().far.set(index_of(row));
    }

    char const* read_tag(char const* p)
    {
        if ((notices_ & notice::tag_missing) == 0 && context_.reject_repeated_keys) {
            context_.repeated.push_back(context_.offset(p));
            return json::skip_value(context_, p);
        }
        notices_ &= static_cast<unsigned char>(~notice::tag_missing);
        if (*p != '"')
            return wrong_type(context_, p, "a string");
        json::word const word = json::read_word(context_, p, context_.scratch);
        if (word.end && word.text != info_.tag_value)
            context_.record(p, errc::unknown_tag, "expected " + std::string(info_.tag_value));
        return word.end;
    }

    void remember_unknown(char const* p, json::word const& key)
    {
        if ((notices_ & notice::unknown_keys) == 0)
            rare().keys = context_.keys.open();
        notices_ |= notice::unknown_keys;
        if (key.decoded)
            context_.keys.add_decoded(std::string(key.text), context_.offset(p));
        else
            context_.keys.add(key.text, context_.offset(p));
    }

    char const* read_unknown(char const* p, json::word const& key)
    {
        if (context_.options.strict || (!info_.keep && !info_.ignores)) {
            char const* const end = json::skip_value(context_, p);
            if (end)
                context_.record(p, errc::unknown_field, "expected a key of this object");
            return end;
        }
        if (info_.keep)
            return info_.keep(context_, p, member(info_.keeper), key.text);
        if (context_.reject_repeated_keys)
            remember_unknown(p, key);
        return json::skip_value(context_, p);
    }

    /// A member whose key was seen before, under this spelling or the other.
    SLIPFORM_NO_INLINE char const* read_again(char const* p, object_row const& row, bool alias)
    {
        std::size_t const r          = index_of(row);
        rare_members&     rare_seen  = rare();
        bool const        alias_seen = rare_seen.aliased.has(r);
        bool const        again      = rare_seen.both.has(r) || alias == alias_seen;
        if (again && context_.reject_repeated_keys) {
            context_.repeated.push_back(context_.offset(p));
            return json::skip_value(context_, p);
        }
        if (!again)
            rare_seen.both.set(r);
        if (alias)
            rare_seen.aliased.set(r);
        if (is_absent(p, row))
            return p + 4;
        if (rare_seen.nulls.has(r)) {
            rare_seen.nulls.clear(r);
            return row.read(context_, p, member(row.address), row.rules);
        }
        if (again)
            return read_anew(p, row, alias || !row.alias_wins || !alias_seen);
        if (row.alias_wins)
            return read_anew(p, row, alias);
        char const* const end = json::skip_value(context_, p);
        if (end)
            context_.record(p, errc::repeated_field, "expected one spelling of this key");
        return end;
    }

    /// Reads apart from the member, which has a value already; the value takes its place or not.
    char const* read_anew(char const* p, object_row const& row, bool wins)
    {
        return (row.aside ? row.aside : row.read)(context_, p, wins ? member(row.address) : nullptr, row.rules);
    }

    /// Whether null stands at `p`, has no meaning there, and the caller asked to take it as absence.
    [[nodiscard]] bool is_absent(char const* p, object_row const& row) const
    {
        return context_.options.null_is_absent && !row.nullable &&
               json::is_literal(p, context_.last, "null");
    }

    /// A member however it is spelled, whatever was seen before.
    SLIPFORM_NO_INLINE char const* read_member(char const* p, object_row const& row, bool alias)
    {
        if (seen(row))
            return read_again(p, row, alias);
        note_seen(row);
        if (alias)
            rare().aliased.set(index_of(row));
        if (is_absent(p, row)) {
            rare().nulls.set(index_of(row));
            return p + 4;
        }
        return row.read(context_, p, member(row.address), row.rules);
    }

    SLIPFORM_COLD void record_missing()
    {
        if ((notices_ & notice::tag_missing) != 0)
            context_.record(begin_, errc::missing_field, "required", {}, info_.tag_key);
        for (object_row const* row = info_.rows; row != info_.rows + info_.row_count; ++row)
            if (row->required && (!seen(*row) || (rare_ && rare_->nulls.has(index_of(*row)))))
                context_.record(begin_, errc::missing_field, "required", {}, name_of(row->key));
    }

    [[nodiscard]] bool lacks_members() const noexcept { return (info_.required & ~seen_) != 0; }

    SLIPFORM_NO_INLINE void look_twice()
    {
        if ((notices_ & notice::unknown_keys) != 0)
            context_.keys.close(rare_->keys, [this](std::size_t at) { context_.repeated.push_back(at); });
        record_missing();
    }

    /// The end of an object that lacks a member, has rules, or of which something was noticed.
    SLIPFORM_NO_INLINE void conclude()
    {
        if ((notices_ & ~unsigned{notice::rules}) != 0 || lacks_members()) [[unlikely]]
            look_twice();
        if (info_.check && context_.options.check_rules && context_.failures == failures_) {
            context_.value = begin_;
            info_.check(context_, member(info_.blueprint));
        }
    }

    /// Behind the closing brace: what is missing, and the rules across members.
    SLIPFORM_FORCE_INLINE step finish(char const* p)
    {
        --context_.depth;
        if ((notices_ | (info_.required & ~seen_)) != 0) [[unlikely]]
            conclude();
        return {p, nullptr};
    }

    /// The value of the key whose opening quote is at `p`, and its row; none if the key is unusual. Where
    /// the value is does not wait for the row, which takes a fifth of the time of keys out of order.
    SLIPFORM_FORCE_INLINE step seek(char const* p) const noexcept
    {
        char const* const last = context_.last;
        if (p >= context_.block_until) [[unlikely]]
            return {nullptr, nullptr};
        char const* const end = json::find_quote(p + 1, last);
        std::size_t const i   = info_.lookup.candidate_at(p + 1, end);
        object_row const& row = info_.rows[i < info_.row_count ? i : 0];
        if (!row.key.stands_at(p - 1, last, 1)) [[unlikely]]
            return {nullptr, nullptr};
        return {json::skip_space(end + 2, last), &row};
    }

    /// The same of a key that is likely to be that of the next row.
    SLIPFORM_FORCE_INLINE step try_next(char const* p, object_row const* next) const noexcept
    {
        bool const found = p < context_.block_until
                               ? next->key.stands_at(p - 1, context_.last, 1)
                               : context_.usual && next->key.ends_before(p - 1, context_.last, 1);
        if (!found)
            return {nullptr, nullptr};
        return {json::skip_space(p + next->key.size - 1, context_.last), next};
    }

    /// Any key, however it is written, and where null is absence for all of them; with its value.
    SLIPFORM_NO_INLINE step read_unusual_key(char const* p, object_row const* next)
    {
        if (p == context_.last || *p != '"')
            return {json::fail(context_, p, "a key in quotes"), next};
        json::word const key = json::read_word(context_, p, context_.scratch);
        if (!key.end)
            return {nullptr, next};
        std::size_t const i = info_.find(key);
        p = json::skip_space(key.end, context_.last);
        if (p == context_.last || *p != ':')
            return {json::fail(context_, p, "a colon"), next};
        p = json::skip_space(p + 1, context_.last);
        if (i == object_info::unknown)
            return {read_unknown(p, key), next};
        if (i == object_info::tag)
            return {read_tag(p), next};
        bool const        alias = i >= info_.row_count;
        object_row const& row   = info_.rows[alias ? info_.aliases[i - info_.row_count].row : i];
        return {read_member(p, row, alias), &row + 1};
    }

    /// From a key on: the next value that is usual, and its row; or the end of the object. Unusual
    /// members are read on the way.
    SLIPFORM_NO_INLINE step find_value(char const* p, object_row const* next)
    {
        for (;;) {
            step at = seek(p);
            if (!at.p) [[unlikely]]
                at = try_next(p, next);
            if (at.p) [[likely]]
                return at;
            at = read_unusual_key(p, next);
            if (!at.p)
                return {nullptr, nullptr};
            next = at.row;
            p    = json::after_value(at.p, context_.last);
            if (p != context_.last && *p == '}')
                return finish(p + 1);
            if (p == context_.last || *p != ',')
                return {json::fail(context_, p, "a comma or a closing brace"), nullptr};
            p = json::skip_space(p + 1, context_.last);
        }
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
        if (key == p + 1 && p < context_.compact_until) { // it was compared with the next one
            step const at = seek(key);
            return at.p ? at : find_value(key, next);
        }
        context_.compact_until = context_.first;
        gap_ = known_text(p, static_cast<std::size_t>(key - p));
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
    SLIPFORM_FORCE_INLINE char const* read_value(read_context& context, char const* p, char const* last,
                                                 object_row const& row)
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
        if (row.kind == member_kind::far) [[unlikely]]
            return read_member(p, row, false);
        return row.read(context, p, to, row.rules);
    }

    /// Behind a value: the next one. Between two members there is as much white space as between the two
    /// before, which is told by comparing: a tenth of the time of pretty-printed texts.
    SLIPFORM_FORCE_INLINE step next_value(char const* p, object_row const* next)
    {
        if (p < context_.compact_until) {
            if (next->key.stands_at(p, context_.last)) [[likely]]
                return {json::skip_space(p + next->key.size, context_.last), next};
        } else if (p < context_.block_until && gap_.stands_at(p, context_.last) &&
                   p[gap_.size] == '"') {
            return value_of(p + gap_.size, next);
        }
        return after_value(p, next);
    }

public:
    object_reader(read_context& context, void* object, object_info const& info, char const* p)
        : context_(context), info_(info), shift_(info.shift_to(object)), begin_(p),
          failures_(context.failures), notices_(info.notices)
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

SLIPFORM_NO_INLINE inline char const* read_object(read_context& context, char const* p, void* object,
                                                  object_info const& info)
{
    return object_reader(context, object, info, p).read();
}

} // namespace slipform::inline v0::detail
