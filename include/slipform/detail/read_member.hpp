// What is unusual in an object that is being read: keys that are not just the next one of the
// schema, second spellings, members that stand twice or that nobody knows, and what is missing at
// the end.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/member_bits.hpp>
#include <slipform/detail/object_info.hpp>
#include <slipform/detail/read_mismatch.hpp>
#include <slipform/json/skip.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace slipform::inline v0::detail {

/// Reads members however they are written, and knows what was seen of an object so far. Most
/// members never come here: object_reader takes them.
class member_reader {
protected:
    read_context&               context_;
    object_info const&          info_;
    std::uintptr_t              shift_; // from the blueprint to the object, in bytes
    char const*                 begin_;
    std::size_t                 failures_;
    std::uint64_t               seen_ = 0; // of the first 64 rows, under either spelling
    unsigned char               notices_;
    std::optional<rare_members> rare_{};

    member_reader(read_context& context, void* object, object_info const& info, char const* p)
        : context_(context), info_(info), shift_(info.shift_to(object)), begin_(p),
          failures_(context.failures), notices_(info.notices)
    {
    }

    /// A value and the row of its key; or, without one, behind the object. Also what
    /// read_unusual_key() gives back: behind a value, and the row whose key is likely to come next.
    struct step {
        char const*       p; ///< or nullptr
        object_row const* row;
    };

    /// The member of this object that is at `address` in the blueprint.
    [[nodiscard]] SLIPFORM_FORCE_INLINE void* member(void const* address) const noexcept
    {
        return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(address) + shift_);
    }

    /// Behind the tag, if it stands at `p` plainly written and for the first time; else nullptr.
    [[nodiscard]] char const* pass_tag(char const* p) noexcept
    {
        if ((notices_ & notice::tag_missing) == 0 || p >= context_.block_until ||
            !info_.tag_key.stands_at(p - 1, context_.last, true))
            return nullptr;
        p = json::skip_space(p + info_.tag_key.size - 1, context_.last);
        if (p >= context_.block_until || !info_.tag_word.stands_at(p, context_.last))
            return nullptr;
        notices_ &= static_cast<unsigned char>(~notice::tag_missing);
        return p + info_.tag_word.size;
    }

    /// Any key, however it is written, and where null is absence for all of them; with its value.
    SLIPFORM_NO_INLINE step read_unusual_key(char const* p, object_row const* next)
    {
        if (p < context_.block_until && next->key.stands_at(p - 1, context_.last, true))
            return {
                read_member(json::skip_space(p + next->key.size - 1, context_.last), *next, false),
                next + 1};
        if (p == context_.last || *p != '"')
            return {json::fail(context_, p, "a key in quotes"), next};
        json::word const key = json::read_word(context_, p, context_.scratch);
        if (!key.end)
            return {nullptr, next};
        std::size_t const i = info_.find(key);
        p                   = json::skip_space(key.end, context_.last);
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

    /// A member under its name or its second spelling, whatever was seen before.
    SLIPFORM_NO_INLINE char const* read_member(char const* p, object_row const& row, bool alias)
    {
        if (seen(row))
            return read_again(p, row, alias);
        note_seen(row);
        if (alias)
            rare().aliased.set(index_of(row));
        if (is_absent(p, row)) {
            rare().nulls.set(index_of(row));
            notices_ |= notice::nulls;
            return p + 4;
        }
        return row.read(context_, p, member(row.address), row.rules);
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

    [[nodiscard]] bool lacks_members() const noexcept { return (info_.required & ~seen_) != 0; }

    /// The end of an object that lacks a member, has rules, or of which something was noticed.
    SLIPFORM_NO_INLINE void conclude()
    {
        if ((notices_ & ~unsigned{notice::rules}) != 0 || lacks_members()) [[unlikely]]
            look_twice();
        if ((notices_ & notice::rules) != 0 && context_.options.check_rules &&
            context_.failures == failures_) {
            context_.value = begin_;
            info_.check(context_, member(info_.blueprint));
        }
    }

private:
    [[nodiscard]] rare_members& rare() { return rare_ ? *rare_ : rare_.emplace(); }

    [[nodiscard]] std::size_t index_of(object_row const& row) const noexcept
    {
        return static_cast<std::size_t>(&row - info_.rows);
    }

    [[nodiscard]] bool seen(object_row const& row) const noexcept
    {
        return row.bit ? (seen_ & row.bit) != 0 : rare_ && rare_->distant.has(index_of(row));
    }

    void note_seen(object_row const& row)
    {
        if (row.bit)
            seen_ |= row.bit;
        else
            rare().distant.set(index_of(row));
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
        json::word const       word     = json::read_word(context_, p, context_.scratch);
        std::string_view const expected = info_.tag_word.text().substr(1, info_.tag_word.size - 2);
        if (word.end && word.text != expected)
            context_.record(p, errc::unknown_tag, "expected " + std::string(expected));
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

    /// Reads apart from the member, which has a value already; the value takes its place or not.
    char const* read_anew(char const* p, object_row const& row, bool wins)
    {
        return (row.aside ? row.aside : row.read)(context_, p, wins ? member(row.address) : nullptr,
                                                  row.rules);
    }

    /// Whether null stands at `p`, has no meaning there, and the caller asked to take it as
    /// absence.
    [[nodiscard]] bool is_absent(char const* p, object_row const& row) const
    {
        return context_.options.null_is_absent && !row.nullable &&
               json::is_literal(p, context_.last, "null");
    }

    SLIPFORM_COLD void record_missing()
    {
        if ((notices_ & notice::tag_missing) != 0)
            context_.record(begin_, errc::missing_field, "required", {}, name_of(info_.tag_key));
        for (object_row const* row = info_.rows; row != info_.rows + info_.row_count; ++row)
            if (row->required && (!seen(*row) || (rare_ && rare_->nulls.has(index_of(*row)))))
                context_.record(begin_, errc::missing_field, "required", {}, name_of(row->key));
    }

    SLIPFORM_NO_INLINE void look_twice()
    {
        if ((notices_ & notice::unknown_keys) != 0)
            context_.keys.close(rare_->keys,
                                [this](std::size_t at) { context_.repeated.push_back(at); });
        constexpr unsigned some_may_lack =
            notice::tag_missing | notice::nulls | notice::distant_required;
        if ((notices_ & some_may_lack) != 0 || lacks_members())
            record_missing();
    }
};

} // namespace slipform::inline v0::detail
