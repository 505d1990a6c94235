// Language tags: the grammar of BCP 47 (RFC 5646), without the registry.
#pragma once

#include <slipform/config.hpp>
#include <slipform/core/ascii.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace slipform::inline v0 {

namespace detail {

/// The subtags of a tag, one at a time. A subtag that is empty, longer than eight characters or not
/// of letters and digits ends the walk with `broken`.
class subtag_walk {
public:
    constexpr explicit subtag_walk(std::string_view tag) : rest_(tag), more_(true) { next(); }

    std::string_view subtag{}; ///< the one at hand; empty when there is none left
    bool             broken = false;

    constexpr void next() noexcept
    {
        subtag = {};
        if (!more_)
            return;
        std::size_t const hyphen = find_char(rest_, '-');
        subtag                   = rest_.substr(0, hyphen);
        more_                    = hyphen != std::string_view::npos;
        rest_.remove_prefix(more_ ? hyphen + 1 : rest_.size());
        if (subtag.empty() || subtag.size() > 8 || !every(subtag, is_alnum)) {
            broken = true;
            more_  = false;
            subtag = {};
        }
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return subtag.size(); }
    [[nodiscard]] constexpr bool letters() const noexcept { return every(subtag, is_alpha); }
    [[nodiscard]] constexpr bool digits() const noexcept { return every(subtag, is_digit); }

private:
    std::string_view rest_;
    bool             more_;
};

/// ("x" or another single character) and the subtags it needs: at least one, of at least `shortest`
/// characters each. Leaves the walk at what comes after them.
[[nodiscard]] constexpr bool skip_singleton(subtag_walk& at, std::size_t shortest) noexcept
{
    at.next();
    if (at.size() < shortest)
        return false;
    while (at.size() >= shortest)
        at.next();
    return true;
}

/// Extensions, each singleton once (RFC 5646 section 2.2.6), and then private use.
[[nodiscard]] constexpr bool is_tag_end(subtag_walk& at) noexcept
{
    std::uint64_t seen = 0;
    while (at.size() == 1 && (at.subtag[0] | 0x20) != 'x') {
        char const c   = at.subtag[0];
        auto const bit = std::uint64_t{1} << (is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        if ((seen & bit) != 0 || !skip_singleton(at, 2))
            return false;
        seen |= bit;
    }
    if (at.size() == 1 && !skip_singleton(at, 1))
        return false;
    return at.size() == 0 && !at.broken;
}

/// `ll` or `ll-RR`, as nearly all are.
[[nodiscard]] constexpr bool is_common_tag(std::string_view tag) noexcept
{
    bool const regional = tag.size() == 5 && tag[2] == '-' && is_alpha(tag[3]) && is_alpha(tag[4]);
    return (regional || tag.size() == 2) && is_alpha(tag[0]) && is_alpha(tag[1]);
}

[[nodiscard]] SLIPFORM_NO_INLINE constexpr bool is_other_tag(std::string_view tag) noexcept
{
    subtag_walk at(tag);
    if (at.size() == 1 && (at.subtag[0] | 0x20) == 'x')
        return is_tag_end(at);
    if (at.size() < 2 || !at.letters())
        return false;
    int extensible = at.size() <= 3 ? 3 : 0;
    at.next();
    for (; extensible != 0 && at.size() == 3 && at.letters(); --extensible)
        at.next();
    if (at.size() == 4 && at.letters()) // script
        at.next();
    if ((at.size() == 2 && at.letters()) || (at.size() == 3 && at.digits())) // region
        at.next();
    while (at.size() >= 5 || (at.size() == 4 && is_digit(at.subtag[0]))) // variants
        at.next();
    return is_tag_end(at);
}

} // namespace detail

/// Whether `tag` has the form of a language tag, RFC 5646 section 2.1 (langtag and privateuse), in
/// any letter case: language, extended languages, script, region, variants, extensions, private
/// use. Whether its subtags are registered is not looked up. The irregular tags of old
/// (`i-klingon`, `en-GB-oed`) are refused; RFC 5646 section 2.2.8 has better spellings.
///
///     is_language_tag("zh-Hant-TW")  // true
///     is_language_tag("en_GB")       // false: a hyphen, please
[[nodiscard]] constexpr bool is_language_tag(std::string_view tag) noexcept
{
    return detail::is_common_tag(tag) || detail::is_other_tag(tag);
}

} // namespace slipform::inline v0
