// slipcheck sample: payloads that satisfy everything a schema says, one a line.
#include "command.hpp"
#include "registry.hpp"
#include "requests.hpp"

#include <slipform/testing/edges.hpp>
#include <slipform/write.hpp>

#include <CLI/CLI.hpp>

#include <cstdint>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace slipcheck {
namespace {

namespace testing = slipform::testing;

struct sample_request {
    std::string                name{};
    std::optional<std::size_t> count{};
    std::uint64_t              seed     = 1;
    bool                       smallest = false;
    bool                       fullest  = false;
    bool                       edges    = false;
};

template <class T> void print_line(T const& value)
{
    std::cout << slipform::serialize(value) << '\n';
}

template <class T> void print_samples(sample_request const& asked)
{
    if (asked.smallest)
        return print_line(testing::smallest<T>());
    if (asked.fullest)
        return print_line(testing::fullest<T>());
    if (asked.edges) {
        std::size_t left = asked.count.value_or(static_cast<std::size_t>(-1));
        for (T const& value : testing::edges<T>())
            if (left-- != 0)
                print_line(value);
            else
                return;
        return;
    }
    testing::random random(asked.seed);
    for (std::size_t n = asked.count.value_or(1); n > 0 && std::cout; --n)
        print_line(testing::arbitrary<T>(random));
}

exit_status sample(sample_request const& asked)
{
    if (demand_request(asked.name) == nullptr)
        return exit_status::could_not_run;
    with_request(asked.name, [&]<class T>(request<T> const&) { print_samples<T>(asked); });
    return exit_status::accepted;
}

} // namespace

void add_sample(CLI::App& tool, exit_status& status)
{
    auto const      asked   = std::make_shared<sample_request>();
    CLI::App* const command = tool.add_subcommand(
        "sample", "Prints payloads that satisfy everything the schema says, one a line.");
    command->add_option("NAME", asked->name, "the request, as `slipcheck list` prints it")
        ->required();
    command->add_option("--count", asked->count, "how many: one, or all edges")
        ->option_text("N")
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--seed", asked->seed,
                     "another number, other payloads; the same everywhere for a number")
        ->option_text("S")
        ->check(CLI::NonNegativeNumber);
    auto* const smallest =
        command->add_flag("--smallest", asked->smallest, "required members only");
    auto* const fullest = command->add_flag("--fullest", asked->fullest, "every member");
    auto* const edges =
        command->add_flag("--edges", asked->edges, "each bound of each member, in turn");
    smallest->excludes(fullest)->excludes(edges);
    fullest->excludes(edges);
    command->callback([asked, &status] { status = sample(*asked); });
}

} // namespace slipcheck
