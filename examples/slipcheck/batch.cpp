// slipcheck batch: JSON Lines in, JSON Lines out, so that another program can have many payloads
// checked by one process. Line n of the output answers line n of the input, blank lines included;
// nothing is kept from one line to the next.
#include "command.hpp"
#include "input.hpp"
#include "records.hpp"
#include "registry.hpp"

#include <slipform/read.hpp>
#include <slipform/report/render.hpp>
#include <slipform/write.hpp>

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace slipcheck {
namespace {

// Why a line is no batch line, in one sentence that repeats nothing of it but keys.
std::string describe(slipform::report const& report, std::size_t line_number)
{
    std::string sentence;
    for (slipform::issue const& issue : report) {
        std::size_t const column = issue.where ? issue.where->column : 1;
        sentence += sentence.empty() ? "line " + std::to_string(line_number) : ";";
        sentence += " column " + std::to_string(column) + ": ";
        sentence += slipform::render(slipform::issue{issue.code, issue.pointer, issue.message});
    }
    return sentence;
}

void answer(std::string_view text, std::size_t line_number, std::string& out)
{
    auto line = slipform::parse<batch_line>(text, {.max_issues = 4});
    if (!line) {
        slipform::serialize_to(out, batch_failure{.error = describe(line.error(), line_number)});
        return;
    }
    std::string const payload =
        line->text ? std::move(*line->text) : decode_base64(*line->text_base64);
    verdict what =
        find_request(line->request)->check(payload, {.strict = line->strict.value_or(false)});
    batch_answer given{
        .id = std::move(line->id), .valid = what.accepted(), .issues = records_of(what.report)};
    if (given.valid)
        given.written = std::move(what.written);
    slipform::serialize_to(out, given);
}

exit_status batch(std::string const& path)
{
    input from(path);
    if (from.ok()) {
        std::string line, out;
        for (std::size_t number = 1; std::cout && from.next_line(line); ++number) {
            out.clear();
            answer(line, number, out);
            out += '\n';
            std::cout.write(out.data(), static_cast<std::streamsize>(out.size()));
            if (from.would_wait()) // the other end may be waiting for this very answer
                std::cout.flush();
        }
    }
    if (from.ok())
        return exit_status::accepted;
    from.complain();
    return exit_status::could_not_run;
}

} // namespace

void add_batch(CLI::App& tool, exit_status& status)
{
    auto const      file    = std::make_shared<std::string>("-");
    CLI::App* const command = tool.add_subcommand(
        "batch", "Answers JSON Lines: a payload a line in, a verdict a line out.");
    command->add_option("FILE", *file, "the lines; - or none is the standard input");
    command->footer(
        R"(In:  {"id": ANY, "request": NAME, "text": "..."}, or "text_base64" in place of "text";
     "strict": true as for check.
Out: {"id", "valid", "issues": [{"code", "pointer", "message", "offset", "line", "column"}],
     "written": "the value written again, if valid"}, one for each line and in order;
     {"id": null, "error": "..."} for a line that is not such an object.
Ends with 0 when every line was answered, whatever the verdicts.)");
    command->callback([file, &status] { status = batch(*file); });
}

} // namespace slipcheck
