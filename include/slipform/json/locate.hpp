// Where in a text an offset lies: its line and column, and the JSON Pointer (RFC 6901) of the value
// there. Runs only when there is something to report, so reading keeps no path and counts no lines.
#pragma once

#include <slipform/core/pointer.hpp>
#include <slipform/json/input.hpp>
#include <slipform/json/space.hpp>
#include <slipform/json/string.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace slipform::inline v0::json {

/// Walks a text once, forward, answering for offsets that do not decrease. The text must be sound
/// up to the last offset asked for; where it is not, the walk just stops and answers with what it
/// has.
class locator {
    struct container {
        bool        object;
        std::size_t index = 0; // of the item, in an array
        std::string key{};     // of the member, in an object
        bool        inside = false; // its member or item has begun
    };

    input                  in_;
    char const*            p_;
    bool                   key_next_ = false;
    std::vector<container> open_{};
    char const*            line_begin_;
    char const*            counted_; // lines are counted up to here
    std::size_t            line_ = 1;

    void begin_item()
    {
        if (open_.empty())
            return;
        container& top = open_.back();
        if (!top.object && top.inside)
            ++top.index;
        top.inside = true;
    }

    bool take_key()
    {
        container& top = open_.back();
        char const* q  = decode_string(in_, p_ + 1, top.key);
        if (!q)
            return false;
        q          = skip_space(q, in_.last);
        top.inside = true;
        if (q == in_.last || *q != ':')
            return false;
        p_        = skip_space(q + 1, in_.last);
        key_next_ = false;
        return true;
    }

    /// One token further, unless it is the one `until` lies in; false where it ends.
    bool step(char const* until)
    {
        char const* q = p_;
        switch (*p_) {
        case '{':
        case '[':
            open_.push_back({*p_ == '{'});
            key_next_ = *p_ == '{';
            p_        = skip_space(p_ + 1, in_.last);
            if (!key_next_ && p_ != in_.last && *p_ != ']')
                begin_item();
            return true;
        case '}':
        case ']':
            if (open_.empty())
                return false;
            open_.pop_back();
            key_next_ = false;
            p_        = after_value(p_ + 1, in_.last);
            return true;
        case ',':
            if (open_.empty())
                return false;
            key_next_ = open_.back().object;
            p_        = skip_space(p_ + 1, in_.last);
            if (key_next_)
                open_.back().inside = false;
            else
                begin_item();
            return true;
        case '"':
            if (key_next_)
                return take_key();
            q = skip_string(in_, p_);
            break;
        default:
            while (q != in_.last && !text_source::is_space(*q) && *q != ',' && *q != '}' && *q != ']')
                ++q;
        }
        if (!q || q > until || q == p_)
            return false;
        p_ = after_value(q, in_.last);
        return true;
    }

public:
    /// What text_source gave to the reader.
    locator(char const* first, char const* last)
        : in_{first, last, 0, false}, p_(after_value(first, last)), line_begin_(first),
          counted_(first)
    {
    }

    /// Goes on to the value at `offset`, or to the innermost value that holds it.
    void advance(std::size_t offset)
    {
        char const* const until = in_.first + offset;
        while (p_ < until && p_ != in_.last && step(until)) {
        }
    }

    /// Appends the pointer of the value reached.
    void append_pointer(std::string& out) const
    {
        for (container const& c : open_) {
            if (!c.inside)
                return;
            if (c.object)
                append_token(out, c.key);
            else
                append_token(out, c.index);
        }
    }

    struct place {
        std::size_t line;
        std::size_t column;
    };
    /// Line and column of an offset not before those asked for earlier; both from 1, in bytes.
    [[nodiscard]] place place_of(std::size_t offset)
    {
        char const* const at = in_.first + offset;
        for (; counted_ < at; ++counted_)
            if (*counted_ == '\n') {
                ++line_;
                line_begin_ = counted_ + 1;
            }
        return {line_, static_cast<std::size_t>(at - line_begin_) + 1};
    }
};

} // namespace slipform::inline v0::json
