// slipcheck list: the names of the requests, one a line, each with a short description.
#include "command.hpp"
#include "registry.hpp"
#include "table.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace slipcheck {

void add_list(CLI::App& tool, exit_status& status)
{
    CLI::App* command = tool.add_subcommand("list", "Names the requests, responses and errors.");
    command->callback([&status] {
        table names(2);
        for (registered const& one : all_requests())
            names.add({std::string(one.name), std::string(one.description)});
        names.print(std::cout);
        status = exit_status::accepted;
    });
}

} // namespace slipcheck
