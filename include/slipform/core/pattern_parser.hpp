// Reads the text of a pattern and builds its program: a recursive descent over a subset of the
// regular expressions of ECMA 262. Every refusal is a compile error that shows its reason.
#pragma once

#include <slipform/core/ascii.hpp>
#include <slipform/core/compile_error.hpp>
#include <slipform/core/pattern_classes.hpp>
#include <slipform/core/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace slipform::inline v0::detail {

/// One reading of one pattern into `Program`. What is accepted, and refused, follows ECMA 262 with
/// the flag u, which is what JSON Schema asks of a pattern; docs of dsl::pattern list it.
template <class Program> class pattern_parser {
public:
    using fragment = typename Program::fragment;

    constexpr pattern_parser(std::string_view text, Program& program)
        : text_(text), program_(program)
    {
    }

    constexpr void parse_all()
    {
        program_.whole = parse_alternatives();
        if (!at_end())
            compile_error("slipform: this pattern is not well formed: ')' without '('");
    }

private:
    static constexpr std::size_t unbounded = static_cast<std::size_t>(-1);

    struct bounds {
        std::size_t least;
        std::size_t most;
    };

    [[nodiscard]] constexpr bool at_end() const { return at_ == text_.size(); }
    [[nodiscard]] constexpr char peek() const { return at_end() ? '\0' : text_[at_]; }
    [[nodiscard]] constexpr bool next_is(char c) const { return !at_end() && text_[at_] == c; }

    constexpr bool skip(char c)
    {
        bool const there = next_is(c);
        at_ += there ? 1U : 0U;
        return there;
    }

    constexpr fragment parse_alternatives()
    {
        fragment all = parse_sequence();
        while (skip('|'))
            all = program_.either(all, parse_sequence());
        return all;
    }

    constexpr fragment parse_sequence()
    {
        fragment all;
        while (!at_end() && !next_is('|') && !next_is(')'))
            all = program_.join(all, parse_repeated());
        return all;
    }

    /// An atom and how often. The atom of `x{2,4}` is read again for each time it may occur, since
    /// every occurrence has positions of its own.
    constexpr fragment parse_repeated()
    {
        std::size_t const atom_begin = at_;
        fragment          copy       = parse_atom();
        bounds const      times      = parse_times();
        std::size_t const after      = at_;
        bool const        forever    = times.most == unbounded;
        std::size_t const copies     = !forever ? times.most : times.least == 0 ? 1 : times.least;

        fragment chain; // the copies so far, one after the other
        fragment all;   // the same, where it may stop at any number of copies that is allowed
        all.nullable = times.least == 0;
        for (std::size_t i = 1; i <= copies; ++i) {
            if (i != 1) {
                at_  = atom_begin;
                copy = parse_atom();
            }
            chain = program_.join(chain, copy);
            if (forever && i == copies)
                program_.link(copy.last, copy.first);
            if (i >= times.least) {
                all.first = chain.first;
                all.last |= chain.last;
                all.nullable = all.nullable || chain.nullable;
            }
        }
        at_ = after;
        return all;
    }

    constexpr bounds parse_times()
    {
        if (skip('?'))
            return {0, 1};
        if (skip('*'))
            return {0, unbounded};
        if (skip('+'))
            return {1, unbounded};
        if (!skip('{'))
            return {1, 1};
        std::size_t const least = parse_number();
        std::size_t       most  = least;
        if (skip(','))
            most = next_is('}') ? unbounded : parse_number();
        if (!skip('}'))
            compile_error("slipform: this pattern is not well formed: '{' without '}'");
        if (most < least)
            compile_error("slipform: this pattern is not well formed: {n,m} with n above m");
        return {least, most};
    }

    constexpr std::size_t parse_number()
    {
        if (!is_digit(peek()))
            compile_error("slipform: this pattern is not well formed: a number must follow '{'");
        std::size_t number = 0;
        while (is_digit(peek()) && number <= Program::most_positions)
            number = number * 10 + static_cast<std::size_t>(text_[at_++] - '0');
        if (number > Program::most_positions)
            compile_error("slipform: this pattern is too long: a repetition above 1024");
        return number;
    }

    constexpr fragment parse_atom()
    {
        switch (peek()) {
        case '(':
            return parse_group();
        case '[':
            return program_.take(parse_class());
        case '.':
            ++at_;
            return program_.take(dot_class());
        case '*':
        case '+':
        case '?':
        case '{':
            compile_error("slipform: this pattern is not well formed: nothing to repeat before "
                          "'*', '+', '?' or '{' (lazy quantifiers have no meaning here)");
        case ']':
        case '}':
            compile_error("slipform: this pattern is not well formed: ']' or '}' by itself; "
                          "write \\] or \\}");
        case '^':
        case '$':
            compile_error("slipform: a pattern spans the whole text already; leave out ^ and $");
        default:
            break;
        }
        code_point_set set;
        if (!parse_named_class(set))
            set.add(parse_character(false));
        return program_.take(set);
    }

    constexpr fragment parse_group()
    {
        ++at_;
        if (skip('?') && !skip(':'))
            compile_error("slipform: of the groups that begin with (? a pattern has only (?:...)");
        fragment const inside = parse_alternatives();
        if (!skip(')'))
            compile_error("slipform: this pattern is not well formed: '(' without ')'");
        return inside;
    }

    constexpr code_point_set parse_class()
    {
        ++at_;
        bool const     negated = skip('^');
        code_point_set set;
        if (next_is(']'))
            compile_error("slipform: this pattern is not well formed: a character class is empty");
        while (!skip(']')) {
            if (at_end())
                compile_error("slipform: this pattern is not well formed: '[' without ']'");
            parse_class_item(set);
        }
        return negated ? set.complement() : set;
    }

    /// One character, one range or one named class between brackets.
    constexpr void parse_class_item(code_point_set& set)
    {
        code_point_set named;
        bool const     is_named = parse_named_class(named);
        char32_t const first    = is_named ? 0 : parse_character(true);
        bool const     is_range = next_is('-') && at_ + 1 < text_.size() && text_[at_ + 1] != ']';
        if (!is_range) {
            if (is_named)
                set.add(named);
            else
                set.add(first);
            return;
        }
        ++at_;
        if (is_named || parse_named_class(named))
            compile_error("slipform: this pattern is not well formed: a class such as \\d cannot "
                          "bound a range; put the hyphen last");
        char32_t const last = parse_character(true);
        if (last < first)
            compile_error("slipform: this pattern is not well formed: a range is upside down");
        set.add(first, last);
    }

    /// \d \D \w \W \s \S; answers false, and moves nowhere, if none of them is next.
    constexpr bool parse_named_class(code_point_set& set)
    {
        if (!next_is('\\') || at_ + 1 == text_.size())
            return false;
        switch (text_[at_ + 1]) {
        case 'd': set = digit_class(); break;
        case 'D': set = digit_class().complement(); break;
        case 'w': set = word_class(); break;
        case 'W': set = word_class().complement(); break;
        case 's': set = space_class(); break;
        case 'S': set = space_class().complement(); break;
        default: return false;
        }
        at_ += 2;
        return true;
    }

    constexpr char32_t parse_character(bool in_class)
    {
        if (skip('\\'))
            return parse_escape(in_class);
        decoded const one = decode_utf8(text_.substr(at_));
        if (one.size == 0)
            compile_error("slipform: this pattern is not UTF-8");
        at_ += one.size;
        return one.code_point;
    }

    constexpr char32_t parse_escape(bool in_class)
    {
        if (at_end())
            compile_error("slipform: this pattern is not well formed: it ends in a backslash");
        char const c = text_[at_++];
        switch (c) {
        case 't': return '\t';
        case 'n': return '\n';
        case 'v': return '\v';
        case 'f': return '\f';
        case 'r': return '\r';
        case 'x': return parse_hex(2);
        case 'u': return parse_hex(4);
        default: break;
        }
        // Syntax characters alone: with the flag u, ECMA 262 has no other escapes of themselves.
        constexpr std::string_view escapable = "^$\\.*+?()[]{}|/";
        if (escapable.find(c) == std::string_view::npos && !(in_class && c == '-'))
            compile_error("slipform: this escape means nothing in a pattern; a character that is "
                          "not one of ^$\\.*+?()[]{}|/ stands for itself");
        return static_cast<unsigned char>(c);
    }

    constexpr char32_t parse_hex(std::size_t digits)
    {
        char32_t value = 0;
        for (std::size_t i = 0; i != digits; ++i) {
            if (!is_hex_digit(peek()))
                compile_error("slipform: this pattern is not well formed: \\x takes two "
                              "hexadecimal digits and \\u takes four");
            value = value * 16 + hex_value(text_[at_++]);
        }
        if (value >= 0xD800 && value <= 0xDFFF)
            compile_error("slipform: a surrogate is no code point; write the character itself");
        return value;
    }

    std::string_view text_;
    Program&         program_;
    std::size_t      at_ = 0;
};

} // namespace slipform::inline v0::detail
