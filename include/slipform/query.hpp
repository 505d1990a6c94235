// Reading a flat object from the query part of a URL: parse_query<T>(url).
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/pointer.hpp>
#include <slipform/core/utf8.hpp>
#include <slipform/json/write_string.hpp>
#include <slipform/read.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0 {

namespace detail {

/// Where the query of a URL is: behind the first "?", before "#". A text that reaches its first "="
/// or "&" without "?", "://" or a leading "/" is taken for a query itself; these may stand in its
/// values (RFC 3986 section 3.4).
struct query_part {
    std::size_t begin;
    std::size_t end;
};
inline query_part find_query(std::string_view url) noexcept
{
    std::size_t const hash = url.find('#');
    std::size_t const end  = hash == url.npos ? url.size() : hash;
    std::string_view const text = url.substr(0, end);
    std::string_view const head = text.substr(0, text.find_first_of("=&"));
    bool const is_url = text.starts_with('/') || head.find("://") != head.npos || head.find('?') != head.npos;
    if (!is_url)
        return {0, end};
    std::size_t const mark = text.find('?');
    return {mark == text.npos ? end : mark + 1, end};
}

/// Decodes percent-encoding and "+" (WHATWG URL, application/x-www-form-urlencoded). False if an
/// escape is broken or what comes out is no UTF-8.
inline bool decode_query(std::string_view from, std::string& out)
{
    out.clear();
    for (std::size_t i = 0; i < from.size(); ++i) {
        if (from[i] != '%') {
            out += from[i] == '+' ? ' ' : from[i];
            continue;
        }
        if (from.size() - i < 3 || !is_hex_digit(from[i + 1]) || !is_hex_digit(from[i + 2]))
            return false;
        out += static_cast<char>(hex_value(from[i + 1]) << 4 | hex_value(from[i + 2]));
        i += 2;
    }
    return is_utf8(out);
}

/// Whether a parameter that a member takes as a number or truth value is spelled like one.
inline bool is_bare_token(std::string_view text, unsigned kinds)
{
    if ((kinds & boolean_kind) != 0 && (text == "true" || text == "false"))
        return true;
    if ((kinds & number_kind) == 0 || text.empty())
        return false;
    std::string const  copy(text); // the NUL behind it stops the scan
    json::number_token token{};
    char const* const  last = copy.data() + copy.size();
    return json::scan_number(copy.data(), last, token) && token.end == last;
}

/// The parameters as the JSON text of an object, and where in the URL each of its values came from.
struct query_text {
    struct origin {
        std::size_t text; ///< offset of the value in the JSON text
        std::size_t url;  ///< offset of the value in the URL
    };
    std::string         json = "{";
    std::vector<origin> origins{};
    std::vector<issue>  broken{}; ///< parameters that cannot be decoded, `most` of them at most
    std::size_t         most = 0;

    void append_string(std::string_view value)
    {
        std::size_t const size = json.size();
        json.resize(size + json::string_bound(value.size()));
        char* const end = json::write_string(json.data() + size, value.data(), value.size());
        json.resize(static_cast<std::size_t>(end - json.data()));
    }

    void append(std::string_view key, std::string_view value, std::size_t at, unsigned kinds)
    {
        if (json.size() > 1)
            json += ',';
        append_string(key);
        json += ':';
        origins.push_back({json.size(), at});
        if (is_bare_token(value, kinds) && (kinds & string_kind) == 0)
            json += value;
        else
            append_string(value);
    }

    /// A parameter that cannot be decoded, by its key if that could be.
    void add_broken(std::size_t at, std::string const* key)
    {
        if (broken.size() == most)
            return;
        issue one{errc::syntax, {}, "expected percent-encoded UTF-8", {}, location{at, 1, at + 1}};
        if (key)
            append_token(one.pointer, *key);
        broken.push_back(std::move(one));
    }

