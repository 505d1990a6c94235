// A JSON document as a small tree that keeps what the usual model of one loses: the order of keys,
// repeated keys, the very spelling of numbers. For tests that change documents.
#pragma once

#include <slipform/json/number_token.hpp>
#include <slipform/json/skip.hpp>
#include <slipform/json/write_string.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing {

/// The six kinds of JSON values (RFC 8259, section 3); a number is not told from another.
enum class node_kind : unsigned char { null, boolean, number, string, array, object };

/// A value of a document and all that is in it. Two are equal if their texts are, white space and
/// the escapes in strings apart; so 1 and 1.0 differ, and keys in another order do.
struct node {
    using member = std::pair<std::string, node>;

    node_kind           kind = node_kind::null;
    std::string         text{};    ///< string: decoded; number, true, false, null: as it is spelled
    std::vector<member> members{}; ///< of an object, in order, repeated keys and all
    std::vector<node>   items{};   ///< of an array

    // Not an aggregate: clang would have to know all of it to know that a member can be made.
    node() {}
    explicit node(node_kind k, std::string t = {}) : kind(k), text(std::move(t)) {}

    [[nodiscard]] static node object() { return node(node_kind::object); }
    [[nodiscard]] static node array() { return node(node_kind::array); }
    [[nodiscard]] static node null() { return node(node_kind::null, "null"); }
    [[nodiscard]] static node boolean(bool value)
    {
        return node(node_kind::boolean, value ? "true" : "false");
    }
    [[nodiscard]] static node number(std::string spelling)
    {
        return node(node_kind::number, std::move(spelling));
    }
    [[nodiscard]] static node string(std::string decoded)
    {
        return node(node_kind::string, std::move(decoded));
    }

    [[nodiscard]] bool is(node_kind k) const noexcept { return kind == k; }

    /// The first member of that key, or nullptr; also if this is no object.
    [[nodiscard]] node const* member_of(std::string_view key) const noexcept
    {
        for (member const& m : members)
            if (m.first == key)
                return &m.second;
        return nullptr;
    }
    [[nodiscard]] node* member_of(std::string_view key) noexcept
    {
        return const_cast<node*>(std::as_const(*this).member_of(key));
    }

    friend bool operator==(node const& a, node const& b)
    {
        return a.kind == b.kind && a.text == b.text && a.members == b.members && a.items == b.items;
    }
};

namespace detail {

/// Builds the tree; like all readers it gives back nullptr where the text is no JSON.
inline char const* read_node(json::input& in, char const* p, node& out);

inline char const* read_node_members(json::input& in, char const* p, node& out)
{
    out.kind = node_kind::object;
    p        = json::skip_space(p + 1, in.last);
    if (p != in.last && *p == '}')
        return p + 1;
    for (;;) {
        if (p == in.last || *p != '"')
            return json::fail(in, p, "a key in quotes");
        auto& [key, value] = out.members.emplace_back();
        p                  = json::read_string(in, p, key);
        if (!p)
            return nullptr;
        p = json::skip_space(p, in.last);
        if (p == in.last || *p != ':')
            return json::fail(in, p, "a colon");
        p = read_node(in, json::skip_space(p + 1, in.last), value);
        if (!p)
            return nullptr;
        p = json::after_value(p, in.last);
        if (p != in.last && *p == '}')
            return p + 1;
        if (p == in.last || *p != ',')
            return json::fail(in, p, "a comma or a closing brace");
        p = json::skip_space(p + 1, in.last);
    }
}

inline char const* read_node_items(json::input& in, char const* p, node& out)
{
    out.kind = node_kind::array;
    p        = json::skip_space(p + 1, in.last);
    if (p != in.last && *p == ']')
        return p + 1;
    for (;;) {
        p = read_node(in, p, out.items.emplace_back());
        if (!p)
            return nullptr;
        p = json::after_value(p, in.last);
        if (p != in.last && *p == ']')
            return p + 1;
        if (p == in.last || *p != ',')
            return json::fail(in, p, "a comma or a closing bracket");
        p = json::skip_space(p + 1, in.last);
    }
}

inline char const* read_node(json::input& in, char const* p, node& out)
{
    switch (*p) {
    case '{':
    case '[': {
        if (++in.depth > in.max_depth)
            return json::fail_depth(in, p);
        char const* const end =
            *p == '{' ? read_node_members(in, p, out) : read_node_items(in, p, out);
        --in.depth;
        return end;
    }
    case '"': out.kind = node_kind::string; return json::read_string(in, p, out.text);
    default: break;
    }
    json::number_token number{};
    char const*        end = nullptr;
    if (*p == 't' || *p == 'f' || *p == 'n') {
        out.kind = *p == 'n' ? node_kind::null : node_kind::boolean;
        end      = json::skip_literal(in, p);
    } else if (json::scan_number(p, in.last, number)) {
        out.kind = node_kind::number;
        end      = number.end;
    } else {
        json::fail(in, p, "a value");
    }
    if (end)
        out.text.assign(p, end);
    return end;
}

inline void print_string(std::string& out, std::string_view text)
{
    std::size_t const before = out.size();
    out.resize(before + json::string_bound(text.size()));
    char* const end = json::write_string(out.data() + before, text.data(), text.size());
    out.resize(static_cast<std::size_t>(end - out.data()));
}

} // namespace detail

