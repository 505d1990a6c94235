// Reading an object: one function for all of them, which walks the text and looks each key up in
// the rows of the schema. What differs between schemas is data.
#pragma once

#include <slipform/config.hpp>
#include <slipform/detail/read_mismatch.hpp>
#include <slipform/detail/read_rules.hpp>
#include <slipform/json/skip.hpp>
#include <slipform/model/key_lookup.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slipform::inline v0::detail {

/// Reads a value into the member at `to`; the position behind it, or nullptr.
using reader_fn = char const*(read_context&, char const* p, void* to, rule_set const*);

/// One member of an object.
struct object_row {
    void const*     address  = nullptr; ///< in the blueprint of the object's type
    reader_fn*      read     = nullptr;
    reader_fn*      aside    = nullptr; ///< reads apart, then assigns or drops; see needs_aside
    rule_set const* rules    = nullptr;
    bool            required = false;
    bool            nullable = false; ///< null has a meaning
    bool            alias_wins = false;
};

/// One key of an object: the name of row `row`, or its second spelling.
struct object_key {
    char const* name = nullptr; ///< ,"name": in its pool
    std::size_t size = 0;       ///< of all that
    std::size_t row  = 0;

    [[nodiscard]] constexpr std::string_view text() const noexcept { return {name + 2, size - 4}; }
};

/// Everything that reading must know of a described struct.
struct object_info {
    using keep_fn  = char const*(read_context&, char const* p, void* object, std::string_view key);
    using check_fn = void(read_context&, void const* object);

    object_row const* rows      = nullptr;
    std::size_t       row_count = 0;
    object_key const* keys      = nullptr; ///< one name a row, then the second spellings
    text_lookup       lookup;
    void const*       blueprint = nullptr;
    keep_fn*          keep      = nullptr; ///< keeps an unknown member
    check_fn*         check     = nullptr; ///< the rules across members
    bool              ignores   = false;   ///< passes over unknown members
    std::string_view  tag_key{};
    std::string_view  tag_value{};
};

/// At most this many members an object; a bit each for "seen under its name" and "by its alias".
inline constexpr std::size_t most_members = 250;

class member_bits {
    std::uint64_t words_[4] = {};

public:
    [[nodiscard]] bool has(std::size_t i) const noexcept { return (words_[i >> 6] >> (i & 63) & 1) != 0; }
    void               set(std::size_t i) noexcept { words_[i >> 6] |= std::uint64_t{1} << (i & 63); }
};

class object_reader {
    read_context&      context_;
    object_info const& info_;
    char*              object_;
    char const*        begin_;
    std::size_t        failures_;
    std::size_t        key_mark_;
    member_bits        named_{};   // rows seen under their name
    member_bits        aliased_{}; // rows seen under their second spelling
    bool               tag_seen_ = false;

    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
    static constexpr std::size_t tag     = static_cast<std::size_t>(-2);

    struct found_key {
        char const*      end; ///< behind the key's closing quote, or nullptr
        std::size_t      index;
        std::string_view text;
        bool             decoded;
    };

    /// Whether `"name":` of this key stands at `p`.
    [[nodiscard]] SLIPFORM_FORCE_INLINE bool stands_at(char const* p, object_key const& key) const noexcept
    {
        std::size_t const n = key.size - 1;
        return static_cast<std::size_t>(context_.last - p) > n && std::memcmp(p, key.name + 1, n) == 0;
    }

    [[nodiscard]] found_key find_key(char const* p)
    {
        json::word const word = json::read_word(context_, p, context_.scratch);
        std::size_t      i    = info_.lookup.candidate(word.text);
        if (i == no_candidate || info_.keys[i].text() != word.text)
            i = !info_.tag_key.empty() && word.text == info_.tag_key ? tag : unknown;
        return {word.end, i, word.text, word.decoded};
    }

    char const* read_tag(char const* p)
    {
        if (tag_seen_ && context_.reject_repeated_keys) {
            context_.repeated.push_back(context_.offset(p));
            return json::skip_value(context_, p);
        }
        tag_seen_ = true;
        if (*p != '"')
            return wrong_type(context_, p, "a string");
        json::word const word = json::read_word(context_, p, context_.scratch);
        if (word.end && word.text != info_.tag_value)
            context_.record(p, errc::unknown_tag, "expected " + std::string(info_.tag_value));
        return word.end;
    }

    char const* read_unknown(char const* p, found_key const& key)
    {
        if (context_.options.strict || (!info_.keep && !info_.ignores)) {
            char const* const end = json::skip_value(context_, p);
            if (end)
                context_.record(p, errc::unknown_field, "expected a key of this object");
            return end;
        }
        if (info_.keep)
            return info_.keep(context_, p, object_, key.text);
        if (context_.reject_repeated_keys) {
            if (key.decoded)
                context_.keys.add_decoded(std::string(key.text), context_.offset(p));
            else
                context_.keys.add(key.text, context_.offset(p));
        }
        return json::skip_value(context_, p);
    }

