// slipform_instructions: the same operations under callgrind, which counts instead of timing. Each
// is done a few times first, so that reused buffers have their size, and then counted. Started by
// benchmarks/instructions.py.
//
//     valgrind --tool=callgrind --callgrind-out-file=counts slipform_instructions 10 read/
//
// Adversarial texts are counted if a word begins with adversarial, and then nothing else is. One
// part of the output for each operation whose name begins with one of the words given.
#include "harness.hpp"

#include <valgrind/callgrind.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

int main(int count, char** arguments)
{
    using namespace slipform_bench;
    if (count < 2)
        return std::fprintf(stderr, "usage: slipform_instructions TIMES [PREFIX...]\n"), 2;
    int const times = std::atoi(arguments[1]);
    with_thousand() = false;
    bool hostile    = false;
    for (int i = 2; i < count; ++i)
        hostile = hostile || std::strncmp(arguments[i], "adversarial", 11) == 0;
    if (hostile)
        measure_adversarial();
    else
        measure_everybody();
    add_operation("nothing", 0, [] {});
    for (operation const& one : operations()) {
        bool wanted = count == 2 || one.name == "nothing";
        for (int i = 2; i < count; ++i)
            wanted = wanted ||
                     std::strncmp(one.name.c_str(), arguments[i], std::strlen(arguments[i])) == 0;
        if (!wanted)
            continue;
        for (int i = 0; i < 3; ++i)
            one.once();
        CALLGRIND_ZERO_STATS;
        for (int i = 0; i < times; ++i)
            one.once();
        CALLGRIND_DUMP_STATS_AT(one.name.c_str());
    }
}
