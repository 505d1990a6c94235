// Texts that are no JSON, made of one that is.
#pragma once

#include <slipform/json/input.hpp>
#include <slipform/testing/counterexample.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace slipform::inline v0::testing {

namespace detail {

/// The tokens of a JSON text, by where they begin and end.
struct token {
    enum kind_t : unsigned char {
        opening,
        closing,
        comma,
        colon,
        key,
        string,
        number,
        literal
    } kind;
    std::size_t begin;
    std::size_t end;
};

/// Splits a text that is JSON.
inline std::vector<token> tokens_of(std::string_view text)
{
    std::vector<token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t const begin = i++;
        token::kind_t     kind  = token::literal;
        switch (text[begin]) {
        case ' ':
        case '\t':
        case '\n':
        case '\r':
            continue;
        case '{':
        case '[':
            kind = token::opening;
            break;
        case '}':
        case ']':
            kind = token::closing;
            break;
        case ',':
            kind = token::comma;
            break;
        case ':':
            kind = token::colon;
            break;
        case '"':
            for (kind = token::string; text[i] != '"'; ++i)
                i += text[i] == '\\' ? 1U : 0U;
            ++i;
            break;
        default:
            if (text[begin] == '-' || (text[begin] >= '0' && text[begin] <= '9'))
                kind = token::number;
            while (i < text.size() &&
                   std::string_view(" \t\n\r,:]}").find(text[i]) == std::string_view::npos)
                ++i;
        }
        if (kind == token::colon)
            tokens.back().kind = token::key;
        tokens.push_back({kind, begin, i});
    }
    return tokens;
}

class text_breaker {
    std::string_view            text_;
    std::vector<token>          tokens_;
    std::vector<counterexample> found_{};

    void add(std::string text, std::string_view what, errc code = errc::syntax)
    {
        found_.push_back({std::move(text), {}, code, std::string(what)});
    }
    void replace(std::size_t begin, std::size_t end, std::string_view by, std::string_view what,
                 errc code = errc::syntax)
    {
        add(std::string(text_).replace(begin, end - begin, by), what, code);
    }
    void insert(std::size_t at, std::string_view more, std::string_view what)
    {
        replace(at, at, more, what);
    }

    /// Not behind a digit: what stands before may be a whole number, and the wrong one, before the
    /// end is missed.
    void truncate()
    {
        std::size_t const step = text_.size() < 600 ? 1 : text_.size() / 600 + 1;
        for (std::size_t size = 0; size < text_.size(); size += size < 200 ? 1 : step)
            if (size == 0 || text_[size - 1] < '0' || text_[size - 1] > '9')
                add(std::string(text_.substr(0, size)), "a text cut short");
        if (tokens_.back().kind == token::closing)
            add(std::string(text_.substr(0, text_.size() - 1)), "a text without its last bracket");
    }

    void append()
    {
        using namespace std::string_view_literals;
        for (std::string_view const more : {"x"sv, ","sv, "}"sv, "]"sv, "{}"sv, " null"sv, "\0"sv,
                                            "\""sv, " 1"sv, "//"sv, "\xEF\xBB\xBF"sv, ":"sv})
            add(std::string(text_).append(more), "something behind the document");
        for (std::string_view const start :
             {"\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\0"sv, "\x0C"sv, "\xC2\xA0"sv, ","sv, "/**/"sv,
              "// \n"sv, "# \n"sv, ")]}'"sv})
            add(std::string(start).append(text_), "something before the document");
        add(" \n", "nothing but white space");
    }

    void strings(token const& t)
    {
        using namespace std::string_view_literals;
        for (std::string_view const escape :
             {"\\x41"sv, "\\'"sv, "\\0"sv, "\\u12"sv, "\\u12G4"sv, "\\U0041"sv, "\\a"sv, "\\\n"sv})
            insert(t.end - 1, escape, "a bad escape");
        for (std::string_view const half : {"\\ud800"sv, "\\uDC00"sv, "\\ud800\\u0041"sv,
                                            "\\udc00\\ud800"sv, "\\ud800\\ud800"sv, "\\ud83dx"sv})
            insert(t.begin + 1, half, "a surrogate without its other half");
        for (std::string_view const bytes :
             {"\xFF"sv, "\x80"sv, "\xC0\x80"sv, "\xC3"sv, "\xE0\x80\x80"sv, "\xE2\x82"sv,
              "\xED\xA0\x80"sv, "\xF0\x9F\x98"sv, "\xF4\x90\x80\x80"sv, "\xF8\x88\x80\x80\x80"sv})
            insert(t.begin + 1, bytes, "bytes that are no UTF-8");
        for (std::string_view const control : {"\0"sv, "\x01"sv, "\n"sv, "\t"sv, "\x1F"sv})
            insert(t.end - 1, control, "a control character that is not escaped");
        std::string single(text_);
        single[t.begin] = single[t.end - 1] = '\'';
        add(single, "single quotes");
        replace(t.begin, t.begin + 1, "?", "a string that does not open");
    }