    void* member(object_row const& row) const noexcept
    {
        return object_ + (static_cast<char const*>(row.address) - static_cast<char const*>(info_.blueprint));
    }

    /// A member whose key was seen before, under this spelling or the other.
    SLIPFORM_NO_INLINE char const* read_again(char const* p, object_row const& row, bool alias)
    {
        std::size_t const r    = static_cast<std::size_t>(&row - info_.rows);
        rule_set const*   rules = context_.options.check_rules ? row.rules : nullptr;
        if (alias ? aliased_.has(r) : named_.has(r)) {
            if (!context_.reject_repeated_keys)
                return read_anew(p, row, rules, true);
            context_.repeated.push_back(context_.offset(p));
            return json::skip_value(context_, p);
        }
        (alias ? aliased_ : named_).set(r);
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
        return (row.aside ? row.aside : row.read)(context_, p, wins ? member(row) : nullptr, rules);
    }

    /// null where it has no meaning, for a caller who asked to take it as absent.
    SLIPFORM_NO_INLINE char const* pass_null(char const* p, object_row const& row)
    {
        if (row.required)
            context_.record(p, errc::missing_field, "required");
        return p + 4;
    }

    char const* read_member(char const* p, std::size_t index)
    {
        bool const        alias = index >= info_.row_count;
        object_row const& row   = info_.rows[info_.keys[index].row];
        std::size_t const r     = info_.keys[index].row;
        if (named_.has(r) || aliased_.has(r)) [[unlikely]]
            return read_again(p, row, alias);
        (alias ? aliased_ : named_).set(r);
        if (context_.options.null_is_absent && !row.nullable &&
            json::is_literal(p, context_.last, "null")) [[unlikely]]
            return pass_null(p, row);
        return row.read(context_, p, member(row), context_.options.check_rules ? row.rules : nullptr);
    }

    /// Behind the closing brace: what is missing, and the rules across members.
    char const* finish(char const* p)
    {
        --context_.depth;
        context_.keys.close(key_mark_, [this](std::size_t at) { context_.repeated.push_back(at); });
        if (!info_.tag_key.empty() && !tag_seen_)
            context_.record(begin_, errc::missing_field, "required", {}, info_.tag_key);
        for (std::size_t r = 0; r < info_.row_count; ++r)
            if (info_.rows[r].required && !named_.has(r) && !aliased_.has(r)) [[unlikely]]
                context_.record(begin_, errc::missing_field, "required", {}, info_.keys[r].text());
        if (info_.check && context_.options.check_rules && context_.failures == failures_) {
            context_.value = begin_;
            info_.check(context_, object_);
        }
        return p;
    }

public:
    object_reader(read_context& context, void* object, object_info const& info, char const* p)
        : context_(context), info_(info), object_(static_cast<char*>(object)), begin_(p),
          failures_(context.failures), key_mark_(context.keys.open())
    {
    }

    /// From the opening brace to behind the closing one.
    char const* read()
    {
        char const* p = begin_;
        if (++context_.depth > context_.max_depth)
            return json::fail_depth(context_, p);
        p = json::skip_space(p + 1, context_.last);
        if (p != context_.last && *p == '}')
            return finish(p + 1);
        for (std::size_t next = 0;;) {
            std::size_t index = next; // most documents keep the order of the schema
            found_key   key{p, index, {}, false};
            if (next < info_.row_count && stands_at(p, info_.keys[next])) [[likely]] {
                p += info_.keys[next].size - 1;
            } else {
                if (p == context_.last || *p != '"')
                    return json::fail(context_, p, "a key in quotes");
                key   = find_key(p);
                index = key.index;
                if (!key.end)
                    return nullptr;
                p = json::skip_space(key.end, context_.last);
                if (p == context_.last || *p != ':')
                    return json::fail(context_, p, "a colon");
                ++p;
            }
            p = json::skip_space(p, context_.last);
            if (index == unknown) {
                p = read_unknown(p, key);
            } else if (index == tag) {
                p = read_tag(p);
            } else {
                p    = read_member(p, index);
                next = info_.keys[index].row + 1;
            }
            if (!p) [[unlikely]]
                return nullptr;
            p = json::after_value(p, context_.last);
            if (p != context_.last && *p == ',') [[likely]] {
                p = json::skip_space(p + 1, context_.last);
                continue;
            }
            if (p == context_.last || *p != '}')
                return json::fail(context_, p, "a comma or a closing brace");
            return finish(p + 1);
        }
    }
};

SLIPFORM_NO_INLINE inline char const* read_object(read_context& context, char const* p,
                                                  void* object, object_info const& info)
{
    return object_reader(context, object, info, p).read();
}

} // namespace slipform::inline v0::detail