    /// Takes the places of a report over the JSON text back to the URL.
    /// What is said of a parameter that could not be decoded is said once.
    [[nodiscard]] report relocate(report const& from, std::size_t begin) const
    {
        std::vector<issue> issues(broken);
        for (issue const& one : from) {
            std::size_t at = begin;
            for (origin const& o : origins)
                if (one.where && o.text <= one.where->offset)
                    at = o.url;
            bool said = false;
            for (issue const& other : broken)
                said = said || other.pointer == one.pointer;
            if (said)
                continue;
            issues.push_back(one);
            issues.back().where = location{at, 1, at + 1};
        }
        // An insertion sort: few, and those of one place keep their order.
        for (std::size_t i = 1; i < issues.size(); ++i)
            for (std::size_t j = i; j > 0 && issues[j].where->offset < issues[j - 1].where->offset; --j)
                std::swap(issues[j], issues[j - 1]);
        bool const cut = issues.size() > most;
        if (cut)
            issues.resize(most);
        return report(std::move(issues), cut || from.truncated());
    }
};

/// What the schema says of a key: whether the object has it, and what its member takes.
struct known_key {
    bool     owned = false;
    unsigned kinds = string_kind;
};

/// Splits the query; `look_up(key)` says what the schema knows of a key. Foreign parameters, which
/// redirects are full of, are judged only if they matter.
template <class LookUp>
query_text make_query_text(std::string_view url, query_part part, read_options const& options,
                           bool foreign_matter, LookUp look_up)
{
    query_text  text;
    text.most = options.max_issues == 0 ? 1 : options.max_issues;
    std::string key;
    std::string value;
    for (std::size_t at = part.begin; at < part.end;) {
        std::size_t const        stop = url.substr(0, part.end).find('&', at);
        std::size_t const        end  = stop == url.npos ? part.end : stop;
        std::string_view const   pair = url.substr(at, end - at);
        std::size_t const        sign = pair.find('=');
        std::string_view const   name = pair.substr(0, sign);
        std::string_view const   rest = sign == pair.npos ? std::string_view{} : pair.substr(sign + 1);
        std::size_t const        from = at + (sign == pair.npos ? pair.size() : sign + 1);
        std::size_t const        begin = at;
        at                             = end + 1;
        if (pair.empty())
            continue;
        if (!decode_query(name, key)) {
            if (foreign_matter)
                text.add_broken(begin, nullptr);
            continue;
        }
        known_key const known = look_up(key);
        if (!known.owned && !foreign_matter)
            continue;
        if (decode_query(rest, value))
            text.append(key, value, from, known.kinds);
        else
            text.add_broken(from, &key);
    }
    text.json += '}';
    return text;
}

struct key_finder {
    std::string_view key;
    known_key        found{};

    template <class T, std::size_t I, class M> constexpr void leaf(M const&)
    {
        member_names const& own = names<T>[I];
        if ((own.name.size != 0 && own.name.name() == key) ||
            (own.alias.size != 0 && own.alias.name() == key))
            found = {true, kinds_of<M>()};
    }
};

struct flatness {
    bool flat = true;

    template <class T, std::size_t I, class M> constexpr void leaf(M const&)
    {
        if constexpr (!fields<T>.notes[I].unknown_keys)
            flat = flat && (kinds_of<M>() & (object_kind | array_kind)) == 0;
    }
};
template <class T> constexpr bool find_flatness()
{
    flatness f;
    if constexpr (described_object<T>)
        visit_leaves(blueprint<T>.object, f);
    return f.flat;
}
template <class T> inline constexpr bool is_flat = find_flatness<T>();

} // namespace detail

/// Reads a flat object from a URL or from its query part alone: percent-decoding, "+" for a space,
/// one parameter a member. Issues are those of parse(), each at the offset of its value in `url`;
/// a parameter given twice is repeated_key, a broken escape or text that is no UTF-8 is syntax.
/// Where the schema says ignore_unknown_keys, foreign parameters may be and look like anything.
///
///     auto const outcome = slipform::parse_query<deepidv::redirect_outcome>(
///         "https://app.example/done?session_id=s1&status=failed&reason=face_mismatch");
template <class T>
[[nodiscard]] result<T> parse_query(std::string_view url, read_options const& options = {})
{
    static_assert(well_formed<T>);
    static_assert(detail::described_object<T>,
                  "slipform: a query is read into a described struct; see docs/operations.md#query");
    static_assert(detail::is_flat<T>, "slipform: a query is flat, so every member must be a string, "
                                      "a number, a truth value or a word; see docs/operations.md#query");
    detail::query_part const part = detail::find_query(url);
    bool foreign_matter           = options.strict;
    if constexpr (detail::described_object<T>)
        foreign_matter = foreign_matter || !detail::overlay<T>.notes.ignores;
    auto const look_up = [](std::string_view key) {
        detail::key_finder finder{key};
        if constexpr (detail::described_object<T>)
            detail::visit_leaves(detail::blueprint<T>.object, finder);
        if (key == detail::tag_of<T>.key && !key.empty())
            finder.found.owned = true;
        return finder.found;
    };
    detail::query_text const text = detail::make_query_text(url, part, options, foreign_matter, look_up);
    result<T>                out  = parse<T>(text.json, options);
    if (!out)
        return text.relocate(out.error(), part.begin);
    if (!text.broken.empty())
        return text.relocate(report(), part.begin);
    return out;
}

} // namespace slipform::inline v0
