// slipform_benchmarks: the clock. Every benchmark reads or writes what harness.hpp says, and counts
// how often it asked for memory. `--check` only asserts that all peers agree on
// the values, and that the limit refuses what slipform refuses.
#include "harness.hpp"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstring>

namespace slipform_bench {

/// Whether the limit checks what slipform checks (limit.cpp).
bool limit_agrees();

} // namespace slipform_bench

int main(int count, char** arguments)
{
    using namespace slipform_bench;
    measure_everybody();
    if (count == 2 && std::strcmp(arguments[1], "--check") == 0) {
#ifdef SLIPFORM_BENCH_HAS_LIMIT
        if (!limit_agrees())
            return 1;
#endif
        std::printf("%zu operations, all values alike\n", operations().size());
        return operations().empty() ? 1 : 0;
    }
    for (operation const& one : operations())
        benchmark::RegisterBenchmark(one.name.c_str(), [&one](benchmark::State& state) {
            one.once(); // the reused buffer has its size from here on
            std::uint64_t const before = allocations();
            one.once();
            std::uint64_t const asked = allocations() - before;
            one.loop(state);
            state.counters["allocations"] = static_cast<double>(asked);
            state.counters["bytes"]       = static_cast<double>(one.bytes);
            state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(one.bytes));
        });
#ifdef __clang__
    benchmark::AddCustomContext("compiler", "clang " __clang_version__);
#elif defined __GNUC__
    benchmark::AddCustomContext("compiler", "g++ " __VERSION__);
#endif
    benchmark::AddCustomContext("flags", SLIPFORM_BENCH_FLAGS);
    benchmark::Initialize(&count, arguments);
    if (benchmark::ReportUnrecognizedArguments(count, arguments))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
