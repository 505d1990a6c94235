// slipcheck fields: the members of a request as a table, made from its schema.
#include "command.hpp"
#include "outlines.hpp"
#include "registry.hpp"
#include "table.hpp"

#include <slipform/markdown.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace slipcheck {
namespace {

using slipform::outline_member;
using slipform::outline_object;
using slipform::outline_text;
using pieces = std::vector<outline_text>;

std::string joined(std::vector<std::string> const& texts)
{
    std::string all;
    for (std::string const& text : texts)
        all.append(all.empty() ? "" : "; ").append(text);
    return all;
}

// What stands under the row of a member.
std::string note_of(slipform::field_info const& field)
{
    std::string note(field.doc);
    auto const  add = [&note](std::string_view sentence) {
        note.append(note.empty() ? "" : " ").append(sentence);
    };
    if (!field.alias.empty())
        add("Also spelled " + std::string(field.alias) +
            (field.alias_wins ? ", which wins if both are given." : "."));
    if (!field.deprecated.empty())
        add("Deprecated: " + std::string(field.deprecated));
    if (std::string const provenance = slipform::provenance_of(field); !provenance.empty())
        add(provenance);
    return note;
}

// What an object is, and where it was found if the page does not have it.
std::string note_of(slipform::object_summary const& about)
{
    std::string note(about.doc);
    if (!about.source.empty())
        note.append(note.empty() ? "" : " ").append("Beyond the page: ").append(about.source) +=
            '.';
    return note;
}

bool is_object(outline_text const& piece) { return piece.object != outline_text::none; }

// An object that a union may be: it gets rows of its own.
bool is_alternative(outline_text const& piece)
{
    return piece.where == outline_text::place::alternative;
}
bool has_alternatives(pieces const& type)
{
    return std::any_of(type.begin(), type.end(), is_alternative);
}

// The type of a member in words: the library's, but of a union, and of an array of one, whose
// alternatives follow.
std::string type_of(outline_member const& member)
{
    std::string_view const type = member.info.type;
    if (!has_alternatives(member.type) || type.ends_with(" or null") || type.starts_with("map of "))
        return member.info.type;
    return !type.starts_with("array of ")                       ? "object, one of:"
           : member.type.front().text.starts_with("array of (") ? "array, each one of:"
                                                                : member.info.type;
}

// The rows of an object and of all that is in it, indented by how deep they stand.
class field_rows {
    table&                             rows_;
    std::vector<outline_object> const& outline_;
    std::size_t                        depth_ = 0;
    std::vector<std::size_t>           open_{}; // the objects that the rows are in the middle of

    [[nodiscard]] std::string indented(std::string_view name) const
    {
        return std::string(2 * depth_, ' ').append(name);
    }

    // A row that names an alternative, and what is in it.
    void alternative(std::size_t position)
    {
        slipform::object_summary const& about = outline_[position].summary;
        if (about.tag_key.empty())
            rows_.add_line(indented("- ").append(note_of(about)));
        else
            rows_.add_line(indented("- ").append(about.tag_key) + ": " +
                               std::string(about.tag_value),
                           note_of(about));
        ++depth_;
        object(position);
        --depth_;
    }

    void any_other() { rows_.add_line(indented("- any other"), "Kept as it was sent."); }

public:
    field_rows(table& rows, std::vector<outline_object> const& outline)
        : rows_(rows), outline_(outline)
    {
    }

    // Alternatives that are no objects have no row: the type of the member names them already.
    void inside(pieces const& type)
    {
        for (outline_text const& piece : type)
            if (is_alternative(piece))
                is_object(piece) ? alternative(piece.object) : any_other();
            else if (is_object(piece) && piece.where == outline_text::place::elsewhere)
                object(piece.object);
    }

    void object(std::size_t position)
    {
        if (std::find(open_.begin(), open_.end(), position) != open_.end())
            return; // it contains itself: its members stand above
        open_.push_back(position);
        for (outline_member const& member : outline_[position].members) {
            slipform::field_info const& field = member.info;
            rows_.add({indented(field.name), type_of(member),
                       field.required ? "required" : "optional", field.server_default,
                       joined(field.constraints)},
                      note_of(field));
            ++depth_;
            inside(member.type);
            --depth_;
        }
        open_.pop_back();
    }
};

// What the schema says of an object as a whole, above and below its members.
void print_policies(slipform::object_summary const& about)
{
    if (!about.source.empty())
        std::cout << "Beyond the page: " << about.source << ".\n";
    if (!about.deprecated.empty())
        std::cout << "Deprecated: " << about.deprecated << '\n';
    std::cout << (about.keeps_unknown_keys     ? "Keys it does not have are kept.\n"
                  : about.ignores_unknown_keys ? "Keys it does not have are passed over.\n"
                                               : "Keys it does not have are refused.\n");
    for (std::string_view const rule : about.rules)
        std::cout << "Required: " << rule << ".\n";
}

void print_fields(registered const& one)
{
    std::vector<outline_object> const outline  = outline_of(one.name);
    outline_object const&             document = outline.front();
    std::cout << one.name << "\n\n" << one.description << '\n';
    if (document.alternatives.empty())
        print_policies(document.summary);
    table rows(5);
    rows.add({"MEMBER", "TYPE", "PRESENCE", "DEFAULT", "ACCEPTED"});
    if (document.alternatives.empty())
        field_rows(rows, outline).object(0);
    else
        field_rows(rows, outline).inside(document.alternatives);
    std::cout << '\n';
    rows.print(std::cout);
}

void print_markdown(registered const& one)
{
    std::cout << slipform::to_markdown(outline_of(one.name),
                                       {.title = one.name, .doc = one.description});
}

exit_status fields(std::string const& name, bool markdown)
{
    registered const* const one = demand_request(name);
    if (one == nullptr)
        return exit_status::could_not_run;
    markdown ? print_markdown(*one) : print_fields(*one);
    return exit_status::accepted;
}

} // namespace

void add_fields(CLI::App& tool, exit_status& status)
{
    auto const      name     = std::make_shared<std::string>();
    auto const      markdown = std::make_shared<bool>(false);
    CLI::App* const command  = tool.add_subcommand(
         "fields", "Shows the members of a request: type, presence, default, rules, meaning.");
    command->add_option("NAME", *name, "the request, as `slipcheck list` prints it")->required();
    command->add_flag("--markdown", *markdown,
                      "as tables of GitHub-flavoured Markdown, one an object");
    command->callback([name, markdown, &status] { status = fields(*name, *markdown); });
}

} // namespace slipcheck
