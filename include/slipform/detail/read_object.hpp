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
    char*              object_;
    char const*        begin_;
    std::size_t        failures_;
    std::size_t        key_mark_;
    member_bits        seen_{}; // rows seen under either spelling
    object_row const*  next_;   // the row whose key is likely to come
    bool               tag_missing_;
    std::optional<rare_members> rare_{};

    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
    static constexpr std::size_t tag     = static_cast<std::size_t>(-2);

    struct found_key {
        json::word  word;
        std::size_t index; ///< of the row; for a second spelling, behind all rows
    };

    /// Whether `"name":` of this key stands at `p`. Never for the row behind the last, which has a
    /// key of no bytes.
    [[nodiscard]] SLIPFORM_FORCE_INLINE bool stands_at(char const* p, object_key const& key) const noexcept
    {
        return same_bytes(p, context_.last, key.name + 1, std::size_t{key.size} - 1, key.rest);
    }

    [[nodiscard]] static bool is_same(json::word const& word, object_key const& key) noexcept
    {
        return word.text.size() + 4 == key.size &&
               same_bytes(word.text.data(), word.limit, key.name + 2, word.text.size());
    }

    [[nodiscard]] SLIPFORM_FORCE_INLINE found_key find_key(char const* p)
    {
        json::word const word = json::read_word(context_, p, context_.scratch);
        std::size_t      i    = info_.lookup.candidate(word.text);
        if (i == no_candidate || !is_same(word, key_at(i)))
            i = !info_.tag_key.empty() && word.text == info_.tag_key ? tag : unknown;
        return {word, i};
    }

    [[nodiscard]] object_key const& key_at(std::size_t i) const noexcept
    {
        return i < info_.row_count ? info_.rows[i].key : info_.aliases[i - info_.row_count];
    }

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
        return object_ + (static_cast<char const*>(address) - static_cast<char const*>(info_.blueprint));
    }

    [[nodiscard]] rare_members& rare() { return rare_ ? *rare_ : rare_.emplace(); }

    /// A member whose key was seen before, under this spelling or the other.
    SLIPFORM_NO_INLINE char const* read_again(char const* p, object_row const& row, bool alias)
    {
        member_bit const  r     = row.bit;
        rule_set const*   rules = context_.options.check_rules ? row.rules : nullptr;
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

    /// A new member, if the options are not the usual ones or its spelling is the second.
    SLIPFORM_NO_INLINE char const* read_unusual(char const* p, object_row const& row, bool alias)
    {
        if (alias)
            rare().aliased.set(row.bit);
        if (is_absent(p, row)) {
            rare().nulls.set(row.bit);
            return p + 4;
        }
        return row.read(context_, p, member(row.address), context_.options.check_rules ? row.rules : nullptr);
    }

    SLIPFORM_FORCE_INLINE char const* read_member(char const* p, object_row const& row)
    {
        if (seen_.has(row.bit)) [[unlikely]]
            return read_again(p, row, false);
        seen_.set(row.bit);
        if (!context_.usual) [[unlikely]]
            return read_unusual(p, row, false);
        return row.read(context_, p, member(row.address), row.rules);
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
    SLIPFORM_FORCE_INLINE char const* read_next(char const* p)
    {
        object_row const& row = *next_;
        if (!stands_at(p, row.key)) [[unlikely]]
            return read_sought(p);
        next_ = &row + 1;
        return read_member(json::skip_space(p + row.key.size - 1, context_.last), row);
    }

    /// A key that is not the next one of the schema, its colon and its value.
    SLIPFORM_NO_INLINE char const* read_sought(char const* p)
    {
        if (p == context_.last || *p != '"') [[unlikely]]
            return json::fail(context_, p, "a key in quotes");
        char const* const end = json::find_special(p + 1, context_.last);
        if (end == context_.last) [[unlikely]]
            return read_unusual_key(p);
        std::size_t const i =
            info_.lookup.candidate({p + 1, static_cast<std::size_t>(end - p - 1)});
        if (i >= info_.row_count || *end != '"' || !stands_at(p, info_.rows[i].key)) [[unlikely]]
            return read_unusual_key(p);
        next_ = &info_.rows[i] + 1;
        return read_member(json::skip_space(end + 2, context_.last), info_.rows[i]);
    }

    /// The same for any key, however it is written.
    SLIPFORM_NO_INLINE char const* read_unusual_key(char const* p)
    {
        found_key const key = find_key(p);
        if (!key.word.end)
            return nullptr;
        p = json::skip_space(key.word.end, context_.last);
        if (p == context_.last || *p != ':')
            return json::fail(context_, p, "a colon");
        p = json::skip_space(p + 1, context_.last);
        if (key.index == unknown)
            return read_unknown(p, key.word);
        if (key.index == tag)
            return read_tag(p);
        object_row const& row = info_.rows[key_at(key.index).row];
        next_                 = &row + 1;
        return key.index < info_.row_count ? read_member(p, row) : read_alias(p, row);
    }

public:
    object_reader(read_context& context, void* object, object_info const& info, char const* p)
        : context_(context), info_(info), object_(static_cast<char*>(object)), begin_(p),
          failures_(context.failures), key_mark_(context.keys.open()), next_(info.rows),
          tag_missing_(!info.tag_key.empty())
    {
    }

    /// From the opening brace to behind the closing one.
    SLIPFORM_FORCE_INLINE char const* read()
    {
        char const* p = begin_;
        if (++context_.depth > context_.max_depth) [[unlikely]]
            return json::fail_depth(context_, p);
        if (context_.behind_tag) {
            p            = std::exchange(context_.behind_tag, nullptr);
            tag_missing_ = false;
        } else {
            p = json::skip_space(p + 1, context_.last);
            if (p == context_.last || *p != '}')
                p = read_next(p);
        }
        while (p) {
            if (p == context_.last || *p != ',') {
                p = json::after_value(p, context_.last);
                if (p != context_.last && *p == '}')
                    return finish(p + 1);
                if (p == context_.last || *p != ',')
                    return json::fail(context_, p, "a comma or a closing brace");
            }
            p = read_next(json::skip_space(p + 1, context_.last));
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
