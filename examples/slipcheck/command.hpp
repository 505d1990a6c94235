// The subcommands of slipcheck, one a file, and the exit status they share. A new one is a file
// that defines add_NAME, a line here and a line in main.cpp.
#pragma once

namespace CLI {
class App;
} // namespace CLI

namespace slipcheck {

/// What the process ends with, so that a script or a CI job can tell a wrong payload from a tool
/// that could not do its work.
enum class exit_status : int {
    accepted      = 0,
    refused       = 1,
    could_not_run = 2, ///< an unknown name, a file that cannot be read, a wrong command line
};

// Each adds its subcommand to the command line; when the user chose it, it runs while the command
// line is parsed and leaves its exit status in `status`.
void add_list(CLI::App& tool, exit_status& status);
void add_check(CLI::App& tool, exit_status& status);
void add_batch(CLI::App& tool, exit_status& status);
void add_fields(CLI::App& tool, exit_status& status);
void add_picture(CLI::App& tool, exit_status& status);
void add_schema(CLI::App& tool, exit_status& status);
void add_openapi(CLI::App& tool, exit_status& status);
void add_compare(CLI::App& tool, exit_status& status);
void add_sample(CLI::App& tool, exit_status& status);
void add_break(CLI::App& tool, exit_status& status);

} // namespace slipcheck
