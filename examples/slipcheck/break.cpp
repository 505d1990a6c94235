// slipcheck break: payloads that each break one thing, with the place and the code of the issue
// that reading must give.
#include "base64.hpp"
#include "command.hpp"
#include "registry.hpp"
#include "requests.hpp"

#include <slipform/report/category.hpp>
#include <slipform/testing/arbitrary.hpp>
#include <slipform/testing/counterexamples.hpp>
#include <slipform/testing/malformed.hpp>

#include <CLI/CLI.hpp>

#include <cstdint>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace slipcheck {
namespace {

namespace testing = slipform::testing;
using testing::counterexample;
using testing::node;

struct break_request {
    std::string                  name{};
    std::optional<std::size_t>   count{};
    std::optional<std::uint64_t> seed{};
};

std::string line_of(counterexample const& wrong)
{
    node line = node::object();
    if (slipform::is_utf8(wrong.text))
        line.members.emplace_back("text", node::string(wrong.text));
    else
        line.members.emplace_back("text_base64", node::string(encode_base64(wrong.text)));
    // Where it is the text that is wrong, the pointer is not foretold.
    bool const placed = group_of(wrong.code) != slipform::condition::syntax ||
                        wrong.code == slipform::errc::repeated_key;
    line.members.emplace_back("pointer", placed ? node::string(wrong.pointer) : node::null());
    line.members.emplace_back("code", node::string(std::string(name_of(wrong.code))));
    line.members.emplace_back("what", node::string(wrong.what));
    return print(line);
}

template <class T> std::vector<counterexample> all_of(T const& good)
{
    auto all = testing::counterexamples(good);
    for (counterexample& wrong : testing::malformed(slipform::serialize(good)))
        all.push_back(std::move(wrong));
    return all;
}

template <class T> void print_broken(break_request const& asked)
{
    testing::random random(asked.seed.value_or(1));
    auto all = all_of(asked.seed ? testing::arbitrary<T>(random) : testing::fullest<T>());
    if (asked.seed)
        for (std::size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[random.below(i)]);
    if (asked.count && *asked.count < all.size())
        all.resize(*asked.count);
    for (counterexample const& wrong : all)
        std::cout << line_of(wrong) << '\n';
}

exit_status break_it(break_request const& asked)
{
    if (demand_request(asked.name) == nullptr)
        return exit_status::could_not_run;
    with_request(asked.name, [&]<class T>(request<T> const&) { print_broken<T>(asked); });
    return exit_status::accepted;
}

} // namespace

void add_break(CLI::App& tool, exit_status& status)
{
    auto const      asked   = std::make_shared<break_request>();
    CLI::App* const command = tool.add_subcommand(
        "break", "Prints payloads that each break one thing, one JSON object a line.");
    command->footer(
        "Each line has \"text\" (or \"text_base64\" where it is no UTF-8), \"pointer\" (null "
        "where the text is no JSON), \"code\" and \"what\".");
    command->add_option("NAME", asked->name, "the request, as `slipcheck list` prints it")
        ->required();
    command->add_option("--count", asked->count, "how many; all there are if not said")
        ->option_text("N")
        ->check(CLI::NonNegativeNumber);
    command
        ->add_option("--seed", asked->seed,
                     "break the payload made of this number, in an order made of it; else the "
                     "fullest payload, in the order of its members")
        ->option_text("S")
        ->check(CLI::NonNegativeNumber);
    command->callback([asked, &status] { status = break_it(*asked); });
}

} // namespace slipcheck
