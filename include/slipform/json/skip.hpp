// Passing over a JSON value: judged to the letter, kept nowhere.
#pragma once

#include <slipform/json/input.hpp>
#include <slipform/json/number_token.hpp>
#include <slipform/json/space.hpp>
#include <slipform/json/string.hpp>

#include <cstddef>
#include <cstring>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace slipform::inline v0::json {

/// Whether the `n` bytes at `p` are this literal.
[[nodiscard]] inline bool is_literal(char const* p, char const* last, std::string_view literal)
{
    return static_cast<std::size_t>(last - p) >= literal.size() &&
           std::memcmp(p, literal.data(), literal.size()) == 0;
}

/// Passes over true, false or null.
inline char const* skip_literal(input& in, char const* p)
{
    for (std::string_view literal : {std::string_view("true"), std::string_view("false"),
                                     std::string_view("null")})
        if (is_literal(p, in.last, literal))
            return p + literal.size();
    return fail(in, p, "a value");
}

namespace detail {

/// Passes over one value of any kind and all that is in it. The stack of open containers is on
/// the heap, so no input makes it recurse.
class skipper {
    struct container {
        bool        object;
        std::size_t keys; // where its keys begin in the key set
    };
    input&                 in_;
    std::vector<container> open_{};
    std::string            scratch_{};

    void remember(word const& key, char const* value)
    {
        if (!in_.reject_repeated_keys)
            return;
        if (key.decoded)
            in_.keys.add_decoded(std::string(key.text), in_.offset(value));
        else
            in_.keys.add(key.text, in_.offset(value));
    }

    /// From the opening quote of a key to its value.
    char const* pass_key(char const* p)
    {
        if (p == in_.last || *p != '"')
            return fail(in_, p, "a key in quotes");
        word const key = read_word(in_, p, scratch_);
        if (!key.end)
            return nullptr;
        p = skip_space(key.end, in_.last);
        if (p == in_.last || *p != ':')
            return fail(in_, p, "a colon");
        p = skip_space(p + 1, in_.last);
        remember(key, p);
        return p;
    }

    /// From an opening bracket to the first value in it; if there is none, behind the closing one,
    /// and `empty` is set.
    char const* enter(char const* p, bool& empty)
    {
        if (++in_.depth > in_.max_depth)
            return fail_depth(in_, p);
        bool const object = *p == '{';
        p     = skip_space(p + 1, in_.last);
        empty = p != in_.last && *p == (object ? '}' : ']');
        if (empty) {
            --in_.depth;
            return p + 1;
        }
        open_.push_back({object, in_.keys.open()});
        return object ? pass_key(p) : p;
    }

    /// Behind a value: the next value of the innermost container, or behind the last container.
    char const* leave(char const* p)
    {
        while (!open_.empty()) {
            p = after_value(p, in_.last);
            container const top = open_.back();
            char const close = top.object ? '}' : ']';
            if (p != in_.last && *p == ',') {
                p = skip_space(p + 1, in_.last);
                return top.object ? pass_key(p) : p;
            }
            if (p == in_.last || *p != close)
                return fail(in_, p, top.object ? "a comma or a closing brace"
                                               : "a comma or a closing bracket");
            ++p;
            in_.keys.close(top.keys, [this](std::size_t at) { in_.repeated.push_back(at); });
            open_.pop_back();
            --in_.depth;
        }
        return p;
    }

public:
    explicit skipper(input& in) : in_(in) {}

    char const* pass(char const* p)
    {
        do {
            if (p == in_.last)
                return fail(in_, p, "a value");
            switch (*p) {
            case '{':
            case '[': {
                bool empty = false;
                p          = enter(p, empty);
                if (!p)
                    return nullptr;
                if (!empty)
                    continue; // at the first value in it
                break;
            }
            case '"': p = skip_string(in_, p); break;
            case 't':
            case 'f':
            case 'n': p = skip_literal(in_, p); break;
            default: {
                number_token token{};
                if (*p != '-' && (*p < '0' || *p > '9'))
                    return fail(in_, p, "a value");
                p = scan_number(p, in_.last, token)
                        ? token.end
                        : fail(in_, token.end, expected_in_number(token.end));
            }
            }
            if (p)
                p = leave(p);
        } while (p && !open_.empty());
        return p;
    }
};

} // namespace detail

/// Passes over the value at `p`; the position behind it, or nullptr.
SLIPFORM_NO_INLINE inline char const* skip_value(input& in, char const* p)
{
    if (p != in.last && *p == '"')
        return skip_string(in, p);
    return detail::skipper(in).pass(p);
}

} // namespace slipform::inline v0::json
