// A JSON text being read, and the one way in which reading it can fail.
//
// Readers take a position and give back the next one, or nullptr after fail(). They may read the
// byte at their position without asking for the end, because `text_source` sees to it that every
// text ends with a byte that stops them: a closing bracket of its own, or a NUL behind it. Who has
// consumed a closing bracket asks `p == in.last` before reading on.
#pragma once

#include <slipform/config.hpp>
#include <slipform/json/key_set.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace slipform::inline v0::json {

/// What is being read, how deep it is, and what went wrong.
struct input {
    char const* first;
    char const* last;
    std::size_t max_depth;
    bool        reject_repeated_keys;

    std::size_t depth    = 0;
    char const* bad      = nullptr; ///< the byte at which the text stops being JSON
    char const* expected = nullptr; ///< what was expected there, as in "a value"
    bool        too_deep = false;   ///< it stops for its depth, not for its syntax

    key_set                  keys{};     ///< keys of the open objects whose members are not known
    std::vector<std::size_t> repeated{}; ///< offsets of values whose key stood before

    [[nodiscard]] std::size_t offset(char const* p) const noexcept
    {
        return static_cast<std::size_t>(p - first);
    }
};

/// Ends reading at `at`, where `expected` ("a value") should have been.
SLIPFORM_COLD inline char const* fail(input& in, char const* at, char const* expected)
{
    in.bad      = at;
    in.expected = expected;
    return nullptr;
}

/// Ends reading because the value at `at` is nested deeper than max_depth.
SLIPFORM_COLD inline char const* fail_depth(input& in, char const* at)
{
    in.too_deep = true;
    return fail(in, at, "less nesting");
}

/// A text in which every reader is stopped before its end: as given, if it closes with a bracket,
/// else copied so that a NUL stands behind it.
class text_source {
    std::string copy_{};
    char const* first_;
    char const* last_;

public:
    explicit text_source(std::string_view text)
    {
        std::size_t end = text.size();
        while (end != 0 && is_space(text[end - 1]))
            --end;
        bool const closed = end != 0 && (text[end - 1] == '}' || text[end - 1] == ']');
        if (!closed)
            copy_.assign(text.data(), text.size());
        first_ = closed ? text.data() : copy_.data();
        last_  = first_ + (closed ? end : text.size());
    }
    text_source(text_source const&)            = delete;
    text_source& operator=(text_source const&) = delete;

    [[nodiscard]] char const* first() const noexcept { return first_; }
    [[nodiscard]] char const* last() const noexcept { return last_; }

    [[nodiscard]] static constexpr bool is_space(char c) noexcept
    {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
};

} // namespace slipform::inline v0::json
