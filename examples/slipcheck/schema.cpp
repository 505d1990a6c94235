// slipcheck schema: a request as a JSON Schema, for the tools of other languages.
#include "command.hpp"
#include "registry.hpp"
#include "schemas.hpp"

#include <slipform/json/indent.hpp>

#include <boost/json/serialize.hpp>

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>
#include <memory>
#include <string>

namespace slipcheck {
namespace {

using slipform::alias_policy;
using slipform::unknown_key_policy;

struct schema_request {
    std::string        name{};
    std::string        id{};
    bool               names_only   = false;
    unknown_key_policy unknown_keys = unknown_key_policy::as_declared;
};

exit_status schema(schema_request const& asked)
{
    if (demand_request(asked.name) == nullptr)
        return exit_status::could_not_run;
    slipform::json_schema_options options;
    options.aliases      = asked.names_only ? alias_policy::names_only : alias_policy::accept_both;
    options.unknown_keys = asked.unknown_keys;
    options.id           = asked.id;
    std::string text;
    slipform::json::indent_to(text, boost::json::serialize(schema_of(asked.name, options)));
    std::cout << text << '\n';
    return exit_status::accepted;
}

} // namespace

void add_schema(CLI::App& tool, exit_status& status)
{
    auto const      asked = std::make_shared<schema_request>();
    CLI::App* const command =
        tool.add_subcommand("schema", "Prints a request as a JSON Schema, draft 2020-12.");
    command->add_option("NAME", asked->name, "the request, as `slipcheck list` prints it")
        ->required();
    command->add_flag("--names-only", asked->names_only,
                      "leave second spellings out: what writing produces");
    command
        ->add_option("--unknown-keys", asked->unknown_keys,
                     "as-declared (the default), refused or taken")
        ->transform(CLI::Transformer(std::map<std::string, unknown_key_policy>{
            {"as-declared", unknown_key_policy::as_declared},
            {"refused", unknown_key_policy::refused},
            {"taken", unknown_key_policy::taken}}))
        ->option_text("POLICY");
    command->add_option("--id", asked->id, "the URI of the schema, for $id")->option_text("URI");
    command->callback([asked, &status] { status = schema(*asked); });
}

} // namespace slipcheck
