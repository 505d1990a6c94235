// A look ahead at the keys of an object, for a union that must know which alternative it is before
// it reads it.
#pragma once

#include <slipform/json/scan.hpp>
#include <slipform/json/space.hpp>
#include <slipform/json/string.hpp>
#include <slipform/model/known_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::detail {

/// Looks ahead through the members of an object, judging nothing: reading will.
class member_finder {
    json::input& in_;
    std::string  scratch_{};
    char const*  p_;
    bool         begun_ = false; // the opening brace is behind

    /// A word; if it is none, whoever reads it will tell.
    json::word look_at_word(char const* p)
    {
        json::word const word = json::read_word(in_, p, scratch_);
        if (!word.end)
            in_.bad = in_.expected = nullptr;
        return word;
    }

    /// Behind the value at p_, by quotes and brackets alone; false if the text ends first.
    bool pass_value()
    {
        for (std::size_t depth = 0; p_ != in_.last; ++p_) {
            switch (*p_) {
            case '"':
                if (!pass_string())
                    return false;
                break;
            case '{':
            case '[':
                ++depth;
                break;
            case '}':
            case ']':
                if (depth == 0)
                    return true;
                --depth;
                break;
            case ',':
                if (depth == 0)
                    return true;
                break;
            default:
                break;
            }
        }
        return false;
    }

    /// From the opening quote to the closing one: the next quote, if no backslash is before it.
    SLIPFORM_FORCE_INLINE bool pass_string()
    {
        if (in_.last - p_ > 16) [[likely]] {
            char const* const quote = json::find_quote(p_ + 1, in_.last);
            if (quote != in_.last && quote[-1] != '\\') [[likely]] {
                p_ = quote;
                return true;
            }
        }
        return pass_any_string();
    }
    SLIPFORM_NO_INLINE bool pass_any_string()
    {
        for (++p_; (p_ = json::find_special(p_, in_.last)) != in_.last; ++p_) {
            if (*p_ == '"')
                return true;
            if (*p_ == '\\' && ++p_ == in_.last)
                return false;
        }
        return false;
    }

public:
    /// `p` is at the opening brace.
    member_finder(json::input& in, char const* p) : in_(in), p_(p) {}

    /// The next member: true, its key in `key` and its value at `value()`; or false at the end.
    bool next(std::string_view& key)
    {
        if (begun_ && (!pass_value() || *p_ != ','))
            return false;
        begun_ = true;
        p_     = json::skip_space(p_ + 1, in_.last);
        if (p_ == in_.last || *p_ != '"')
            return false;
        json::word const word = look_at_word(p_);
        if (!word.end)
            return false;
        p_ = json::skip_space(word.end, in_.last);
        if (p_ == in_.last || *p_ != ':')
            return false;
        p_  = json::skip_space(p_ + 1, in_.last);
        key = word.text;
        return p_ != in_.last;
    }
    [[nodiscard]] char const* value() const noexcept { return p_; }

    /// The value of the first member whose key is `wanted`, ,"key": and all; nullptr if it or a key
    /// before it is not plainly written, or near the end of the text. To be asked before next(),
    /// and instead of it: 5 % of Yoti's request out of order.
    [[nodiscard]] char const* find_plain(known_text const& wanted)
    {
        char const* const last = in_.last;
        do {
            p_ = json::skip_space(p_ + 1, last);
            if (last - p_ < 32 || *p_ != '"')
                return nullptr;
            if (wanted.stands_at(p_ - 1, last, true))
                return json::skip_space(p_ + wanted.size - 1, last);
            p_ = json::find_special(p_ + 1, last);
            if (last - p_ < 3 || p_[0] != '"' || p_[1] != ':')
                return nullptr;
            p_ = json::skip_space(p_ + 2, last);
        } while (pass_value() && *p_ == ',');
        return nullptr;
    }

    /// The value at `p`, if it is a string without mistakes.
    bool string(char const* p, json::word& word)
    {
        if (*p != '"')
            return false;
        word = look_at_word(p);
        return word.end != nullptr;
    }
};

} // namespace slipform::inline v0::detail
