// slipcheck check: files against the schema of one request.
#include "command.hpp"
#include "input.hpp"
#include "printable.hpp"
#include "records.hpp"
#include "registry.hpp"
#include "source_excerpt.hpp"

#include <slipform/report/render.hpp>
#include <slipform/write.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace slipcheck {
namespace {

struct check_options {
    std::string              request{};
    std::vector<std::string> files{};
    std::string              format    = "text";
    bool                     strict    = false;
    bool                     no_source = false;
};

void print_text(std::string const& file, std::string_view text, slipform::report const& report,
                bool with_source)
{
    for (slipform::issue const& issue : report) {
        std::cout << printable(slipform::render(issue, file)) << '\n';
        if (with_source && issue.where)
            std::cout << source_excerpt(text, *issue.where);
    }
    if (report.truncated())
        std::cout << printable(file) << ": and more, not listed\n";
}

void print_json(std::string const& file, verdict const& what)
{
    std::cout << slipform::serialize(file_record{file, what.accepted(), records_of(what.report)})
              << '\n';
}

exit_status check_file(std::string const& path, registered const& request,
                       check_options const& options)
{
    input                            from(path);
    std::optional<std::string> const text = from.ok() ? from.rest() : std::nullopt;
    if (!text) {
        from.complain();
        return exit_status::could_not_run;
    }
    verdict const what = request.check(*text, {.strict = options.strict});
    if (options.format == "json")
        print_json(from.name(), what);
    else if (what.accepted())
        std::cout << printable(from.name()) << ": accepted as " << request.name << '\n';
    else
        print_text(from.name(), *text, what.report, !options.no_source);
    return what.accepted() ? exit_status::accepted : exit_status::refused;
}

exit_status check(check_options const& options)
{
    registered const* const request = demand_request(options.request);
    if (request == nullptr)
        return exit_status::could_not_run;
    if (options.files.empty())
        return check_file("-", *request, options);
    exit_status worst = exit_status::accepted;
    for (std::string const& file : options.files)
        worst = std::max(worst, check_file(file, *request, options));
    return worst;
}

} // namespace

void add_check(CLI::App& tool, exit_status& status)
{
    auto const      options = std::make_shared<check_options>();
    CLI::App* const command = tool.add_subcommand(
        "check", "Checks files and shows every issue with its place in the file.");
    command->add_option("NAME", options->request, "the request, as `slipcheck list` prints it")
        ->required();
    command->add_option("FILE", options->files, "the files; - or none is the standard input");
    command->add_option("--format", options->format, "text, or json: an object a file, one a line")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->add_flag("--strict", options->strict,
                      "refuse unknown keys, tags and words even where the schema bears them");
    command->add_flag("--no-source", options->no_source, "do not show the lines of the files");
    command->callback([options, &status] { status = check(*options); });
}

} // namespace slipcheck
