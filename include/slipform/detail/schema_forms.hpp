// The forms of text that constraints demand, as regular expressions of ECMA 262 with the flag u:
// each accepts what the function of its name accepts. Classes are spelled out, so that other
// dialects, where \d is more than ten digits, read them alike.
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/country_codes.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace slipform::inline v0::detail {

/// RFC 3339 full-date of the proleptic Gregorian calendar, leap days and all.
inline constexpr std::string_view date_form =
    "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-"
    "9]|30)"
    "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

/// As is_date_time().
[[nodiscard]] inline std::string date_time_form()
{
    std::string_view const date  = date_form.substr(1, date_form.size() - 2); // without ^ and $
    std::string const      clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
    return std::string("^").append(date) + "[Tt]" + clock + ":[0-5][0-9](?:\\.[0-9]+)?(?:[Zz]|[+\\-]" +
           clock + ")$";
}

/// As is_email_address(), its length apart.
[[nodiscard]] inline std::string email_form()
{
    std::string const atoms = "[A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~]+";
    std::string const label = "[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?";
    return "^(?=[^@]{1,64}@)" + atoms + "(?:\\." + atoms + ")*@(?:" + label + "\\.)+(?![0-9]+$)" +
           label + "$";
}

/// As is_ipv6(), the alternatives of RFC 3986 appendix A.
[[nodiscard]] inline std::string ipv6_form()
{
    std::string const group = "[0-9A-Fa-f]{1,4}";
    std::string const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    std::string const last = "(?:" + group + ":" + group + "|" + octet + "(?:\\." + octet + "){3})";
    std::string       form = "(?:" + group + ":){6}" + last;
    for (int before = 0; before <= 7; ++before) { // groups before the "::"
        std::string const some = "(?:" + group + ":){0," + std::to_string(before - 1) + "}";
        form += before == 0 ? "|::" : "|(?:" + (before == 1 ? "" : some) + group + ")?::";
        for (int behind = before; behind < 5; ++behind)
            form += group + ":";
        form += before <= 5 ? last : before == 6 ? group : "";
    }
    return form;
}

/// A word in any letter case: [Ff][Tt][Pp].
[[nodiscard]] inline std::string in_any_case(std::string_view word)
{
    std::string form;
    for (char const c : word)
        form.append("[").append(1, static_cast<char>(c - 'a' + 'A')).append(1, c).append("]");
    return form;
}

/// As is_uri(), or as is_https_url().
[[nodiscard]] inline std::string uri_form(bool https)
{
    std::string const escape    = "|%[0-9A-Fa-f]{2})";
    std::string const marks     = "A-Za-z0-9\\-._~!$&'()*+,;=";
    std::string const host_char = "(?:[" + marks + "]" + escape;
    std::string const literal =
        "\\[(?:[Vv][0-9A-Fa-f]+\\.[" + marks + ":]+|" + ipv6_form() + ")\\]";
    std::string const port =
        "(?::(?:0*(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}"
        "|655[0-2][0-9]|6553[0-5])|0*))?";
    std::string const user = "(?:(?:[" + marks + ":]" + escape + "*@)?";
    std::string const rest = "(?:/(?:[" + marks + ":@/]" + escape + "*)?(?:\\?(?:[" + marks +
                             ":@/?]" + escape + "*)?(?:#(?:[" + marks + ":@/?]" + escape + "*)?$";
    auto const authority = [&](std::string_view times) {
        return "//" + user + "(?:" + literal + "|" + host_char + std::string(times) + ")" + port +
               rest;
    };
    if (https)
        return "^" + in_any_case("https") + ":" + authority("+");
    return "^(?!(?:" + in_any_case("javascript") + "|" + in_any_case("data") + "|" +
           in_any_case("vbscript") + "):)(?:(?:" + in_any_case("http") + "[Ss]?|" +
           in_any_case("ws") + "[Ss]?|" + in_any_case("ftp") + "):" + authority("+") +
           "|(?!(?:" + in_any_case("http") + "[Ss]?|" + in_any_case("ws") + "[Ss]?|" +
           in_any_case("ftp") + "):)[A-Za-z][A-Za-z0-9+\\-.]*:(?:" + authority("*") +
           "|(?!//)(?:[" + marks + ":@/]" + escape + "*(?:\\?(?:[" + marks + ":@/?]" + escape +
           "*)?(?:#(?:[" + marks + ":@/?]" + escape + "*)?$))";
}

/// As is_language_tag(): the shapes, and no singleton twice before private use.
[[nodiscard]] inline std::string language_tag_form()
{
    std::string const subtags = "(?:(?![Xx]-)[0-9A-Za-z]+-)*"; // up to private use
    std::string       twice;
    for (char c = '0'; c <= 'z'; ++c)
        if (is_digit(c) || (c >= 'a' && c != 'x')) {
            std::string const one = is_digit(c) ? std::string(1, c) : in_any_case({&c, 1});
            twice.append(twice.empty() ? "" : "|").append(one + "-" + subtags + one + "-");
        }
    return "^(?!" + subtags + "(?:" + twice +
           "))(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?"
           "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*"
           "(?:-[0-9A-WY-Za-wy-z](?:-[0-9A-Za-z]{2,8})+)*(?:-[Xx](?:-[0-9A-Za-z]{1,8})+)?"
           "|[Xx](?:-[0-9A-Za-z]{1,8})+)$";
}

/// As is_country_code(): a first letter and its second ones, 26 times.
[[nodiscard]] inline std::string country_code_form()
{
    std::string form;
    for (char first = 'A'; first <= 'Z'; ++first) {
        std::string seconds;
        for (char second = 'A'; second <= 'Z'; ++second) {
            char const code[] = {first, second};
            if (is_country_code({code, 2}))
                seconds += second;
        }
        if (!seconds.empty())
            form.append(form.empty() ? "" : "|").append(1, first).append("[" + seconds + "]");
    }
    return "^(?:" + form + ")$";
}

/// As the constraint letters. The categories are those of the validator's Unicode version.
inline constexpr std::string_view letters_form =
    "^(?:[ '.\xE2\x80\x99\\-]*[\\p{L}\\p{M}][\\p{L}\\p{M} '.\xE2\x80\x99\\-]*)?$";

/// As the constraint not_blank: a character without the property White_Space.
inline constexpr std::string_view not_blank_form =
    "[^\\u0009-\\u000d \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

/// The dates (as text, YYYY-MM-DD) from `bound` on, or up to it, among those that are dates.
[[nodiscard]] inline std::string date_bound_form(std::string_view bound, bool least)
{
    std::string form(bound);
    for (std::size_t i = 0; i < bound.size(); ++i) {
        char const digit = bound[i];
        if (!is_digit(digit) || digit == (least ? '9' : '0'))
            continue;
        char const low  = least ? static_cast<char>(digit + 1) : '0';
        char const high = least ? '9' : static_cast<char>(digit - 1);
        form.append("|").append(bound.substr(0, i)).append("[").append(1, low).append("-");
        form.append(1, high).append("]");
        for (char const c : bound.substr(i + 1))
            form.append(is_digit(c) ? "[0-9]" : "-");
    }
    return "^(?:" + form + ")$";
}

} // namespace slipform::inline v0::detail
