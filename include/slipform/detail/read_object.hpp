// Reading an object: one function for all of them, which walks the text and looks each key up in
// the rows of the schema. What differs between schemas is data.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/object_info.hpp>
#include <slipform/detail/read_mismatch.hpp>
#include <slipform/json/skip.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace slipform::inline v0::detail {

class object_reader {
    read_context&      context_;
    object_info const& info_;
    std::uintptr_t     shift_; // from the blueprint to the object, in bytes
    void const*        object_;
    char const*        begin_;
    std::size_t        failures_;
    std::size_t        key_mark_;
    member_bits        seen_{}; // rows seen under either spelling
    bool               tag_missing_;
    std::optional<rare_members> rare_{};

    /// Behind a value, and the row whose key is likely to come next; from seek(), a value and its row.
    struct step {
        char const*       p; ///< or nullptr
        object_row const* next;
    };

    char const* read_tag(char const* p)
    {
        if (!tag_missing_ && context_.reject_repeated_keys) {
            context_.repeated.push_back(context_.offset(p));
            return json::skip_value(context_, p);
        }
        tag_missing_ = false;
        if (*p != '"')
            return wrong_type(context_, p, "a string");
        json::word const word = json::read_word(context_, p, context_.scratch);
        if (word.end && word.text != info_.tag_value)
            context_.record(p, errc::unknown_tag, "expected " + std::string(info_.tag_value));
        return word.end;
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
        if (context_.reject_repeated_keys) {
            if (key.decoded)
                context_.keys.add_decoded(std::string(key.text), context_.offset(p));
            else
                context_.keys.add(key.text, context_.offset(p));
        }
        return json::skip_value(context_, p);
    }

    /// The member of this object that is at `address` in the blueprint.
    [[nodiscard]] SLIPFORM_FORCE_INLINE void* member(void const* address) const noexcept
    {
        return reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(address) + shift_);
    }

    [[nodiscard]] rare_members& rare() { return rare_ ? *rare_ : rare_.emplace(); }

    /// A member whose key was seen before, under this spelling or the other.
    SLIPFORM_NO_INLINE char const* read_again(char const* p, object_row const& row, bool alias)
    {
        member_bit const  r     = row.bit;
        rule_set const*   rules = context_.wanted(row.rules);
        rare_members&     seen  = rare();
        bool const        alias_seen = seen.aliased.has(r);
        bool const        again      = seen.both.has(r) || alias == alias_seen;
        if (again && context_.reject_repeated_keys) {
            context_.repeated.push_back(context_.offset(p));
            return json::skip_value(context_, p);
        }
        if (!again)
            seen.both.set(r);
        if (alias)
            seen.aliased.set(r);
        if (is_absent(p, row))
            return p + 4;
        if (seen.nulls.has(r)) {
            seen.nulls.clear(r);
            return row.read(context_, p, member(row.address), rules);
        }
        if (again)
            return read_anew(p, row, rules, alias || !row.alias_wins || !alias_seen);
        if (row.alias_wins)
            return read_anew(p, row, rules, alias);
        char const* const end = json::skip_value(context_, p);
        if (end)
            context_.record(p, errc::repeated_field, "expected one spelling of this key");
        return end;
    }

    /// Reads apart from the member, which has a value already; the value takes its place or not.
    char const* read_anew(char const* p, object_row const& row, rule_set const* rules, bool wins)
    {
        return (row.aside ? row.aside : row.read)(context_, p, wins ? member(row.address) : nullptr, rules);
    }

    /// Whether null stands at `p`, has no meaning there, and the caller asked to take it as absence.
    [[nodiscard]] bool is_absent(char const* p, object_row const& row) const
    {
        return context_.options.null_is_absent && !row.nullable &&
               json::is_literal(p, context_.last, "null");
    }

    /// A new member, if null may be absence or its spelling is the second.
    SLIPFORM_NO_INLINE char const* read_unusual(char const* p, object_row const& row, bool alias)
    {
        if (alias)
            rare().aliased.set(row.bit);
        if (is_absent(p, row)) {
            rare().nulls.set(row.bit);
            return p + 4;
        }
        return row.read(context_, p, member(row.address), context_.wanted(row.rules));
    }

    /// A member under its name: with the usual options, or one that was seen before.
    SLIPFORM_FORCE_INLINE char const* read_expected(char const* p, object_row const& row)
    {
        if (seen_.has(row.bit)) [[unlikely]]
            return read_again(p, row, false);
        seen_.set(row.bit);
        return row.read(context_, p, member(row.address), context_.wanted(row.rules));
    }

    char const* read_member(char const* p, object_row const& row)
    {
        if (context_.usual || seen_.has(row.bit)) [[likely]]
            return read_expected(p, row);
        seen_.set(row.bit);
        return read_unusual(p, row, false);
    }

    char const* read_alias(char const* p, object_row const& row)
    {
        if (seen_.has(row.bit))
            return read_again(p, row, true);
        seen_.set(row.bit);
        return read_unusual(p, row, true);
    }

    SLIPFORM_COLD void record_missing()
    {
        if (tag_missing_)
            context_.record(begin_, errc::missing_field, "required", {}, info_.tag_key);
        for (object_row const* row = info_.rows; row != info_.rows + info_.row_count; ++row)
            if (row->required && (!seen_.has(row->bit) || (rare_ && rare_->nulls.has(row->bit))))
                context_.record(begin_, errc::missing_field, "required", {}, row->key.text());
    }

    SLIPFORM_NO_INLINE void close_keys()
    {
        context_.keys.close(key_mark_, [this](std::size_t at) { context_.repeated.push_back(at); });
    }

    /// Behind the closing brace: what is missing, and the rules across members.
    SLIPFORM_FORCE_INLINE char const* finish(char const* p)
    {
        --context_.depth;
        if (context_.keys.open() != key_mark_) [[unlikely]]
            close_keys();
        if (tag_missing_ || rare_ || !info_.required.within(seen_, info_.row_count)) [[unlikely]]
            record_missing();
        if (info_.check && context_.options.check_rules && context_.failures == failures_) {
            context_.value = begin_;
            info_.check(context_, object_);
        }
        return p;
    }

    /// A key, its colon and its value. Most documents keep the order of the schema.
    SLIPFORM_FORCE_INLINE step read_next(char const* p, object_row const* next)
    {
        if (p >= context_.block_until || !next->key.stands_at(p - 1, 1)) [[unlikely]]
            return read_sought(p, next);
        char const* const value = json::skip_space(p + next->key.size - 1, context_.last);
        return {read_expected(value, *next), next + 1};
    }

    /// The value of the key whose opening quote is at `p`, and its row; none if the key is unusual.
    [[nodiscard]] SLIPFORM_NO_INLINE step seek(char const* p) const noexcept
    {
        if (p >= context_.block_until) [[unlikely]]
            return {nullptr, nullptr};
        char const* const end = json::find_special(p + 1, context_.last);
        auto const        n   = static_cast<std::size_t>(end - p - 1);
        std::size_t const i   = info_.lookup.candidate({p + 1, n});
        if (i >= info_.row_count) [[unlikely]]
            return {nullptr, nullptr};
        object_row const& row = info_.rows[i];
        if (row.key.size != n + 4 || !row.key.stands_at(p - 1, 1)) [[unlikely]]
            return {nullptr, nullptr};
        return {json::skip_space(end + 2, context_.last), &row};
    }

    /// A key that is not the next one of the schema, its colon and its value.
    SLIPFORM_FORCE_INLINE step read_sought(char const* p, object_row const* next)
    {
        step const found = seek(p);
        return found.p ? step{read_expected(found.p, *found.next), found.next + 1}
                       : read_unusual_key(p, next);
    }

    /// The same for any key, however it is written, and where null is absence for all of them.
    SLIPFORM_NO_INLINE step read_unusual_key(char const* p, object_row const* next)
    {
        if (context_.last - p >= 32 && next->key.stands_at(p - 1, 1))
            return {read_member(json::skip_space(p + next->key.size - 1, context_.last), *next),
                    next + 1};
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
        object_row const& row = info_.rows[info_.key_at(i).row];
        return {i < info_.row_count ? read_member(p, row) : read_alias(p, row), &row + 1};
    }