/// The document that a text is, or nothing if the text is no JSON or is nested deeper than a
/// thousand levels. Repeated keys are kept.
[[nodiscard]] inline std::optional<node> parse_document(std::string_view text)
{
    json::text_source const source(text);
    json::input             in{source.first(), source.last(), 1000, false};
    std::optional<node>     out(std::in_place);
    char const* const begin = json::after_value(in.first, in.last);
    char const*       p     = detail::read_node(in, begin, *out);
    if (p)
        p = json::after_value(p, in.last);
    if (p != in.last)
        out.reset();
    return out;
}

/// Appends the text of a value, without white space.
inline void print_to(std::string& out, node const& value)
{
    char separator = '{';
    switch (value.kind) {
    case node_kind::object:
        for (auto const& [key, member] : value.members) {
            out += std::exchange(separator, ',');
            detail::print_string(out, key);
            out += ':';
            print_to(out, member);
        }
        out += value.members.empty() ? "{}" : "}";
        return;
    case node_kind::array:
        separator = '[';
        for (node const& item : value.items) {
            out += std::exchange(separator, ',');
            print_to(out, item);
        }
        out += value.items.empty() ? "[]" : "]";
        return;
    case node_kind::string: detail::print_string(out, value.text); return;
    default: out += value.text; return;
    }
}

/// The text of a document, without white space.
[[nodiscard]] inline std::string print(node const& document)
{
    std::string text;
    print_to(text, document);
    return text;
}

namespace detail {

/// Takes the first token off an RFC 6901 pointer and decodes it; false at the end.
inline bool take_token(std::string_view& pointer, std::string& token)
{
    if (pointer.empty() || pointer[0] != '/')
        return false;
    token.clear();
    std::size_t i = 1;
    for (; i < pointer.size() && pointer[i] != '/'; ++i) {
        bool const escaped = pointer[i] == '~' && i + 1 < pointer.size();
        token += escaped ? (pointer[++i] == '1' ? '/' : '~') : pointer[i];
    }
    pointer.remove_prefix(i);
    return true;
}

/// An array index of RFC 6901 (no leading zeros), or a number that no array reaches.
[[nodiscard]] inline std::size_t index_of(std::string_view token)
{
    constexpr auto none = static_cast<std::size_t>(-1);
    if (token.empty() || token.size() > 9 || (token[0] == '0' && token.size() > 1))
        return none;
    std::size_t index = 0;
    for (char const c : token) {
        if (c < '0' || c > '9')
            return none;
        index = index * 10 + static_cast<std::size_t>(c - '0');
    }
    return index;
}

} // namespace detail

/// The value at a JSON Pointer (RFC 6901), or nullptr. Of repeated keys the first counts.
///
///     if (node const* type = find(document, "/requested_checks/0/type")) use(type->text);
[[nodiscard]] inline node const* find(node const& document, std::string_view pointer)
{
    node const* at = &document;
    std::string token;
    while (at && detail::take_token(pointer, token)) {
        if (at->is(node_kind::array)) {
            std::size_t const index = detail::index_of(token);
            at                      = index < at->items.size() ? &at->items[index] : nullptr;
        } else {
            at = at->member_of(token);
        }
    }
    return pointer.empty() ? at : nullptr;
}
/// The same in a document that may be changed.
///
///     *find(document, "/requested_checks/0/type") = node::null();
[[nodiscard]] inline node* find(node& document, std::string_view pointer)
{
    return const_cast<node*>(find(std::as_const(document), pointer));
}

} // namespace slipform::inline v0::testing
