// slipcheck fields: the members of a request as a table, made from its schema.
#include "command.hpp"
#include "registry.hpp"
#include "requests.hpp"
#include "table.hpp"

#include <slipform/fields.hpp>
#include <slipform/markdown.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace slipcheck {
namespace {

using std::type_identity;

// A distinct address for each type, to notice one that contains itself.
template <class T> constexpr char identity = 0;

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
        note.append(note.empty() ? "" : " ").append("Beyond the page: ").append(about.source) += '.';
    return note;
}

// Whether a union has objects in it, which get rows of their own.
template <class T> constexpr bool    has_objects                     = false;
template <class... T> constexpr bool has_objects<std::variant<T...>> = (described<T> || ...);

// The type of a member in words: the library's, but of a union whose alternatives follow.
template <class T> std::string type_of(slipform::field_info const& field, type_identity<T>)
{
    return has_objects<T> ? "object, one of:" : field.type;
}
template <class T>
std::string type_of(slipform::field_info const& field, type_identity<std::vector<T>>)
{
    return has_objects<T> ? "array, each one of:" : field.type;
}
template <class T>
std::string type_of(slipform::field_info const& field, type_identity<std::optional<T>>)
{
    return type_of(field, type_identity<T>{});
}

// The rows of a type and of all that is in it, indented by how deep they stand.
class field_rows {
    table&                   rows_;
    std::size_t              depth_ = 0;
    std::vector<char const*> open_{}; // the objects that the rows are in the middle of

    [[nodiscard]] std::string indented(std::string_view name) const
    {
        return std::string(2 * depth_, ' ').append(name);
    }

    template <class T> void object(type_identity<T>)
    {
        if (std::find(open_.begin(), open_.end(), &identity<T>) != open_.end())
            return; // it contains itself: its members stand above
        open_.push_back(&identity<T>);
        slipform::for_each_field<T>([this](slipform::field_info const& field, auto type) {
            rows_.add({indented(field.name), type_of(field, type),
                       field.required ? "required" : "optional", field.server_default,
                       joined(field.constraints)},
                      note_of(field));
            ++depth_;
            inside(type);
            --depth_;
        });
        open_.pop_back();
    }

    // A row that names an alternative, and what is in it; nothing for one that is no object, which
    // the type of the member names already.
    template <class T> void alternative(type_identity<T> type)
    {
        if constexpr (described<T>) {
            auto const about = slipform::summary_of<T>();
            if (about.tag_key.empty())
                rows_.add_line(indented("- ").append(note_of(about)));
            else
                rows_.add_line(indented("- ").append(about.tag_key) + ": " +
                                   std::string(about.tag_value),
                               note_of(about));
            ++depth_;
            object(type);
            --depth_;
        }
    }
    void alternative(type_identity<slipform::verbatim>)
    {
        rows_.add_line(indented("- any other"), "Kept as it was sent.");
    }

public:
    explicit field_rows(table& rows) : rows_(rows) {}

    template <class T> void inside(type_identity<std::optional<T>>) { inside(type_identity<T>{}); }
    template <class T> void inside(type_identity<std::unique_ptr<T>>)
    {
        inside(type_identity<T>{});
    }
    template <class T> void inside(type_identity<slipform::nullable<T>>)
    {
        inside(type_identity<T>{});
    }
    template <class T> void inside(type_identity<std::vector<T>>) { inside(type_identity<T>{}); }
    template <class K, class T> void inside(type_identity<std::map<K, T>>)
    {
        inside(type_identity<T>{});
    }
    template <class... T> void inside(type_identity<std::variant<T...>>)
    {
        (alternative(type_identity<T>{}), ...);
    }
    template <class T> void inside(type_identity<T> type)
    {
        if constexpr (described<T>)
            object(type);
    }
};

// What the schema says of an object as a whole, above and below its members.
template <class T> void print_policies()
{
    auto const about = slipform::summary_of<T>();
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

template <class T> void print_fields(request<T> const& one)
{
    std::cout << one.name << "\n\n" << description_of(one) << '\n';
    if constexpr (described<T>)
        print_policies<T>();
    table rows(5);
    rows.add({"MEMBER", "TYPE", "PRESENCE", "DEFAULT", "ACCEPTED"});
    field_rows(rows).inside(type_identity<T>{});
    std::cout << '\n';
    rows.print(std::cout);
}

template <class T> void print_markdown(request<T> const& one)
{
    std::cout << slipform::to_markdown<T>({.title = one.name, .doc = description_of(one)});
}

exit_status fields(std::string const& name, bool markdown)
{
    if (demand_request(name) == nullptr)
        return exit_status::could_not_run;
    with_request(
        name, [markdown](auto const& one) { markdown ? print_markdown(one) : print_fields(one); });
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
