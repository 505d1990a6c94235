// slipcheck list: the names of the requests, one a line, each with a short description.
#include "command.hpp"
#include "registry.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <string>

namespace slipcheck {

void add_list(CLI::App& tool, exit_status& status)
{
    CLI::App* command = tool.add_subcommand("list", "Names the requests, responses and errors.");
    command->callback([&status] {
        std::size_t widest = 0;
        for (registered const& one : all_requests())
            widest = std::max(widest, one.name.size());
        for (registered const& one : all_requests())
            std::cout << one.name << std::string(widest + 2 - one.name.size(), ' ')
                      << one.description << '\n';
        status = exit_status::accepted;
    });
}

} // namespace slipcheck
