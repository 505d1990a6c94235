// Field tables: to_markdown<T>(), what a schema says as a page for people.
#pragma once

#include <slipform/outline.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace slipform::inline v0 {

/// Options of to_markdown().
struct markdown_options {
    std::string_view title{};   ///< the heading; the C++ name if empty
    std::string_view doc{};     ///< what it is, for a union, of which no schema says it
    std::size_t      level = 2; ///< of the heading; nested objects stand one below
};

namespace detail {

class markdown_page {
    std::vector<outline_object> const& objects_;
    markdown_options const&            options_;
    std::string                        text_{};

    [[nodiscard]] std::string_view title(std::size_t object) const
    {
        return object == 0 && !options_.title.empty() ? options_.title
                                                      : std::string_view(objects_[object].name);
    }

    /// Distinct on a page that has several tables.
    [[nodiscard]] std::string anchor(std::size_t object) const
    {
        std::string id(title(0));
        if (object != 0)
            id.append("-").append(objects_[object].name);
        for (char& c : id)
            if (!is_alnum(c) && c != '_')
                c = '-';
        return id;
    }

    void add(std::string_view text) { text_.append(text); }

    /// Prose in which nothing is markup.
    void add_plain(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            bool const inside_word =
                i > 0 && i + 1 < text.size() && is_alnum(text[i - 1]) && is_alnum(text[i + 1]);
            if (find_char("\\|*`<[]", text[i]) != std::string_view::npos ||
                (text[i] == '_' && !inside_word))
                text_ += '\\';
            text_ += text[i];
        }
    }
    /// Code in a cell of a table, where even then a bar must be escaped.
    void add_code(std::string_view text)
    {
        text_ += '`';
        for (char const c : text)
            text_.append(c == '|' ? "\\" : "").append(1, c);
        text_ += '`';
    }

    void add_pieces(std::vector<outline_text> const& pieces)
    {
        for (outline_text const& piece : pieces) {
            if (piece.literal) {
                add_code(piece.text);
            } else if (piece.object == outline_text::none) {
                add_plain(piece.text);
            } else {
                add("[");
                add_plain(piece.text);
                add("](#");
                add(anchor(piece.object));
                add(")");
            }
        }
    }

    void add_sentence(std::string_view sentence, bool& begun)
    {
        add(begun ? " " : "");
        add_plain(sentence);
        begun = true;
    }

    void add_row(outline_member const& member)
    {
        field_info const& info = member.info;
        add("| ");
        add_code(info.name);
        add(" | ");
        add_pieces(member.type);
        add(info.required ? " | required | " : " | optional | ");
        if (!info.server_default.empty())
            add_code(info.server_default);
        add(" | ");
        for (std::size_t i = 0; i < info.constraints.size(); ++i) {
            add(i == 0 ? "" : "; ");
            add_plain(info.constraints[i]);
        }
        add(" | ");
        bool begun = false;
        if (!info.doc.empty())
            add_sentence(info.doc, begun);
        if (!info.alias.empty()) {
            add(begun ? " Also spelled " : "Also spelled ");
            add_code(info.alias);
            add(info.alias_wins ? ", which wins if both are given." : ".");
            begun = true;
        }
        if (!info.deprecated.empty())
            add_sentence("Deprecated: " + std::string(info.deprecated), begun);
        if (std::string const provenance = provenance_of(info); !provenance.empty())
            add_sentence(provenance, begun);
        add(" |\n");
    }

    void add_table(outline_object const& object)
    {
        if (object.members.empty() && object.summary.tag_key.empty())
            return add("It has no members of its own.\n\n");
        add("| Member | Type | Presence | Default | Accepted | Meaning "
            "|\n|---|---|---|---|---|---|\n");
        if (!object.summary.tag_key.empty()) {
            add("| ");
            add_code(object.summary.tag_key);
            add(" | the string ");
            add_code(object.summary.tag_value);
            add(" | required | | | Tells it from other objects in its place. |\n");
        }
        for (outline_member const& member : object.members)
            add_row(member);
        add("\n");
    }

    void add_object(std::size_t position)
    {
        outline_object const& object  = objects_[position];
        object_summary const& summary = object.summary;
        add("<a id=\"" + anchor(position) + "\"></a>\n");
        add(std::string(options_.level + (position == 0 ? 0 : 1), '#') + " ");
        add_plain(title(position));
        add("\n\n");
        std::string_view const doc =
            position == 0 && !options_.doc.empty() ? options_.doc : summary.doc;
        if (!doc.empty()) {
            add_plain(doc);
            add("\n\n");
        }
        if (!summary.source.empty())
            add("Beyond the page: "), add_plain(summary.source), add(".\n\n");
        if (!object.alternatives.empty()) {
            add("It is ");
            add_pieces(object.alternatives);
            return add(".\n\n");
        }
        if (!summary.deprecated.empty())
            add("**Deprecated.** "), add_plain(summary.deprecated), add("\n\n");
        add_table(object);
        add(summary.keeps_unknown_keys     ? "Keys it does not have are kept.\n\n"
            : summary.ignores_unknown_keys ? "Keys it does not have are passed over.\n\n"
                                           : "Keys it does not have are refused.\n\n");
        for (std::string_view const rule : summary.rules)
            add("Required: "), add_plain(rule), add(".\n\n");
    }

public:
    markdown_page(std::vector<outline_object> const& objects, markdown_options const& options)
        : objects_(objects), options_(options)
    {
    }

    std::string print()
    {
        for (std::size_t i = 0; i < objects_.size(); ++i)
            add_object(i);
        if (!text_.empty())
            text_.pop_back(); // the empty line at the end
        return std::move(text_);
    }
};

} // namespace detail

/// The same of an outline that is there already, with the document itself first; empty if that is.
///
///     auto const outline = slipform::outline_of<deepidv::session_request>();
///     std::cout << slipform::to_markdown(outline, {.title = "deepidv.session"});
[[nodiscard]] inline std::string to_markdown(std::vector<outline_object> const& outline,
                                             markdown_options const&            options = {})
{
    return detail::markdown_page(outline, options).print();
}

/// The members of T as a table of GitHub-flavoured Markdown: name, type, presence, default, what is
/// accepted, meaning; then a table for each object in it, which the types link to. Anchors begin
/// with the title, so several tables can stand on one page.
///
///     std::cout << slipform::to_markdown<deepidv::session_request>({.title = "deepidv.session"});
template <class T> [[nodiscard]] std::string to_markdown(markdown_options const& options = {})
{
    return to_markdown(outline_of<T>(), options);
}

} // namespace slipform::inline v0