    void numbers(std::size_t begin, std::size_t end, std::string const& key = {})
    {
        for (std::string_view const number :
             {"01", "-01", "00", "+1", ".5", "1.", "1.e1", "1e", "1e+", "-", "NaN", "Infinity",
              "-Infinity", "True", "nul", "None", "undefined", "tru"})
            replace(begin, end, key + std::string(number), "no value of JSON");
        for (bool const closed : {true, false})
            for (auto const& [open, close] : {std::pair('[', ']'), std::pair('{', '}')}) {
                std::string deep;
                for (int i = 0; i < 2000; ++i)
                    deep.append(open == '[' ? "[" : "{\"a\":");
                deep.append(closed ? "1" : "").append(closed ? 2000 : 0, close);
                replace(begin, end, key + deep, "nesting that is too deep", errc::too_deep);
            }
    }

    void punctuation(token const& t)
    {
        switch (t.kind) {
        case token::comma:
            replace(t.begin, t.end, " ", "a comma left out");
            replace(t.begin, t.end, ",,", "two commas");
            replace(t.begin, t.end, ";", "no comma");
            break;
        case token::colon:
            replace(t.begin, t.end, " ", "a colon left out");
            replace(t.begin, t.end, "::", "two colons");
            replace(t.begin, t.end, "=", "no colon");
            replace(t.begin, t.end, ",", "a key without a value");
            break;
        case token::closing:
            replace(t.begin, t.end, text_[t.begin] == '}' ? "]" : "}",
                    "another bracket than was opened");
            insert(t.begin, ",", "a comma behind the last");
            break;
        case token::opening:
            insert(t.end, ",", "a comma before the first");
            insert(t.end, "/* */", "a comment");
            insert(t.end, "// \n", "a comment");
            insert(t.end, "\x0B", "white space that JSON does not know");
            insert(t.end, "\xC2\xA0", "white space that JSON does not know");
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool is_value(std::size_t i) const
    {
        return tokens_[i].kind >= token::string &&
               (i == 0 || tokens_[i - 1].kind != token::opening ||
                text_[tokens_[i - 1].begin] == '[');
    }

public:
    explicit text_breaker(std::string_view text) : text_(text), tokens_(tokens_of(text)) {}

    std::vector<counterexample> run()
    {
        truncate();
        append();
        std::array<std::size_t, token::literal + 1> seen{};
        bool                                        valued = false;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            token const& t     = tokens_[i];
            bool const   first = seen[t.kind]++ < 2; // two of each kind, and the last
            if (!first && i + 1 != tokens_.size())
                continue;
            if (t.kind == token::string || t.kind == token::key)
                strings(t);
            if (t.kind == token::key)
                replace(t.begin, t.end, "unquoted", "a key without quotes");
            punctuation(t);
            if (is_value(i) && !std::exchange(valued, true))
                numbers(t.begin, t.end);
        }
        if (!valued) // {} or []
            numbers(tokens_[0].end, tokens_[0].end, text_[tokens_[0].begin] == '{' ? "\"\":" : "");
        return std::move(found_);
    }
};

} // namespace detail

/// Texts that reading must refuse for what they are, made of the text of a good document: cut short
/// at every byte (long texts: at chosen ones), with something before or behind it, with broken
/// escapes, UTF-8, surrogates, control characters, quotes, commas, colons, brackets, numbers and
/// literals, comments, and deeper than max_depth. Each has its code, syntax or too_deep; the
/// pointer is left empty and says nothing: reading names the place in the text, and the innermost
/// value around it. The issue with that code is the only one. Nothing for what is no JSON.
///
///     for (auto const& wrong : slipform::testing::malformed(slipform::serialize(request)))
///         assert(!slipform::parse<idenfy::token_request>(wrong.text));
[[nodiscard]] inline std::vector<counterexample> malformed(std::string_view text)
{
    if (!parse_document(text))
        return {};
    while (json::text_source::is_space(text.back()))
        text.remove_suffix(1);
    return detail::text_breaker(text).run();
}

} // namespace slipform::inline v0::testing
