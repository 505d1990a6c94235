// slipcheck: checks payload files against the schemas of the vendors. The command line and nothing
// else; what the subcommands do stands in the files of their names.
#include "command.hpp"

#include <slipform/version.hpp>

#include <CLI/CLI.hpp>

#include <exception>
#include <iostream>

namespace {

using slipcheck::exit_status;

exit_status run(int argc, char** argv)
{
    exit_status status = exit_status::accepted;
    CLI::App    tool{"Checks requests to identity verification vendors, and their responses, "
                     "against the schemas of slipform.",
                  "slipcheck"};
    tool.set_version_flag("--version", SLIPFORM_VERSION_STRING);
    tool.require_subcommand(1);
    tool.footer("Exit status: 0 accepted, 1 refused, 2 could not run.");

    slipcheck::add_list(tool, status);
    slipcheck::add_check(tool, status);
    slipcheck::add_batch(tool, status);
    slipcheck::add_fields(tool, status);
    slipcheck::add_picture(tool, status);
    slipcheck::add_schema(tool, status);
    slipcheck::add_openapi(tool, status);
    slipcheck::add_compare(tool, status);
    slipcheck::add_sample(tool, status);
    slipcheck::add_break(tool, status);

    try {
        tool.parse(argc, argv);
    } catch (CLI::ParseError const& stopped) { // --help is one as well, and no failure
        return tool.exit(stopped) == 0 ? exit_status::accepted : exit_status::could_not_run;
    }
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    try {
        exit_status const status = run(argc, argv);
        if (!std::cout.flush()) {
            std::cerr << "slipcheck: the output cannot be written\n";
            return static_cast<int>(exit_status::could_not_run);
        }
        return static_cast<int>(status);
    } catch (std::exception const& failure) { // out of memory: no input makes anything else throw
        std::cerr << "slipcheck: " << failure.what() << '\n';
        return static_cast<int>(exit_status::could_not_run);
    }
}