public:
    object_reader(read_context& context, void* object, object_info const& info, char const* p)
        : context_(context), info_(info), shift_(info.shift_to(object)), object_(object), begin_(p),
          failures_(context.failures), key_mark_(context.keys.open()),
          tag_missing_(!info.tag_key.empty())
    {
    }

    /// From the opening brace to behind the closing one.
    SLIPFORM_FORCE_INLINE char const* read()
    {
        read_context&     context = context_; // in registers, which members cannot be
        char const* const last    = context.last;
        step              at{begin_, info_.rows};
        if (++context.depth > context.max_depth) [[unlikely]]
            return json::fail_depth(context, begin_);
        if (context.behind_tag) {
            at.p         = std::exchange(context.behind_tag, nullptr);
            tag_missing_ = false;
        } else {
            at.p = json::skip_space(begin_ + 1, last);
            if (at.p == last || *at.p != '}')
                at = read_next(at.p, at.next);
        }
        while (at.p) {
            if (at.p < context.compact_until && at.next->key.stands_at(at.p, 0)) [[likely]] {
                char const* const value = json::skip_space(at.p + at.next->key.size, last);
                at = {read_expected(value, *at.next), at.next + 1};
                continue;
            }
            if (at.p == last || *at.p != ',') {
                at.p = json::after_value(at.p, last);
                if (at.p != last && *at.p == '}')
                    return finish(at.p + 1);
                if (at.p == last || *at.p != ',')
                    return json::fail(context, at.p, "a comma or a closing brace");
            }
            char const* const key = json::skip_space(at.p + 1, last);
            bool const compact = key == at.p + 1 && at.p < context.compact_until;
            if (!compact)
                context.compact_until = context.first;
            at = compact ? read_sought(key, at.next) : read_next(key, at.next);
        }
        return nullptr;
    }
};

SLIPFORM_NO_INLINE inline char const* read_object(read_context& context, char const* p,
                                                  void* object, object_info const& info)
{
    return object_reader(context, object, info, p).read();
}

} // namespace slipform::inline v0::detail
